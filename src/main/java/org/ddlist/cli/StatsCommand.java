package org.ddlist.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.cli.CommandForm.Operands;
import org.ddlist.cli.CommandForm.Option;
import org.ddlist.cli.CommandForm.OptionGroup;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.render.ChartPage;
import org.ddlist.render.ChartSvg;
import org.ddlist.render.CountView;
import org.ddlist.render.HeatView;
import org.ddlist.render.Rows;
import org.ddlist.search.Counts;
import org.ddlist.search.Counts.By;
import org.ddlist.search.Counts.Count;
import org.ddlist.terminal.Terminal;

/** Counts papers. */
final class StatsCommand implements Command {
  private static final String SVG = "--svg";
  private static final String HTML = "--html";

  private static final OptionGroup COUNTING =
      new OptionGroup(
          "Counting",
          List.of(
              Option.of(
                      "--by",
                      "WHAT",
                      "year (usual), venue, section, author, first-author, links or checked;"
                          + " or two of them: section,year.")
                  .taking(Takes.someOf(counts())),
              new Option("-n", "--limit", "N", "At most N lines; 0 for all."),
              Option.flag("--reverse", "The other way round."),
              CountFormat.option(),
              Option.of(SVG, "FILE", "Write a picture instead; '-' for standard output."),
              Option.of(HTML, "FILE", "Write a page with the picture and its numbers.")));

  @Override
  public CommandForm form() {
    return new CommandForm(
        "stats",
        "Count papers by year, venue, section, author, links or checks.",
        Operands.NONE,
        List.of(COUNTING, FilterOptions.FILTERS, CommonOptions.GROUP),
        List.of(
            "ddlist stats",
            "ddlist stats --by venue --year 2023",
            "ddlist stats --by section,year"));
  }

  private static List<String> counts() {
    List<String> words = new ArrayList<>();
    for (By by : By.values()) {
      words.add(by.word());
    }
    return words;
  }

  @Override
  public int run(Arguments arguments, Session session) throws Refusal, IOException {
    Terminal terminal = session.terminal();
    CountFormat format = CountFormat.read(arguments, terminal);
    List<By> by = by(arguments);
    Catalog catalog = session.catalog(arguments);
    FilterOptions options = FilterOptions.read(arguments, catalog, List.of());
    List<Paper> papers = options.filter(catalog.papers());
    if (papers.isEmpty()) {
      throw PaperOutput.nothing();
    }
    List<Count> counts = options.cut(Counts.count(catalog, papers, by.get(0)));
    if (by.size() == 2) {
      Counts.Table table = Counts.cross(catalog, papers, by.get(0), counts, by.get(1));
      if (isDrawn(arguments)) {
        StringBuilder svg = new StringBuilder();
        ChartSvg.writeMap(catalog, by.get(0), by.get(1), table, svg);
        draw(
            svg.toString(),
            HeatView.rows(by.get(0), by.get(1), table),
            by,
            catalog,
            arguments,
            terminal);
      } else {
        writeTable(by, table, catalog, format, arguments, terminal);
      }
    } else {
      if (isDrawn(arguments)) {
        StringBuilder svg = new StringBuilder();
        ChartSvg.writeBars(catalog, by.get(0), counts, svg);
        draw(svg.toString(), CountView.rows(by.get(0), counts), by, catalog, arguments, terminal);
      } else {
        writeCounts(by.get(0), counts, catalog, format, arguments, terminal);
      }
    }
    return ExitStatus.DONE;
  }

  private static boolean isDrawn(Arguments arguments) {
    return arguments.has(SVG) || arguments.has(HTML);
  }

  /** Writes the picture, and the page that has it, where they were asked for. */
  private static void draw(
      String svg, Rows rows, List<By> by, Catalog catalog, Arguments arguments, Terminal terminal)
      throws Refusal, IOException {
    if (arguments.has("--output")) {
      throw Refusal.usage(
          "--output is for what is printed, not for a picture",
          "leave it out, or --svg and --html");
    }
    if (FileOutput.isStdout(arguments.value(SVG)) && FileOutput.isStdout(arguments.value(HTML))) {
      throw Refusal.usage(
          "the picture and the page cannot both go to standard output",
          "give --svg or --html a file");
    }
    if (arguments.has(SVG)) {
      FileOutput.write(arguments.value(SVG), svg, terminal);
    }
    if (arguments.has(HTML)) {
      StringBuilder page = new StringBuilder();
      ChartPage.write(catalog, by.get(0), by.size() == 2 ? by.get(1) : null, svg, rows, page);
      FileOutput.write(arguments.value(HTML), page.toString(), terminal);
    }
  }

  private static List<By> by(Arguments arguments) throws Refusal {
    List<By> by = new ArrayList<>();
    for (String word : arguments.values("--by")) {
      by.add(Arguments.known("count", word, List.of(By.values()), By::word));
    }
    if (by.size() > 2 || by.size() == 2 && by.get(0) == by.get(1)) {
      throw Refusal.usage(
          "papers are counted by one or two different things",
          "give them as in '--by section,year'");
    }
    return by.isEmpty() ? List.of(By.YEAR) : by;
  }

  private static void writeTable(
      List<By> by,
      Counts.Table table,
      Catalog catalog,
      CountFormat format,
      Arguments arguments,
      Terminal terminal)
      throws Refusal, IOException {
    switch (format) {
      case TABLE ->
          HeatView.writeMap(
              catalog,
              by.get(0),
              by.get(1),
              table,
              terminal,
              CommonOptions.style(arguments, terminal),
              terminal.out());
      case JSON -> HeatView.writeJson(by.get(0), by.get(1), table, terminal.out());
      case TSV, CSV -> format.write(HeatView.rows(by.get(0), by.get(1), table), terminal.out());
    }
  }

  private static void writeCounts(
      By by,
      List<Count> counts,
      Catalog catalog,
      CountFormat format,
      Arguments arguments,
      Terminal terminal)
      throws Refusal, IOException {
    switch (format) {
      case TABLE ->
          CountView.writeBars(
              catalog,
              by,
              counts,
              terminal,
              CommonOptions.style(arguments, terminal),
              terminal.out());
      case JSON -> CountView.writeJson(by, counts, terminal.out());
      case TSV, CSV -> format.write(CountView.rows(by, counts), terminal.out());
    }
  }
}
