package org.ddlist.text;

import java.io.IOException;
import java.util.List;
import org.ddlist.terminal.Cells;

/**
 * Writes JSON (<a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259</a>); fields with an empty
 * value are omitted. Loading a library for it would take longer than the rest of a run.
 */
public final class JsonText {
  private final Appendable out;
  private boolean first = true;

  public JsonText(Appendable out) {
    this.out = out;
  }

  public JsonText open(char bracket) throws IOException {
    out.append(bracket);
    first = true;
    return this;
  }

  public JsonText close(char bracket) throws IOException {
    out.append(bracket);
    first = false;
    return this;
  }

  /** Begins an item of an array, or of an object after its name. */
  public JsonText item() throws IOException {
    out.append(first ? "" : ",");
    first = false;
    return this;
  }

  /** Begins an array whose items have a line each. */
  public JsonText openLines() throws IOException {
    return open('[');
  }

  /** Begins an item of such an array. */
  public JsonText line() throws IOException {
    item();
    out.append('\n');
    return this;
  }

  /** Ends such an array, and its last line. */
  public void closeLines() throws IOException {
    out.append(first ? "]\n" : "\n]\n");
  }

  public JsonText name(String name) throws IOException {
    item();
    string(name);
    out.append(':');
    return this;
  }

  public JsonText field(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      name(name).string(value);
    }
    return this;
  }

  public JsonText field(String name, int value) throws IOException {
    name(name);
    out.append(Integer.toString(value));
    return this;
  }

  public JsonText field(String name, List<String> values) throws IOException {
    if (!values.isEmpty()) {
      name(name).open('[');
      for (String value : values) {
        item().string(value);
      }
      close(']');
    }
    return this;
  }

  public JsonText truth(String name) throws IOException {
    name(name);
    out.append("true");
    return this;
  }

  public void string(String text) throws IOException {
    string(text, out);
  }

  /** Writes a string in quotation marks; what a screen would obey or not show is escaped. */
  public static void string(String text, Appendable out) throws IOException {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c >= ' ' && c < 0x7f) {
        out.append(c);
      } else {
        int end = text.offsetByCodePoints(i, 1);
        boolean unseen = Cells.isUnseen(text.codePointAt(i));
        for (int at = i; at < end; at++) {
          if (unseen) {
            escape(text.charAt(at), out);
          } else {
            out.append(text.charAt(at));
          }
        }
        i = end - 1;
      }
    }
    out.append('"');
  }

  private static void escape(char c, Appendable out) throws IOException {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(Character.forDigit(c >> shift & 0xf, 16));
    }
  }
}
