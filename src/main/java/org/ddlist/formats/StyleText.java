package org.ddlist.formats;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ddlist.model.Author;
import org.ddlist.model.Paper;
import org.ddlist.text.Folding;

/**
 * The XML of a style. It does what the specification requires and the library does not: the library
 * sorts names as printed, by the given name if that is first, does not distinguish papers of the
 * same authors and year, and does not support {@code et-al-use-last}, {@code
 * initialize-with-hyphen} and {@code plural}.
 */
final class StyleText {
  /** Marks the name after an ellipsis until it is written: a private-use character. */
  static final String AFTER_ELLIPSIS = "\uf8ff";

  /** Terms for a style whose label of pages is never plural. */
  private static final String ONE_PAGE =
      """
      <locale><terms><term name="page" form="short">
        <single>p.</single><multiple>p.</multiple>
      </term></terms></locale>
      """;

  private final String xml;
  private final String style;
  private final String citation;
  private final String bibliography;
  private final String sort;
  private final boolean byInitials;

  StyleText(String xml) {
    this.xml = xml;
    style = part(xml, "<style ", ">");
    citation = part(xml, "<citation", ">");
    bibliography = part(xml, "<bibliography", "</bibliography>");
    sort = part(bibliography, "<sort>", "</sort>");
    byInitials = initializes();
  }

  private static String part(String text, String start, String end) {
    int from = text.indexOf(start);
    int to = text.indexOf(end, Math.max(from, 0));
    return from < 0 || to < 0 ? "" : text.substring(from, to + end.length());
  }

  /**
   * The style for the library: without its sort keys, since the items are sorted already, and with
   * "p." for several pages if its label has {@code plural="never"}.
   */
  String text() {
    String text = sorts() ? xml.replace(bibliography, bibliography.replace(sort, "")) : xml;
    for (int at = text.indexOf("<label "); at >= 0; at = text.indexOf("<label ", at + 1)) {
      String label = text.substring(at, text.indexOf('>', at));
      if (value(label, "variable").equals("page") && value(label, "plural").equals("never")) {
        return text.replace("</info>", "</info>" + ONE_PAGE);
      }
    }
    return text;
  }

  /**
   * The authors for the library: "Jun Yan" for "Jun-Yan" in a style whose initials are "JY",
   * without a hyphen, and with a mark on the last author after an ellipsis, for which the library
   * would write "et al.". A style with such an ellipsis prints the family name first.
   */
  List<Author> authors(Paper paper) {
    List<Author> authors = new ArrayList<>(PaperFacts.authors(paper));
    int first = printed(authors.size());
    if (printing("et-al-use-last").equals("true") && authors.size() - first >= 2) {
      authors.subList(first, authors.size() - 1).clear();
      Author last = authors.remove(first);
      authors.add(new Author(last.given(), AFTER_ELLIPSIS + last.family(), last.suffix()));
    }
    if (value(style, "initialize-with-hyphen").equals("false")) {
      authors.replaceAll(
          author -> new Author(author.given().replace('-', ' '), author.family(), author.suffix()));
    }
    return authors;
  }

  /** Whether the style sorts references, and does not keep the order of citations. */
  private boolean sorts() {
    return !sort.isEmpty() && !sort.contains("\"citation-number\"");
  }

  /**
   * The papers in the style's order. All packed styles that sort do so by the printed names of the
   * authors, then by year, title or both in this order.
   */
  List<Paper> sort(List<Paper> papers) {
    if (!sorts()) {
      return papers;
    }
    Comparator<Paper> order = Comparator.comparing(this::sortedBy);
    if (sort.contains("descending")) {
      order = order.thenComparing(Paper::year, Comparator.reverseOrder());
    } else if (byYear()) {
      order = order.thenComparing(Paper::year);
    }
    if (sort.contains("title")) {
      order = order.thenComparing(paper -> Folding.fold(paper.title().text()));
    }
    List<Paper> sorted = new ArrayList<>(papers);
    sorted.sort(order);
    return sorted;
  }

  /** Whether the style sorts by a date before it sorts by title. */
  private boolean byYear() {
    int title = sort.indexOf("title");
    String before = title < 0 ? sort : sort.substring(0, title);
    return before.contains("date") || before.contains("issued") || before.contains("year");
  }

  /**
   * The sort key of the authors: the printed ones, family name first, separated by a control
   * character, which sorts before any letter.
   */
  private String sortedBy(Paper paper) {
    boolean byParticle = xml.contains("demote-non-dropping-particle=\"never\"");
    List<Author> authors = paper.authors();
    StringBuilder names = new StringBuilder();
    for (Author author : authors.subList(0, printed(authors.size()))) {
      int family =
          byParticle || author.isOrganisation() ? 0 : PaperFacts.particleLength(author.family());
      names.append(Folding.fold(author.family().substring(family))).append('\1');
      String given = Folding.fold(author.given());
      names.append(byInitials ? initials(given) : given).append('\1');
      names.append(Folding.fold(author.family().substring(0, family))).append('\1');
    }
    return names.toString();
  }

  /** The number of authors that a reference names, of so many. */
  private int printed(int authors) {
    String from = printing("et-al-min");
    return from.isEmpty() || authors < Integer.parseInt(from)
        ? authors
        : Integer.parseInt(printing("et-al-use-first"));
  }

  /** The attribute for names, of the bibliography, else of the style; empty if neither has it. */
  private String printing(String attribute) {
    String value = value(part(bibliography, "<bibliography", ">"), attribute);
    return value.isEmpty() ? value(style, attribute) : value;
  }

  private static String value(String tag, String attribute) {
    int name = tag.indexOf(" " + attribute + "=\"");
    if (name < 0) {
      return "";
    }
    int start = name + attribute.length() + 3;
    return tag.substring(start, tag.indexOf('"', start));
  }

  /** Whether references are sorted by names with initials. */
  private boolean initializes() {
    String names = sort.isEmpty() ? "" : authorMacro(value(sort, "macro"));
    return (names + style).contains(" initialize-with=")
        && !names.contains(" initialize=\"false\"");
  }

  /** The macro that prints authors: this one or the first that it calls; empty if none does. */
  private String authorMacro(String name) {
    Set<String> seen = new HashSet<>();
    Deque<String> names = new ArrayDeque<>(List.of(name));
    while (!names.isEmpty()) {
      String macro = part(xml, "<macro name=\"" + names.remove() + "\"", "</macro>");
      if (macro.contains("<names variable=\"author\"")) {
        return macro;
      }
      for (int at = macro.indexOf("<text "); at >= 0; at = macro.indexOf("<text ", at + 1)) {
        String called = value(macro.substring(at, macro.indexOf('>', at)), "macro");
        if (!called.isEmpty() && seen.add(called)) {
          names.add(called);
        }
      }
    }
    return "";
  }

  /**
   * The suffixes of the years of sorted papers (2018a, 2018b), if the style has them; empty for
   * most papers.
   */
  String[] yearSuffixes(List<Paper> sorted) {
    String[] suffixes = new String[sorted.size()];
    Arrays.fill(suffixes, "");
    if (!value(citation, "disambiguate-add-year-suffix").equals("true") || !byYear()) {
      return suffixes;
    }
    Map<String, List<Integer>> cited = new HashMap<>();
    for (int i = 0; i < suffixes.length; i++) {
      cited.computeIfAbsent(citation(sorted.get(i)), key -> new ArrayList<>()).add(i);
    }
    for (List<Integer> same : cited.values()) {
      for (int n = 0; same.size() > 1 && n < same.size(); n++) {
        suffixes[same.get(n)] = KeyFormat.letters(n);
      }
    }
    return suffixes;
  }

  /**
   * A citation in the text with all names and given names that the style adds to distinguish it:
   * papers with the same citation need a letter after the year. All packed styles with such a
   * letter add both.
   */
  private String citation(Paper paper) {
    String rule = value(citation, "givenname-disambiguation-rule");
    boolean initials = rule.endsWith("-with-initials");
    StringBuilder cited = new StringBuilder().append(paper.yearText());
    boolean given = true;
    for (Author author : paper.authors()) {
      cited.append('\1').append(author.family());
      if (given) {
        cited.append('\2').append(initials ? initials(author.given()) : author.given());
        cited.append('\2').append(author.suffix());
      }
      given = !rule.startsWith("primary-name");
    }
    return cited.toString();
  }

  private static String initials(String words) {
    StringBuilder initials = new StringBuilder();
    for (String word : words.split("[ -]")) {
      initials.append(word, 0, Math.min(1, word.length()));
    }
    return initials.toString();
  }
}
