package org.ddlist.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddlist.lists.PageOutline.Line;

/**
 * A table in HTML, as the lines that it has in Markdown: one whose first row names columns is a
 * table, and the rows of another, which only place things side by side, are items.
 */
final class HtmlTable {
  private static final Pattern TAG = Pattern.compile("(?i)<(/?)(tr|td|th)\\b([^>]*)>");

  private final List<Line> rows = new ArrayList<>();
  private final List<String> cells = new ArrayList<>();

  /** Of the rows above, by their columns, and of this row. */
  private final List<Span> spans = new ArrayList<>();

  private final List<Span> open = new ArrayList<>();
  private boolean columns;

  /** A cell that the next rows have too, in its column. */
  private record Span(int column, int rows, String text) {}

  private static final Pattern ROWS = Pattern.compile("(?i)\\browspan *= *\"?(\\d{1,3})");

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
    int rows = 1;
    int start = from + 1;
    for (int i = from; i < end; i++) {
      String text = lines.get(i);
      Matcher tag = TAG.matcher(text);
      int at = 0;
      while (tag.find()) {
        boolean row = tag.group(2).equalsIgnoreCase("tr");
        if (cell != null) {
          table.cell(cell.append(text, at, tag.start()).toString().strip(), rows);
        }
        cell = !row && tag.group(1).isEmpty() ? new StringBuilder() : null;
        Matcher span = ROWS.matcher(tag.group(3));
        rows = span.find() ? Integer.parseInt(span.group(1)) : 1;
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

  private void cell(String text, int span) {
    fill();
    if (span > 1) {
      open.add(new Span(cells.size(), span - 1, text));
    }
    cells.add(text);
  }

  /** Takes the cells of rows above that are next in this row. */
  private void fill() {
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      if (span.column() == cells.size()) {
        cells.add(span.text());
        spans.set(i, new Span(span.column(), span.rows() - 1, span.text()));
      }
    }
  }

  private void row(int line) {
    if (cells.isEmpty()) {
      return;
    }
    fill();
    spans.addAll(open);
    spans.removeIf(span -> span.rows() == 0);
    spans.sort(Comparator.comparingInt(Span::column));
    open.clear();
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
