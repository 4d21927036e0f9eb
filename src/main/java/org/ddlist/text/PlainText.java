package org.ddlist.text;

/** Text from anywhere as one line without characters that no one sees. */
public final class PlainText {
  private PlainText() {}

  /**
   * The text on one line, with single spaces and none at the ends, and without control characters,
   * invisible characters and those that YAML does not allow (YAML 1.1, 4.1).
   */
  public static String of(String text) {
    StringBuilder plain = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (plain == null && c > ' ' && c < '\u007f') {
        continue;
      }
      boolean space = isSpace(c);
      boolean doubled = space && (i == 0 || i + 1 == text.length() || isSpace(text.charAt(i + 1)));
      if (plain == null && (space && c != ' ' || doubled || isOdd(text, i))) {
        plain = new StringBuilder(text.substring(0, i));
      }
      if (plain != null && space) {
        boolean gap = !plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ';
        plain.append(gap ? " " : "");
      } else if (plain != null && !isOdd(text, i)) {
        plain.append(c);
      }
    }
    return plain == null ? text : plain.toString().strip();
  }

  /** How many capitals a text has. */
  public static int capitals(String text) {
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return capitals;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085' || c == '\ufeff';
  }

  private static boolean isOdd(String text, int at) {
    char c = text.charAt(at);
    if (Character.isSurrogate(c)) {
      boolean high = Character.isHighSurrogate(c);
      int other = high ? at + 1 : at - 1;
      return other < 0
          || other >= text.length()
          || !(high
              ? Character.isLowSurrogate(text.charAt(other))
              : Character.isHighSurrogate(text.charAt(other)));
    }
    return Character.isISOControl(c) || c == '\u200b' || c == '\ufeff' || c >= '\ufffe';
  }
}
