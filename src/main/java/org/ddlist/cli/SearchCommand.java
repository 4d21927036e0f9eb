package org.ddlist.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ddlist.model.Catalog;
import org.ddlist.model.Identifier;
import org.ddlist.model.Paper;
import org.ddlist.model.Selection;
import org.ddlist.model.Selection.Grouping;
import org.ddlist.render.DelimitedText;
import org.ddlist.render.Rows;
import org.ddlist.render.TableView;
import org.ddlist.search.Hit;
import org.ddlist.search.Nearest;
import org.ddlist.search.QueryException;
import org.ddlist.search.Search;
import org.ddlist.terminal.Cells;
import org.ddlist.terminal.Style;
import org.ddlist.terminal.Terminal;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Finds papers by words. */
final class SearchCommand implements PaperCommand {
  private static final String EXACT = "--exact";
  private static final String EXPLAIN = "--explain";
  private static final String OPERATORS =
      "'a OR b' finds either, '-word' leaves papers out, and words are joined by 'and' anyway";

  /** In cells: how much of a query that was not understood is shown. */
  private static final int MOST_BEFORE = 40;

  private static final int MOST_AFTER = 30;

  /** How many papers are suggested that have part of a query. */
  private static final int MOST_MEANT = 3;

  private static final String FEWER =
      "try fewer words or the beginning of one; 'ddlist sections' lists the topics";

  @Override
  public Synopsis synopsis() {
    return new Synopsis(
        "search",
        "Find papers by words in their titles, authors, venues or sections.",
        new Operands(
            Operands.Number.SOME,
            "QUERY",
            ValueKind.of(ValueKind.Source.QUERY),
            "words or their beginnings, all of which must match; \"a phrase\", a OR b, ( ),"
                + " author: title: venue: year: section: key: has: added:, an arXiv id, DOI, link"
                + " or owner/repository; after '--' also -word, to leave papers out"));
  }

  @Override
  public CommandSpec spec() {
    return Spec.command(
        synopsis(),
        List.of(
            Spec.group(
                "Search",
                Spec.flag(EXACT, "Search for exactly these words; don't guess."),
                Spec.flag(EXPLAIN, "Show which word matched where, with scores.")),
            FilterOptions.filters(),
            FilterOptions.order(),
            OutputOptions.group()),
        "ddlist search trajectory",
        "ddlist search graph condensation --year 2022..",
        "ddlist search 'author:zhao (matching OR siamese) -survey'",
        "ddlist search zhao matching | ddlist cite -");
  }

  /**
   * What to search for, and how to write it.
   *
   * @param explain whether to write the reasons in place of the papers
   */
  private record Request(
      Catalog catalog,
      Search search,
      FilterOptions options,
      OutputRequest output,
      boolean explain) {}

  @Override
  public int write(ParsedLine line, Session session) throws Refusal, IOException {
    OutputRequest output = OutputOptions.parseListing(line, session, OutputOptions.USUAL_COLUMNS);
    if (line.has(EXPLAIN)) {
      refuseBesideExplanation(line);
    }
    Catalog catalog = session.catalog(line);
    FilterOptions options = FilterOptions.read(line, catalog, List.of());
    Search search = search(catalog, String.join(" ", line.operands()), line.has(EXACT));
    return run(
        new Request(catalog, search, options, output, line.has(EXPLAIN)), session.terminal());
  }

  private static int run(Request request, Terminal terminal) throws Refusal, IOException {
    Search search = request.search();
    FilterOptions options = request.options();
    List<Hit> hits = new ArrayList<>();
    List<Paper> papers = new ArrayList<>();
    for (Hit hit : search.rank()) {
      if (options.accepts(hit.paper())) {
        hits.add(hit);
        papers.add(hit.paper());
      }
    }
    if (papers.isEmpty()) {
      throw nothing(search, options);
    }
    Search.Guess guess = search.guess();
    if (guess != null && !terminal.outIsTerminal()) {
      throw unasked(guess, papers);
    }
    for (String note : search.notes()) {
      Messages.note(terminal, note);
    }
    if (request.explain()) {
      List<Hit> shown = options.cut(hits);
      explain(search, shown, terminal, request.output().style());
      Messages.count(terminal, shown.size(), hits.size());
    } else {
      request
          .output()
          .write(new Selection(request.catalog(), papers, Grouping.NONE, search::places), options);
    }
    return ExitStatus.DONE;
  }

  /** Refuses output options and --sort beside --explain, which prints lines in order of score. */
  private static void refuseBesideExplanation(ParsedLine line) throws Refusal {
    List<String> useless = new ArrayList<>();
    for (OptionSpec option : OutputOptions.group().options()) {
      useless.add(option.longestName());
    }
    useless.add(FilterOptions.SORT);
    for (String option : useless) {
      if (line.has(option)) {
        throw Refusal.usage(
            "--explain writes lines of its own and has no use for " + option,
            "leave out one of the two");
      }
    }
  }

  private static Search search(Catalog catalog, String query, boolean exact) throws Refusal {
    try {
      return new Search(catalog, query, exact);
    } catch (QueryException e) {
      throw new Refusal(
          ExitStatus.USAGE,
          "column "
              + (query.codePointCount(0, e.column()) + 1)
              + " of the query: "
              + e.getMessage(),
          pointed(query, e.column()),
          e.remedy());
    }
  }

  /** The query, or as much of it as a line has, with a caret below a column. */
  private static List<String> pointed(String query, int column) {
    String before = Cells.visible(query.substring(0, column));
    int start = 0;
    while (Cells.width(before.substring(start)) > MOST_BEFORE) {
      start = before.offsetByCodePoints(start, 1);
    }
    before = (start == 0 ? "" : "…") + before.substring(start);
    String after = Cells.cut(Cells.visible(query.substring(column)), MOST_AFTER, "…");
    return List.of(before + after, " ".repeat(Cells.width(before)) + "^");
  }

  /** Refuses to write a guess where nobody sees that it is one. */
  private static Refusal unasked(Search.Guess guess, List<Paper> papers) {
    List<String> meant = new ArrayList<>(guess.meant());
    for (int i = 0;
        meant.size() < MOST_MEANT && guess.meant().isEmpty() && i < papers.size();
        i++) {
      meant.add(papers.get(i).key());
    }
    return new Refusal(ExitStatus.NOTHING, guess.problem(), Nearest.didYouMean(meant, FEWER));
  }

  private static Refusal nothing(Search search, FilterOptions options) {
    String query = search.typed();
    Search.Unknown unknown = search.unknown();
    if (unknown != null && !hasOperator(query)) {
      return unknown(unknown);
    }
    String remedy = options.active() ? FEWER : without(search.relaxed());
    return new Refusal(
        ExitStatus.NOTHING,
        "no paper matches '" + query + "'" + (options.active() ? " and the filters" : ""),
        hasOperator(query) ? OPERATORS : remedy);
  }

  private static Refusal unknown(Search.Unknown unknown) {
    String typed = unknown.typed();
    Identifier.Kind kind = Identifier.of(typed).kind();
    boolean identifier = kind != Identifier.Kind.KEY;
    String other =
        identifier
            ? "try a word of its title or an author"
            : typed.startsWith("author:")
                ? "'ddlist stats --by author' lists the authors"
                : "try fewer or other words; 'ddlist sections' lists the topics";
    return new Refusal(
        ExitStatus.NOTHING,
        "no paper has " + (identifier ? "the " + kind.word() + " '" : "'") + typed + "'",
        Nearest.didYouMean(unknown.near(), other));
  }

  /** Whether somebody wrote an operator as other programs have it. */
  private static boolean hasOperator(String query) {
    for (String word : query.split(" ")) {
      if (word.equals("or") || word.equals("NOT") || word.equals("&&") || word.equals("||")) {
        return true;
      }
    }
    return false;
  }

  private static String without(Search.Relaxed relaxed) {
    if (relaxed == null) {
      return FEWER;
    }
    List<Hit> hits = relaxed.hits();
    return "without '"
        + relaxed.dropped()
        + "' it finds "
        + (hits.size() == 1 ? hits.get(0).paper().key() : Messages.papers(hits.size()));
  }

  /**
   * Writes a line for each reason of each hit: key, score, part of the query, what it was found as,
   * where, points.
   */
  private static void explain(Search search, List<Hit> hits, Terminal terminal, Style style)
      throws IOException {
    List<List<String>> lines = new ArrayList<>();
    for (Hit hit : hits) {
      String score = String.format(Locale.ROOT, "%.2f", hit.score());
      for (Search.Reason reason : search.explain(hit)) {
        lines.add(
            List.of(
                hit.paper().key(),
                score,
                reason.typed(),
                reason.word(),
                reason.where(),
                String.format(Locale.ROOT, "%.2f", reason.points())));
      }
    }
    Rows rows = new Rows(List.of("key", "score", "word", "found", "field", "points"), lines);
    if (terminal.outIsTerminal()) {
      TableView view = new TableView(terminal, style, rows);
      view.write(terminal.out());
      if (!view.leftOut().isEmpty()) {
        Messages.note(
            terminal, "the screen is too narrow for " + String.join(", ", view.leftOut()));
      }
    } else {
      DelimitedText.writeTsv(rows, terminal.out());
    }
  }
}
