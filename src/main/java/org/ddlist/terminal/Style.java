package org.ddlist.terminal;

/** Emphasis, if the screen supports it. It never carries information alone. */
public enum Style {
  PLAIN,
  ANSI;

  private static final String RESET = "\u001b[0m";

  public String bold(String text) {
    return in("\u001b[1m", text);
  }

  /** For keys, which users copy. */
  public String key(String text) {
    return in("\u001b[36m", text);
  }

  public String faint(String text) {
    return in("\u001b[2m", text);
  }

  /** A link. An address that could end the sequence early makes no link. */
  public static String link(String address, String text) {
    for (int i = 0; i < address.length(); i++) {
      if (address.charAt(i) <= ' ' || address.charAt(i) > '~') {
        return text;
      }
    }
    return address.isEmpty() || text.isEmpty()
        ? text
        : "\u001b]8;;" + address + "\u001b\\" + text + "\u001b]8;;\u001b\\";
  }

  /** For the current line of a list. */
  public String reverse(String text) {
    return in("\u001b[7m", text);
  }

  private String in(String start, String text) {
    return this == PLAIN || text.isEmpty() ? text : start + text + RESET;
  }
}
