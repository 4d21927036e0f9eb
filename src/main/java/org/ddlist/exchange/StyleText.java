package org.ddlist.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ddlist.model.Author;
import org.ddlist.model.Paper;
import org.ddlist.model.SearchText;

/**
 * The XML of a style, of which two things are done here because the library does them otherwise
 * than the language's specification says: it sorts names as they are printed, by the given name
 * where that comes first, and tells papers of the same authors and year apart by nothing.
 */
final class StyleText {
  private final String xml;
  private final String bibliography;
  private final String sort;

  StyleText(String xml) {
    this.xml = xml;
    bibliography = part(xml, "<bibliography", "</bibliography>");
    sort = part(bibliography, "<sort>", "</sort>");
  }

  private static String part(String text, String start, String end) {
    int from = text.indexOf(start);
    int to = text.indexOf(end, Math.max(from, 0));
    return from < 0 || to < 0 ? "" : text.substring(from, to + end.length());
  }

  /** The style without what its bibliography is sorted by, for items that are sorted. */
  String text() {
    return sorts() ? xml.replace(bibliography, bibliography.replace(sort, "")) : xml;
  }

  /** Whether it has an order of its own, and does not keep that of the citations. */
  private boolean sorts() {
    return !sort.isEmpty() && !sort.contains("\"citation-number\"");
  }

  /**
   * The papers in the style's order. All that come with the program and have one sort by the names
   * of the authors as they print them, then by year, title or both in this order.
   */
  List<Paper> sort(List<Paper> papers) {
    if (!sorts()) {
      return papers;
    }
    Comparator<Paper> order = Comparator.comparing(this::authors);
    if (sort.contains("descending")) {
      order = order.thenComparing(Paper::year, Comparator.reverseOrder());
    } else if (byYear()) {
      order = order.thenComparing(Paper::year);
    }
    if (sort.contains("title")) {
      order = order.thenComparing(paper -> SearchText.fold(paper.title().text()));
    }
    List<Paper> sorted = new ArrayList<>(papers);
    sorted.sort(order);
    return sorted;
  }

  /** Whether it looks at a date before it looks at the title. */
  private boolean byYear() {
    int title = sort.indexOf("title");
    String before = title < 0 ? sort : sort.substring(0, title);
    return before.contains("date") || before.contains("issued") || before.contains("year");
  }

  /** The names for sorting, family name first; a control character parts them before any letter. */
  private String authors(Paper paper) {
    boolean byParticle = xml.contains("demote-non-dropping-particle=\"never\"");
    boolean byInitials = xml.contains("initialize-with=");
    StringBuilder names = new StringBuilder();
    for (Author author : paper.authors()) {
      int family =
          byParticle || PaperFacts.isOrganisation(author)
              ? 0
              : PaperFacts.particleLength(author.family());
      names.append(SearchText.fold(author.family().substring(family))).append('\1');
      String given = SearchText.fold(author.given());
      names.append(byInitials ? initials(given) : given).append('\1');
      names.append(SearchText.fold(author.family().substring(0, family))).append('\1');
    }
    return names.toString();
  }

  /**
   * What stands behind the year of a sorted paper, in a style that has a place for it; mostly
   * empty.
   */
  String yearSuffix(List<Paper> sorted, int index) {
    if (!xml.contains("disambiguate-add-year-suffix=\"true\"") || !byYear()) {
      return "";
    }
    int before = 0;
    while (index - before > 0 && alike(sorted.get(index), sorted.get(index - before - 1))) {
      before++;
    }
    boolean first =
        before == 0
            && (index + 1 == sorted.size() || !alike(sorted.get(index), sorted.get(index + 1)));
    return first ? "" : KeyFormat.letters(before);
  }

  private static String initials(String words) {
    StringBuilder initials = new StringBuilder();
    for (String word : words.split(" ")) {
      initials.append(word, 0, Math.min(1, word.length()));
    }
    return initials.toString();
  }

  private static boolean alike(Paper paper, Paper other) {
    return paper.year() == other.year() && paper.authors().equals(other.authors());
  }
}
