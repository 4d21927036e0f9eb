package org.ddlist.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddlist.lists.PageOutline.Line;

/**
 * A table in HTML, as the lines that it has in Markdown: one whose first row names columns is a
 * table, and the rows of another, which only place things side by side, are items.
 */
final class HtmlTable {
  private static final Pattern TAG = Pattern.compile("(?i)<(/?)(tr|td|th)\\b[^>]*>");

  private final List<Line> rows = new ArrayList<>();
  private final List<String> cells = new ArrayList<>();
  private boolean columns;

  private HtmlTable() {}

  /**
   * Reads a table.
   *
   * @param lines of the page
   * @param from the index of its first line
   * @param end the index after its last line
   */
  static List<Line> read(List<String> lines, int from, int end) {
    HtmlTable table = new HtmlTable();
    StringBuilder cell = null;
    int start = from + 1;
    for (int i = from; i < end; i++) {
      String text = lines.get(i);
      Matcher tag = TAG.matcher(text);
      int at = 0;
      while (tag.find()) {
        boolean row = tag.group(2).equalsIgnoreCase("tr");
        if (cell != null) {
          table.cells.add(cell.append(text, at, tag.start()).toString().strip());
        }
        cell = !row && tag.group(1).isEmpty() ? new StringBuilder() : null;
        table.columns |= tag.group(2).equalsIgnoreCase("th");
        if (row) {
          table.row(start);
          start = i + 1;
        }
        at = tag.end();
      }
      if (cell != null) {
        cell.append(text, at, text.length()).append(' ');
      }
    }
    table.row(start);
    return table.rows;
  }

  private void row(int line) {
    if (cells.isEmpty()) {
      return;
    }
    boolean named =
        cells.stream().filter(cell -> ItemField.of(RunReader.visible(cell)) != null).count() > 1;
    boolean header = rows.isEmpty() && (columns || named);
    boolean table = header || !rows.isEmpty() && rows.get(0).text().startsWith("|");
    if (table) {
      cells.replaceAll(cell -> cell.replace("|", "\\|"));
      rows.add(new Line(line, "| " + String.join(" | ", cells) + " |"));
    } else {
      rows.add(new Line(line, "- " + String.join("<br>", cells)));
    }
    if (header) {
      rows.add(new Line(line, "|--|"));
    }
    cells.clear();
  }
}
