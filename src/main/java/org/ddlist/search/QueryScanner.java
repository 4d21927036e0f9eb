package org.ddlist.search;

/** A query as text with a position in it, from which {@link QueryParser} takes its tokens. */
final class QueryScanner {
  private final String text;
  private int position;

  QueryScanner(String text) {
    this.text = text;
  }

  int position() {
    return position;
  }

  void moveTo(int to) {
    position = to;
  }

  boolean isAtEnd() {
    return position == text.length();
  }

  /** Whether one of these characters is next. */
  boolean isNext(String characters) {
    return !isAtEnd() && characters.indexOf(text.charAt(position)) >= 0;
  }

  /** The text from there to the position. */
  String since(int start) {
    return text.substring(start, position);
  }

  void skipSpaces() {
    while (!isAtEnd() && Character.isWhitespace(text.charAt(position))) {
      position++;
    }
  }

  /** Skips a character if it is next. */
  boolean skip(char c) {
    boolean next = !isAtEnd() && text.charAt(position) == c;
    position += next ? 1 : 0;
    return next;
  }

  /** Skips a minus that negates what follows: one that no space follows. */
  boolean skipMinus() {
    int next = position + 1;
    return next < text.length() && !Character.isWhitespace(text.charAt(next)) && skip('-');
  }

  boolean isOperator(String word) {
    int end = position + word.length();
    return text.startsWith(word, position)
        && (end == text.length()
            || Character.isWhitespace(text.charAt(end))
            || "()".indexOf(text.charAt(end)) >= 0);
  }

  boolean skipOperator(String word) {
    boolean next = isOperator(word);
    position += next ? word.length() : 0;
    return next;
  }

  /** Takes what comes before a space, a parenthesis or a quotation mark. */
  String word() {
    int start = position;
    while (!isAtEnd() && !Character.isWhitespace(text.charAt(position)) && !isNext("()\"")) {
      position++;
    }
    return since(start);
  }

  /** Takes a text in quotation marks, the first of which is next; null if it is not closed. */
  String quoted() {
    int open = position;
    int close = text.indexOf('"', open + 1);
    if (close < 0) {
      return null;
    }
    position = close + 1;
    return text.substring(open + 1, close);
  }
}
