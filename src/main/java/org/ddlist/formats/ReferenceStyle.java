package org.ddlist.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A published style of the Citation Style Language that comes with the program. The build takes the
 * same files out of the jar of all styles; a test holds the two lists together.
 *
 * @param name what it is called on the command line
 * @param file what it is called where it is published
 */
public record ReferenceStyle(String name, String file) {
  /** The one that is used if none is named. */
  public static final String USUAL = "apa";

  private static final String NAMES =
      """
      acl association-for-computational-linguistics
      acm-sig-proceedings
      acm-sigchi-proceedings
      acm-siggraph
      acm association-for-computing-machinery
      acs american-chemical-society
      aip american-institute-of-physics
      ama american-medical-association
      ams-label american-mathematical-society-label
      ams-numeric american-mathematical-society-numeric
      apa
      aps american-physics-society
      apsa american-political-science-association
      asa american-sociological-association
      asm american-society-for-microbiology
      bmj
      cell
      chicago-author-date
      chicago-notes-bibliography
      cse-citation-sequence
      cse-name-year
      elsevier-harvard
      elsevier-vancouver
      elsevier-with-titles
      frontiers
      harvard-cite-them-right
      ieee
      iso690-author-date-en
      iso690-numeric-en
      lncs springer-lecture-notes-in-computer-science
      mdpi multidisciplinary-digital-publishing-institute
      mhra-author-date
      mla modern-language-association
      nature
      nlm nlm-citation-sequence
      plos
      pnas
      rsc royal-society-of-chemistry
      science
      springer-basic-author-date
      springer-basic-brackets
      springer-mathphys-brackets
      the-lancet
      vancouver nlm-citation-sequence-brackets
      """;

  /** All of them, by their names. */
  public static List<ReferenceStyle> all() {
    List<ReferenceStyle> styles = new ArrayList<>();
    for (String line : NAMES.split("\n")) {
      int space = line.indexOf(' ');
      styles.add(
          space < 0
              ? new ReferenceStyle(line, line)
              : new ReferenceStyle(line.substring(0, space), line.substring(space + 1)));
    }
    return styles;
  }

  /** Its title as its publisher has it: "IEEE Reference Guide". */
  public String title() throws IOException {
    String style = text();
    int start = style.indexOf("<title>") + "<title>".length();
    return style.substring(start, style.indexOf("</title>", start)).strip().replace("&amp;", "&");
  }

  /** The style itself, as XML. */
  String text() throws IOException {
    return resource(file + ".csl");
  }

  /** The words and dates of a language, as XML; null if there are none of it. */
  static String locale(String language) throws IOException {
    return resource("locales-" + language + ".xml");
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = ReferenceStyle.class.getResourceAsStream("styles/" + name)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
