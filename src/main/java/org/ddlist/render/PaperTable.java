package org.ddlist.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.model.Paper;
import org.ddlist.model.Selection;
import org.ddlist.terminal.Cells;
import org.ddlist.terminal.Style;
import org.ddlist.terminal.Terminal;

/** A table of papers; on a screen, headings stand over those that come in groups. */
public final class PaperTable {
  private PaperTable() {}

  /** The names of the columns that the screen has no room for. */
  public static List<String> leftOut(Selection selection, List<Column> columns, Terminal terminal) {
    return new TableView(terminal, Style.PLAIN, Rows.of(selection.papers(), columns)).leftOut();
  }

  public static void write(
      Selection selection, List<Column> columns, Terminal terminal, Style style, Appendable out)
      throws IOException {
    List<Paper> papers = selection.papers();
    List<String> addresses = new ArrayList<>();
    if (terminal.hyperlinks()) {
      for (Paper paper : papers) {
        addresses.add(paper.links().paper());
      }
    }
    TableView table =
        new TableView(terminal, style, Rows.of(papers, columns), selection.marker(), addresses);
    table.writeHeader(out);
    String current = "";
    for (int i = 0; i < papers.size(); i++) {
      String heading = terminal.outIsTerminal() ? selection.heading(papers.get(i)) : "";
      if (!heading.equals(current)) {
        current = heading;
        String name = Cells.cut(heading, terminal.columns(), terminal.ellipsis());
        out.append('\n').append(style.bold(name)).append('\n');
      }
      table.writeRow(i, out);
    }
  }
}
