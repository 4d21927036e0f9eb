package org.ddlist.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.model.Catalog;
import org.ddlist.search.Counts.By;
import org.ddlist.search.Counts.Count;
import org.ddlist.search.Counts.Coverage;
import org.ddlist.terminal.Cells;
import org.ddlist.terminal.Style;
import org.ddlist.terminal.Terminal;

/** Papers counted by one property. */
public record BarChart(Catalog catalog, By by, List<Count> counts, Coverage coverage)
    implements Chart {
  private static final String[] EIGHTHS = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
  private static final int MAX_LABEL = 48;

  public BarChart {
    counts = List.copyOf(counts);
  }

  @Override
  public List<By> properties() {
    return List.of(by);
  }

  @Override
  public List<String> values() {
    List<String> values = new ArrayList<>();
    for (Count count : counts) {
      values.add(count.value());
    }
    return values;
  }

  @Override
  public List<String> years() {
    return by == By.YEAR ? values() : List.of();
  }

  @Override
  public Rows rows() {
    List<List<String>> values = new ArrayList<>();
    for (Count count : counts) {
      values.add(List.of(count.value(), Integer.toString(count.papers())));
    }
    return new Rows(List.of(by.word(), "papers"), values);
  }

  @Override
  public void writeSvg(Appendable out) throws IOException {
    ChartSvg.write(this, out);
  }

  /**
   * {@inheritDoc} Each bar is a line, and the longest fills it. The bar of the unfinished year has
   * another pattern.
   */
  @Override
  public void writeText(Terminal terminal, Style style, Appendable out) throws IOException {
    List<String> labels = labels();
    int most = most();
    int numberWidth = Integer.toString(most).length();
    int widest = Math.min(MAX_LABEL, terminal.columns() / 2);
    int labelWidth = Math.min(Chart.widest(labels), widest);
    int room = Math.max(1, terminal.columns() - labelWidth - numberWidth - 4);
    for (int i = 0; i < counts.size(); i++) {
      String label = Cells.cut(labels.get(i), labelWidth, terminal.ellipsis());
      String number = Integer.toString(counts.get(i).papers());
      out.append(label).append(" ".repeat(labelWidth - Cells.width(label) + 2));
      out.append(" ".repeat(numberWidth - number.length())).append(style.bold(number));
      int papers = counts.get(i).papers();
      boolean unfinished = by == By.YEAR && isUnfinished(counts.get(i).value());
      String bar =
          unfinished
              ? (terminal.unicode() ? "▒" : ":").repeat(Math.max(1, papers * room / most))
              : bar(papers, most, room, terminal.unicode());
      out.append(bar.isEmpty() ? "" : "  " + bar).append('\n');
    }
    Chart.writeNotes(notes(), terminal, style, out);
  }

  private static String bar(int count, int most, int room, boolean unicode) {
    if (!unicode) {
      return "#".repeat(count == 0 ? 0 : Math.max(1, count * room / most));
    }
    int eighths = count == 0 ? 0 : Math.max(1, count * room * 8 / most);
    return "█".repeat(eighths / 8) + EIGHTHS[eighths % 8];
  }
}
