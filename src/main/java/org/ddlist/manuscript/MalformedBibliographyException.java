package org.ddlist.manuscript;

import org.ddlist.text.DecodedText;
import org.ddlist.text.Place;
import org.ddlist.text.YamlNode.YamlException;

/** A bibliography in which the entries, or the place of new ones, cannot be told. */
public final class MalformedBibliographyException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Place place;

  MalformedBibliographyException(Place place, String message) {
    super(message);
    this.place = place;
  }

  /** A bibliography that is not YAML or JSON. */
  MalformedBibliographyException(DecodedText file, YamlException e) {
    this(e.place(file.name()), e.getMessage());
  }

  /** Where the fault is. */
  public Place place() {
    return place;
  }
}
