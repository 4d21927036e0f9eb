package org.ddlist.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ddlist.cli.ValueKind.Source;
import org.ddlist.model.Catalog;
import org.ddlist.model.Links;
import org.ddlist.model.Paper;
import org.ddlist.search.AuthorIndex;
import org.ddlist.search.Filter;
import org.ddlist.search.FilterBuilder;
import org.ddlist.search.Nearest;
import org.ddlist.search.QueryException;
import org.ddlist.search.SortOrder;
import org.ddlist.text.Ascii;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The options that choose among papers and order them, the same in every command.
 *
 * @param active whether anything but order and number was asked for
 * @param limit 0 for all; negative if none was asked for
 * @param sort null to keep the order that papers come in
 */
record FilterOptions(Filter filter, boolean active, int limit, SortOrder sort, boolean reverse) {
  static final String SORT = "--sort";
  static final String REVERSE = "--reverse";
  private static final String LIMIT = "--limit";

  private static final String AUTHOR = "author";

  /** The filters but for that of authors: option names and terms of a query. */
  private static final List<String> TERMS = List.of("section", "year", "venue", "has", "since");

  static ArgGroupSpec filters() {
    return Spec.group(
        "Filters",
        Spec.option(
            "--section",
            "ID",
            ValueKind.severalOf(Source.SECTION),
            "Only papers in this section or one below it."),
        Spec.option(
            "--year",
            "YEARS",
            ValueKind.severalOf(Source.YEARS),
            "Only papers of 2022, 2021..2023, 2021.. or ..2023."),
        Spec.option(
            "--venue",
            "VENUE",
            ValueKind.severalOf(Source.VENUE),
            "Only papers at this venue, or 'preprint'."),
        Spec.option(
            "--author",
            "NAME",
            ValueKind.of(Source.AUTHOR),
            "Only papers by an author of this name."),
        Spec.option(
            "--has",
            "LINKS",
            ValueKind.someOf(links()),
            "With a link: paper, proceedings, project or code; or without it: nopaper,"
                + " noproceedings, noproject or nocode."),
        Spec.option(
            "--since",
            "DATE",
            ValueKind.DATE,
            "Only papers added since this day, month or year, or 30d."));
  }

  static ArgGroupSpec order() {
    ValueKind orders = ValueKind.oneOf(SortOrder.values());
    return Spec.group(
        "Order and number",
        limitOption(),
        Spec.option(SORT, "ORDER", orders, "By " + orders.listed() + "."),
        Spec.flag(REVERSE, "Reverse the order."));
  }

  static OptionSpec limitOption() {
    return Spec.option("-n " + LIMIT, "N", ValueKind.NUMBER, "At most N papers; 0 for all.");
  }

  private static List<String> links() {
    List<String> words = ValueKind.words(Links.Kind.values());
    for (Links.Kind kind : Links.Kind.values()) {
      words.add(FilterBuilder.WITHOUT + kind.word());
    }
    return words;
  }

  /**
   * Reads them.
   *
   * @param sections ids of sections given otherwise than by {@code --section}
   */
  static FilterOptions read(ParsedLine line, Catalog catalog, List<String> sections)
      throws Refusal {
    boolean active = !sections.isEmpty() || line.has("--" + AUTHOR);
    for (String term : TERMS) {
      active |= line.has("--" + term);
    }
    return new FilterOptions(
        active ? filter(line, catalog, sections) : Filter.NONE,
        active,
        limit(line),
        line.has(SORT) ? line.known(SORT, "order", SortOrder.values(), null) : null,
        line.has(REVERSE));
  }

  private static Filter filter(ParsedLine line, Catalog catalog, List<String> sections)
      throws Refusal {
    FilterBuilder filter = new FilterBuilder(catalog);
    add(filter, "section", sections);
    for (String term : TERMS) {
      add(filter, term, line.split("--" + term));
    }
    List<String> authors = line.raw("--" + AUTHOR);
    add(filter, AUTHOR, authors);
    if (!authors.isEmpty()) {
      refuseUnknown(authors, new AuthorIndex(catalog));
    }
    return filter.build();
  }

  private static void refuseUnknown(List<String> names, AuthorIndex authors) throws Refusal {
    for (String name : names) {
      if (!authors.has(name)) {
        List<String> meant = authors.nearest(name);
        throw Refusal.nothing(
            "no paper has an author '" + name + "'",
            Nearest.didYouMean(
                meant.isEmpty()
                    ? authors.suggestions(name)
                    : meant.subList(0, Math.min(3, meant.size())),
                "'ddlist stats --by author' lists the authors"));
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

  private static int limit(ParsedLine line) throws Refusal {
    int last = -1;
    for (String number : line.raw(LIMIT)) {
      if (number.length() > 9 || !Ascii.isNumber(number)) {
        throw Refusal.usage(
            LIMIT + ": '" + number + "' is not a number of papers", "give a number, or 0 for all");
      }
      last = Integer.parseInt(number);
    }
    return last;
  }

  boolean hasSince() {
    return filter.since() != null;
  }

  /** Whether a number was asked for, of which 0 is all. */
  boolean hasLimit() {
    return limit >= 0;
  }

  /** Refuses an order that only a search has. */
  void refuseRelevance(String command) throws Refusal {
    if (sort == SortOrder.RELEVANCE) {
      throw Refusal.usage(
          command + " has no relevance to sort by",
          "sort by year, added, title, venue or key, or use 'ddlist search'");
    }
  }

  boolean keepsOrder() {
    return sort == null && !reverse;
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

  /** The refusal for filters that match no paper of a catalog. */
  static Refusal nothing(Catalog catalog) {
    if (catalog.papers().isEmpty()) {
      return Refusal.nothing("the catalog has no papers", "'ddlist check SOURCE' may say why");
    }
    return Refusal.nothing("no papers match these filters", "try removing one");
  }

  /** The refusal for these filters; if one of them is a day, it says when the newest paper came. */
  Refusal refusal(Catalog catalog) {
    String newest = "";
    for (Paper paper : catalog.papers()) {
      newest = paper.added().compareTo(newest) > 0 ? paper.added() : newest;
    }
    return !hasSince() || newest.isEmpty()
        ? nothing(catalog)
        : Refusal.nothing(
            "no papers match these filters; the newest was added on " + newest,
            "try an earlier day, or 'ddlist update' for the list's current edition");
  }

  /** The papers in the order asked for, and no more of them than asked for. */
  List<Paper> arrange(List<Paper> papers) {
    List<Paper> arranged = new ArrayList<>(papers);
    if (sort != null) {
      arranged.sort(sort.comparator());
    }
    return cut(arranged);
  }

  /** Turns rows round and cuts them off, as asked for. */
  <T> List<T> cut(List<T> rows) {
    List<T> cut = new ArrayList<>(rows);
    if (reverse) {
      Collections.reverse(cut);
    }
    return limit <= 0 || limit >= cut.size() ? cut : cut.subList(0, limit);
  }
}
