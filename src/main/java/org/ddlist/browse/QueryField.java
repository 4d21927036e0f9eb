package org.ddlist.browse;

import org.ddlist.terminal.Cells;

/**
 * The input line of the query.
 *
 * @param cursor the number of {@code char}s before the cursor, which is never inside a character
 */
record QueryField(String text, int cursor) {
  /** The maximum length, so that a search at every key stays fast. */
  private static final int MAX_LENGTH = 500;

  /** A text with the cursor at its end. */
  static QueryField of(String text) {
    return new QueryField("", 0).insert(text);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Inserts text at the cursor, with spaces for line breaks and tabs, without other controls. */
  QueryField insert(String more) {
    StringBuilder inserted = new StringBuilder();
    for (int i = 0; i < more.length(); ) {
      int c = more.codePointAt(i);
      i += Character.charCount(c);
      if (text.length() + inserted.length() + Character.charCount(c) > MAX_LENGTH) {
        break;
      }
      if (Character.isWhitespace(c)) {
        inserted.append(' ');
      } else if (!Character.isISOControl(c) && !isSurrogate(c)) {
        inserted.appendCodePoint(c);
      }
    }
    return new QueryField(
        text.substring(0, cursor) + inserted + text.substring(cursor), cursor + inserted.length());
  }

  private static boolean isSurrogate(int c) {
    return Character.getType(c) == Character.SURROGATE;
  }

  QueryField left() {
    return at(before(cursor));
  }

  QueryField right() {
    return at(after(cursor));
  }

  QueryField start() {
    return at(0);
  }

  QueryField end() {
    return at(text.length());
  }

  QueryField erase() {
    return eraseFrom(before(cursor));
  }

  QueryField eraseAhead() {
    return new QueryField(text.substring(0, cursor) + text.substring(after(cursor)), cursor);
  }

  /** Erases the word before the cursor and the spaces after the word. */
  QueryField eraseWord() {
    int from = cursor;
    while (from > 0 && text.charAt(from - 1) == ' ') {
      from--;
    }
    while (from > 0 && text.charAt(from - 1) != ' ') {
      from--;
    }
    return eraseFrom(from);
  }

  QueryField eraseBefore() {
    return eraseFrom(0);
  }

  private QueryField at(int place) {
    return new QueryField(text, place);
  }

  private QueryField eraseFrom(int from) {
    return new QueryField(text.substring(0, from) + text.substring(cursor), from);
  }

  /** The start of the grapheme cluster before a position. */
  private int before(int place) {
    int before = 0;
    for (int at = 0; at < place; at = Cells.clusterEnd(text, at)) {
      before = at;
    }
    return before;
  }

  private int after(int place) {
    return place < text.length() ? Cells.clusterEnd(text, place) : place;
  }
}
