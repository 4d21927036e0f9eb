package org.ddlist.browse;

import org.ddlist.terminal.Cells;

/**
 * The line that is typed in.
 *
 * @param cursor how many {@code char}s stand before the cursor; never inside a character
 */
record QueryField(String text, int cursor) {
  /** More than anybody types, and not too much to search for at every key. */
  private static final int LONGEST = 500;

  /** The text with the cursor behind it. */
  static QueryField of(String text) {
    return new QueryField("", 0).insert(text);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** With more text at the cursor; a line break or tab is a space, another control nothing. */
  QueryField insert(String more) {
    StringBuilder inserted = new StringBuilder();
    for (int i = 0; i < more.length(); ) {
      int c = more.codePointAt(i);
      i += Character.charCount(c);
      if (text.length() + inserted.length() + Character.charCount(c) > LONGEST) {
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

  /** Without the word before the cursor and the spaces behind it. */
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

  /** The place before what is drawn as one. */
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
