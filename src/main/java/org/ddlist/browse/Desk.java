package org.ddlist.browse;

/** The clipboard and the browser of the user. */
public interface Desk {
  /**
   * Copies text to the clipboard.
   *
   * @return a message for the user, one line: what was done, or why not
   */
  String copy(String text);

  /**
   * Opens an address in the browser. It may take seconds to learn whether one opened; any thread
   * may call this.
   *
   * @return a message for the user, one line: what was done, or why not
   */
  String open(String address);
}
