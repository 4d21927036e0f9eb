package org.ddlist.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.model.Paper;

/**
 * A line for each paper. {@code {key}} is replaced by the column of that name, {@code {{} and
 * {@code }}} for a brace, {@code \t} and {@code \n} for a tab and a line end, {@code \\} for a
 * backslash.
 */
public final class Template {
  /** Literal text or a column; the other is null. */
  private record Part(String text, Column column) {}

  /**
   * Finds a column by its name.
   *
   * @param <E> what it throws for an unknown name
   */
  public interface ColumnLookup<E extends Exception> {
    Column find(String name) throws E;
  }

  private final List<Part> parts;

  private Template(List<Part> parts) {
    this.parts = parts;
  }

  /**
   * Parses a template.
   *
   * @throws IllegalArgumentException for a brace that is not closed or not opened
   * @throws E if the lookup throws it
   */
  public static <E extends Exception> Template parse(String template, ColumnLookup<E> columns)
      throws E {
    List<Part> parts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      char next = i + 1 < template.length() ? template.charAt(i + 1) : 0;
      if ((c == '{' || c == '}') && next == c) {
        text.append(c);
        i++;
      } else if (c == '{') {
        int end = template.indexOf('}', i);
        if (end < 0) {
          throw new IllegalArgumentException(
              "the '{' at column " + (i + 1) + " of the template is not closed");
        }
        parts.add(new Part(text.toString(), null));
        parts.add(new Part(null, columns.find(template.substring(i + 1, end))));
        text.setLength(0);
        i = end;
      } else if (c == '}') {
        throw new IllegalArgumentException(
            "the '}' at column " + (i + 1) + " of the template closes nothing");
      } else if (c == '\\' && "tn\\".indexOf(next) >= 0 && next != 0) {
        text.append(next == 't' ? '\t' : next == 'n' ? '\n' : '\\');
        i++;
      } else {
        text.append(c);
      }
    }
    parts.add(new Part(text.toString(), null));
    return new Template(parts);
  }

  public void write(List<Paper> papers, Appendable out) throws IOException {
    for (Paper paper : papers) {
      for (Part part : parts) {
        out.append(part.column() == null ? part.text() : part.column().of(paper));
      }
      out.append('\n');
    }
  }
}
