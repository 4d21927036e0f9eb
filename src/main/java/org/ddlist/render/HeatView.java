package org.ddlist.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.ddlist.model.Catalog;
import org.ddlist.search.Counts;
import org.ddlist.search.Counts.By;
import org.ddlist.terminal.Cells;
import org.ddlist.terminal.Style;
import org.ddlist.terminal.Terminal;
import org.ddlist.text.JsonText;

/** Papers counted by two kinds at once: a heat map for a person, rows and JSON for a program. */
public final class HeatView {
  private static final String[] SHADES = {"░", "▒", "▓", "█"};
  private static final String[] ASCII_SHADES = {".", ":", "+", "#"};
  private static final int NARROWEST_LABEL = 8;
  private static final int SHORTEST_NAME = 10;

  /** Between columns. */
  private static final int GAP = 2;

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
   * darker the more they are. Long names of columns are cut where the screen is too narrow, and if
   * it still is, the latest years and else the largest columns are kept, in their order, and a line
   * says how many are not. So does one up to which day the year counts in which the catalog ends.
   */
  public static void writeMap(
      Catalog catalog,
      By by,
      By across,
      Counts.Table table,
      Terminal terminal,
      Style style,
      Appendable out)
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
    int screen = terminal.columns();
    int room = screen - Math.min(labelWidth, NARROWEST_LABEL);
    int[] widths = widths(table, room);
    boolean[] kept = kept(across, table, widths, room);
    int leftOut = 0;
    int taken = 0;
    for (int j = 0; j < kept.length; j++) {
      leftOut += kept[j] ? 0 : 1;
      taken += kept[j] ? widths[j] : 0;
    }
    labelWidth = Math.min(labelWidth, screen - taken);
    out.append(" ".repeat(labelWidth));
    for (int j = 0; j < kept.length; j++) {
      if (kept[j]) {
        String name = table.columns().get(j);
        String head = Cells.cut(name, widths[j] - GAP, terminal.ellipsis());
        out.append(" ".repeat(widths[j] - Cells.width(head))).append(style.faint(head));
      }
    }
    out.append('\n');
    for (int i = 0; i < labels.size(); i++) {
      String label = Cells.cut(labels.get(i), labelWidth, terminal.ellipsis());
      StringBuilder line = new StringBuilder(label);
      line.append(" ".repeat(labelWidth - Cells.width(label)));
      for (int j = 0; j < kept.length; j++) {
        if (kept[j]) {
          line.append(cell(table.papers()[i][j], most, widths[j], terminal.unicode()));
        }
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
    CountView.writeNote(CountView.unfinished(catalog, by, across, table), terminal, style, out);
    if (leftOut > 0) {
      String note =
          "the screen is too narrow for " + leftOut + " of " + kept.length + " " + several(across);
      CountView.writeNote(note, terminal, style, out);
    }
  }

  /**
   * How wide each column is: a gap, then the longest number after its sign, or the name, cut as far
   * as it takes for all columns to fit, but not so short that it tells nothing.
   */
  private static int[] widths(Counts.Table table, int room) {
    int longest = 0;
    for (String name : table.columns()) {
      longest = Math.max(longest, Cells.width(name));
    }
    int[] widths = widths(table.columns(), table.papers(), longest);
    for (int name = longest - 1; name >= SHORTEST_NAME && total(widths) > room; name--) {
      widths = widths(table.columns(), table.papers(), name);
    }
    return widths;
  }

  private static int[] widths(List<String> names, int[][] papers, int longest) {
    int[] widths = new int[names.size()];
    for (int j = 0; j < widths.length; j++) {
      int width = Math.min(longest, Cells.width(names.get(j)));
      for (int[] row : papers) {
        width = Math.max(width, 1 + Integer.toString(row[j]).length());
      }
      widths[j] = GAP + width;
    }
    return widths;
  }

  private static int total(int[] widths) {
    int total = 0;
    for (int width : widths) {
      total += width;
    }
    return total;
  }

  /** Which columns there is room for. */
  private static boolean[] kept(By across, Counts.Table table, int[] widths, int room) {
    boolean[] kept = new boolean[widths.length];
    int left = room;
    for (int j : mattering(across, table)) {
      left -= widths[j];
      if (left < 0) {
        break;
      }
      kept[j] = true;
    }
    return kept;
  }

  /** The columns' places, those first that matter most. */
  private static List<Integer> mattering(By across, Counts.Table table) {
    List<Integer> places = new ArrayList<>();
    int[] sums = new int[table.columns().size()];
    for (int j = 0; j < sums.length; j++) {
      places.add(j);
      for (int[] row : table.papers()) {
        sums[j] += row[j];
      }
    }
    if (across == By.YEAR) {
      Collections.reverse(places);
    } else {
      places.sort(Comparator.comparingInt(j -> -sums[j]));
    }
    return places;
  }

  private static String several(By by) {
    return switch (by) {
      case YEAR -> "years";
      case VENUE -> "venues";
      case SECTION -> "sections";
      case AUTHOR, FIRST_AUTHOR -> "authors";
      case LINKS -> "kinds of links";
      case CHECKED -> "sources";
    };
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
