package org.ddlist.terminal;

/** Emphasis, where the screen has it. Nothing is said by it alone. */
public enum Style {
  PLAIN,
  ANSI;

  private static final String RESET = "\u001b[0m";

  public String bold(String text) {
    return in("\u001b[1m", text);
  }

  /** For keys, which are what one copies. */
  public String key(String text) {
    return in("\u001b[36m", text);
  }

  public String faint(String text) {
    return in("\u001b[2m", text);
  }

  /** For where one is in a list. */
  public String reverse(String text) {
    return in("\u001b[7m", text);
  }

  private String in(String start, String text) {
    return this == PLAIN || text.isEmpty() ? text : start + text + RESET;
  }
}
