package org.ddlist.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ddlist.model.Paper;
import org.ddlist.model.Selection.Grouping;
import org.ddlist.render.Column;
import org.ddlist.search.SortOrder;

/** Shows what came into the list, the newest first, by month. */
final class NewCommand implements PaperCommand {
  /** How many months are shown if no date is given; months without a paper do not count. */
  private static final int MONTHS = 3;

  private static final List<Column> COLUMNS =
      List.of(Column.KEY, Column.ADDED, Column.VENUE, Column.TITLE, Column.AUTHORS);

  @Override
  public Synopsis synopsis() {
    return new Synopsis(
        "new",
        "Show the papers added lately, or since a date, by month.",
        Operands.NONE,
        List.of(
            "ddlist new",
            "ddlist new --since 2026-01-01",
            "ddlist new --section gnn -n 5 -o bibtex"));
  }

  @Override
  public int write(ParsedLine line, Session session) throws Refusal, IOException {
    PaperRequest request = PaperRequest.listing(line, session, "new", COLUMNS);
    List<Paper> papers = request.filtered();
    if (papers.removeIf(paper -> paper.added().isEmpty()) && papers.isEmpty()) {
      throw Refusal.nothing(
          "the catalog does not say when its papers were added",
          "'ddlist list --sort year' has the latest first");
    }
    papers.sort(SortOrder.ADDED.comparator());
    return request.write(request.options().hasSince() ? papers : lately(papers), Grouping.MONTH);
  }

  private static List<Paper> lately(List<Paper> newestFirst) {
    Set<String> months = new HashSet<>();
    List<Paper> papers = new ArrayList<>();
    for (Paper paper : newestFirst) {
      months.add(paper.added().substring(0, "2026-01".length()));
      if (months.size() > MONTHS) {
        break;
      }
      papers.add(paper);
    }
    return papers;
  }
}
