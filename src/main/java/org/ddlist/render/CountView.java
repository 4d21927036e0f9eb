package org.ddlist.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.model.Catalog;
import org.ddlist.model.Section;
import org.ddlist.search.Counts;
import org.ddlist.search.Counts.By;
import org.ddlist.search.Counts.Count;
import org.ddlist.terminal.Cells;
import org.ddlist.terminal.Style;
import org.ddlist.terminal.Terminal;
import org.ddlist.text.JsonText;

/** Counts of papers: bars for a person, rows and JSON for a program. */
public final class CountView {
  private static final String[] EIGHTHS = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
  private static final int LONGEST_LABEL = 48;

  private CountView() {}

  /** The counts as rows of value and number. */
  public static Rows rows(By by, List<Count> counts) {
    List<List<String>> values = new ArrayList<>();
    for (Count count : counts) {
      values.add(List.of(count.value(), Integer.toString(count.papers())));
    }
    return new Rows(List.of(by.word(), "papers"), values);
  }

  /** Writes an array of objects, one a line. */
  public static void writeJson(By by, List<Count> counts, Appendable out) throws IOException {
    out.append('[');
    String between = "\n";
    for (Count count : counts) {
      out.append(between);
      new JsonText(out)
          .open('{')
          .field(by.word(), count.value())
          .field("papers", count.papers())
          .close('}');
      between = ",\n";
    }
    out.append(counts.isEmpty() ? "]\n" : "\n]\n");
  }

  /**
   * Writes a bar a line, the longest as long as the screen leaves room. The year in which the
   * catalog ends has a bar of another pattern, and a line says up to which day it counts.
   */
  public static void writeBars(
      Catalog catalog, By by, List<Count> counts, Terminal terminal, Style style, Appendable out)
      throws IOException {
    List<String> labels = new ArrayList<>();
    int labelWidth = 0;
    int most = 1;
    for (Count count : counts) {
      String label = label(catalog, by, count.value());
      labels.add(label);
      labelWidth = Math.max(labelWidth, Cells.width(label));
      most = Math.max(most, count.papers());
    }
    int numberWidth = Integer.toString(most).length();
    int widest = Math.min(LONGEST_LABEL, terminal.columns() / 2);
    labelWidth = Math.min(labelWidth, widest);
    int room = Math.max(1, terminal.columns() - labelWidth - numberWidth - 4);
    for (int i = 0; i < counts.size(); i++) {
      String label = Cells.cut(labels.get(i), labelWidth, terminal.ellipsis());
      String number = Integer.toString(counts.get(i).papers());
      out.append(label).append(" ".repeat(labelWidth - Cells.width(label) + 2));
      out.append(" ".repeat(numberWidth - number.length())).append(style.bold(number));
      int papers = counts.get(i).papers();
      boolean running = by == By.YEAR && isRunning(catalog, counts.get(i).value());
      String bar =
          running
              ? (terminal.unicode() ? "▒" : ":").repeat(Math.max(1, papers * room / most))
              : bar(papers, most, room, terminal.unicode());
      out.append(bar.isEmpty() ? "" : "  " + bar).append('\n');
    }
    writeNote(unfinished(catalog, by, counts), terminal, style, out);
  }

  /** Writes a line under a chart, or more if the screen is narrow; nothing for no text. */
  static void writeNote(String note, Terminal terminal, Style style, Appendable out)
      throws IOException {
    if (!note.isEmpty()) {
      for (String line : Cells.wrap(note, terminal.columns())) {
        out.append(style.faint(line)).append('\n');
      }
    }
  }

  /**
   * Up to which day the year counts in which the catalog ends, if it is one of those counted: "2026
   * up to 2026-08-15"; else empty.
   */
  static String unfinished(Catalog catalog, By by, List<Count> counts) {
    for (Count count : counts) {
      if (by == By.YEAR && isRunning(catalog, count.value())) {
        return upTo(catalog, count.value());
      }
    }
    return "";
  }

  /** The same of a count by two things. */
  static String unfinished(Catalog catalog, By by, By across, Counts.Table table) {
    List<String> values = by == By.YEAR ? table.rows() : table.columns();
    for (String value : values) {
      if ((by == By.YEAR || across == By.YEAR) && isRunning(catalog, value)) {
        return upTo(catalog, value);
      }
    }
    return "";
  }

  /** How the year in which the catalog ends is called where it is to be known for that. */
  static String upTo(Catalog catalog, String year) {
    return year + " up to " + catalog.facts().edition();
  }

  /** Whether the catalog ends before that year does. */
  static boolean isRunning(Catalog catalog, String year) {
    String edition = catalog.facts().edition();
    return edition.startsWith(year + "-") && !edition.endsWith("-12-31");
  }

  /**
   * How a value is called on a screen: a section by its name, with its parent's if it is not the
   * only one.
   */
  static String label(Catalog catalog, By by, String value) {
    if (by != By.SECTION) {
      return value;
    }
    Section section = catalog.section(value);
    for (Section other : catalog.sections()) {
      if (!other.equals(section) && other.name().equals(section.name())) {
        Section parent = catalog.section(section.parent());
        return (parent == null ? "" : parent.name() + ": ") + section.name();
      }
    }
    return section.name();
  }

  private static String bar(int count, int most, int room, boolean unicode) {
    if (!unicode) {
      return "#".repeat(count == 0 ? 0 : Math.max(1, count * room / most));
    }
    int eighths = count == 0 ? 0 : Math.max(1, count * room * 8 / most);
    return "█".repeat(eighths / 8) + EIGHTHS[eighths % 8];
  }
}
