package org.ddlist.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ddlist.model.Paper;
import org.ddlist.terminal.Terminal;

/** The papers that names mean, each once, in the order of the names. */
final class FoundPapers {
  private final Terminal terminal;
  private final List<Paper> papers = new ArrayList<>();

  /** The papers as they are written, by the key that each has in the catalog. */
  private final Map<String, Paper> written = new HashMap<>();

  private boolean allKnown = true;

  FoundPapers(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * Adds a paper, or notes that it is there under another key: BibTeX has no entry with two.
   *
   * @param as the same paper under the key that it is written with
   * @param place of the name, for the beginning of the note; empty if there is none
   * @return false if the paper was there
   */
  boolean add(Paper paper, Paper as, String place) throws IOException {
    Paper before = written.putIfAbsent(paper.key(), as);
    if (before == null) {
      papers.add(as);
    } else if (!before.key().equals(as.key())) {
      String same = "' is the paper of '" + before.key() + "', which has one entry: ";
      Messages.note(terminal, place + "'" + as.key() + same + "use that key alone");
    }
    return before == null;
  }

  /** Remembers that a name is no paper's, is that of several, or gets no entry. */
  void miss() {
    allKnown = false;
  }

  boolean areAllKnown() {
    return allKnown;
  }

  List<Paper> papers() {
    return papers;
  }

  /** What a command ends with that has done its work for them. */
  int status() {
    return allKnown ? ExitStatus.DONE : ExitStatus.NOTHING;
  }
}
