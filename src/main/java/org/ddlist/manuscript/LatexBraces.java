package org.ddlist.manuscript;

import java.util.ArrayDeque;
import java.util.Deque;
import org.ddlist.text.TextLines;

/**
 * The pairs of braces of a LaTeX text, found in one pass. An empty line closes all open braces,
 * since an argument of a citation contains none.
 */
final class LatexBraces {
  /** By the offset of an opening brace: that of its closing one; 0 for any other sign. */
  private final int[] closes;

  /**
   * @param comments whether a percent sign begins a comment
   */
  LatexBraces(String text, boolean comments) {
    closes = new int[text.length()];
    Deque<Integer> open = new ArrayDeque<>();
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        if (blank) {
          open.clear();
        }
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
        open.push(i);
      } else if (c == '}' && !open.isEmpty()) {
        closes[open.pop()] = i;
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

  /** The offset of the closing brace for the one at an offset; -1 if there is none. */
  int closeOf(int brace) {
    return closes[brace] == 0 ? -1 : closes[brace];
  }
}
