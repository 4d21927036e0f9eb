package org.ddlist.cli;

import java.io.IOException;
import java.util.List;
import org.ddlist.cli.CommandForm.Operands;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.model.Selection.Grouping;

/** Lists the papers of sections, or all, in the list's order. */
final class ListCommand implements Command {
  @Override
  public CommandForm form() {
    return new CommandForm(
        "list",
        "List the papers of sections, or all, in the list's order.",
        Operands.any("SECTION", "a section's id, see 'ddlist sections'"),
        List.of(
            FilterOptions.FILTERS, FilterOptions.ORDER, OutputOptions.GROUP, CommonOptions.GROUP),
        List.of(
            "ddlist list gradient-objective",
            "ddlist list --venue CVPR --year 2023 --has code",
            "ddlist list -o markdown"));
  }

  @Override
  public int run(Arguments arguments, Session session) throws Refusal, IOException {
    OutputOptions output = OutputOptions.read(arguments, session.terminal());
    Catalog catalog = session.catalog(arguments);
    FilterOptions options = FilterOptions.read(arguments, catalog, arguments.operands());
    options.refuseRelevance("list");
    List<Paper> papers = options.filter(catalog.papers());
    PaperOutput.write(session, catalog, papers, Grouping.SECTION, options, output);
    return ExitStatus.DONE;
  }
}
