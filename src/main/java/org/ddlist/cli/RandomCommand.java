package org.ddlist.cli;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.ddlist.model.Paper;
import org.ddlist.model.Selection.Grouping;

/** Draws papers at random. */
final class RandomCommand implements PaperCommand {
  @Override
  public Synopsis synopsis() {
    return new Synopsis(
        "random",
        "Show a paper drawn at random, or several.",
        Operands.NONE,
        List.of(
            "ddlist random",
            "ddlist random -n 3 --section gnn --since 1y",
            "ddlist random -o keys | ddlist show -"));
  }

  @Override
  public int write(ParsedLine line, Session session) throws Refusal, IOException {
    PaperRequest request =
        PaperRequest.listing(line, session, "random", OutputOptions.USUAL_COLUMNS);
    List<Paper> papers = request.filtered();
    Collections.shuffle(papers, ThreadLocalRandom.current());
    int most = request.options().hasLimit() ? request.options().limit() : 1;
    return request.write(
        most == 0 ? papers : papers.subList(0, Math.min(most, papers.size())), Grouping.NONE);
  }
}
