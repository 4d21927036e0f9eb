package org.ddlist.text;

/** Tests of characters where letters and digits beyond ASCII do not count. */
public final class Ascii {
  private Ascii() {}

  public static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  public static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  public static boolean isLetterOrDigit(int c) {
    return isLetter(c) || isDigit(c);
  }

  /** Whether a text is digits; false if it is empty. */
  public static boolean isNumber(String text) {
    return isNumber(text, 0, text.length());
  }

  /** Whether a part of a text is digits; false if it is empty. */
  public static boolean isNumber(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return end > start;
  }
}
