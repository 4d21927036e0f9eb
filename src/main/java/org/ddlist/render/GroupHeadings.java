package org.ddlist.render;

import java.io.IOException;
import org.ddlist.model.Paper;
import org.ddlist.model.Selection;
import org.ddlist.terminal.Cells;
import org.ddlist.terminal.Style;
import org.ddlist.terminal.Terminal;

/** The headings above groups of papers, which only a screen has. */
final class GroupHeadings {
  private final Selection selection;
  private final Terminal terminal;
  private final Style style;
  private String current = "";

  GroupHeadings(Selection selection, Terminal terminal, Style style) {
    this.selection = selection;
    this.terminal = terminal;
    this.style = style;
  }

  /** Writes a heading after an empty line, if the paper is the first of its group. */
  void write(Paper paper, Appendable out) throws IOException {
    String heading = terminal.outIsTerminal() ? selection.heading(paper) : "";
    if (!heading.equals(current)) {
      current = heading;
      String name = Cells.cut(Cells.visible(heading), terminal.columns(), terminal.ellipsis());
      out.append('\n').append(style.bold(name)).append('\n');
    }
  }
}
