package org.ddlist.browse;

import java.util.List;
import org.ddlist.model.Paper;

/** A side effect that an action requests. */
sealed interface Request {
  record Print(List<Paper> papers) implements Request {}

  record Leave() implements Request {}

  /** Give the screen back to the shell until it resumes the program. */
  record Suspend() implements Request {}

  record Redraw() implements Request {}

  /** Copy the keys of papers to the clipboard. */
  record CopyKeys(List<Paper> papers) implements Request {}

  record CopyBibtex(List<Paper> papers) implements Request {}

  record Open(String address) implements Request {}
}
