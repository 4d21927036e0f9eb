package org.ddlist.browse;

import java.util.List;

/**
 * The content of a whole screen.
 *
 * @param lines one for each row, each as wide as the screen
 * @param cursorColumn the column of the cursor, in cells from 0
 * @param cursorRow the row of the cursor, from 0
 */
record Frame(List<String> lines, int cursorColumn, int cursorRow) {

  /** No frame: it differs from every frame that is drawn. */
  static final Frame NONE = new Frame(List.of(), 0, 0);

  private static final String BEGIN = "\u001b[?2026h\u001b[?25l";
  private static final String ERASE = "\u001b[K";
  private static final String END = "\u001b[?25h\u001b[?2026l";

  Frame {
    lines = List.copyOf(lines);
  }

  /**
   * The output that changes a screen from another frame to this one: only the lines that differ, as
   * one update for terminals with <a
   * href="https://gist.github.com/christianparpart/d8a62cc1ab659194337d73e399004036">synchronized
   * output</a>.
   */
  String after(Frame shown) {
    if (equals(shown)) {
      return "";
    }
    StringBuilder update = new StringBuilder(BEGIN);
    if (lines.size() != shown.lines.size()) {
      update.append("\u001b[2J");
    }
    for (int row = 0; row < lines.size(); row++) {
      boolean same =
          lines.size() == shown.lines.size() && lines.get(row).equals(shown.lines.get(row));
      if (!same) {
        move(update, row, 0);
        // Erase before the line, in case the terminal takes a character to be narrower. After the
        // line, the cursor may still be on its last cell.
        update.append(ERASE).append(lines.get(row));
      }
    }
    move(update, cursorRow, cursorColumn);
    return update.append(END).toString();
  }

  private static void move(StringBuilder update, int row, int column) {
    update.append("\u001b[").append(row + 1).append(';').append(column + 1).append('H');
  }
}
