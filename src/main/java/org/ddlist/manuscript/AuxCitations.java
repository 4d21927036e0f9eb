package org.ddlist.manuscript;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds citations in what LaTeX writes for BibTeX: {@code \citation{a,b}} and, for biblatex, {@code
 * \abx@aux@cite{section}{key}}, whose section older versions leave out. {@code \@input} names the
 * files of parts.
 */
final class AuxCitations {
  private AuxCitations() {}

  static List<DocumentMark> traces(String text) {
    List<DocumentMark> traces = new ArrayList<>();
    int pos = 0;
    while (pos < text.length()) {
      int end = text.indexOf('\n', pos);
      end = end < 0 ? text.length() : end;
      if (text.startsWith("\\citation{", pos)) {
        keys(text, pos + "\\citation".length(), end, traces);
      } else if (text.startsWith("\\abx@aux@cite{", pos)) {
        int first = pos + "\\abx@aux@cite".length();
        int close = indexOf('}', text, first, end);
        boolean section = close >= 0 && close + 1 < end && text.charAt(close + 1) == '{';
        keys(text, section ? close + 1 : first, end, traces);
      } else if (text.startsWith("\\@input{", pos)) {
        int first = pos + "\\@input{".length();
        int close = indexOf('}', text, first, end);
        if (close >= 0) {
          traces.add(
              new DocumentMark(DocumentMark.Kind.INCLUSION, text.substring(first, close), pos));
        }
      }
      pos = end + 1;
    }
    return traces;
  }

  private static int indexOf(char c, String text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }

  private static void keys(String text, int open, int end, List<DocumentMark> traces) {
    int close = indexOf('}', text, open, end);
    if (close < 0) {
      return;
    }
    int start = open + 1;
    while (start <= close) {
      int comma = indexOf(',', text, start, close);
      int keyEnd = comma < 0 ? close : comma;
      String key = text.substring(start, keyEnd).strip();
      if (key.equals("*")) {
        traces.add(new DocumentMark(DocumentMark.Kind.EVERYTHING, "", start));
      } else if (!key.isEmpty()) {
        traces.add(new DocumentMark(DocumentMark.Kind.KEY, key, start));
      }
      start = keyEnd + 1;
    }
  }
}
