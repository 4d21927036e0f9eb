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
 * Rows in aligned columns. On a screen they have a header and are cut to its width; in a pipe they
 * are complete.
 */
public final class TableView {
  private static final String GAP = "  ";

  /** The minimum width of a column. */
  private static final int READABLE = 8;

  /** The width above which a column shrinks first. */
  private static final int COMFORTABLE = 20;

  /** The width of the longest venues: "NeurIPS Workshop". */
  private static final int VENUE = 16;

  private final Terminal terminal;
  private final Style style;
  private final Rows rows;
  private final Marker marker;
  private final List<String> addresses;
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
    widths = widths(rows, terminal.outIsTerminal() ? terminal.columns() : Integer.MAX_VALUE);
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
      String value = Cells.cut(Cells.visible(values.get(i)), widths[i], terminal.ellipsis());
      if (!value.isEmpty()) {
        // Write the spaces before the next value only, so that no line ends in one.
        out.append(" ".repeat(pending));
        pending = 0;
        String shown = first ? style.key(value) : marked(value);
        boolean linked =
            row >= 0 && row < addresses.size() && rows.header().get(i).equals(Column.TITLE.word());
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

  private String marked(String value) {
    if (marker == null || style == Style.PLAIN) {
      return value;
    }
    StringBuilder marked = new StringBuilder();
    int end = 0;
    for (int[] place : marker.places(value)) {
      marked.append(value, end, place[0]).append(style.bold(value.substring(place[0], place[1])));
      end = place[1];
    }
    return marked.append(value, end, value.length()).toString();
  }

  /** The names of the columns for which the screen has no room. */
  public List<String> leftOut() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      if (widths[i] == 0) {
        names.add(rows.header().get(i));
      }
    }
    return names;
  }

  /** Whether the screen has room for every value in full. */
  public boolean isWhole() {
    return Arrays.equals(widths, natural(rows));
  }

  private static int[] natural(Rows rows) {
    int[] widths = new int[rows.header().size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Cells.width(rows.header().get(i));
      for (List<String> row : rows.values()) {
        widths[i] = Math.max(widths[i], Cells.width(row.get(i)));
      }
    }
    return widths;
  }

  private static int[] widths(Rows rows, int screen) {
    int[] widths = natural(rows);
    int title = rows.header().indexOf(Column.TITLE.word());
    if (title < 0) {
      fit(widths, screen);
    } else {
      fit(widths, title, screen);
    }
    widths[0] = Math.min(widths[0], screen);
    return widths;
  }

  /**
   * Fits the columns into the screen. Columns shrink in this order: those after the title, long
   * ones before it, the title down to half of a narrow screen, the others before it, the first. A
   * column that would be too narrow to read is dropped.
   */
  private static void fit(int[] widths, int title, int screen) {
    for (int i = widths.length - 1; i > title; i--) {
      shrink(widths, i, COMFORTABLE, screen);
      dropIfTooWide(widths, i, screen);
    }
    for (int i = title - 1; i > 0; i--) {
      shrink(widths, i, VENUE, screen);
    }
    if (title > 0) {
      shrink(widths, title, Math.min(COMFORTABLE, screen / 2), screen);
    }
    for (int i = title - 1; i > 0; i--) {
      shrink(widths, i, READABLE, screen);
    }
    for (int i = title - 1; i > 0; i--) {
      dropIfTooWide(widths, i, screen);
    }
    if (title > 0) {
      shrink(widths, 0, READABLE, screen);
    }
  }

  /** Drops as few columns as possible, from the last to the first, and shrinks the others. */
  private static void fit(int[] widths, int screen) {
    int[] natural = widths.clone();
    for (int shown = widths.length; shown > 0; shown--) {
      System.arraycopy(natural, 0, widths, 0, shown);
      Arrays.fill(widths, shown, widths.length, 0);
      for (int least : new int[] {COMFORTABLE, READABLE}) {
        for (int i = shown - 1; i > 0; i--) {
          shrink(widths, i, least, screen);
        }
      }
      shrink(widths, 0, COMFORTABLE, screen);
      if (total(widths) <= screen) {
        return;
      }
    }
  }

  private static void dropIfTooWide(int[] widths, int column, int screen) {
    if (total(widths) > screen) {
      widths[column] = 0;
    }
  }

  private static void shrink(int[] widths, int column, int least, int screen) {
    int excess = Math.max(0, total(widths) - screen);
    widths[column] = Math.max(Math.min(widths[column], least), widths[column] - excess);
  }

  private static int total(int[] widths) {
    int total = 0;
    for (int width : widths) {
      total += width == 0 ? 0 : width + GAP.length();
    }
    return total - GAP.length();
  }
}
