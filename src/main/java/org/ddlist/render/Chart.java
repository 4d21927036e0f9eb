package org.ddlist.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.model.Catalog;
import org.ddlist.model.Section;
import org.ddlist.search.Counts.By;
import org.ddlist.search.Counts.Coverage;
import org.ddlist.terminal.Cells;
import org.ddlist.terminal.Style;
import org.ddlist.terminal.Terminal;
import org.ddlist.text.JsonText;

/** Numbers of papers: a chart for a terminal or as a picture, rows and JSON for a program. */
public sealed interface Chart permits BarChart, HeatMap {
  Catalog catalog();

  /** What papers are counted by: one property or two. */
  List<By> properties();

  Coverage coverage();

  /** The values of the first property. */
  List<String> values();

  default List<String> labels() {
    List<String> labels = new ArrayList<>();
    for (String value : values()) {
      labels.add(label(properties().get(0), value));
    }
    return labels;
  }

  /** The width of the widest of these labels or names, in cells. */
  static int widest(List<String> labels) {
    int widest = 0;
    for (String label : labels) {
      widest = Math.max(widest, Cells.width(label));
    }
    return widest;
  }

  /** The largest number; at least 1. */
  default int most() {
    int most = 1;
    for (List<String> row : rows().values()) {
      most = Math.max(most, Integer.parseInt(row.get(row.size() - 1)));
    }
    return most;
  }

  /** The title: "Papers by section and year". */
  default String title() {
    List<String> words = new ArrayList<>();
    for (By by : properties()) {
      words.add(by.word());
    }
    return "Papers by " + String.join(" and ", words);
  }

  /** The years that are counted; empty if papers are counted by something else. */
  List<String> years();

  /** A row for each number, with the values it belongs to. */
  Rows rows();

  /** Writes the chart in the width of the terminal. */
  void writeText(Terminal terminal, Style style, Appendable out) throws IOException;

  void writeSvg(Appendable out) throws IOException;

  /** Writes an array of objects, one a line. */
  default void writeJson(Appendable out) throws IOException {
    Rows rows = rows();
    int papers = rows.header().size() - 1;
    JsonText json = new JsonText(out).openLines();
    for (List<String> row : rows.values()) {
      json.line().open('{');
      for (int i = 0; i < papers; i++) {
        json.field(rows.header().get(i), row.get(i));
      }
      json.field(rows.header().get(papers), Integer.parseInt(row.get(papers))).close('}');
    }
    json.closeLines();
  }

  /**
   * What a reader of the chart has to know: how many papers are counted and how many left out, and
   * for an unfinished year "2026 up to 2026-08-15".
   */
  default List<String> notes() {
    List<String> notes = new ArrayList<>();
    for (String year : years()) {
      if (isUnfinished(year)) {
        notes.add(upToEdition(year));
      }
    }
    notes.add(counted());
    return notes;
  }

  private String counted() {
    Coverage coverage = coverage();
    String papers = coverage.counted() == 1 ? " paper counted, " : " papers counted, ";
    String counted = coverage.counted() + papers;
    if (coverage.leftOut() == 0) {
      return counted + "none left out";
    }
    String lacking = coverage.lacking();
    return counted
        + coverage.leftOut()
        + " left out"
        + (lacking.isEmpty() ? "; --limit 0 shows all" : ": " + lacking);
  }

  /** A year with the day up to which the catalog covers it. */
  default String upToEdition(String year) {
    return year + " up to " + catalog().facts().edition();
  }

  /** Whether the catalog covers only a part of a year. */
  default boolean isUnfinished(String year) {
    String edition = catalog().facts().edition();
    return edition.startsWith(year + "-") && !edition.endsWith("-12-31");
  }

  /** The label of a value: for a section its name, with its parent's if the name is not unique. */
  default String label(By by, String value) {
    if (by != By.SECTION) {
      return value;
    }
    Section section = catalog().section(value);
    for (Section other : catalog().sections()) {
      if (!other.equals(section) && other.name().equals(section.name())) {
        Section parent = catalog().section(section.parent());
        return (parent == null ? "" : parent.name() + ": ") + section.name();
      }
    }
    return section.name();
  }

  /** Writes notes below a chart, wrapped at the width of the terminal. */
  static void writeNotes(List<String> notes, Terminal terminal, Style style, Appendable out)
      throws IOException {
    for (String note : notes) {
      for (String line : Cells.wrap(note, terminal.columns())) {
        out.append(style.faint(line)).append('\n');
      }
    }
  }
}
