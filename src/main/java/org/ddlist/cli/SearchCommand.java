package org.ddlist.cli;

import java.io.IOException;
import java.util.List;
import org.ddlist.cli.CommandForm.Operands;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.model.Selection.Grouping;
import org.ddlist.query.Search;

/** Finds papers by words. */
final class SearchCommand implements Command {
  @Override
  public CommandForm form() {
    return new CommandForm(
        "search",
        "Find papers by words of their titles, names, authors, venues and sections.",
        Operands.some("WORD", "a word, or its beginning; every one must be found"),
        List.of(
            FilterOptions.FILTERS, FilterOptions.ORDER, OutputOptions.GROUP, CommonOptions.GROUP),
        List.of(
            "ddlist search trajectory",
            "ddlist search graph condensation --year 2022..",
            "ddlist search zhao matching | ddlist cite -"));
  }

  @Override
  public int run(Arguments arguments, Session session) throws Refusal, IOException {
    OutputOptions output = OutputOptions.read(arguments, session.terminal());
    String words = String.join(" ", arguments.operands());
    Search search = search(words);
    Catalog catalog = session.catalog(arguments);
    FilterOptions options = FilterOptions.read(arguments, catalog, List.of());
    List<Paper> ranked = search.rank(options.filter(catalog.papers()));
    if (ranked.isEmpty()) {
      throw new Refusal(
          ExitStatus.NOTHING,
          "no paper matches '" + words + "'" + (options.filters() ? " and the filters" : ""),
          "try fewer words or the beginning of one; 'ddlist sections' shows what there is");
    }
    PaperOutput.write(session, catalog, ranked, Grouping.NONE, options, output);
    return ExitStatus.DONE;
  }

  private static Search search(String words) throws Refusal {
    try {
      return new Search(words);
    } catch (IllegalArgumentException e) {
      throw Refusal.usage(e.getMessage(), "give a word, as in 'ddlist search trajectory'");
    }
  }
}
