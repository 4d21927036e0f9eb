package org.ddlist.manuscript;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds citations in the .aux files that LaTeX writes: {@code \citation{a,b}} for BibTeX and {@code
 * \abx@aux@cite{section}{key}} for biblatex, whose older versions write no section. {@code \@input}
 * names the .aux files of included documents, {@code \bibdata} the bibliographies.
 */
final class AuxCitations {
  private AuxCitations() {}

  static List<DocumentMark> marks(String text) {
    List<DocumentMark> marks = new ArrayList<>();
    int pos = 0;
    while (pos < text.length()) {
      int end = text.indexOf('\n', pos);
      end = end < 0 ? text.length() : end;
      if (text.startsWith("\\citation{", pos)) {
        names(DocumentMark.Kind.CITATION, text, pos + "\\citation".length(), end, marks);
      } else if (text.startsWith("\\abx@aux@cite{", pos)) {
        int first = pos + "\\abx@aux@cite".length();
        int close = indexOf('}', text, first, end);
        boolean section = close >= 0 && close + 1 < end && text.charAt(close + 1) == '{';
        names(DocumentMark.Kind.CITATION, text, section ? close + 1 : first, end, marks);
      } else if (text.startsWith("\\@input{", pos)) {
        int first = pos + "\\@input{".length();
        int close = indexOf('}', text, first, end);
        if (close >= 0) {
          marks.add(
              new DocumentMark(DocumentMark.Kind.INCLUDED_FILE, text.substring(first, close), pos));
        }
      } else if (text.startsWith("\\bibdata{", pos)) {
        names(DocumentMark.Kind.BIBLIOGRAPHY, text, pos + "\\bibdata".length(), end, marks);
      }
      pos = end + 1;
    }
    return marks;
  }

  private static int indexOf(char c, String text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }

  private static void names(
      DocumentMark.Kind kind, String text, int open, int end, List<DocumentMark> marks) {
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
        marks.add(new DocumentMark(DocumentMark.Kind.WHOLE_BIBLIOGRAPHY, "", start));
      } else if (!key.isEmpty()) {
        marks.add(new DocumentMark(kind, key, start));
      }
      start = keyEnd + 1;
    }
  }
}
