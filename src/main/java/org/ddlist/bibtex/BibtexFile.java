package org.ddlist.bibtex;

import java.util.List;

/**
 * The entries and faults of a BibTeX file.
 *
 * @param entries in the file's order, those with faults among them
 * @param faults in the file's order
 * @param open why the last entry is open at the end of the file, where an entry after it would be
 *     part of it; null if it ends
 */
public record BibtexFile(List<BibtexEntry> entries, List<BibtexFault> faults, BibtexFault open) {

  public BibtexFile {
    entries = List.copyOf(entries);
    faults = List.copyOf(faults);
  }
}
