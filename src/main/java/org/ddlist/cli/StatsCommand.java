package org.ddlist.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.render.BarChart;
import org.ddlist.render.Chart;
import org.ddlist.render.ChartPage;
import org.ddlist.render.HeatMap;
import org.ddlist.search.Counts;
import org.ddlist.search.Counts.By;
import org.ddlist.search.Counts.Count;
import org.ddlist.terminal.Style;
import org.ddlist.terminal.Terminal;
import org.ddlist.text.FileException;
import org.ddlist.text.SafeFile;
import picocli.CommandLine.Model.ArgGroupSpec;

/** Counts papers. */
final class StatsCommand implements Command {
  private static final String BY = "--by";
  private static final String SVG = "--svg";
  private static final String STDOUT = "-";
  private static final String HTML = "--html";

  /** How many rows, and columns, a chart has at the most, unless they are years. */
  private static final int CHART_LIMIT = 50;

  @Override
  public Synopsis synopsis() {
    return new Synopsis(
        "stats",
        "Count papers by year, venue, section, author, links or checks.",
        Operands.NONE,
        List.of(
            "ddlist stats",
            "ddlist stats --by venue --year 2023",
            "ddlist stats --by section,year"));
  }

  @Override
  public List<ArgGroupSpec> options() {
    return List.of(
        Spec.group(
            "Counting",
            Spec.option(
                BY,
                "WHAT",
                ValueKind.someOf(By.values()),
                "Count by year (the default), venue, section, author, first-author, links or"
                    + " checked; or by two of them, as in 'section,year'."),
            Spec.option(
                "-n --limit",
                "N",
                ValueKind.NUMBER,
                "At most N lines; 0 for all. A chart has the 50 largest, or all years."),
            Spec.flag(FilterOptions.REVERSE, "Reverse the order."),
            Spec.output(CountFormat.values()),
            Spec.option(
                SVG, "FILE", ValueKind.FILE, "Write a chart instead; '-' for standard output."),
            Spec.option(
                HTML, "FILE", ValueKind.FILE, "Write a web page with the chart and its numbers.")),
        FilterOptions.filters());
  }

  /**
   * What to count, and how to write it.
   *
   * @param by one or two
   * @param pictures to draw in place of the counts
   */
  private record Request(
      Catalog catalog, List<By> by, FilterOptions options, CountFormat format, Pictures pictures) {

    /** Whether the chart has a limit: it is for a person, who did not ask for all. */
    boolean isLimited() {
      return (format == CountFormat.TABLE || pictures.areAsked()) && options.limit() != 0;
    }
  }

  /**
   * The files of the chart's pictures.
   *
   * @param svg null for none; {@code -} is standard output
   * @param html likewise
   */
  private record Pictures(String svg, String html) {
    boolean areAsked() {
      return svg != null || html != null;
    }
  }

  @Override
  public int run(ParsedLine line, Session session) throws Refusal, IOException {
    CountFormat format = CountFormat.read(line, session.terminal());
    List<By> by = by(line);
    Pictures pictures = pictures(line);
    Style style = CommonOptions.style(line, session);
    Catalog catalog = session.catalog(line);
    FilterOptions options = FilterOptions.read(line, catalog, List.of());
    Request request = new Request(catalog, by, options, format, pictures);
    return run(request, style, session.terminal());
  }

  private static int run(Request request, Style style, Terminal terminal)
      throws Refusal, IOException {
    List<Paper> papers = request.options().filter(request.catalog().papers());
    if (papers.isEmpty()) {
      throw FilterOptions.nothing(request.catalog());
    }
    Chart chart = chart(request, papers);
    if (request.pictures().areAsked()) {
      draw(chart, request.pictures(), terminal);
    } else {
      write(chart, request.format(), style, terminal);
    }
    return ExitStatus.DONE;
  }

  private static Chart chart(Request request, List<Paper> papers) {
    Catalog catalog = request.catalog();
    By first = request.by().get(0);
    List<Count> counts = request.options().cut(Counts.count(catalog, papers, first));
    if (request.isLimited() && !request.options().hasLimit() && first != By.YEAR) {
      counts = Counts.largest(counts, CHART_LIMIT);
    }
    List<List<String>> shown = new ArrayList<>();
    shown.add(new ArrayList<>());
    for (Count count : counts) {
      shown.get(0).add(count.value());
    }
    if (request.by().size() == 1) {
      return new BarChart(catalog, first, counts, Counts.coverage(papers, request.by(), shown));
    }
    By second = request.by().get(1);
    int most = request.isLimited() && second != By.YEAR ? CHART_LIMIT : Integer.MAX_VALUE;
    Counts.Table table = Counts.cross(catalog, papers, request.by(), counts, most);
    shown.add(table.columns());
    return new HeatMap(catalog, first, second, table, Counts.coverage(papers, request.by(), shown));
  }

  private static Pictures pictures(ParsedLine line) throws Refusal {
    Pictures pictures =
        new Pictures(
            line.target(SVG, "write one chart at a time"),
            line.target(HTML, "write one page at a time"));
    if (pictures.areAsked() && line.has(OutputOptions.OUTPUT)) {
      throw Refusal.usage(
          "--output is for what is printed, not for a picture",
          "leave it out, or --svg and --html");
    }
    if (STDOUT.equals(pictures.svg()) && STDOUT.equals(pictures.html())) {
      throw Refusal.usage(
          "the picture and the page cannot both go to standard output",
          "give --svg or --html a file");
    }
    return pictures;
  }

  private static void draw(Chart chart, Pictures pictures, Terminal terminal)
      throws Refusal, IOException {
    if (pictures.svg() != null) {
      StringBuilder svg = new StringBuilder();
      chart.writeSvg(svg);
      save(pictures.svg(), svg.toString(), terminal);
    }
    if (pictures.html() != null) {
      StringBuilder page = new StringBuilder();
      ChartPage.write(chart, page);
      save(pictures.html(), page.toString(), terminal);
    }
  }

  /** Writes a file; {@code -} is standard output. */
  private static void save(String name, String text, Terminal terminal)
      throws Refusal, IOException {
    if (name.equals(STDOUT)) {
      terminal.out().append(text);
      return;
    }
    try {
      SafeFile.write(name, text);
    } catch (FileException e) {
      throw Refusal.unreadable(
          e.getMessage(),
          "name a file in a folder that can be written, or '-' for standard output");
    }
  }

  private static List<By> by(ParsedLine line) throws Refusal {
    List<By> by = new ArrayList<>();
    for (String word : line.split(BY)) {
      by.add(ParsedLine.choose("cannot count by '" + word + "'", word, By.values()));
    }
    if (by.size() > 2 || by.size() == 2 && by.get(0) == by.get(1)) {
      throw Refusal.usage(
          "papers are counted by one or two different things",
          "give them as in '--by section,year'");
    }
    return by.isEmpty() ? List.of(By.YEAR) : by;
  }

  private static void write(Chart chart, CountFormat format, Style style, Terminal terminal)
      throws IOException {
    switch (format) {
      case TABLE -> chart.writeText(terminal, style, terminal.out());
      case JSON -> chart.writeJson(terminal.out());
      case TSV, CSV -> format.write(chart.rows(), terminal.out());
    }
    String lacking = chart.coverage().lacking();
    if (format != CountFormat.TABLE && !lacking.isEmpty()) {
      terminal.out().flush();
      Messages.note(terminal, "not counted: " + lacking);
    }
  }
}
