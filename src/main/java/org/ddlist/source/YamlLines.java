package org.ddlist.source;

import java.util.ArrayList;
import java.util.List;

/** Lines of YAML, each with what ends it, so that what is not edited stays byte for byte. */
final class YamlLines {
  private YamlLines() {}

  /** YAML that is written in a way that cannot be edited line by line. */
  static final class NotEditableException extends Exception {
    private static final long serialVersionUID = 1;

    NotEditableException(String message) {
      super(message);
    }
  }

  /** The lines of a text, each with its end; the last may have none. */
  static List<String> split(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end + 1;
      lines.add(text.substring(start, end));
      start = end;
    }
    return lines;
  }

  /** What ends the lines of a text, by its first one. */
  static String lineEnd(List<String> lines) {
    return !lines.isEmpty() && lines.get(0).endsWith("\r\n") ? "\r\n" : "\n";
  }

  /** Adds lines, and an end to the line before them that has none. */
  static void insert(List<String> lines, int at, List<String> added, String lineEnd) {
    if (at > 0 && !added.isEmpty() && !lines.get(at - 1).endsWith("\n")) {
      lines.set(at - 1, lines.get(at - 1) + lineEnd);
    }
    lines.addAll(at, added);
  }

  /** Whether a line has more than space and a comment. */
  static boolean isContent(String line) {
    String text = line.strip();
    return !text.isEmpty() && !text.startsWith("#");
  }

  /** How many spaces a line begins with. */
  static int indent(String line) {
    int indent = 0;
    while (indent < line.length() && line.charAt(indent) == ' ') {
      indent++;
    }
    return indent;
  }

  /** The name of the field whose name begins there; empty if none does. */
  static String field(String line, int at) {
    if (at >= line.length() || " #\n\r".indexOf(line.charAt(at)) >= 0) {
      return "";
    }
    if (line.charAt(at) == '"' || line.charAt(at) == '\'') {
      return quotedField(line, at);
    }
    for (int i = at; i < line.length(); i++) {
      boolean ends = i + 1 == line.length() || Character.isWhitespace(line.charAt(i + 1));
      if (line.charAt(i) == ':' && ends) {
        return line.substring(at, i);
      }
    }
    return "";
  }

  /** A name in quotes, of which one is doubled or has a backslash before it in the name. */
  private static String quotedField(String line, int at) {
    char quote = line.charAt(at);
    StringBuilder name = new StringBuilder();
    int i = at + 1;
    while (i + 1 < line.length()) {
      boolean doubled = quote == '\'' && line.startsWith("''", i);
      if (line.charAt(i) == quote && !doubled) {
        break;
      }
      i += doubled || quote == '"' && line.charAt(i) == '\\' ? 1 : 0;
      name.append(line.charAt(i));
      i++;
    }
    return line.startsWith(":", i + 1) ? name.toString() : "";
  }

  /**
   * The comment at the end of a line with the spaces before it; empty if it has none. A quote opens
   * a string only where a value begins.
   */
  static String comment(String line) {
    char quote = 0;
    boolean begins = true;
    String text = line.stripTrailing();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        if (quote == '"' && c == '\\' || quote == '\'' && text.startsWith("''", i)) {
          i++;
        } else if (c == quote) {
          quote = 0;
        }
      } else if (begins && (c == '"' || c == '\'')) {
        quote = c;
        begins = false;
      } else if (c == '#' && i > 0 && text.charAt(i - 1) == ' ') {
        int start = i;
        while (text.charAt(start - 1) == ' ') {
          start--;
        }
        return text.substring(start);
      } else if (c != ' ') {
        begins = "[{,:".indexOf(c) >= 0 || begins && c == '-';
      }
    }
    return "";
  }
}
