package org.ddlist.bibtex;

/**
 * A field of a BibTeX entry.
 *
 * @param name as written: BibTeX does not tell {@code Title} from {@code title}
 * @param value without its outer braces or quotes, strings resolved and parts put together,
 *     whitespace as written; LaTeX is still LaTeX, and a value that was never closed may have more
 *     opening braces than closing ones
 * @param line of the name, counted from 1
 * @param column of the name, counted from 1 in {@code char}s
 * @param start the offset of the name in the text that was read
 * @param valueStart the offset of the value with its delimiters
 * @param end the offset after the value and its delimiters, before the comma
 */
public record BibtexField(
    String name, String value, int line, int column, int start, int valueStart, int end) {

  /** The value on one line: every run of whitespace is one space, and none is at the ends. */
  public String text() {
    return oneLine(value);
  }

  static String oneLine(String text) {
    if (isOneLine(text)) {
      return text;
    }
    StringBuilder line = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (BibtexLayout.isSpace(c)) {
        gap = true;
        continue;
      }
      if (gap && !line.isEmpty()) {
        line.append(' ');
      }
      gap = false;
      line.append(c);
    }
    return line.toString();
  }

  /** Whether {@link #oneLine} is the text itself, as it mostly is. */
  static boolean isOneLine(String text) {
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean before = space;
      space = BibtexLayout.isSpace(c);
      if (space && (before || c != ' ')) {
        return false;
      }
    }
    return !space || text.isEmpty();
  }
}
