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

/**
 * Papers counted by two properties at once.
 *
 * @param by the property of the rows
 * @param across the property of the columns
 */
public record HeatMap(
    Catalog catalog, By by, By across, Counts.Table table, Counts.Coverage coverage)
    implements Chart {
  private static final String[] SHADES = {"░", "▒", "▓", "█"};
  private static final String[] ASCII_SHADES = {".", ":", "+", "#"};
  private static final int MIN_LABEL = 8;
  private static final int MIN_NAME = 10;

  /** Between columns. */
  private static final int GAP = 2;

  @Override
  public List<By> properties() {
    return List.of(by, across);
  }

  List<String> names() {
    List<String> names = new ArrayList<>();
    for (String column : table.columns()) {
      names.add(label(across, column));
    }
    return names;
  }

  @Override
  public List<String> values() {
    return table.rows();
  }

  @Override
  public List<String> years() {
    return by == By.YEAR ? table.rows() : across == By.YEAR ? table.columns() : List.of();
  }

  @Override
  public Rows rows() {
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

  @Override
  public void writeSvg(Appendable out) throws IOException {
    ChartSvg.write(this, out);
  }

  /**
   * {@inheritDoc} Each number has a shade, the darker the larger it is. On a narrow screen the
   * names of columns are cut. If that is not enough, the latest years or the largest columns
   * remain, and a note has the number of the others.
   */
  @Override
  public void writeText(Terminal terminal, Style style, Appendable out) throws IOException {
    List<String> labels = labels();
    int labelWidth = Chart.widest(labels);
    int most = most();
    int screen = terminal.columns();
    int room = screen - Math.min(labelWidth, MIN_LABEL);
    List<String> names = names();
    int[] widths = widths(names, room);
    boolean[] kept = kept(widths, room);
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
        String head = Cells.cut(names.get(j), widths[j] - GAP, terminal.ellipsis());
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
    List<String> notes = notes();
    if (leftOut > 0) {
      notes.add("the screen is too narrow for " + leftOut + " of " + kept.length + " " + plural());
    }
    Chart.writeNotes(notes, terminal, style, out);
  }

  /**
   * The width of each column: a gap and the longest number with its shade, or the name if that is
   * longer. Names are cut until all columns fit, but not below a readable length.
   */
  private int[] widths(List<String> names, int room) {
    int longest = Chart.widest(names);
    int[] widths = widths(names, table.papers(), longest);
    for (int name = longest - 1; name >= MIN_NAME && total(widths) > room; name--) {
      widths = widths(names, table.papers(), name);
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

  private boolean[] kept(int[] widths, int room) {
    boolean[] kept = new boolean[widths.length];
    int left = room;
    for (int j : byImportance()) {
      left -= widths[j];
      if (left < 0) {
        break;
      }
      kept[j] = true;
    }
    return kept;
  }

  /** The indexes of the columns, the most important first. */
  private List<Integer> byImportance() {
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

  private String plural() {
    return switch (across) {
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
