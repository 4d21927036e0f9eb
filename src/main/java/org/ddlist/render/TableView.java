package org.ddlist.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ddlist.model.Selection.Marker;
import org.ddlist.terminal.Cells;
import org.ddlist.terminal.Style;
import org.ddlist.terminal.Terminal;

/**
 * Rows in aligned columns. On a screen they have a header and are cut to its width, but for keys,
 * which users copy, and a column without a value takes no room; in a pipe they are complete.
 */
public final class TableView {
  private static final String GAP = "  ";
  private static final int READABLE = 8;

  /** The width above which a column shrinks before others become hard to read. */
  private static final int COMFORTABLE = 20;

  /** The width of a title above which it shrinks before any other column. */
  private static final int TITLE = 40;

  private final Terminal terminal;
  private final Style style;
  private final Rows rows;
  private final Marker marker;
  private final List<String> addresses;
  private final int title;
  private final int key;
  private final int[] natural;
  private final int[] widths;

  public TableView(Terminal terminal, Style style, Rows rows) {
    this(terminal, style, rows, null, List.of());
  }

  /**
   * @param marker finds what to emphasise after the first column; null for nothing
   * @param addresses the link target of each row's title; empty for no links
   */
  public TableView(
      Terminal terminal, Style style, Rows rows, Marker marker, List<String> addresses) {
    this.marker = marker;
    this.addresses = addresses;
    this.terminal = terminal;
    this.style = style;
    this.rows = rows;
    title = rows.header().indexOf(Column.TITLE.word());
    key = rows.header().indexOf(Column.KEY.word());
    natural = natural(rows, terminal.outIsTerminal());
    widths = terminal.outIsTerminal() ? fitting(terminal.columns()) : natural;
  }

  /** Writes the header, if the output is a screen, and every row. */
  public void write(Appendable out) throws IOException {
    writeHeader(out);
    for (int i = 0; i < rows.values().size(); i++) {
      writeRow(i, out);
    }
  }

  /** Writes the header, if the output is a screen. */
  public void writeHeader(Appendable out) throws IOException {
    if (terminal.outIsTerminal()) {
      List<String> names = new ArrayList<>();
      for (String name : rows.header()) {
        names.add(name.toUpperCase(Locale.ROOT));
      }
      write(names, -1, out);
    }
  }

  public void writeRow(int row, Appendable out) throws IOException {
    write(rows.values().get(row), row, out);
  }

  /** Writes a row, or the header if {@code row} is -1. */
  private void write(List<String> values, int row, Appendable out) throws IOException {
    int pending = 0;
    boolean first = true;
    for (int i = 0; i < widths.length; i++) {
      if (widths[i] == 0) {
        continue;
      }
      String whole = Cells.visible(values.get(i));
      String value = Cells.cut(whole, widths[i], terminal.ellipsis());
      if (!value.isEmpty()) {
        // Write the spaces before the next value only, so that no line ends in one.
        out.append(" ".repeat(pending));
        pending = 0;
        String shown =
            first ? style.key(value) : Emphasis.marked(whole, value, marker, style, false);
        boolean linked = row >= 0 && row < addresses.size() && i == title;
        out.append(row < 0 ? style.faint(value) : linked ? link(row, shown) : shown);
      }
      pending += widths[i] - Cells.width(value) + GAP.length();
      first = false;
    }
    out.append('\n');
  }

  private String link(int row, String shown) {
    return Style.link(addresses.get(row), shown);
  }

  /** The names of the columns for which the screen has no room. */
  public List<String> leftOut() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      if (widths[i] == 0 && natural[i] > 0) {
        names.add(rows.header().get(i));
      }
    }
    return names;
  }

  /** Whether the screen has room for every value in full. */
  public boolean isWhole() {
    return Arrays.equals(widths, natural);
  }

  /**
   * The width of each column's longest value or name.
   *
   * @param compact whether a column without a value has the width 0, unless all are without one
   */
  private static int[] natural(Rows rows, boolean compact) {
    int[] widths = new int[rows.header().size()];
    int widest = 0;
    for (int i = 0; i < widths.length; i++) {
      for (List<String> row : rows.values()) {
        widths[i] = Math.max(widths[i], Cells.width(row.get(i)));
      }
      widest = Math.max(widest, widths[i]);
    }
    for (int i = 0; i < widths.length; i++) {
      boolean hasRoom = widths[i] > 0 || !compact || widest == 0;
      widths[i] = hasRoom ? Math.max(widths[i], Cells.width(rows.header().get(i))) : 0;
    }
    return widths;
  }

  /** The widths for a screen, where as few columns are dropped as possible. */
  private int[] fitting(int screen) {
    int[] left = natural.clone();
    int[] fitting = shrunk(left, screen);
    for (int next = droppable(left); total(fitting) > screen && next > 0; next = droppable(left)) {
      left[next] = 0;
      fitting = shrunk(left, screen);
    }
    return fitting;
  }

  /**
   * The column to drop next: the last that nobody asked for, else the last, and the title after all
   * others; 0 if only the first and the key are left.
   */
  private int droppable(int[] left) {
    int next = 0;
    for (int i = 1; i < left.length; i++) {
      boolean isOther = left[i] > 0 && i != title && i != key;
      if (isOther && (next == 0 || isAsked(next) || !isAsked(i))) {
        next = i;
      }
    }
    return next > 0 || title < 1 || left[title] == 0 ? next : title;
  }

  private boolean isAsked(int column) {
    return rows.asked().contains(rows.header().get(column));
  }

  /**
   * The widths of these columns on a screen. The title shrinks first, but if nobody asked for
   * columns, it keeps a part of the screen that others are dropped for. A key never shrinks.
   */
  private int[] shrunk(int[] left, int screen) {
    int[] widths = left.clone();
    boolean keepsPart = rows.asked().isEmpty() && droppable(left) != title;
    int part = keepsPart ? Math.min(TITLE, screen * 2 / 5) : READABLE;
    shrink(widths, title, TITLE, screen);
    for (int least : new int[] {COMFORTABLE, READABLE}) {
      for (int i = widths.length - 1; i > 0; i--) {
        if (i != title && i != key) {
          shrink(widths, i, least, screen);
        }
      }
      shrink(widths, title, Math.max(part, least), screen);
    }
    if (key != 0) {
      shrink(widths, 0, READABLE, screen);
      widths[0] = Math.min(widths[0], screen);
    }
    return widths;
  }

  /** Narrows a column, if there is one, by what the screen lacks, but not below a width. */
  private static void shrink(int[] widths, int column, int least, int screen) {
    if (column >= 0) {
      int excess = Math.max(0, total(widths) - screen);
      widths[column] = Math.max(Math.min(widths[column], least), widths[column] - excess);
    }
  }

  private static int total(int[] widths) {
    int total = 0;
    for (int width : widths) {
      total += width == 0 ? 0 : width + GAP.length();
    }
    return total - GAP.length();
  }
}
