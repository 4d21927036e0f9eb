package org.ddlist.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddlist.manuscript.DocumentMark.Kind;

/**
 * Finds citations in the .bcf files that biblatex writes for Biber: {@code <bcf:citekey
 * …>key</bcf:citekey>}, and bibliographies: {@code <bcf:datasource …>refs.bib</bcf:datasource>}. It
 * needs no XML parser, since biblatex writes each element on its own line.
 */
final class BcfCitations {
  private static final Pattern ELEMENT =
      Pattern.compile("<bcf:(?<name>citekey|datasource)[^<>]*>(?<text>[^<]*)</bcf:\\k<name>>");

  private BcfCitations() {}

  static List<DocumentMark> marks(String text) {
    List<DocumentMark> marks = new ArrayList<>();
    Matcher element = ELEMENT.matcher(text);
    while (element.find()) {
      String written = text(element.group("text").strip());
      if (element.group("name").equals("datasource")) {
        marks.add(new DocumentMark(Kind.BIBLIOGRAPHY, written, element.start()));
      } else if (written.equals("*")) {
        marks.add(new DocumentMark(Kind.WHOLE_BIBLIOGRAPHY, "", element.start()));
      } else if (!written.isEmpty() && written.indexOf('<') < 0) {
        marks.add(new DocumentMark(Kind.CITATION, written, element.start()));
      }
    }
    return marks;
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
