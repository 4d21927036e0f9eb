package org.ddlist.cli;

import org.ddlist.bibtex.BibliographyFaults;
import org.ddlist.bibtex.BibtexFault;
import org.ddlist.bibtex.BibtexFile;
import org.ddlist.terminal.Terminal;
import org.ddlist.text.DecodedText;

/** A bibliography that a person names, read or refused. */
final class BibliographyInput {
  private BibliographyInput() {}

  /** Reads the text of one; {@code -} is standard input. */
  static DecodedText read(String name, Terminal terminal) throws Refusal {
    if (name.equals(InputFile.STDIN) && terminal.inIsTerminal()) {
      throw Refusal.usage(
          "'-' reads a bibliography from standard input, which is a terminal",
          "name the file, as in 'ddlist audit refs.bib'");
    }
    try {
      return InputFile.read(name, terminal);
    } catch (UnreadableException e) {
      throw new Refusal(ExitStatus.UNREADABLE, e.getMessage(), "give a .bib file");
    }
  }

  /** Refuses one in which it is open where an entry ends. */
  static void refuseFaults(String name, BibtexFile file) throws Refusal {
    BibtexFault fault = BibliographyFaults.firstFatal(file);
    if (fault != null) {
      String key = fault.key().isEmpty() ? "" : fault.key() + ": ";
      throw new Refusal(
          ExitStatus.UNREADABLE,
          name + ":" + fault.line() + ":" + fault.column() + ": " + key + fault.message(),
          "mend that first; the file is as it was");
    }
  }
}
