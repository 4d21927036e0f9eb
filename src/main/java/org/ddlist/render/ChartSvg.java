package org.ddlist.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ddlist.model.Catalog;
import org.ddlist.query.Counts;
import org.ddlist.query.Counts.By;
import org.ddlist.query.Counts.Count;

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

  /** About how wide a character is, in pixels, of the font below; labels are measured with it. */
  private static final int CHARACTER = 7;

  private static final int LONGEST_LABEL = 48;

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
      labels.add(cut(CountView.label(catalog, by, count.value())));
      most = Math.max(most, count.papers());
    }
    int left = MARGIN + widest(labels) + 8;
    int width = left + BARS + 40 + MARGIN;
    open(title(by, null), width, counts.size());
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
      labels.add(cut(CountView.label(catalog, by, table.rows().get(i))));
      for (int papers : table.papers()[i]) {
        most = Math.max(most, papers);
      }
    }
    int left = MARGIN + widest(labels) + 8;
    open(title(by, across), left + table.columns().size() * CELL + MARGIN, labels.size() + 1);
    for (int j = 0; j < table.columns().size(); j++) {
      text("note middle", left + j * CELL + CELL / 2, HEADING + 15, table.columns().get(j));
    }
    for (int i = 0; i < labels.size(); i++) {
      int top = HEADING + (i + 1) * ROW;
      text("end", left - 8, top + 15, labels.get(i));
      for (int j = 0; j < table.columns().size(); j++) {
        int papers = table.papers()[i][j];
        if (papers > 0) {
          out.append(
              String.format(
                  Locale.ROOT,
                  "<rect class=\"cell\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"2\""
                      + " fill-opacity=\"%.2f\"/>%n",
                  left + j * CELL + 1,
                  top + 1,
                  CELL - 2,
                  ROW - 2,
                  0.15 + 0.6 * papers / most));
          text("middle", left + j * CELL + CELL / 2, top + 15, Integer.toString(papers));
        }
      }
    }
    close();
  }

  private void open(String title, int width, int rows) throws IOException {
    int height = HEADING + rows * ROW + MARGIN + ROW;
    out.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\""
                + " viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">%n",
            width,
            height,
            width,
            height,
            escape(title)));
    out.append(STYLE);
    out.append("<rect class=\"page\" width=\"100%\" height=\"100%\"/>\n");
    text("title", MARGIN, 22, title);
    String source = catalog.facts().name() + ", " + catalog.facts().edition();
    text("note", MARGIN, height - MARGIN / 2 - 4, source);
  }

  private void close() throws IOException {
    out.append("</svg>\n");
  }

  private void text(String style, int x, int y, String text) throws IOException {
    out.append("<text");
    out.append(style.isEmpty() ? "" : " class=\"" + style + "\"");
    out.append(" x=\"").append(Integer.toString(x)).append("\" y=\"").append(Integer.toString(y));
    out.append("\">").append(escape(text)).append("</text>\n");
  }

  private static int widest(List<String> labels) {
    int widest = 0;
    for (String label : labels) {
      widest = Math.max(widest, label.length() * CHARACTER);
    }
    return widest;
  }

  private static String cut(String label) {
    return label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL - 1) + "…";
  }

  /** Text as XML has it; what XML has no way to say is left out. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        default -> escaped.append(c < ' ' ? "" : String.valueOf(c));
      }
    }
    return escaped.toString();
  }
}
