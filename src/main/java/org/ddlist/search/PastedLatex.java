package org.ddlist.search;

/** Removes the signs of LaTeX and BibTeX from text that was pasted into a query. */
final class PastedLatex {
  /** The maximum length of a command that is a letter or an accent: "\\ss", "\\v". */
  private static final int LETTER = 2;

  private static final String ACCENTS = "\"'`^~=.-";

  private final String text;
  private final StringBuilder plain = new StringBuilder();

  /** Whether the value of a field in quotation marks is not yet at its end. */
  private boolean quoted;

  private PastedLatex(String text) {
    this.text = text;
  }

  /** The text without commands, accents and braces, and without "title =" before a value. */
  static String removed(String text) {
    return text.indexOf('{') < 0 && text.indexOf('\\') < 0 && text.indexOf('=') < 0
        ? text
        : new PastedLatex(text).plain();
  }

  private String plain() {
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      int end = afterLetters(i + 1);
      boolean braced = end < text.length() && text.charAt(end) == '{';
      if (c == '\\' && end == i + 1) {
        boolean accent = end < text.length() && ACCENTS.indexOf(text.charAt(end)) >= 0;
        i += accent ? 2 : 1;
      } else if (c == '\\' || c == '@' && braced) {
        i = braced || end - i - 1 > LETTER ? end : i + 1;
      } else if (c == '=' && isValue(afterSpaces(i + 1))) {
        plain.setLength(beforeName());
        i = afterSpaces(i + 1);
        quoted = text.charAt(i) == '"';
        i++;
      } else {
        boolean sign = c == '{' || c == '}' || quoted && c == '"';
        quoted &= c != '"';
        plain.append(sign ? "" : c);
        i++;
      }
    }
    return plain.toString();
  }

  private boolean isValue(int at) {
    return at < text.length() && "{\"".indexOf(text.charAt(at)) >= 0;
  }

  private int afterLetters(int from) {
    int at = from;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int afterSpaces(int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the name of a field starts, at the end of the plain text. */
  private int beforeName() {
    int at = plain.toString().stripTrailing().length();
    while (at > 0 && Character.isLetter(plain.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
