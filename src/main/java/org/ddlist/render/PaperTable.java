package org.ddlist.render;

import java.io.IOException;
import java.util.List;
import org.ddlist.model.Paper;
import org.ddlist.model.Section;
import org.ddlist.model.Selection;
import org.ddlist.terminal.Cells;
import org.ddlist.terminal.Style;
import org.ddlist.terminal.Terminal;

/** A table of papers; on a screen, the list's headings stand over them if they are in its order. */
public final class PaperTable {
  private PaperTable() {}

  public static void write(
      Selection selection, List<Column> columns, Terminal terminal, Style style, Appendable out)
      throws IOException {
    List<Paper> papers = selection.papers();
    TableView table = new TableView(terminal, style, Rows.of(papers, columns));
    table.writeHeader(out);
    boolean headings = selection.grouped() && terminal.outIsTerminal();
    Section current = null;
    for (int i = 0; i < papers.size(); i++) {
      List<Section> sections = papers.get(i).sections();
      if (headings && !sections.isEmpty() && !sections.get(0).equals(current)) {
        current = sections.get(0);
        String name = Cells.cut(current.name(), terminal.columns(), terminal.ellipsis());
        out.append('\n').append(style.bold(name)).append('\n');
      }
      table.writeRow(i, out);
    }
  }
}
