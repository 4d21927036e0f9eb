package org.ddlist.browse;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.model.Paper;
import org.ddlist.render.Emphasis;
import org.ddlist.terminal.Cells;
import org.ddlist.terminal.Style;

/** Draws a state as a frame. */
final class Drawing {
  private static final String PROMPT = "> ";

  /** The most important keys, the first ones first. */
  private static final List<String> HINTS =
      List.of("Enter print", "Space mark", "? keys", "Esc leave", "Tab section", "Ctrl-T BibTeX");

  private static final String BETWEEN_HINTS = "  ";

  /** The minimum width of a list with venues, in cells. */
  private static final int WITH_VENUE = 48;

  /** The minimum width of a list with years, in cells. */
  private static final int WITH_YEAR = 28;

  private static final int VENUE = 8;

  private final Style style;
  private final boolean unicode;

  /**
   * @param unicode whether the screen shows more than ASCII
   */
  Drawing(Style style, boolean unicode) {
    this.style = style;
    this.unicode = unicode;
  }

  /** The frame of a state, as large as its screen. */
  Frame draw(State state) {
    Layout layout = state.layout();
    int columns = state.size().columns();
    List<String> lines = new ArrayList<>();
    int cursor = top(state, lines);
    if (layout.header() > 1) {
      lines.add(section(state));
    }
    if (state.help()) {
      help(state, lines);
    } else {
      body(state, layout, lines);
    }
    if (layout.footer() > 0) {
      lines.add(footer(state));
    }
    while (lines.size() < state.size().rows()) {
      lines.add(" ".repeat(columns));
    }
    return new Frame(lines.subList(0, state.size().rows()), cursor, 0);
  }

  /** Draws the query and the number of papers, and returns the column of the cursor. */
  private int top(State state, List<String> lines) {
    int columns = state.size().columns();
    String found = state.found().malformed() ? "?" : Integer.toString(state.papers().size());
    String count = " " + found + "/" + state.pool().size();
    int room = columns - PROMPT.length() - count.length();
    if (room < PROMPT.length() + count.length()) {
      count = "";
      room = columns - PROMPT.length();
    }
    QueryField field = state.field();
    // The cursor needs a cell behind the text.
    String before = Cells.end(field.text().substring(0, field.cursor()), room - 1);
    String text = before + field.text().substring(field.cursor());
    String shown = StyledText.fit(text, Math.max(0, room));
    lines.add(StyledText.fit(style.bold(PROMPT) + shown + style.faint(count), columns));
    return Math.min(columns - 1, PROMPT.length() + Cells.width(before));
  }

  private String section(State state) {
    int columns = state.size().columns();
    String marked = state.marked().isEmpty() ? "" : " " + state.marked().size() + " marked";
    String name = state.section() == null ? "All sections" : state.section().name();
    int room = Math.max(0, columns - marked.length());
    String shown = Cells.cut(Cells.visible(name), room, ellipsis());
    String text = state.section() == null ? style.faint(shown) : style.bold(shown);
    return StyledText.fit(StyledText.fit(text, room) + marked, columns);
  }

  private void body(State state, Layout layout, List<String> lines) {
    List<String> list = list(state, layout);
    List<String> preview = preview(state, layout);
    if (layout.beside()) {
      String line = style.faint(unicode ? "│" : "|");
      for (int row = 0; row < layout.listRows(); row++) {
        // Move to the column, in case the terminal takes a character to be wider or narrower.
        String column = "\u001b[" + (layout.listColumns() + 1) + "G";
        lines.add(list.get(row) + column + " " + line + " " + preview.get(row));
      }
      return;
    }
    lines.addAll(list);
    if (layout.previewRows() > 0) {
      lines.add(style.faint((unicode ? "─" : "-").repeat(state.size().columns())));
      lines.addAll(preview);
    }
  }

  private List<String> list(State state, Layout layout) {
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < layout.listRows(); row++) {
      int place = state.top() + row;
      lines.add(
          place < state.papers().size()
              ? line(state, place, layout.listColumns())
              : " ".repeat(layout.listColumns()));
    }
    return lines;
  }

  private String line(State state, int place, int columns) {
    Paper paper = state.papers().get(place);
    boolean here = place == state.selected();
    StringBuilder line = new StringBuilder();
    line.append(here ? ">" : " ").append(state.isMarked(paper) ? "* " : "  ");
    if (columns >= WITH_YEAR) {
      line.append(style.faint((paper.yearText() + "    ").substring(0, 4))).append(' ');
    }
    if (columns >= WITH_VENUE) {
      String venue = paper.venue() == null ? "" : paper.venue().abbreviation();
      String shown = Cells.cut(Cells.visible(venue), VENUE, ellipsis());
      line.append(style.faint(StyledText.fit(shown, VENUE))).append(' ');
    }
    int room = columns - StyledText.width(line.toString());
    String title = Cells.visible(paper.knownAs());
    String cut = Cells.cut(title, room, ellipsis());
    line.append(Emphasis.marked(title, cut, state.found().marker(), style, false));
    String fitted = StyledText.fit(line.toString(), columns);
    return here ? style.reverse(fitted) : fitted;
  }

  private List<String> preview(State state, Layout layout) {
    List<String> lines = new ArrayList<>();
    int columns = layout.previewColumns();
    List<String> card =
        state.current() == null || layout.previewRows() == 0
            ? List.of()
            : state.preview().lines(state.current(), columns);
    for (int row = 0; row < layout.previewRows(); row++) {
      int place = state.scrolled() + row;
      lines.add(StyledText.fit(place < card.size() ? card.get(place) : "", columns));
    }
    return lines;
  }

  private void help(State state, List<String> lines) {
    int columns = state.size().columns();
    List<String> help = KeyHelp.lines(columns, style);
    for (int row = 0; row < state.helpRows(); row++) {
      int place = state.scrolled() + row;
      lines.add(StyledText.fit(place < help.size() ? help.get(place) : "", columns));
    }
  }

  private String footer(State state) {
    int columns = state.size().columns();
    if (state.help()) {
      return hints(helpHints(state), columns);
    }
    String said = state.message().isEmpty() ? state.found().note() : state.message();
    if (!said.isEmpty()) {
      String shown = Cells.visible(said);
      return StyledText.fit(Cells.cut(shown, columns, ellipsis()), columns);
    }
    return hints(HINTS, columns);
  }

  /** The range of lines shown, if there are more, and the keys of the help page. */
  private static List<String> helpHints(State state) {
    int lines = KeyHelp.lines(state.size().columns(), Style.PLAIN).size();
    int last = state.scrolled() + state.helpRows();
    return lines <= state.helpRows()
        ? List.of("any key goes back")
        : List.of(
            (state.scrolled() + 1) + "-" + last + " of " + lines, "Up, Down", "others go back");
  }

  private String hints(List<String> all, int columns) {
    StringBuilder hints = new StringBuilder();
    for (String hint : all) {
      String between = hints.isEmpty() ? "" : BETWEEN_HINTS;
      if (hints.length() + between.length() + hint.length() <= columns) {
        hints.append(between).append(hint);
      }
    }
    return StyledText.fit(style.faint(hints.toString()), columns);
  }

  private String ellipsis() {
    return unicode ? "…" : "~";
  }
}
