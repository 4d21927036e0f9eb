package org.ddlist.lists;

/**
 * A part of an item in one style.
 *
 * @param text as readers see it, without emoji and images; a link may have none
 * @param address of a link; empty for other text
 * @param bold whether it is strong
 * @param italic whether it is emphasised
 * @param code whether it is in backquotes
 */
record Run(String text, String address, boolean bold, boolean italic, boolean code) {
  /** The address of a title that is a link without one: the link still says where it ends. */
  static final String NOWHERE = "#";

  /** The end of a line that readers see. */
  static final Run BREAK = new Run("\n", "", false, false, false);

  /** Plain text. */
  static Run of(String text) {
    return new Run(text, "", false, false, false);
  }

  boolean isLink() {
    return !address.isEmpty();
  }

  boolean isBreak() {
    return this == BREAK;
  }

  /** The same in the style, with other text. */
  Run with(String other) {
    return new Run(other, address, bold, italic, code);
  }
}
