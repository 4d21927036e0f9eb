package org.ddlist.cli;

import java.util.List;
import org.ddlist.model.Paper;

/**
 * The papers that names mean, in the order of the names.
 *
 * @param allKnown whether each name is one paper's
 */
record NamedPapers(List<Paper> papers, boolean allKnown) {
  NamedPapers {
    papers = List.copyOf(papers);
  }

  /** What a command ends with that has done its work for them. */
  int status() {
    return allKnown ? ExitStatus.DONE : ExitStatus.NOTHING;
  }
}
