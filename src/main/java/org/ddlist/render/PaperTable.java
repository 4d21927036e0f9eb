package org.ddlist.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.model.Paper;
import org.ddlist.model.Selection;
import org.ddlist.terminal.Cells;
import org.ddlist.terminal.Style;
import org.ddlist.terminal.Terminal;

/** A table of papers; on a screen, each group of papers has a heading. */
public final class PaperTable {
  private PaperTable() {}

  /**
   * Writes a table of papers.
   *
   * @return the names of the columns for which the screen has no room
   */
  public static List<String> write(
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
    return table.leftOut();
  }

  /** Writes rows of papers of less interest, each line dimmed. */
  public static void writeDimmed(Rows rows, Terminal terminal, Style style) throws IOException {
    StringBuilder table = new StringBuilder();
    new TableView(terminal, Style.PLAIN, rows).write(table);
    int start = 0;
    for (int end = table.indexOf("\n"); end >= 0; end = table.indexOf("\n", start)) {
      terminal.out().append(style.faint(table.substring(start, end))).append('\n');
      start = end + 1;
    }
  }
}
