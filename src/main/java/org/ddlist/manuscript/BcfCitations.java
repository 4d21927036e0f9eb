package org.ddlist.manuscript;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds citations in the .bcf files that biblatex writes for Biber: {@code <bcf:citekey
 * …>key</bcf:citekey>}, and bibliographies: {@code <bcf:datasource …>refs.bib</bcf:datasource>}. It
 * needs no XML parser, since biblatex writes each element on its own line.
 */
final class BcfCitations {
  private static final String OPEN = "<bcf:citekey";
  private static final String CLOSE = "</bcf:citekey>";

  private static final String SOURCE = "<bcf:datasource";
  private static final String SOURCE_CLOSE = "</bcf:datasource>";

  private BcfCitations() {}

  static List<DocumentMark> marks(String text) {
    List<DocumentMark> marks = new ArrayList<>();
    int pos = text.indexOf(OPEN);
    while (pos >= 0) {
      int start = text.indexOf('>', pos) + 1;
      int end = start == 0 ? -1 : text.indexOf(CLOSE, start);
      if (end < 0) {
        break;
      }
      String key = text(text.substring(start, end).strip());
      if (key.equals("*")) {
        marks.add(new DocumentMark(DocumentMark.Kind.WHOLE_BIBLIOGRAPHY, "", pos));
      } else if (!key.isEmpty() && key.indexOf('<') < 0) {
        marks.add(new DocumentMark(DocumentMark.Kind.CITATION, key, pos));
      }
      pos = text.indexOf(OPEN, end);
    }
    sources(text, marks);
    return marks;
  }

  private static void sources(String text, List<DocumentMark> marks) {
    int pos = text.indexOf(SOURCE);
    while (pos >= 0) {
      int start = text.indexOf('>', pos) + 1;
      int end = start == 0 ? -1 : text.indexOf(SOURCE_CLOSE, start);
      if (end < 0) {
        break;
      }
      String name = text(text.substring(start, end).strip());
      marks.add(new DocumentMark(DocumentMark.Kind.BIBLIOGRAPHY, name, pos));
      pos = text.indexOf(SOURCE, end);
    }
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
