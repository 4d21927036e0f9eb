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
}
