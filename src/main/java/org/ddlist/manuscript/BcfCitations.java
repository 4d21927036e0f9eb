package org.ddlist.manuscript;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds citations in what biblatex writes for Biber: {@code <bcf:citekey …>key</bcf:citekey>}. No
 * XML is parsed: the file is written by a program, a line an element.
 */
final class BcfCitations {
  private static final String OPEN = "<bcf:citekey";
  private static final String CLOSE = "</bcf:citekey>";

  private BcfCitations() {}

  static List<DocumentMark> traces(String text) {
    List<DocumentMark> traces = new ArrayList<>();
    int pos = text.indexOf(OPEN);
    while (pos >= 0) {
      int start = text.indexOf('>', pos) + 1;
      int end = start == 0 ? -1 : text.indexOf(CLOSE, start);
      if (end < 0) {
        break;
      }
      String key = text(text.substring(start, end).strip());
      if (key.equals("*")) {
        traces.add(new DocumentMark(DocumentMark.Kind.EVERYTHING, "", pos));
      } else if (!key.isEmpty() && key.indexOf('<') < 0) {
        traces.add(new DocumentMark(DocumentMark.Kind.KEY, key, pos));
      }
      pos = text.indexOf(OPEN, end);
    }
    return traces;
  }

  private static String text(String escaped) {
    return escaped
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
