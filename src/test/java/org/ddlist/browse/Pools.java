package org.ddlist.browse;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.Fixture;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.model.SamplePaper;
import org.ddlist.terminal.Screens;
import org.ddlist.terminal.Style;

/** What tests pick from. */
final class Pools {
  private Pools() {}

  /** A state of the classic papers. */
  static State classics(int columns, int rows, String query) {
    Catalog catalog = Fixture.catalog();
    return state(new Pool(catalog, catalog.papers()), columns, rows, query);
  }

  /** A state of so many papers with the keys p0, p1, p2 and so on. */
  static State numbered(int papers, int columns, int rows) {
    List<Paper> numbered = new ArrayList<>();
    for (int i = 0; i < papers; i++) {
      numbered.add(SamplePaper.of("p" + i).title("Number " + i).build());
    }
    return state(of(numbered), columns, rows, "");
  }

  /** A state of these papers. */
  static State papers(int columns, int rows, Paper... papers) {
    return state(of(List.of(papers)), columns, rows, "");
  }

  private static Pool of(List<Paper> papers) {
    Catalog classics = Fixture.catalog();
    return new Pool(new Catalog(classics.facts(), List.of(), List.of(), papers), papers);
  }

  private static State state(Pool pool, int columns, int rows, String query) {
    Preview preview = new Preview(Fixture.catalog(), Screens.of(columns), Style.PLAIN);
    return State.of(pool, preview, new Size(columns, rows), query);
  }
}
