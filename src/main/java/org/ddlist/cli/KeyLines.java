package org.ddlist.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands first in lines that other programs write, and ddlist as {@code keys}, {@code tsv},
 * {@code csv} and {@code links}.
 *
 * <pre>
 * line  = [blanks] field [ (blank | ",") rest ]
 * field = '"' text '"' | signs that are neither blank, comma, quotation mark nor brace
 * </pre>
 *
 * A key has none of the signs that end a field (the catalog's loader sees to that); an address or a
 * DOI with a comma in it can be quoted. In quotation marks, two of them are one, as RFC 4180 has
 * it.
 */
final class KeyLines {
  /** In characters: a field that is longer is shown in part. */
  private static final int LONGEST_SHOWN = 40;

  /** What to type instead of what has no keys. */
  static final String REMEDY =
      "pipe in keys, one a line, or what -o keys, tsv, csv and links write";

  private KeyLines() {}

  /**
   * The first field of each line that has one.
   *
   * @throws Refusal for a line that begins as no key does, such as one of JSON or BibTeX
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

  /** The text up to the mark that closes it, or to the end of the line. */
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

  /** A field to put in a message. */
  static String shown(String field) {
    return field.length() > LONGEST_SHOWN ? field.substring(0, LONGEST_SHOWN) + "…" : field;
  }
}
