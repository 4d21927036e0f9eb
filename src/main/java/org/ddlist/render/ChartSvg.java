package org.ddlist.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ddlist.model.ListFacts;
import org.ddlist.search.Counts;
import org.ddlist.search.Counts.By;
import org.ddlist.search.Counts.Count;
import org.ddlist.terminal.Cells;
import org.ddlist.text.XmlText;

/**
 * Charts as self-contained <a href="https://www.w3.org/TR/SVG11/">SVG 1.1</a> pictures. Their
 * colours follow the light or dark scheme of the browser, and every number is also written.
 */
final class ChartSvg {
  private static final int ROW = 22;
  private static final int MARGIN = 16;
  private static final int HEADING = 34;
  private static final int BARS = 480;
  private static final int CELL = 52;

  /** The width of a cell below a slanted name. */
  private static final int NARROW_CELL = 36;

  /** The approximate width of a character of the font below, in pixels. */
  private static final int CHARACTER = 7;

  private static final int TITLE_CHARACTER = 9;

  private static final int MAX_LABEL = 48;

  /** Longer names of columns, in characters, are slanted by 45 degrees. */
  private static final int MAX_UPRIGHT = 10;

  private static final int MAX_SLANTED = 28;

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

  private final Chart chart;
  private final Appendable out;

  private ChartSvg(Chart chart, Appendable out) {
    this.chart = chart;
    this.out = out;
  }

  static void write(BarChart chart, Appendable out) throws IOException {
    new ChartSvg(chart, out).bars(chart.by(), chart.counts());
  }

  /** Writes a cell for each pair that has papers. */
  static void write(HeatMap chart, Appendable out) throws IOException {
    new ChartSvg(chart, out).map(chart.names(), chart.table());
  }

  private void bars(By by, List<Count> counts) throws IOException {
    List<String> labels = labels();
    int most = chart.most();
    int left = MARGIN + widest(labels) + 8;
    int width = left + BARS + 40 + MARGIN;
    open(width, HEADING + counts.size() * ROW);
    for (int i = 0; i < counts.size(); i++) {
      Count count = counts.get(i);
      int top = HEADING + i * ROW;
      double length = (double) count.papers() * BARS / most;
      boolean unfinished = by == By.YEAR && chart.isUnfinished(count.value());
      text("end", left - 8, top + 15, labels.get(i));
      out.append(
          String.format(
              Locale.ROOT,
              "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"2\"/>%n",
              unfinished ? "running" : "bar",
              left,
              top + 2,
              length,
              ROW - 5));
      text("", left + (int) length + 6, top + 15, Integer.toString(count.papers()));
    }
    close();
  }

  private void map(List<String> names, Counts.Table table) throws IOException {
    List<String> labels = labels();
    int most = chart.most();
    int left = MARGIN + widest(labels) + 8;
    int longest = Chart.widest(names);
    boolean slanted = longest > MAX_UPRIGHT;
    int cell = slanted ? NARROW_CELL : Math.max(CELL, longest * CHARACTER + 8);
    int heads = slanted ? slant(Math.min(longest, MAX_SLANTED)) + ROW : ROW;
    int width = left + names.size() * cell;
    for (int j = 0; slanted && j < names.size(); j++) {
      int length = Math.min(Cells.width(names.get(j)), MAX_SLANTED);
      width = Math.max(width, left + j * cell + cell / 2 + slant(length));
    }
    open(width + MARGIN, HEADING + heads + labels.size() * ROW);
    for (int j = 0; j < names.size(); j++) {
      int x = left + j * cell + cell / 2;
      if (slanted) {
        slanted(x, HEADING + heads - 6, cut(names.get(j), MAX_SLANTED));
      } else {
        text("note middle", x, HEADING + heads - 7, names.get(j));
      }
    }
    for (int i = 0; i < labels.size(); i++) {
      int top = HEADING + heads + i * ROW;
      text("end", left - 8, top + 15, labels.get(i));
      for (int j = 0; j < names.size(); j++) {
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
   * Writes the start of the picture, with the title above the chart and the notes below it.
   *
   * @param wide the width of the chart, in pixels
   * @param bottom its lower edge
   */
  private void open(int wide, int bottom) throws IOException {
    String title = chart.title();
    ListFacts facts = chart.catalog().facts();
    List<String> notes = new ArrayList<>(chart.notes());
    notes.add(facts.name() + ", " + facts.edition());
    int width = Math.max(wide, 2 * MARGIN + widest(notes));
    width = Math.max(width, 2 * MARGIN + Cells.width(title) * TITLE_CHARACTER);
    int height = bottom + MARGIN + notes.size() * ROW;
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
    for (int i = 0; i < notes.size(); i++) {
      text("note", MARGIN, bottom + MARGIN / 2 - 4 + (i + 1) * ROW, notes.get(i));
    }
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

  /** Writes text upwards to the right. */
  private void slanted(int x, int y, String text) throws IOException {
    String place = x + " " + y;
    out.append("<text class=\"note\" transform=\"translate(").append(place).append(") rotate(-45)");
    out.append("\">").append(XmlText.escape(text)).append("</text>\n");
  }

  private List<String> labels() {
    List<String> labels = chart.labels();
    labels.replaceAll(label -> cut(label, MAX_LABEL));
    return labels;
  }

  /** The width of the widest label, in pixels. */
  private static int widest(List<String> labels) {
    return Chart.widest(labels) * CHARACTER;
  }

  /** The width, and height, of slanted text of so many characters. */
  private static int slant(int characters) {
    return characters * CHARACTER * 5 / 7;
  }

  private static String cut(String label, int longest) {
    return Cells.cut(label, longest, "…");
  }
}
