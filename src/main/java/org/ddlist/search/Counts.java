package org.ddlist.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ddlist.model.Author;
import org.ddlist.model.Catalog;
import org.ddlist.model.Links;
import org.ddlist.model.Paper;
import org.ddlist.model.Section;
import org.ddlist.model.Venue;

/** How many papers there are of each kind. */
public final class Counts {

  /** What papers are counted by. */
  public enum By {
    YEAR("year"),
    VENUE("venue"),
    SECTION("section"),
    AUTHOR("author"),
    FIRST_AUTHOR("first-author"),
    LINKS("links"),
    CHECKED("checked");

    private final String word;

    By(String word) {
      this.word = word;
    }

    /** The word for it on the command line and in what is printed. */
    public String word() {
      return word;
    }
  }

  /**
   * One line of a count.
   *
   * @param value "2022", "CVPR", a section's id, a name, a kind of link
   */
  public record Count(String value, int papers) {}

  /**
   * How many papers there are of each pair of kinds.
   *
   * @param rows the values of the first kind, in its order
   * @param columns the values of the second kind, in its order
   * @param papers a row for each of {@code rows}, in it a number for each of {@code columns}
   */
  public record Table(List<String> rows, List<String> columns, int[][] papers) {}

  /** The line of the papers that have nothing to be counted by. */
  private static final String NONE = "none";

  private Counts() {}

  /**
   * Counts papers: years in their order, sections in the list's, links by kind and records by the
   * sources they were checked against, each followed by {@code none}, the rest largest first and
   * then by name. A paper in two sections, with two links or with two sources counts in both. First
   * authors are all who share first authorship.
   */
  public static List<Count> count(Catalog catalog, List<Paper> papers, By by) {
    return switch (by) {
      case YEAR -> byYear(papers);
      case SECTION -> bySection(catalog, papers);
      case LINKS -> byLinks(papers);
      case CHECKED -> byChecked(papers);
      case VENUE, AUTHOR, FIRST_AUTHOR -> largestFirst(tally(papers, by));
    };
  }

  /**
   * Counts papers by two kinds at once.
   *
   * @param rows what {@link #count} says of {@code by}, or some of it; those without a paper are
   *     left out, and so are columns, which come in the order of {@link #count}
   */
  public static Table cross(
      Catalog catalog, List<Paper> papers, By by, List<Count> rows, By across) {
    Map<String, List<Paper>> counted = new LinkedHashMap<>();
    Set<Paper> all = new LinkedHashSet<>();
    for (Count row : rows) {
      List<Paper> in = new ArrayList<>();
      for (Paper paper : papers) {
        if (values(paper, by).contains(row.value())) {
          in.add(paper);
        }
      }
      if (!in.isEmpty()) {
        counted.put(row.value(), in);
        all.addAll(in);
      }
    }
    List<String> columns = new ArrayList<>();
    for (Count column : count(catalog, new ArrayList<>(all), across)) {
      if (column.papers() > 0) {
        columns.add(column.value());
      }
    }
    int[][] numbers = new int[counted.size()][columns.size()];
    int at = 0;
    for (List<Paper> row : counted.values()) {
      for (Paper paper : row) {
        for (String value : values(paper, across)) {
          numbers[at][columns.indexOf(value)]++;
        }
      }
      at++;
    }
    return new Table(new ArrayList<>(counted.keySet()), columns, numbers);
  }

  /** What a paper counts for, each value once. */
  private static Set<String> values(Paper paper, By by) {
    Set<String> values = new LinkedHashSet<>();
    switch (by) {
      case YEAR -> values.add(Integer.toString(paper.year()));
      case VENUE -> values.add(venue(paper));
      case SECTION -> {
        for (Section section : paper.sections()) {
          values.add(section.id());
        }
      }
      case AUTHOR, FIRST_AUTHOR -> {
        int authors = by == By.AUTHOR ? paper.authors().size() : paper.leads();
        for (Author author : paper.authors().subList(0, authors)) {
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

  private static List<Count> byYear(List<Paper> papers) {
    return counts(new TreeMap<>(tally(papers, By.YEAR)));
  }

  private static List<Count> bySection(Catalog catalog, List<Paper> papers) {
    Map<String, Integer> tally = tally(papers, By.SECTION);
    List<Count> counts = new ArrayList<>();
    for (Section section : catalog.sections()) {
      if (tally.containsKey(section.id())) {
        counts.add(new Count(section.id(), tally.get(section.id())));
      }
    }
    return counts;
  }

  private static List<Count> byLinks(List<Paper> papers) {
    Map<String, Integer> tally = tally(papers, By.LINKS);
    List<Count> counts = new ArrayList<>();
    for (Links.Kind kind : Links.Kind.values()) {
      counts.add(new Count(kind.word(), tally.getOrDefault(kind.word(), 0)));
    }
    counts.add(new Count(NONE, tally.getOrDefault(NONE, 0)));
    return counts;
  }

  private static List<Count> byChecked(List<Paper> papers) {
    Map<String, Integer> tally = tally(papers, By.CHECKED);
    Integer unchecked = tally.remove(NONE);
    List<Count> counts = largestFirst(tally);
    counts.add(new Count(NONE, unchecked == null ? 0 : unchecked));
    return counts;
  }

  /** Without a lambda, because the first one of a run takes 3 ms on Java 17. */
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

  private static List<Count> largestFirst(Map<String, Integer> tally) {
    List<Count> counts = counts(tally);
    counts.sort(Comparator.comparingInt(Count::papers).reversed().thenComparing(Count::value));
    return counts;
  }

  private static List<Count> counts(Map<String, Integer> tally) {
    List<Count> counts = new ArrayList<>();
    for (Map.Entry<String, Integer> count : tally.entrySet()) {
      counts.add(new Count(count.getKey(), count.getValue()));
    }
    return counts;
  }
}
