package org.ddlist.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ddlist.model.Catalog;
import org.ddlist.search.Counts;
import org.ddlist.search.Counts.By;
import org.ddlist.search.Counts.Count;
import org.ddlist.terminal.Cells;
import org.ddlist.text.XmlText;

/**
 * Counts as a picture that stands alone (<a href="https://www.w3.org/TR/SVG11/">SVG 1.1</a>): bars
 * for one count, a heat map for two. Its colours follow what the reader's browser prefers, light or
 * dark, and every number is written beside its colour.
 */
public final class ChartSvg {
  private static final int ROW = 22;
  private static final int MARGIN = 16;
  private static final int HEADING = 34;
  private static final int BARS = 480;
  private static final int CELL = 52;

  /** How wide a cell is whose column's name leans. */
  private static final int NARROW_CELL = 36;

  /** About how wide a character is, in pixels, of the font below; labels are measured with it. */
  private static final int CHARACTER = 7;

  private static final int TITLE_CHARACTER = 9;

  private static final int LONGEST_LABEL = 48;

  /** A longer name of a column, in characters, does not stand over it but leans, by 45 degrees. */
  private static final int LONGEST_UPRIGHT = 10;

  private static final int LONGEST_LEANING = 28;

  private static final String STYLE =
      """
      <style>
      text { font: 12px system-ui, sans-serif; fill: #1f2328 }
      .title { font-weight: 600; font-size: 14px }
      .note { fill: #59636e }
      .page { fill: #ffffff }
      .bar { fill: #1a7f8e }
      .running { fill: #1a7f8e; fill-opacity: .45 }
      .cell { fill: #1a7f8e }
      .end { text-anchor: end }
      .middle { text-anchor: middle }
      @media (prefers-color-scheme: dark) {
        text { fill: #e6edf3 }
        .note { fill: #9198a1 }
        .page { fill: #0d1117 }
        .bar, .running, .cell { fill: #39a0b0 }
      }
      </style>
      """;

  private final Catalog catalog;
  private final Appendable out;

  private ChartSvg(Catalog catalog, Appendable out) {
    this.catalog = catalog;
    this.out = out;
  }

  /** Writes a bar for each count. */
  public static void writeBars(Catalog catalog, By by, List<Count> counts, Appendable out)
      throws IOException {
    new ChartSvg(catalog, out).bars(by, counts);
  }

  /** Writes a cell for each pair that has papers. */
  public static void writeMap(Catalog catalog, By by, By across, Counts.Table table, Appendable out)
      throws IOException {
    new ChartSvg(catalog, out).map(by, across, table);
  }

  /** What a chart is called: "Papers by section and year". */
  static String title(By by, By across) {
    return "Papers by " + by.word() + (across == null ? "" : " and " + across.word());
  }

  private void bars(By by, List<Count> counts) throws IOException {
    List<String> labels = new ArrayList<>();
    int most = 1;
    for (Count count : counts) {
      labels.add(cut(CountView.label(catalog, by, count.value()), LONGEST_LABEL));
      most = Math.max(most, count.papers());
    }
    int left = MARGIN + widest(labels) + 8;
    int width = left + BARS + 40 + MARGIN;
    open(
        title(by, null),
        CountView.unfinished(catalog, by, counts),
        width,
        HEADING + counts.size() * ROW);
    for (int i = 0; i < counts.size(); i++) {
      Count count = counts.get(i);
      int top = HEADING + i * ROW;
      double length = (double) count.papers() * BARS / most;
      boolean running = by == By.YEAR && CountView.isRunning(catalog, count.value());
      text("end", left - 8, top + 15, labels.get(i));
      out.append(
          String.format(
              Locale.ROOT,
              "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"2\"/>%n",
              running ? "running" : "bar",
              left,
              top + 2,
              length,
              ROW - 5));
      text("", left + (int) length + 6, top + 15, Integer.toString(count.papers()));
    }
    close();
  }

  private void map(By by, By across, Counts.Table table) throws IOException {
    List<String> labels = new ArrayList<>();
    int most = 1;
    for (int i = 0; i < table.rows().size(); i++) {
      labels.add(cut(CountView.label(catalog, by, table.rows().get(i)), LONGEST_LABEL));
      for (int papers : table.papers()[i]) {
        most = Math.max(most, papers);
      }
    }
    int left = MARGIN + widest(labels) + 8;
    int longest = 0;
    for (String name : table.columns()) {
      longest = Math.max(longest, Cells.width(name));
    }
    boolean lean = longest > LONGEST_UPRIGHT;
    int cell = lean ? NARROW_CELL : Math.max(CELL, longest * CHARACTER + 8);
    int heads = lean ? lean(Math.min(longest, LONGEST_LEANING)) + ROW : ROW;
    int width = left + table.columns().size() * cell;
    for (int j = 0; lean && j < table.columns().size(); j++) {
      int length = Math.min(Cells.width(table.columns().get(j)), LONGEST_LEANING);
      width = Math.max(width, left + j * cell + cell / 2 + lean(length));
    }
    open(
        title(by, across),
        CountView.unfinished(catalog, by, across, table),
        width + MARGIN,
        HEADING + heads + labels.size() * ROW);
    for (int j = 0; j < table.columns().size(); j++) {
      int x = left + j * cell + cell / 2;
      if (lean) {
        leaning(x, HEADING + heads - 6, cut(table.columns().get(j), LONGEST_LEANING));
      } else {
        text("note middle", x, HEADING + heads - 7, table.columns().get(j));
      }
    }
    for (int i = 0; i < labels.size(); i++) {
      int top = HEADING + heads + i * ROW;
      text("end", left - 8, top + 15, labels.get(i));
      for (int j = 0; j < table.columns().size(); j++) {
        int papers = table.papers()[i][j];
        if (papers > 0) {
          out.append(
              String.format(
                  Locale.ROOT,
                  "<rect class=\"cell\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"2\""
                      + " fill-opacity=\"%.2f\"/>%n",
                  left + j * cell + 1,
                  top + 1,
                  cell - 2,
                  ROW - 2,
                  0.15 + 0.6 * papers / most));
          text("middle", left + j * cell + cell / 2, top + 15, Integer.toString(papers));
        }
      }
    }
    close();
  }

  /**
   * Begins the picture, with what stands above and below a chart.
   *
   * @param note a line of its own below; empty for none
   * @param wide how many pixels the chart needs
   * @param bottom where it ends
   */
  private void open(String title, String note, int wide, int bottom) throws IOException {
    String source = catalog.facts().name() + ", " + catalog.facts().edition();
    int width = Math.max(wide, 2 * MARGIN + widest(List.of(source, note)));
    width = Math.max(width, 2 * MARGIN + Cells.width(title) * TITLE_CHARACTER);
    int height = bottom + MARGIN + (note.isEmpty() ? ROW : 2 * ROW);
    out.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\""
                + " viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">%n",
            width,
            height,
            width,
            height,
            XmlText.escape(title)));
    out.append(STYLE);
    out.append("<rect class=\"page\" width=\"100%\" height=\"100%\"/>\n");
    text("title", MARGIN, 22, title);
    if (!note.isEmpty()) {
      text("note", MARGIN, height - MARGIN / 2 - 4 - ROW, note);
    }
    text("note", MARGIN, height - MARGIN / 2 - 4, source);
  }

  private void close() throws IOException {
    out.append("</svg>\n");
  }

  private void text(String style, int x, int y, String text) throws IOException {
    out.append("<text");
    out.append(style.isEmpty() ? "" : " class=\"" + style + "\"");
    out.append(" x=\"").append(Integer.toString(x)).append("\" y=\"").append(Integer.toString(y));
    out.append("\">").append(XmlText.escape(text)).append("</text>\n");
  }

  /** Text that goes up to the right. */
  private void leaning(int x, int y, String text) throws IOException {
    String place = x + " " + y;
    out.append("<text class=\"note\" transform=\"translate(").append(place).append(") rotate(-45)");
    out.append("\">").append(XmlText.escape(text)).append("</text>\n");
  }

  private static int widest(List<String> labels) {
    int widest = 0;
    for (String label : labels) {
      widest = Math.max(widest, Cells.width(label) * CHARACTER);
    }
    return widest;
  }

  /** How far, to the right and up, text of so many characters gets that leans by 45 degrees. */
  private static int lean(int characters) {
    return characters * CHARACTER * 5 / 7;
  }

  private static String cut(String label, int longest) {
    return Cells.cut(label, longest, "…");
  }
}
