package org.ddlist.render;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.model.Paper;

/**
 * Lines of named values, each row as long as the header: what tables, TSV and CSV are written from.
 *
 * @param header the names of the columns
 * @param asked the names of the columns that a user asked for; empty if none were named
 */
public record Rows(List<String> header, List<List<String>> values, List<String> asked) {

  /** Rows whose columns nobody asked for. */
  public Rows(List<String> header, List<List<String>> values) {
    this(header, values, List.of());
  }

  public static Rows of(List<Paper> papers, List<Column> columns) {
    return of(papers, columns, false);
  }

  /** A row for each paper, as a screen shows it. */
  static Rows shown(List<Paper> papers, ChosenColumns columns) {
    Rows rows = of(papers, columns.shown(), true);
    return columns.asked() ? new Rows(rows.header(), rows.values(), rows.header()) : rows;
  }

  private static Rows of(List<Paper> papers, List<Column> columns, boolean onScreen) {
    List<String> header = new ArrayList<>(columns.size());
    for (Column column : columns) {
      header.add(column.word());
    }
    List<List<String>> values = new ArrayList<>(papers.size());
    for (Paper paper : papers) {
      List<String> row = new ArrayList<>(columns.size());
      for (Column column : columns) {
        row.add(onScreen ? column.shown(paper, columns) : column.of(paper));
      }
      values.add(row);
    }
    return new Rows(header, values);
  }

  /** The rows with a further column after the first. */
  Rows with(String name, List<String> column) {
    List<String> names = new ArrayList<>(header);
    names.add(1, name);
    List<List<String>> rows = new ArrayList<>(values.size());
    for (int i = 0; i < values.size(); i++) {
      List<String> row = new ArrayList<>(values.get(i));
      row.add(1, column.get(i));
      rows.add(row);
    }
    return new Rows(names, rows, asked);
  }
}
