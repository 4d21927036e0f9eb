package org.ddlist.browse;

import java.util.List;
import org.ddlist.model.Paper;

/** A side effect that an action requests. */
sealed interface Request {

  /** Leave and print these papers. */
  record Print(List<Paper> papers) implements Request {}

  /** Leave and print nothing. */
  record Leave() implements Request {}

  /** Give the screen back to the shell until it resumes the program. */
  record Suspend() implements Request {}

  /** Draw everything again. */
  record Redraw() implements Request {}

  /** Copy the keys of papers to the clipboard. */
  record CopyKeys(List<Paper> papers) implements Request {}

  /** Copy the BibTeX of papers to the clipboard. */
  record CopyBibtex(List<Paper> papers) implements Request {}

  /** Open an address in the browser. */
  record Open(String address) implements Request {}
}
