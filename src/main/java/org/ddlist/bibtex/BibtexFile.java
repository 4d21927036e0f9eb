package org.ddlist.bibtex;

import java.util.List;

/**
 * The entries and faults of a BibTeX file.
 *
 * @param entries in the file's order, those with faults among them
 * @param faults in the file's order
 */
public record BibtexFile(List<BibtexEntry> entries, List<BibtexFault> faults) {

  public BibtexFile {
    entries = List.copyOf(entries);
    faults = List.copyOf(faults);
  }

  /** The first fault for which the file must not be changed; null if there is none. */
  public BibtexFault firstFatal() {
    for (BibtexFault fault : faults) {
      if (fault.kind().isFatal()) {
        return fault;
      }
    }
    return null;
  }
}
