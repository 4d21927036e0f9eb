package org.ddlist.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ddlist.cli.CommandForm.Option;
import org.ddlist.cli.CommandForm.OptionGroup;
import org.ddlist.model.Catalog;
import org.ddlist.model.Links;
import org.ddlist.model.Paper;
import org.ddlist.search.AuthorIndex;
import org.ddlist.search.Filter;
import org.ddlist.search.FilterBuilder;
import org.ddlist.search.Nearest;
import org.ddlist.search.QueryException;
import org.ddlist.search.SortOrder;

/** The options that choose among papers and order them, the same in every command. */
final class FilterOptions {
  static final String SORT = "--sort";
  static final String REVERSE = "--reverse";

  static final OptionGroup FILTERS =
      new OptionGroup(
          "Filters",
          List.of(
              Option.of("--section", "ID", "Only papers of this section or one under it.")
                  .severally(),
              Option.of("--year", "YEARS", "Only papers of 2022, 2021..2023, 2021.. or ..2023.")
                  .severally(),
              Option.of("--venue", "VENUE", "Only papers of this venue, or 'preprint'.")
                  .severally(),
              Option.of("--author", "NAME", "Only papers by somebody of this name."),
              Option.of("--has", "LINKS", "Only papers with paper, project or code links.")
                  .taking(Takes.someOf(links())),
              Option.of("--since", "DATE", "Only papers added since this day, month or year.")));

  static final OptionGroup ORDER =
      new OptionGroup(
          "Order and number",
          List.of(
              new Option("-n", "--limit", "N", "At most N; 0 for all."),
              Option.of(SORT, "ORDER", "By " + Takes.oneOf(orders()).listed() + ".")
                  .taking(Takes.oneOf(orders())),
              Option.flag(REVERSE, "The other way round.")));

  private final Filter filter;
  private final boolean filters;
  private final int limit;
  private final SortOrder order;
  private final boolean reverse;

  private FilterOptions(
      Filter filter, boolean filters, int limit, SortOrder order, boolean reverse) {
    this.filter = filter;
    this.filters = filters;
    this.limit = limit;
    this.order = order;
    this.reverse = reverse;
  }

  private static List<String> links() {
    List<String> words = new ArrayList<>();
    for (Links.Kind kind : Links.Kind.values()) {
      words.add(kind.word());
    }
    return words;
  }

  private static List<String> orders() {
    List<String> words = new ArrayList<>();
    for (SortOrder order : SortOrder.values()) {
      words.add(order.word());
    }
    return words;
  }

  /**
   * Reads them.
   *
   * @param sections ids of sections given otherwise than by {@code --section}
   */
  static FilterOptions read(Arguments arguments, Catalog catalog, List<String> sections)
      throws Refusal {
    boolean filters = !sections.isEmpty();
    for (Option option : FILTERS.options()) {
      filters |= arguments.has(option.name());
    }
    String order = arguments.value(SORT);
    return new FilterOptions(
        filters ? filter(arguments, catalog, sections) : Filter.NONE,
        filters,
        limit(arguments),
        order == null
            ? null
            : Arguments.known("order", order, List.of(SortOrder.values()), SortOrder::word),
        arguments.has(REVERSE));
  }

  private static Filter filter(Arguments arguments, Catalog catalog, List<String> sections)
      throws Refusal {
    FilterBuilder filter = new FilterBuilder(catalog);
    add(filter, "section", sections);
    for (String term : List.of("section", "year", "venue", "has", "since")) {
      add(filter, term, arguments.values("--" + term));
    }
    List<String> authors = arguments.all("--author");
    add(filter, "author", authors);
    if (!authors.isEmpty()) {
      refuseUnknown(authors, new AuthorIndex(catalog.papers()));
    }
    return filter.build();
  }

  private static void refuseUnknown(List<String> names, AuthorIndex authors) throws Refusal {
    for (String name : names) {
      if (!authors.has(name)) {
        List<String> meant = authors.nearest(name);
        throw new Refusal(
            ExitStatus.NOTHING,
            "no paper has an author '" + name + "'",
            Nearest.didYouMean(
                meant.isEmpty() ? authors.near(name) : meant.subList(0, Math.min(3, meant.size())),
                "'ddlist stats --by author' shows whom there are"));
      }
    }
  }

  private static void add(FilterBuilder filter, String term, List<String> values) throws Refusal {
    for (String value : values) {
      try {
        filter.add(term, value);
      } catch (QueryException e) {
        boolean unread = term.equals("year") || term.equals("since");
        throw Refusal.usage((unread ? "--" + term + ": " : "") + e.getMessage(), e.remedy());
      }
    }
  }

  private static int limit(Arguments arguments) throws Refusal {
    if (!arguments.has("--limit")) {
      return 0;
    }
    return arguments.readLast(
        "--limit",
        text -> {
          if (text.isEmpty() || text.length() > 9 || !text.chars().allMatch(Character::isDigit)) {
            throw new IllegalArgumentException("'" + text + "' is not a number of papers");
          }
          return Integer.valueOf(text);
        },
        "give a number, or 0 for all");
  }

  /** Whether only papers since a day were asked for. */
  boolean hasSince() {
    return filter.since() != null;
  }

  /** Whether anything but order and number was asked for. */
  boolean filters() {
    return filters;
  }

  /** Refuses an order that only a search has. */
  void refuseRelevance(String command) throws Refusal {
    if (order == SortOrder.RELEVANCE) {
      throw Refusal.usage(
          command + " has no relevance to sort by",
          "sort by year, added, title, venue or key, or use 'ddlist search'");
    }
  }

  /** Whether the papers stay in the order they come in. */
  boolean keepsOrder() {
    return order == null && !reverse;
  }

  /** Whether the paper passes. */
  boolean accepts(Paper paper) {
    return filter.accepts(paper);
  }

  /** The papers that pass, in no other order than before. */
  List<Paper> filter(List<Paper> papers) {
    List<Paper> passed = new ArrayList<>();
    for (Paper paper : papers) {
      if (filter.accepts(paper)) {
        passed.add(paper);
      }
    }
    return passed;
  }

  /** The papers in the order asked for, and no more of them than asked for. */
  List<Paper> arrange(List<Paper> papers) {
    List<Paper> arranged = new ArrayList<>(papers);
    if (order != null) {
      arranged.sort(order.comparator());
    }
    return cut(arranged);
  }

  /** Turns rows round and cuts them off, as asked for. */
  <T> List<T> cut(List<T> rows) {
    List<T> cut = new ArrayList<>(rows);
    if (reverse) {
      Collections.reverse(cut);
    }
    return limit == 0 || limit >= cut.size() ? cut : cut.subList(0, limit);
  }
}
