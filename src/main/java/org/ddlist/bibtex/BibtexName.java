package org.ddlist.bibtex;

import java.util.List;
import org.ddlist.model.Author;

/**
 * One name of a BibTeX field of names.
 *
 * @param raw as written, without the whitespace round it
 * @param author the name in Unicode; null if there is none, or if it is "others"
 * @param faults in the order of {@link NameFault}
 */
public record BibtexName(String raw, Author author, List<NameFault> faults) {

  public BibtexName {
    faults = List.copyOf(faults);
  }

  /** The name as written, on one line. */
  public String text() {
    return BibtexField.oneLine(raw);
  }

  /** Whether this is the word "others", for authors who are not named. */
  public boolean isOthers() {
    return raw.equalsIgnoreCase("others");
  }
}
