package org.ddlist.bibtex;

/** Pairs of braces in LaTeX as BibTeX counts them: a backslash escapes none. */
final class Braces {
  private Braces() {}

  /** The offset of the brace that closes the one there; -1 if none does. */
  static int closeOf(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** Whether one pair of braces is around all of a text. */
  static boolean isAround(String text) {
    return text.startsWith("{") && closeOf(text, 0) == text.length() - 1;
  }
}
