package org.ddlist.text;

import java.util.List;

/**
 * How a JSON array of objects is laid out, so that more objects look like those that it has.
 *
 * @param end the offset after its last object; after its bracket if it has none
 * @param separator the text between two objects, with line feeds alone; empty if it has none
 * @param indent the space before each line of an object but its fields'
 * @param unit the space by which fields are indented; empty if an object is on one line
 * @param spaced whether a space follows a colon, and a comma within a line
 */
public record JsonArray(int end, String separator, String indent, String unit, boolean spaced) {

  /** The field of an object that has the array. */
  public static final String ITEMS = "items";

  /**
   * Looks at an array.
   *
   * @param text of a well-formed document that is an array, or an object with {@link #ITEMS}
   */
  public static JsonArray of(String text) {
    int bracket = bracket(text);
    int depth = 0;
    int start = -1;
    int end = bracket + 1;
    int before = end;
    for (int i = bracket + 1; depth >= 0; i++) {
      char c = text.charAt(i);
      if (c == '"') {
        i = stringEnd(text, i);
      } else if (c == '{' || c == '[') {
        if (depth == 0) {
          start = i;
          before = end;
        }
        depth++;
      } else if (c == '}' || c == ']') {
        depth--;
        end = depth == 0 ? i + 1 : end;
      }
    }
    return start < 0 ? new JsonArray(end, "", "", "", false) : of(text, before, start, end);
  }

  /** The offset where the array begins. */
  private static int bracket(String text) {
    int depth = 0;
    boolean items = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '[' && (depth == 0 || items)) {
        return i;
      } else if (c == '"') {
        int end = stringEnd(text, i);
        items = depth == 1 && text.substring(i + 1, end).equals(ITEMS);
        i = end;
      } else if (c == '{' || c == '[') {
        depth++;
      } else if (c == '}' || c == ']') {
        depth--;
      }
      items &= c == '"' || c == ':' || Character.isWhitespace(c);
    }
    throw new IllegalArgumentException("no array");
  }

  /** The offset of the quotation mark that ends a string. */
  private static int stringEnd(String text, int quote) {
    int i = quote + 1;
    while (text.charAt(i) != '"') {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return i;
  }

  /**
   * By the last object.
   *
   * @param before the end of the object before it, or of the bracket
   */
  private static JsonArray of(String text, int before, int start, int end) {
    String between = text.substring(before, start).replace("\r\n", "\n");
    String indent = indent(between);
    int field = afterSpace(text, start + 1);
    String inner = text.substring(start + 1, field);
    String own = inner.indexOf('\n') < 0 ? "" : indent(inner);
    String unit = own.startsWith(indent) ? own.substring(indent.length()) : own;
    int colon = text.indexOf(':', text.indexOf('"', field + 1));
    boolean spaced = colon > 0 && colon < end && text.charAt(colon + 1) == ' ';
    String comma = between.isEmpty() && spaced ? ", " : ",";
    String separator = between.indexOf(',') < 0 ? comma + between : between;
    return new JsonArray(end, separator, indent, unit, spaced);
  }

  private static int afterSpace(String text, int from) {
    int at = from;
    while (Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The space after the last line feed; empty if there is none. */
  private static String indent(String space) {
    int feed = space.lastIndexOf('\n');
    return feed < 0 ? "" : space.substring(feed + 1);
  }

  /**
   * The text that adds objects at {@link #end}.
   *
   * @param objects each without spaces outside its strings; not empty
   */
  public String continuation(List<String> objects) {
    if (separator.isEmpty()) {
      return "\n" + String.join(",\n", objects) + "\n";
    }
    StringBuilder text = new StringBuilder();
    for (String object : objects) {
      text.append(separator);
      layOut(object, text);
    }
    return text.toString();
  }

  private void layOut(String object, StringBuilder text) {
    int depth = 0;
    boolean string = false;
    for (int i = 0; i < object.length(); i++) {
      char c = object.charAt(i);
      boolean closes = !string && (c == '}' || c == ']');
      if (closes) {
        depth--;
        newLine(depth, text);
      }
      text.append(c);
      if (string) {
        if (c == '\\') {
          text.append(object.charAt(++i));
        }
        string = c != '"';
      } else if (c == '"') {
        string = true;
      } else if (c == '{' || c == '[') {
        depth++;
        newLine(depth, text);
      } else if (c == ':') {
        text.append(spaced ? " " : "");
      } else if (c == ',') {
        text.append(unit.isEmpty() && spaced ? " " : "");
        newLine(depth, text);
      }
    }
  }

  private void newLine(int depth, StringBuilder text) {
    if (!unit.isEmpty()) {
      text.append('\n').append(indent).append(unit.repeat(depth));
    }
  }
}
