package org.ddlist.render;

import java.io.IOException;
import java.util.List;

/**
 * Writes JSON (<a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259</a>). Written by hand,
 * because loading a library for it would take longer than the rest of a run. A field whose value is
 * empty is left out.
 */
final class JsonText {
  private final Appendable out;
  private boolean first = true;

  JsonText(Appendable out) {
    this.out = out;
  }

  JsonText open(char bracket) throws IOException {
    out.append(bracket);
    first = true;
    return this;
  }

  JsonText close(char bracket) throws IOException {
    out.append(bracket);
    first = false;
    return this;
  }

  /** Begins an item of an array, or of an object after its name. */
  JsonText item() throws IOException {
    out.append(first ? "" : ",");
    first = false;
    return this;
  }

  JsonText name(String name) throws IOException {
    item();
    string(name);
    out.append(':');
    return this;
  }

  JsonText field(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      name(name).string(value);
    }
    return this;
  }

  JsonText field(String name, int value) throws IOException {
    name(name);
    out.append(Integer.toString(value));
    return this;
  }

  JsonText field(String name, List<String> values) throws IOException {
    if (!values.isEmpty()) {
      name(name).open('[');
      for (String value : values) {
        item().string(value);
      }
      close(']');
    }
    return this;
  }

  JsonText truth(String name) throws IOException {
    name(name);
    out.append("true");
    return this;
  }

  void string(String text) throws IOException {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || c == 0x7f) {
        out.append("\\u00").append(Character.forDigit(c >> 4, 16));
        out.append(Character.forDigit(c & 0xf, 16));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
