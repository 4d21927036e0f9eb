package org.ddlist.render;

import java.io.IOException;
import java.util.List;

/** Rows as TSV or CSV for other programs, without a header. */
public final class DelimitedText {
  private DelimitedText() {}

  /** Writes tab-separated values; a tab or line end inside a value becomes a space. */
  public static void writeTsv(Rows rows, Appendable out) throws IOException {
    for (List<String> row : rows.values()) {
      for (int i = 0; i < row.size(); i++) {
        out.append(i == 0 ? "" : "\t");
        out.append(row.get(i).replace('\t', ' ').replace('\n', ' ').replace('\r', ' '));
      }
      out.append('\n');
    }
  }

  /**
   * Writes comma-separated values with the quotation marks of <a
   * href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>; lines end in a line feed alone, as
   * Unix tools expect.
   */
  public static void writeCsv(Rows rows, Appendable out) throws IOException {
    for (List<String> row : rows.values()) {
      for (int i = 0; i < row.size(); i++) {
        out.append(i == 0 ? "" : ",").append(quoted(row.get(i)));
      }
      out.append('\n');
    }
  }

  private static String quoted(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (",\"\n\r".indexOf(value.charAt(i)) >= 0) {
        return '"' + value.replace("\"", "\"\"") + '"';
      }
    }
    return value;
  }
}
