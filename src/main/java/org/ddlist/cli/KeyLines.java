package org.ddlist.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the first field of each line, from ddlist's own {@code keys}, {@code tsv}, {@code csv} and
 * {@code links} or from other programs.
 *
 * <pre>
 * line  = [blanks] field [ (blank | ",") rest ]
 * field = '"' text '"' | characters other than blanks, commas, quotation marks and braces
 * </pre>
 *
 * No key contains a character that ends a field: the catalog's loader checks that. An address or a
 * DOI with a comma can be quoted; in a quoted field, two quotation marks are one (RFC 4180).
 */
final class KeyLines {
  /** In characters: a longer field is cut in messages. */
  private static final int LONGEST_SHOWN = 40;

  /** What to do about lines without keys. */
  static final String REMEDY =
      "pipe in keys, one a line, or the output of -o keys, tsv, csv or links";

  private KeyLines() {}

  /**
   * The first field of each line that has one.
   *
   * @throws Refusal for a line that cannot begin with a key, such as one of JSON or BibTeX
   */
  static List<String> read(String text) throws Refusal {
    List<String> fields = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\n")) {
      number++;
      String stripped = line.strip();
      if (!stripped.isEmpty()) {
        fields.add(stripped.charAt(0) == '"' ? quoted(stripped) : plain(stripped, number));
      }
    }
    return fields;
  }

  private static String plain(String line, int number) throws Refusal {
    int end = 0;
    boolean foreign = false;
    while (end < line.length() && line.charAt(end) != ',') {
      char c = line.charAt(end);
      if (Character.isWhitespace(c)) {
        break;
      }
      foreign |= c == '"' || c == '{' || c == '}';
      end++;
    }
    String field = line.substring(0, end);
    if (foreign) {
      throw new Refusal(
          ExitStatus.UNREADABLE,
          "line " + number + " of standard input begins with no key: '" + shown(field) + "'",
          REMEDY);
    }
    return field;
  }

  /** The text up to the closing quotation mark, or to the end of the line. */
  private static String quoted(String line) {
    StringBuilder field = new StringBuilder();
    for (int i = 1; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        i++;
        if (i == line.length() || line.charAt(i) != '"') {
          break;
        }
      }
      field.append(c);
    }
    return field.toString();
  }

  /** The field as a message quotes it. */
  static String shown(String field) {
    return field.length() > LONGEST_SHOWN ? field.substring(0, LONGEST_SHOWN) + "…" : field;
  }
}
