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
import org.ddlist.search.SortOrder;
import org.ddlist.terminal.Cells;
import org.ddlist.terminal.Named;
import org.ddlist.terminal.Style;
import org.ddlist.terminal.Terminal;
import org.ddlist.text.Ascii;
import picocli.CommandLine.Model.ArgGroupSpec;

/** Finds papers by words. */
final class SearchCommand implements PaperCommand {
  private static final String EXACT = "--exact";
  private static final String MATCH = "--match";
  private static final String NOT_ALL = "no paper has all of it";
  private static final String EXPLAIN = "--explain";
  private static final String OPERATORS =
      "'a OR b' finds either, 'NOT word' leaves papers out, and words are joined by 'and' anyway";

  /** In cells: how much of a query that was not understood is shown. */
  private static final int MOST_BEFORE = 40;

  private static final int MOST_AFTER = 30;

  /** So few papers may be fewer than somebody expects who gave a year. */
  private static final int FEW = 3;

  private static final String FEWER =
      "try fewer words or the beginning of one; 'ddlist sections' lists the topics";

  @Override
  public Synopsis synopsis() {
    return new Synopsis(
        "search",
        "Find papers by words in their titles, authors, venues or sections.",
        new Operands(
            Operands.Number.ANY,
            "QUERY",
            ValueKind.of(ValueKind.Source.QUERY),
            "words or their beginnings; \"a phrase\", a OR b, NOT c, ( ),"
                + " author: title: venue: year: section: key: has: added:, an arXiv id, DOI, link"
                + " or owner/repository"),
        List.of(
            "ddlist search trajectory",
            "ddlist search graph condensation --year 2022..",
            "ddlist search 'author:zhao (matching OR siamese) NOT survey'",
            "ddlist search zhao matching | ddlist cite -"));
  }

  @Override
  public List<ArgGroupSpec> options() {
    return List.of(
        Spec.group(
            "Search",
            Spec.option(
                MATCH,
                "HOW",
                ValueKind.oneOf(Match.values()),
                "Papers with all or most of the words; on a screen most."),
            Spec.flag(EXACT, "Exactly these words, and no other forms or synonyms."),
            Spec.flag(EXPLAIN, "Show which word matched where, with scores.")),
        FilterOptions.filters(),
        FilterOptions.order(),
        OutputOptions.group());
  }

  /** How much of a query a paper has to have. */
  private enum Match implements Named {
    ALL,
    MOST
  }

  /**
   * What to search for, and how to write it.
   *
   * @param match null if it was not said
   * @param explain whether to write the reasons in place of the papers
   */
  private record Request(
      Catalog catalog,
      Search search,
      FilterOptions options,
      OutputRequest output,
      Match match,
      boolean explain) {

    /** Whether to write papers that lack words of the query, too. */
    boolean most(Terminal terminal) {
      return match == null
          ? terminal.outIsTerminal() && (explain || output.isForPerson())
          : match == Match.MOST;
    }
  }

  @Override
  public int write(ParsedLine line, Session session) throws Refusal, IOException {
    OutputRequest output = OutputOptions.parseListing(line, session, OutputOptions.USUAL_COLUMNS);
    if (line.has(EXPLAIN)) {
      List<String> useless = Spec.names(OutputOptions.group());
      useless.add(FilterOptions.SORT);
      line.refuseUseless("--explain writes lines of its own", useless);
    }
    Catalog catalog = session.catalog(line);
    FilterOptions options = FilterOptions.read(line, catalog, List.of());
    if (line.operands().isEmpty()) {
      return list(catalog, options, output);
    }
    Search search = search(catalog, String.join(" ", line.operands()), line.has(EXACT));
    return run(
        new Request(
            catalog,
            search,
            options,
            output,
            line.has(MATCH) ? line.known(MATCH, "match", Match.values(), null) : null,
            line.has(EXPLAIN)),
        session.terminal());
  }

  /** Without words, the papers that pass the filters, as 'list' has them, but by year. */
  private static int list(Catalog catalog, FilterOptions options, OutputRequest output)
      throws Refusal, IOException {
    if (!options.active()) {
      throw ParsedLine.usage("search", "search needs a QUERY");
    }
    List<Paper> papers = options.filter(catalog.papers());
    papers.sort(SortOrder.YEAR.comparator());
    output.write(new Selection(catalog, papers, Grouping.NONE), options);
    return ExitStatus.DONE;
  }

  private static int run(Request request, Terminal terminal) throws Refusal, IOException {
    Search search = request.search();
    List<Hit> all = new ArrayList<>();
    List<Hit> partial = new ArrayList<>();
    for (Hit hit : search.rank(request.options().filter())) {
      (hit.hasAll() ? all : partial).add(hit);
    }
    if (all.isEmpty() && (partial.isEmpty() || !request.most(terminal))) {
      throw nothing(request, partial);
    }
    for (String note : search.notes()) {
      Messages.noteBeside(terminal, note);
    }
    String later = all.size() <= FEW && terminal.outIsTerminal() ? later(request) : "";
    if (!later.isEmpty()) {
      Messages.noteBeside(terminal, later);
    }
    int room = request.most(terminal) ? Math.max(0, Search.MOST_SHOWN - all.size()) : 0;
    partial = partial.subList(0, Math.min(room, partial.size()));
    if (request.explain()) {
      all.addAll(partial);
      List<Hit> shown = request.options().cut(all);
      explain(search, shown, terminal, request.output().style());
      Messages.count(terminal, shown.size(), all.size());
    } else if (request.match() == null && !partial.isEmpty()) {
      writeApart(request, all, partial, terminal);
      return all.isEmpty() ? ExitStatus.NOTHING : ExitStatus.DONE;
    } else {
      all.addAll(partial);
      write(request, all);
    }
    return ExitStatus.DONE;
  }

  private static void write(Request request, List<Hit> hits) throws Refusal, IOException {
    Selection found =
        new Selection(request.catalog(), papers(hits), Grouping.NONE, request.search()::places);
    request.output().write(found, request.options());
  }

  private static List<Paper> papers(List<Hit> hits) {
    List<Paper> papers = new ArrayList<>();
    for (Hit hit : hits) {
      papers.add(hit.paper());
    }
    return papers;
  }

  /** Writes the papers that have all words, and below a line those that lack some, dimmed. */
  private static void writeApart(
      Request request, List<Hit> all, List<Hit> partial, Terminal terminal)
      throws Refusal, IOException {
    if (!all.isEmpty()) {
      write(request, all);
    }
    int limit = request.options().limit();
    int room = limit <= 0 ? partial.size() : Math.max(0, limit - all.size());
    List<Hit> shown = partial.subList(0, Math.min(partial.size(), room));
    if (shown.isEmpty()) {
      return;
    }
    Messages.noteBeside(
        terminal, (all.isEmpty() ? NOT_ALL + "; t" : "t") + "hese have a part, the most first:");
    List<String> lacked = new ArrayList<>();
    for (Hit hit : shown) {
      lacked.add(String.join(", ", request.search().lacks(hit)));
    }
    request.output().writeDimmed(papers(shown), lacked);
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
    String all = Cells.visible(query.substring(0, column));
    String end = Cells.end(all, MOST_BEFORE);
    String before = end.equals(all) ? all : "…" + end;
    String after = Cells.cut(Cells.visible(query.substring(column)), MOST_AFTER, "…");
    return List.of(before + after, " ".repeat(Cells.width(before)) + "^");
  }

  private static Refusal nothing(Request request, List<Hit> partial) {
    Search search = request.search();
    String query = search.typed();
    Search.Unknown unknown = search.unknown();
    if (unknown != null && partial.isEmpty() && !hasOperator(query)) {
      return unknown(unknown);
    }
    boolean filtered = request.options().active();
    String problem =
        partial.isEmpty()
            ? "no paper matches '" + shown(query) + "'" + (filtered ? " and the filters" : "")
            : unknown == null ? NOT_ALL : "no paper has '" + shown(unknown.typed()) + "'";
    String later = unknown == null ? later(request) : "";
    String remedy = !later.isEmpty() ? later : partial.isEmpty() ? FEWER : most(search, partial);
    return Refusal.nothing(problem, hasOperator(query) ? OPERATORS : remedy);
  }

  /** What to write for a year and later ones, if a word is a year; empty if there is none later. */
  private static String later(Request request) {
    if (hasOperator(request.search().typed())) {
      return "";
    }
    int newest = 0;
    for (Paper paper : request.catalog().papers()) {
      newest = Math.max(newest, paper.year());
    }
    for (String word : request.search().typed().split(" ")) {
      boolean isYear =
          word.length() == 4
              && Ascii.isNumber(word)
              && (word.startsWith("19") || word.startsWith("20"));
      if (isYear && word.compareTo(Integer.toString(newest)) < 0) {
        return "'" + word + "' is that year alone; 'year:" + word + "..' has the later ones too";
      }
    }
    return "";
  }

  /** How many papers have most of a query, and which is first. */
  private static String most(Search search, List<Hit> partial) {
    int most = 0;
    for (Hit hit : partial) {
      most += 2 * hit.lacking() <= search.size() ? 1 : 0;
    }
    String first = partial.get(0).paper().key();
    String have =
        most == 0
            ? "none has most of it; the nearest is " + first
            : most == 1
                ? first + " has most of it"
                : Messages.papers(most) + " have most of it, first " + first;
    return have + "; '" + MATCH + " most' shows " + (most == 1 ? "it" : "them");
  }

  private static String shown(String query) {
    return Cells.cut(Cells.visible(query), MOST_BEFORE + MOST_AFTER, "…");
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
    return Refusal.nothing(
        "no paper has " + (identifier ? "the " + kind.word() + " '" : "'") + shown(typed) + "'",
        Nearest.didYouMean(unknown.near(), other));
  }

  /** Whether somebody wrote an operator as other programs have it. */
  private static boolean hasOperator(String query) {
    for (String word : query.split(" ")) {
      if (word.equals("or") || word.equals("not") || word.equals("&&") || word.equals("||")) {
        return true;
      }
    }
    return false;
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
        Messages.noteBeside(
            terminal, "the screen is too narrow for " + String.join(", ", view.leftOut()));
      }
    } else {
      DelimitedText.writeTsv(rows, terminal.out());
    }
  }
}
