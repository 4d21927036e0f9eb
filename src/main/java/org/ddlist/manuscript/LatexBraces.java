package org.ddlist.manuscript;

import java.util.Arrays;
import org.ddlist.text.TextLines;

/**
 * The pairs of braces of a LaTeX text, found in one pass. An empty line closes all open braces,
 * since an argument of a citation contains none.
 */
final class LatexBraces {
  private int[] opens = new int[64];
  private int[] closes = new int[64];
  private int size;

  /**
   * @param comments whether a percent sign begins a comment
   */
  LatexBraces(String text, boolean comments) {
    int[] open = new int[64];
    int depth = 0;
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        depth = blank ? 0 : depth;
        blank = true;
        continue;
      }
      blank &= c == ' ' || c == '\t' || c == '\r';
      if (c == '\\') {
        i = skipCommand(text, i);
      } else if (c == '%' && comments) {
        i = TextLines.end(text, i);
        blank = true;
      } else if (c == '{') {
        if (depth == open.length) {
          open = Arrays.copyOf(open, depth * 2);
        }
        open[depth++] = size;
        add(i);
      } else if (c == '}' && depth > 0) {
        closes[open[--depth]] = i;
      }
    }
  }

  /** The last offset of a command and of its verbatim argument. */
  static int skipCommand(String text, int backslash) {
    int end = LatexVerbatim.nameEnd(text, backslash + 1);
    if (end == backslash + 1) {
      // A line end is not skipped: it may end an empty line.
      return end < text.length() && text.charAt(end) != '\n' ? end : backslash;
    }
    return LatexVerbatim.end(text, text.substring(backslash + 1, end), end) - 1;
  }

  private void add(int offset) {
    if (size == opens.length) {
      opens = Arrays.copyOf(opens, size * 2);
      closes = Arrays.copyOf(closes, size * 2);
    }
    opens[size] = offset;
    closes[size++] = -1;
  }

  /** The offset of the closing brace for the one at an offset; -1 if there is none. */
  int closeOf(int brace) {
    int found = Arrays.binarySearch(opens, 0, size, brace);
    return found < 0 ? -1 : closes[found];
  }
}
