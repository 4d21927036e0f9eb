package org.ddlist.cli;

import org.ddlist.bibtex.BibtexFault;
import org.ddlist.bibtex.BibtexFile;
import org.ddlist.terminal.Terminal;

/** A bibliography that a person names, read or refused. */
final class BibliographyInput {
  private BibliographyInput() {}

  /** Reads bibliographies. */
  static InputFiles files(Terminal terminal) {
    return new InputFiles(terminal, "a bibliography", "give a .bib file");
  }

  /** Refuses a bibliography with an entry whose end is unknown. */
  static void refuseFaults(String name, BibtexFile file, String remedy) throws Refusal {
    BibtexFault fault = file.firstFatal();
    if (fault != null) {
      String key = fault.key().isEmpty() ? "" : fault.key() + ": ";
      throw new Refusal(
          ExitStatus.UNREADABLE,
          name + ":" + fault.line() + ":" + fault.column() + ": " + key + fault.message(),
          remedy);
    }
  }
}
