package org.ddlist.browse;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.terminal.Cells;
import org.ddlist.terminal.Style;

/** The page that tells the keys. */
final class KeyHelp {
  private static final int GAP = 2;

  /** From this width on, what a key does stands beside it. */
  private static final int WIDE = 60;

  private KeyHelp() {}

  /** The lines of the page on a screen of that width; a word may be wider. */
  static List<String> lines(int columns, Style style) {
    int keys = 0;
    for (Keys.Help help : Keys.HELP) {
      keys = Math.max(keys, help.keys().length());
    }
    boolean beside = columns >= WIDE;
    int indent = beside ? keys + GAP : GAP;
    List<String> lines = new ArrayList<>();
    for (Keys.Help help : Keys.HELP) {
      String start = style.key(help.keys());
      if (beside) {
        start += " ".repeat(indent - help.keys().length());
      } else {
        lines.add(start);
        start = " ".repeat(indent);
      }
      for (String line : Cells.wrap(help.effect(), Math.max(1, columns - indent))) {
        lines.add(start + line);
        start = " ".repeat(indent);
      }
    }
    return lines;
  }
}
