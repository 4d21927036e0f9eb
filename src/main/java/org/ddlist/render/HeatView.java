package org.ddlist.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.model.Catalog;
import org.ddlist.query.Counts;
import org.ddlist.query.Counts.By;
import org.ddlist.terminal.Cells;
import org.ddlist.terminal.Style;
import org.ddlist.terminal.Terminal;

/** Papers counted by two kinds at once: a heat map for a person, rows and JSON for a program. */
public final class HeatView {
  private static final String[] SHADES = {"░", "▒", "▓", "█"};
  private static final String[] ASCII_SHADES = {".", ":", "+", "#"};
  private static final int NARROWEST_LABEL = 8;

  private HeatView() {}

  /** A row of both values and the number for each pair that has papers. */
  public static Rows rows(By by, By across, Counts.Table table) {
    List<List<String>> values = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      for (int j = 0; j < table.columns().size(); j++) {
        if (table.papers()[i][j] > 0) {
          String papers = Integer.toString(table.papers()[i][j]);
          values.add(List.of(table.rows().get(i), table.columns().get(j), papers));
        }
      }
    }
    return new Rows(List.of(by.word(), across.word(), "papers"), values);
  }

  /** Writes an array of objects, one for each pair that has papers, a line each. */
  public static void writeJson(By by, By across, Counts.Table table, Appendable out)
      throws IOException {
    String between = "[\n";
    for (List<String> row : rows(by, across, table).values()) {
      out.append(between);
      new JsonText(out)
          .open('{')
          .field(by.word(), row.get(0))
          .field(across.word(), row.get(1))
          .field("papers", Integer.parseInt(row.get(2)))
          .close('}');
      between = ",\n";
    }
    out.append("\n]\n");
  }

  /**
   * Writes a line for each row: in each column how many papers there are, after a sign that is the
   * darker the more they are. Of columns that do not fit the screen the last ones are kept.
   */
  public static void writeMap(
      Catalog catalog, By by, Counts.Table table, Terminal terminal, Style style, Appendable out)
      throws IOException {
    List<String> labels = new ArrayList<>();
    int labelWidth = 0;
    int most = 1;
    for (int i = 0; i < table.rows().size(); i++) {
      labels.add(CountView.label(catalog, by, table.rows().get(i)));
      labelWidth = Math.max(labelWidth, Cells.width(labels.get(i)));
      for (int papers : table.papers()[i]) {
        most = Math.max(most, papers);
      }
    }
    int cell = cellWidth(table, most);
    int columns = table.columns().size();
    int screen = terminal.columns();
    int least = Math.min(labelWidth, NARROWEST_LABEL);
    labelWidth = Math.max(least, Math.min(labelWidth, screen - columns * cell));
    int shown = Math.max(0, Math.min(columns, (screen - labelWidth) / cell));
    out.append(" ".repeat(labelWidth));
    for (String column : table.columns().subList(columns - shown, columns)) {
      out.append(" ".repeat(cell - Cells.width(column))).append(style.faint(column));
    }
    out.append('\n');
    for (int i = 0; i < labels.size(); i++) {
      String label = Cells.cut(labels.get(i), labelWidth, terminal.ellipsis());
      StringBuilder line = new StringBuilder(label);
      line.append(" ".repeat(labelWidth - Cells.width(label)));
      for (int j = columns - shown; j < columns; j++) {
        line.append(cell(table.papers()[i][j], most, cell, terminal.unicode()));
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
  }

  /** Two spaces, then the longest number after its sign, or the longest heading. */
  private static int cellWidth(Counts.Table table, int most) {
    int width = 1 + Integer.toString(most).length();
    for (String column : table.columns()) {
      width = Math.max(width, Cells.width(column));
    }
    return 2 + width;
  }

  private static String cell(int papers, int most, int width, boolean unicode) {
    if (papers == 0) {
      return " ".repeat(width);
    }
    String[] shades = unicode ? SHADES : ASCII_SHADES;
    String shade = shades[Math.min(shades.length - 1, papers * shades.length / (most + 1))];
    String number = Integer.toString(papers);
    return " ".repeat(width - 1 - number.length()) + shade + number;
  }
}
