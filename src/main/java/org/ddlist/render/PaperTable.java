package org.ddlist.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.model.Paper;
import org.ddlist.model.Selection;
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
      Selection selection, ChosenColumns columns, Terminal terminal, Style style, Appendable out)
      throws IOException {
    List<Paper> papers = selection.papers();
    List<String> addresses = new ArrayList<>();
    if (terminal.hyperlinks()) {
      for (Paper paper : papers) {
        addresses.add(paper.links().paper());
      }
    }
    TableView table =
        new TableView(
            terminal, style, rows(papers, columns, terminal), selection.marker(), addresses);
    table.writeHeader(out);
    GroupHeadings headings = new GroupHeadings(selection, terminal, style, "\n");
    for (int i = 0; i < papers.size(); i++) {
      headings.write(papers.get(i), out);
      table.writeRow(i, out);
    }
    return table.leftOut();
  }

  private static Rows rows(List<Paper> papers, ChosenColumns columns, Terminal terminal) {
    return terminal.outIsTerminal()
        ? Rows.shown(papers, columns)
        : Rows.of(papers, columns.shown());
  }

  /** Writes a table of papers that lack words of a query, with these words, each line dimmed. */
  public static void writeDimmed(
      List<Paper> papers,
      List<String> lacked,
      ChosenColumns columns,
      Terminal terminal,
      Style style)
      throws IOException {
    Rows rows = rows(papers, columns, terminal).with("lacks", lacked);
    StringBuilder table = new StringBuilder();
    new TableView(terminal, Style.PLAIN, rows).write(table);
    int start = 0;
    for (int end = table.indexOf("\n"); end >= 0; end = table.indexOf("\n", start)) {
      terminal.out().append(style.faint(table.substring(start, end))).append('\n');
      start = end + 1;
    }
  }
}
