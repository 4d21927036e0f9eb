package org.ddlist.manuscript;

import org.ddlist.text.YamlNode.YamlException;

/** A bibliography in which the entries, or the place of new ones, cannot be told. */
public final class MalformedBibliographyException extends Exception {
  private static final long serialVersionUID = 1;

  private final int line;

  MalformedBibliographyException(int line, String message) {
    super(message);
    this.line = line;
  }

  MalformedBibliographyException(YamlException e) {
    this(e.line(), e.getMessage());
  }

  /** Where the fault is, counted from 1. */
  public int line() {
    return line;
  }
}
