package org.ddlist.browse;

/** Where a person takes what the picker shows: the clipboard and the browser. */
public interface Desk {
  /**
   * Puts text into the clipboard.
   *
   * @return what was done or why not, for a person, in a line
   */
  String copy(String text);

  /**
   * Shows an address in the browser. That may take seconds, until it is known whether one does; a
   * thread of its own may do it.
   *
   * @return what was done or why not, for a person, in a line
   */
  String open(String address);
}
