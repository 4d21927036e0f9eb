package org.ddlist.render;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.model.Paper;

/**
 * Lines of named values, each row as long as the header: what tables, TSV and CSV are written from.
 *
 * @param header the names of the columns
 */
public record Rows(List<String> header, List<List<String>> values) {

  /** A row for each paper. */
  public static Rows of(List<Paper> papers, List<Column> columns) {
    List<String> header = new ArrayList<>(columns.size());
    for (Column column : columns) {
      header.add(column.word());
    }
    List<List<String>> values = new ArrayList<>(papers.size());
    for (Paper paper : papers) {
      List<String> row = new ArrayList<>(columns.size());
      for (Column column : columns) {
        row.add(column.of(paper));
      }
      values.add(row);
    }
    return new Rows(header, values);
  }

  /** The rows with a further column before the title, or at the end if there is no title. */
  public Rows with(String name, List<String> column) {
    int title = header.indexOf(Column.TITLE.word());
    int at = title < 0 ? header.size() : title;
    List<String> names = new ArrayList<>(header);
    names.add(at, name);
    List<List<String>> rows = new ArrayList<>(values.size());
    for (int i = 0; i < values.size(); i++) {
      List<String> row = new ArrayList<>(values.get(i));
      row.add(at, column.get(i));
      rows.add(row);
    }
    return new Rows(names, rows);
  }
}
