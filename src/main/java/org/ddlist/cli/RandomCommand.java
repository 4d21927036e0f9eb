package org.ddlist.cli;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.model.Selection;
import org.ddlist.model.Selection.Grouping;
import picocli.CommandLine.Model.CommandSpec;

/** Draws papers at random. */
final class RandomCommand implements PaperCommand {
  @Override
  public Synopsis synopsis() {
    return new Synopsis("random", "Show a paper drawn at random, or several.", Operands.NONE);
  }

  @Override
  public CommandSpec spec() {
    return Spec.command(
        synopsis(),
        List.of(FilterOptions.filters(), FilterOptions.order(), OutputOptions.group()),
        "ddlist random",
        "ddlist random -n 3 --section gnn --since 1y",
        "ddlist random -o keys | ddlist show -");
  }

  @Override
  public int write(ParsedLine line, Session session) throws Refusal, IOException {
    OutputRequest output = OutputOptions.parseListing(line, session, OutputOptions.USUAL_COLUMNS);
    Catalog catalog = session.catalog(line);
    FilterOptions options = FilterOptions.read(line, catalog, List.of());
    options.refuseRelevance("random");
    List<Paper> papers = options.filter(catalog.papers());
    Collections.shuffle(papers, ThreadLocalRandom.current());
    int most = options.hasLimit() ? options.limit() : 1;
    List<Paper> drawn = most == 0 ? papers : papers.subList(0, Math.min(most, papers.size()));
    output.write(new Selection(catalog, drawn, Grouping.NONE), options);
    return ExitStatus.DONE;
  }
}
