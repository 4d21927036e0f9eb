package org.ddlist.formats;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.ddlist.model.Paper;
import org.ddlist.text.JsonText;

/**
 * Writes the JSON that processors of the Citation Style Language read (<a
 * href="https://resource.citationstyles.org/schema/latest/input/json/csl-data.json">schema</a>): an
 * array with one object per line.
 */
public final class CslJsonWriter {
  private CslJsonWriter() {}

  public static void write(List<Paper> papers, Detail detail, Appendable out) throws IOException {
    String between = "[\n";
    for (Paper paper : papers) {
      out.append(between);
      write(paper, detail, out);
      between = ",\n";
    }
    out.append(papers.isEmpty() ? "[]\n" : "\n]\n");
  }

  /** Writes the object of one paper, in one line and without spaces. */
  public static void write(Paper paper, Detail detail, Appendable out) throws IOException {
    value(CslItem.of(paper, detail), out);
  }

  private static void value(Object value, Appendable out) throws IOException {
    char between;
    if (value instanceof Map<?, ?> map) {
      between = '{';
      for (Map.Entry<?, ?> field : map.entrySet()) {
        out.append(between);
        value(field.getKey(), out);
        out.append(':');
        value(field.getValue(), out);
        between = ',';
      }
      out.append('}');
    } else if (value instanceof List<?> list) {
      between = '[';
      for (Object item : list) {
        out.append(between);
        value(item, out);
        between = ',';
      }
      out.append(']');
    } else if (value instanceof Integer number) {
      out.append(number.toString());
    } else {
      JsonText.string((String) value, out);
    }
  }
}
