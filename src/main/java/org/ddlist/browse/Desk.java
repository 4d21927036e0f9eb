package org.ddlist.browse;

import java.util.List;
import org.ddlist.model.Paper;

/** The clipboard and the browser of the user. */
public interface Desk {
  /**
   * Copies text to the clipboard.
   *
   * @return a message for the user, one line: what was done, or why not
   */
  String copy(String text);

  /**
   * Copies papers to the clipboard as BibTeX.
   *
   * @return as {@link #copy}
   */
  String copyBibtex(List<Paper> papers);

  /**
   * Opens an address in the browser. It may take seconds to learn whether one opened; any thread
   * may call this.
   *
   * @return a message for the user, one line: what was done, or why not
   */
  String open(String address);
}
