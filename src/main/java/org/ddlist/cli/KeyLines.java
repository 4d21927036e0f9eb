package org.ddlist.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.manuscript.Citation;
import org.ddlist.manuscript.CitationReader;
import org.ddlist.manuscript.Documents;

/**
 * Reads the names of papers: {@link #names} from one word of the command line, {@link #read} from
 * standard input, where it is the first field of each line, as in ddlist's own {@code keys}, {@code
 * tsv}, {@code csv} and {@code links}.
 *
 * <pre>
 * line  = [blanks] ( citation | field [ (blank | ",") rest ] )
 * field = '"' text '"' | characters other than blanks, commas, quotation marks and braces
 * </pre>
 *
 * No key contains a character that ends a field: the catalog's loader checks that. An address or a
 * DOI with a comma can be quoted; in a quoted field, two quotation marks are one (RFC 4180).
 */
final class KeyLines {
  /** In characters: a longer field is cut in messages. */
  private static final int LONGEST_SHOWN = 40;

  static final String REMEDY =
      "pipe in keys, one a line, or the output of -o keys, tsv, csv or links";

  private KeyLines() {}

  /**
   * A line of standard input.
   *
   * @param field its first field
   * @param text all of it, which may be a title
   */
  record Line(String field, String text) {}

  /**
   * The lines that are not blank.
   *
   * @throws Refusal for a line that cannot begin with a key, such as one of JSON or BibTeX
   */
  static List<Line> read(String text) throws Refusal, IOException {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\n")) {
      number++;
      String stripped = line.strip();
      boolean isCitation = stripped.startsWith("\\") || stripped.startsWith("[@");
      List<String> cited = isCitation ? names(stripped) : List.of(stripped);
      if (!cited.equals(List.of(stripped))) {
        for (String key : cited) {
          lines.add(new Line(key, key));
        }
      } else if (!stripped.isEmpty()) {
        String field = stripped.charAt(0) == '"' ? quoted(stripped) : plain(stripped, number);
        lines.add(new Line(field, stripped));
      }
    }
    return lines;
  }

  /**
   * The keys of a citation that was copied from a document ({@code \cite{a,b}}, {@code @a}, {@code
   * [@a; @b]}, {@code #cite(<a>)}) or of a list with commas; the text alone if it is neither.
   */
  static List<String> names(String text) throws IOException {
    List<String> names = new ArrayList<>();
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    boolean hasBlank = text.indexOf(' ') >= 0;
    if (first == '\\') {
      addCited(text, ".tex", names);
    } else if (first == '[' || first == '@' && hasBlank) {
      addCited(text, ".md", names);
    } else if (first == '#') {
      addCited(text, ".typ", names);
    } else {
      for (String part : text.split(",")) {
        String name = part.strip();
        name = name.startsWith("@") ? name.substring(1) : name;
        if (name.indexOf(' ') >= 0) {
          return List.of(text);
        }
        if (!name.isEmpty()) {
          names.add(name);
        }
      }
    }
    return names.isEmpty() ? List.of(text) : names;
  }

  private static void addCited(String text, String ending, List<String> names) throws IOException {
    Documents only = name -> name.equals(ending) ? new Documents.Document(name, text) : null;
    for (Citation citation : CitationReader.read(List.of(ending), List.of(), only).citations()) {
      names.add(citation.key());
    }
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
      throw Refusal.unreadable(
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
