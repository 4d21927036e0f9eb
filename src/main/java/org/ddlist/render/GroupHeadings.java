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
  private String before;

  /**
   * @param before the text before the first heading: nothing, or an empty line
   */
  GroupHeadings(Selection selection, Terminal terminal, Style style, String before) {
    this.before = before;
    this.selection = selection;
    this.terminal = terminal;
    this.style = style;
  }

  /** Writes a heading, after an empty line from the second on, if the paper begins a group. */
  void write(Paper paper, Appendable out) throws IOException {
    String heading = terminal.outIsTerminal() ? selection.heading(paper) : "";
    if (!heading.equals(current)) {
      current = heading;
      String name = Cells.cut(Cells.visible(heading), terminal.columns(), terminal.ellipsis());
      out.append(before).append(style.bold(name)).append('\n');
      before = "\n";
    }
  }
}
