package org.ddlist.cli;

import java.io.IOException;
import org.ddlist.bibtex.BibtexFault;
import org.ddlist.bibtex.BibtexFile;
import org.ddlist.manuscript.MalformedBibliographyException;
import org.ddlist.terminal.Terminal;

/** A bibliography that a person names, read or refused. */
final class BibliographyInput {
  private BibliographyInput() {}

  static InputFiles files(Terminal terminal) {
    return new InputFiles(terminal, "a bibliography", "give a .bib file");
  }

  static Refusal malformed(MalformedBibliographyException e, String remedy) {
    return Refusal.unreadable(e.place().describe() + ": " + e.getMessage(), remedy);
  }

  /** Refuses to append to a bibliography whose last entry is open, and notes other faults. */
  static void checkEnd(String name, BibtexFile file, Terminal terminal)
      throws Refusal, IOException {
    if (file.open() != null) {
      throw Refusal.unreadable(
          describe(name, file.open()),
          "the last entry has no end; correct that first; nothing was written");
    }
    int count = 0;
    BibtexFault first = null;
    for (BibtexFault fault : file.faults()) {
      if (fault.kind().hasCost()) {
        count++;
        first = first == null ? fault : first;
      }
    }
    if (first != null) {
      String others = count > 1 ? "; 'ddlist check' names all " + count + " faults" : "";
      Messages.note(terminal, describe(name, first) + others);
    }
  }

  private static String describe(String name, BibtexFault fault) {
    String key = fault.key().isEmpty() ? "" : fault.key() + ": ";
    return name + ":" + fault.line() + ":" + fault.column() + ": " + key + fault.message();
  }
}
