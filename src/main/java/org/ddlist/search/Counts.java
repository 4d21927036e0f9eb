package org.ddlist.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ddlist.model.Author;
import org.ddlist.model.Catalog;
import org.ddlist.model.Links;
import org.ddlist.model.Paper;
import org.ddlist.model.Section;
import org.ddlist.model.Venue;
import org.ddlist.terminal.Named;

/** Numbers of papers by year, venue, section and the like. */
public final class Counts {

  /** The property that papers are counted by. */
  public enum By implements Named {
    YEAR,
    VENUE,
    SECTION,
    AUTHOR,
    FIRST_AUTHOR,
    LINKS,
    CHECKED;

    /** What a paper without a value lacks: "a year". */
    String lacking() {
      boolean isAuthor = this == AUTHOR || this == FIRST_AUTHOR;
      return isAuthor ? "an author" : "a " + word();
    }
  }

  /**
   * The number of papers with one value.
   *
   * @param value "2022", "CVPR", a section's id, a name, a kind of link
   */
  public record Count(String value, int papers) {}

  /**
   * The number of papers for each pair of values.
   *
   * @param rows the values of the first property, in its order
   * @param columns the values of the second property, in its order
   * @param papers the numbers, by row and column
   */
  public record Table(List<String> rows, List<String> columns, int[][] papers) {}

  /**
   * How many papers a chart counts.
   *
   * @param papers all papers that were selected
   * @param counted those with a value that the chart shows
   * @param without those without any value, as they are called, "without a year"; the others are
   *     left out by a limit
   */
  public record Coverage(int papers, int counted, Map<String, Integer> without) {
    /** How many papers are left out. */
    public int leftOut() {
      return papers - counted;
    }

    /** "2 without a year", or "1 without a year, 3 without an author"; empty if all have values. */
    public String lacking() {
      List<String> lacking = new ArrayList<>();
      for (Map.Entry<String, Integer> entry : without.entrySet()) {
        lacking.add(entry.getValue() + " " + entry.getKey());
      }
      return String.join(", ", lacking);
    }
  }

  /** The value of papers without a link or a source. */
  private static final String NONE = "none";

  private Counts() {}

  /**
   * Counts papers. Years are in ascending order, and none between two others is left out; sections
   * are in the list's order, kinds of links in theirs, everything else by descending number, then
   * by name; {@code none} is last. A paper in two sections, with two links or with two sources
   * counts in both. First authors are all who share first authorship.
   */
  public static List<Count> count(Catalog catalog, List<Paper> papers, By by) {
    Map<String, Integer> tally = tally(papers, by);
    List<String> order = new ArrayList<>();
    switch (by) {
      case YEAR -> order.addAll(years(tally.keySet()));
      case SECTION -> {
        for (Section section : catalog.sections()) {
          order.add(section.id());
        }
        order.retainAll(tally.keySet());
      }
      case LINKS -> {
        for (Links.Kind kind : Links.Kind.values()) {
          order.add(kind.word());
        }
      }
      case VENUE, AUTHOR, FIRST_AUTHOR, CHECKED -> {
        order.addAll(tally.keySet());
        order.sort(largestFirst(tally));
      }
    }
    if (by == By.LINKS || by == By.CHECKED) {
      order.remove(NONE);
      order.add(NONE);
    }
    List<Count> counts = new ArrayList<>();
    for (String value : order) {
      Integer number = tally.get(value);
      counts.add(new Count(value, number == null ? 0 : number));
    }
    return counts;
  }

  /** Every year from the first to the last of them. */
  private static List<String> years(Set<String> known) {
    List<String> years = new ArrayList<>();
    if (!known.isEmpty()) {
      int last = Integer.parseInt(Collections.max(known));
      for (int year = Integer.parseInt(Collections.min(known)); year <= last; year++) {
        years.add(Integer.toString(year));
      }
    }
    return years;
  }

  /** The largest counts, in the order they had, and no more of them than that. */
  public static List<Count> largest(List<Count> counts, int most) {
    List<Count> sorted = new ArrayList<>(counts);
    sorted.sort((a, b) -> Integer.compare(b.papers(), a.papers()));
    Set<Count> kept = new HashSet<>(sorted.subList(0, Math.min(most, sorted.size())));
    List<Count> largest = new ArrayList<>(counts);
    largest.removeIf(count -> !kept.contains(count));
    return largest;
  }

  /**
   * How many of the papers have a value that is shown, of each property.
   *
   * @param shown the values that are shown of each property, in the order of the properties
   */
  public static Coverage coverage(List<Paper> papers, List<By> by, List<List<String>> shown) {
    int counted = 0;
    Map<String, Integer> without = new LinkedHashMap<>();
    for (Paper paper : papers) {
      boolean isCounted = true;
      String lacked = "";
      for (int i = 0; i < by.size(); i++) {
        Set<String> values = values(paper, by.get(i));
        lacked = values.isEmpty() && lacked.isEmpty() ? "without " + by.get(i).lacking() : lacked;
        isCounted &= !Collections.disjoint(values, shown.get(i));
      }
      counted += isCounted ? 1 : 0;
      if (!lacked.isEmpty()) {
        without.merge(lacked, 1, Integer::sum);
      }
    }
    return new Coverage(papers.size(), counted, without);
  }

  private static Comparator<String> largestFirst(Map<String, Integer> tally) {
    return (a, b) -> {
      int difference = Integer.compare(tally.get(b), tally.get(a));
      return difference == 0 ? a.compareTo(b) : difference;
    };
  }

  /**
   * Counts papers by two properties at once. Rows and columns without a paper are left out, but for
   * years.
   *
   * @param by the properties of the rows and of the columns
   * @param rows the counts of the first, or some of them; columns are in the order of {@link
   *     #count}
   * @param most how many columns to keep, those with the most papers
   */
  public static Table cross(
      Catalog catalog, List<Paper> papers, List<By> by, List<Count> rows, int most) {
    Map<String, List<Paper>> counted = new LinkedHashMap<>();
    Set<Paper> all = new LinkedHashSet<>();
    for (Count row : rows) {
      List<Paper> in = new ArrayList<>();
      for (Paper paper : papers) {
        if (values(paper, by.get(0)).contains(row.value())) {
          in.add(paper);
        }
      }
      if (!in.isEmpty() || by.get(0) == By.YEAR) {
        counted.put(row.value(), in);
        all.addAll(in);
      }
    }
    List<String> columns = new ArrayList<>();
    for (Count column : largest(count(catalog, new ArrayList<>(all), by.get(1)), most)) {
      if (column.papers() > 0 || by.get(1) == By.YEAR) {
        columns.add(column.value());
      }
    }
    int[][] numbers = new int[counted.size()][columns.size()];
    int at = 0;
    for (List<Paper> row : counted.values()) {
      for (Paper paper : row) {
        for (String value : values(paper, by.get(1))) {
          int column = columns.indexOf(value);
          if (column >= 0) {
            numbers[at][column]++;
          }
        }
      }
      at++;
    }
    return new Table(new ArrayList<>(counted.keySet()), columns, numbers);
  }

  /** The values of a paper, each once. */
  private static Set<String> values(Paper paper, By by) {
    Set<String> values = new LinkedHashSet<>();
    switch (by) {
      case YEAR -> {
        if (paper.year() != 0) {
          values.add(paper.yearText());
        }
      }
      case VENUE -> values.add(venue(paper));
      case SECTION -> {
        for (Section section : paper.sections()) {
          values.add(section.id());
        }
      }
      case AUTHOR, FIRST_AUTHOR -> {
        for (Author author : by == By.AUTHOR ? paper.authors() : paper.leadAuthors()) {
          values.add(author.name());
        }
      }
      case LINKS -> {
        for (Links.Kind kind : Links.Kind.values()) {
          if (!paper.links().get(kind).isEmpty()) {
            values.add(kind.word());
          }
        }
      }
      case CHECKED -> {
        if (paper.checked() != null) {
          values.addAll(paper.checked().by());
        }
      }
    }
    if (values.isEmpty() && (by == By.LINKS || by == By.CHECKED)) {
      values.add(NONE);
    }
    return values;
  }

  private static String venue(Paper paper) {
    return paper.venue() == null ? Venue.NONE : paper.venue().abbreviation();
  }

  /** Uses no lambda, because the first one of a run takes 3 ms on Java 17. */
  private static Map<String, Integer> tally(List<Paper> papers, By by) {
    Map<String, Integer> tally = new HashMap<>();
    for (Paper paper : papers) {
      for (String value : values(paper, by)) {
        Integer before = tally.get(value);
        tally.put(value, before == null ? 1 : before + 1);
      }
    }
    return tally;
  }
}
