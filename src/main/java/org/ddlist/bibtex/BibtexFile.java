package org.ddlist.bibtex;

import java.util.List;

/**
 * What a BibTeX file has.
 *
 * @param entries in the file's order, each that the file has, whatever is wrong with it
 * @param faults in the file's order
 */
public record BibtexFile(List<BibtexEntry> entries, List<BibtexFault> faults) {

  public BibtexFile {
    entries = List.copyOf(entries);
    faults = List.copyOf(faults);
  }
}
