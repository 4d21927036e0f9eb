package org.ddlist.terminal;

/** Emphasis, if the screen supports it. It never carries information alone. */
public enum Style {
  PLAIN,
  ANSI;

  static final char ESC = '\u001b';

  private static final String RESET = "\u001b[0m";
  private static final String BOLD = "\u001b[1m";
  private static final String KEY = "\u001b[36m";
  private static final String FAINT = "\u001b[2m";
  private static final String REVERSE = "\u001b[7m";
  private static final String LINK = "\u001b]8;;";
  private static final String END_OF_LINK = "\u001b\\";

  public String bold(String text) {
    return in(BOLD, text);
  }

  /** For keys, which users copy. */
  public String key(String text) {
    return in(KEY, text);
  }

  public String faint(String text) {
    return in(FAINT, text);
  }

  /** A link. An address that could end the sequence early makes no link. */
  public static String link(String address, String text) {
    return address.isEmpty() || text.isEmpty() || addressEnd(address, 0) < address.length()
        ? text
        : LINK + address + END_OF_LINK + text + LINK + END_OF_LINK;
  }

  private static int addressEnd(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) <= '~') {
      end++;
    }
    return end;
  }

  /**
   * The end of a sequence as styles make them: emphasis, or the beginning or end of a link; {@code
   * start} if there is none.
   */
  public static int sequenceEnd(String text, int start) {
    for (String emphasis : new String[] {RESET, BOLD, KEY, FAINT, REVERSE}) {
      if (text.startsWith(emphasis, start)) {
        return start + emphasis.length();
      }
    }
    int end = text.startsWith(LINK, start) ? addressEnd(text, start + LINK.length()) : start;
    return end > start && text.startsWith(END_OF_LINK, end) ? end + END_OF_LINK.length() : start;
  }

  /** Whether the sequence at {@code start} begins or ends a link. */
  public static boolean isLink(String text, int start) {
    return text.startsWith(LINK, start);
  }

  /** For the current line of a list, which may have other emphasis in it. */
  public String reverse(String text) {
    return in(REVERSE, text.replace(RESET, RESET + REVERSE));
  }

  private String in(String start, String text) {
    return this == PLAIN || text.isEmpty() ? text : start + text + RESET;
  }
}
