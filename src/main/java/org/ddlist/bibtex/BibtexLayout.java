package org.ddlist.bibtex;

import java.util.Arrays;
import org.ddlist.text.Ascii;

/**
 * The offsets of lines, pairs of braces, and lines that look like the beginning of an entry or a
 * field, found in one pass over a BibTeX file. A line that begins like an entry closes all braces
 * open above it, so that an unclosed brace affects its own entry only. A reader looks ahead here
 * and reads no text twice.
 */
public final class BibtexLayout {
  private static final String NAME_SIGNS = "_-:+./*!?&<>[];|^`$";

  private final String text;
  private final Offsets lines = new Offsets();
  private final Offsets entryLines = new Offsets();
  private final Offsets fieldLines = new Offsets();
  private final Offsets opening = new Offsets();
  private final Offsets closing = new Offsets();

  BibtexLayout(String text) {
    this.text = text;
    Offsets open = new Offsets();
    int lineStart = text.startsWith("\ufeff") ? 1 : 0;
    for (int i = lineStart; i < text.length(); i++) {
      if (i == lineStart) {
        beginLine(lineStart, open);
      }
      char c = text.charAt(i);
      if (c == '{') {
        open.add(opening.size);
        opening.add(i);
        closing.add(-1);
      } else if (c == '}' && open.size > 0) {
        closing.at[open.at[--open.size]] = i;
      } else if (c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
        lineStart = i + 1;
      }
    }
    if (lineStart == text.length()) {
      lines.add(lineStart);
    }
  }

  private void beginLine(int start, Offsets open) {
    lines.add(start);
    int word = skipBlanks(start);
    if (beginsEntry(word)) {
      entryLines.add(word);
      open.size = 0;
    } else if (beginsField(word)) {
      fieldLines.add(word);
    }
  }

  private boolean beginsEntry(int at) {
    if (charAt(at) != '@') {
      return false;
    }
    int word = skipBlanks(at + 1);
    int end = skipWord(word);
    char opener = charAt(skipBlanks(end));
    return end > word && (opener == '{' || opener == '(');
  }

  /** Whether {@code name =} and the beginning of a value are at this offset, on one line. */
  boolean beginsField(int at) {
    int end = skipWord(at);
    int equals = skipBlanks(end);
    if (end == at || charAt(equals) != '=') {
      return false;
    }
    int value = skipBlanks(equals + 1);
    char c = charAt(value);
    if (c == '{' || c == '"' || Ascii.isDigit(c)) {
      return true;
    }
    int after = skipWord(value);
    char next = charAt(skipBlanks(after));
    return after > value && (next == ',' || next == '#' || next == '}' || isLineEnd(next));
  }

  /** Counted from 1. */
  int line(int offset) {
    return Math.max(1, lines.countUpTo(offset));
  }

  /** Counted from 1. */
  int column(int offset) {
    return Math.max(0, offset - lines.at[line(offset) - 1]) + 1;
  }

  /** The brace that closes the one there; -1 if none does. */
  int closeOf(int brace) {
    return closing.at[opening.countUpTo(brace) - 1];
  }

  /** The next line below that begins like an entry, where its @ is; the text's end if none does. */
  int nextEntryLine(int offset) {
    return entryLines.firstAfter(offset, text.length());
  }

  /** The next line below that begins like a field; the text's end if none does. */
  int nextFieldLine(int offset) {
    return fieldLines.firstAfter(offset, text.length());
  }

  boolean isFieldLine(int offset) {
    int count = fieldLines.countUpTo(offset);
    return count > 0 && fieldLines.at[count - 1] == offset;
  }

  boolean isFirstOnLine(int offset) {
    int start = lines.at[line(offset) - 1];
    int i = offset;
    while (i > start && isSpace(text.charAt(i - 1))) {
      i--;
    }
    return i == start;
  }

  /** The end of the line, before what ends it. */
  int lineEnd(int offset) {
    int next = line(offset);
    int end = next < lines.size ? lines.at[next] : text.length();
    while (end > offset && isLineEnd(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** The first offset from there that is no space, tab or line end. */
  int skipSpace(int offset) {
    int i = offset;
    while (i < text.length() && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  int skipBlanks(int offset) {
    int i = offset;
    while (i < text.length() && isSpace(text.charAt(i)) && !isLineEnd(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /**
   * The end of a name of letters, digits and the signs that BibTeX and biber both take in one, as
   * in {@code //url}, with which people comment out a field; no digit is its first.
   */
  int skipWord(int offset) {
    int i = offset;
    while (i < text.length() && isWord(text.charAt(i), i == offset)) {
      i++;
    }
    return i;
  }

  /** The character there; a line end beyond the text. */
  char charAt(int offset) {
    return offset < text.length() ? text.charAt(offset) : '\n';
  }

  public static boolean isSpace(char c) {
    return c <= ' '
        ? c == ' ' || c == '\t' || c == '\f' || isLineEnd(c)
        : c == '\u00a0' || c == '\ufeff';
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private static boolean isWord(char c, boolean first) {
    return c >= 'a' && c <= 'z'
        || Character.isLetter(c)
        || !first && Character.isDigit(c)
        || NAME_SIGNS.indexOf(c) >= 0;
  }

  /** Offsets in ascending order. */
  private static final class Offsets {
    private int[] at = new int[16];
    private int size;

    /** The last answer of {@link #countUpTo}: a reader mostly asks for what is close by. */
    private int lastCount;

    void add(int offset) {
      if (size == at.length) {
        at = Arrays.copyOf(at, size * 2);
      }
      at[size++] = offset;
    }

    /** How many are not beyond that one. */
    int countUpTo(int offset) {
      boolean beyond = lastCount < size && at[lastCount] <= offset;
      if (beyond || lastCount > 0 && at[lastCount - 1] > offset) {
        int found = Arrays.binarySearch(at, 0, size, offset);
        lastCount = found >= 0 ? found + 1 : -found - 1;
      }
      return lastCount;
    }

    int firstAfter(int offset, int none) {
      int count = countUpTo(offset);
      return count < size ? at[count] : none;
    }
  }
}
