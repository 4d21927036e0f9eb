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

  private static final Pattern ROWS = Pattern.compile("(?i)\\browspan *= *[\"']?(\\d{1,3})");

  private static final Pattern COLUMNS = Pattern.compile("(?i)\\bcolspan *= *[\"']?(\\d{1,3})");

  /** Of a row and of the rows that a cell may span: those of lists have a third. */
  private static final int MOST_COLUMNS = 50;

  private static final int MOST_ROWS = 100;

  /** Of a text that other rows have, too: the name of a kind or a year. */
  private static final int LONGEST_REPEATED = 200;

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
    int columns = 1;
    int start = from + 1;
    for (int i = from; i < end; i++) {
      String text = lines.get(i);
      Matcher tag = TAG.matcher(text);
      int at = 0;
      while (tag.find()) {
        boolean row = tag.group(2).equalsIgnoreCase("tr");
        if (cell != null) {
          table.cell(cell.append(text, at, tag.start()).toString().strip(), rows, columns);
        }
        cell = !row && tag.group(1).isEmpty() ? new StringBuilder() : null;
        rows = number(ROWS, tag.group(3));
        columns = number(COLUMNS, tag.group(3));
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

  private static int number(Pattern attribute, String tag) {
    Matcher number = attribute.matcher(tag);
    return number.find() ? Math.max(1, Integer.parseInt(number.group(1))) : 1;
  }

  private void cell(String text, int rows, int columns) {
    fill();
    String repeated = text.length() > LONGEST_REPEATED ? "" : text;
    for (int i = 0; i < Math.min(columns, MOST_COLUMNS) && cells.size() < MOST_COLUMNS; i++) {
      if (rows > 1) {
        open.add(new Span(cells.size(), Math.min(rows, MOST_ROWS), repeated));
      }
      cells.add(i == 0 ? text : "");
    }
  }

  /** Takes the cells of rows above that are next in this row. */
  private void fill() {
    for (Span span : spans) {
      if (span.column() == cells.size()) {
        cells.add(span.text());
      }
    }
  }

  private void row(int line) {
    if (cells.isEmpty()) {
      return;
    }
    fill();
    spans.addAll(open);
    spans.replaceAll(span -> new Span(span.column(), span.rows() - 1, span.text()));
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
