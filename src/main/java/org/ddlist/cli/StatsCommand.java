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
import picocli.CommandLine.Model.CommandSpec;

/** Counts papers. */
final class StatsCommand implements Command {
  private static final String BY = "--by";
  private static final String SVG = "--svg";
  private static final String STDOUT = "-";
  private static final String HTML = "--html";

  @Override
  public Synopsis synopsis() {
    return new Synopsis(
        "stats", "Count papers by year, venue, section, author, links or checks.", Operands.NONE);
  }

  @Override
  public CommandSpec spec() {
    return Spec.command(
        synopsis(),
        List.of(
            Spec.group(
                "Counting",
                Spec.option(
                    BY,
                    "WHAT",
                    ValueKind.someOf(counts()),
                    "Count by year (the default), venue, section, author, first-author, links or"
                        + " checked; or by two of them, as in 'section,year'."),
                Spec.option("-n", "--limit", "N", ValueKind.NUMBER, "At most N lines; 0 for all."),
                Spec.flag(FilterOptions.REVERSE, "Reverse the order."),
                CountFormat.option(),
                Spec.option(
                    SVG, "FILE", ValueKind.FILE, "Write a chart instead; '-' for standard output."),
                Spec.option(
                    HTML,
                    "FILE",
                    ValueKind.FILE,
                    "Write a web page with the chart and its numbers.")),
            FilterOptions.filters()),
        "ddlist stats",
        "ddlist stats --by venue --year 2023",
        "ddlist stats --by section,year");
  }

  private static List<String> counts() {
    List<String> words = new ArrayList<>();
    for (By by : By.values()) {
      words.add(by.word());
    }
    return words;
  }

  @Override
  public int run(ParsedLine line, Session session) throws Refusal, IOException {
    Terminal terminal = session.terminal();
    CountFormat format = CountFormat.read(line, terminal);
    List<By> by = by(line);
    Catalog catalog = session.catalog(line);
    FilterOptions options = FilterOptions.read(line, catalog, List.of());
    List<Paper> papers = options.filter(catalog.papers());
    if (papers.isEmpty()) {
      throw FilterOptions.nothing();
    }
    Chart chart = chart(catalog, papers, by, options);
    if (line.has(SVG) || line.has(HTML)) {
      draw(chart, line, terminal);
    } else {
      write(chart, format, CommonOptions.style(line, terminal), terminal);
    }
    return ExitStatus.DONE;
  }

  private static Chart chart(
      Catalog catalog, List<Paper> papers, List<By> by, FilterOptions options) {
    List<Count> counts = options.cut(Counts.count(catalog, papers, by.get(0)));
    return by.size() == 1
        ? new BarChart(catalog, by.get(0), counts)
        : new HeatMap(
            catalog,
            by.get(0),
            by.get(1),
            Counts.cross(catalog, papers, by.get(0), counts, by.get(1)));
  }

  /** Writes the chart as a picture, as a page, or as both. */
  private static void draw(Chart chart, ParsedLine line, Terminal terminal)
      throws Refusal, IOException {
    if (line.has("--output")) {
      throw Refusal.usage(
          "--output is for what is printed, not for a picture",
          "leave it out, or --svg and --html");
    }
    if (STDOUT.equals(line.value(SVG)) && STDOUT.equals(line.value(HTML))) {
      throw Refusal.usage(
          "the picture and the page cannot both go to standard output",
          "give --svg or --html a file");
    }
    if (line.has(SVG)) {
      StringBuilder svg = new StringBuilder();
      chart.writeSvg(svg);
      save(line.value(SVG), svg.toString(), terminal);
    }
    if (line.has(HTML)) {
      StringBuilder page = new StringBuilder();
      ChartPage.write(chart, page);
      save(line.value(HTML), page.toString(), terminal);
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
      throw new Refusal(
          ExitStatus.UNREADABLE,
          e.getMessage(),
          "name a file in a folder that can be written, or '-' for standard output");
    }
  }

  private static List<By> by(ParsedLine line) throws Refusal {
    List<By> by = new ArrayList<>();
    for (String word : line.split(BY)) {
      by.add(
          ParsedLine.choose(
              "cannot count by '" + word + "'", word, List.of(By.values()), By::word));
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
  }
}
