package org.ddlist.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.cli.CommandForm.Operands;
import org.ddlist.cli.CommandForm.Option;
import org.ddlist.cli.CommandForm.OptionGroup;
import org.ddlist.model.Catalog;
import org.ddlist.query.Counts;
import org.ddlist.query.Counts.By;
import org.ddlist.query.Counts.Count;
import org.ddlist.render.CountView;
import org.ddlist.terminal.Terminal;

/** Counts papers. */
final class StatsCommand implements Command {
  private static final OptionGroup COUNTING =
      new OptionGroup(
          "Counting",
          List.of(
              Option.of(
                      "--by",
                      "WHAT",
                      "year (usual), venue, section, author, first-author, links or checked.")
                  .taking(Takes.oneOf(counts())),
              new Option("-n", "--limit", "N", "At most N lines; 0 for all."),
              Option.flag("--reverse", "The other way round."),
              CountFormat.option()));

  @Override
  public CommandForm form() {
    return new CommandForm(
        "stats",
        "Count papers by year, venue, section, author, links or how they were checked.",
        Operands.NONE,
        List.of(COUNTING, FilterOptions.FILTERS, CommonOptions.GROUP),
        List.of("ddlist stats", "ddlist stats --by venue --year 2023", "ddlist stats --by author"));
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
    String word = arguments.value("--by");
    By by = word == null ? By.YEAR : Arguments.known("count", word, List.of(By.values()), By::word);
    Catalog catalog = session.catalog(arguments);
    FilterOptions options = FilterOptions.read(arguments, catalog, List.of());
    List<Count> counts = options.cut(Counts.count(catalog, options.filter(catalog.papers()), by));
    if (counts.isEmpty()) {
      throw PaperOutput.nothing();
    }
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
    return ExitStatus.DONE;
  }
}
