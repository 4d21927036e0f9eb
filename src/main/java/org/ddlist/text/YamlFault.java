package org.ddlist.text;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import org.ddlist.text.YamlNode.YamlException;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.scanner.ScannerException;

/**
 * Says what is wrong with a text that is not YAML or not JSON. The parsers' own messages are about
 * their tokens and classes; only the place that they give is used, and what the text has there.
 */
final class YamlFault {
  private static final String IN_QUOTES = "; put the text in quotes";

  private final String text;
  private final TextLines lines;

  private YamlFault(String text) {
    this.text = text;
    this.lines = new TextLines(text);
  }

  /** The fault for which a parser refuses a text as YAML. */
  static YamlException yaml(String text, JsonProcessingException refused) {
    YamlFault fault = new YamlFault(text);
    Throwable cause = refused.getCause();
    if (cause instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
      return fault.marked(marked);
    }
    if (cause instanceof ReaderException unread) {
      int at = text.offsetByCodePoints(0, unread.getPosition());
      String code = "%04X".formatted(unread.getCodePoint());
      return fault.at(at, "the character U+" + code + " cannot be in YAML");
    }
    return fault.at(fault.offset(refused.getLocation()), "not YAML from here on");
  }

  /** The fault for which a parser refuses a text as JSON. */
  static YamlException json(String text, JsonProcessingException refused) {
    YamlFault fault = new YamlFault(text);
    int at = fault.offset(refused.getLocation());
    boolean ends = text.substring(at).isBlank();
    return fault.at(at, ends ? "not JSON: the text ends too early" : "not JSON from here on");
  }

  private YamlException at(int offset, String message) {
    Place place = lines.place("", offset);
    return new YamlException(place.line(), place.column(), message);
  }

  private int offset(JsonLocation location) {
    if (location == null || location.getLineNr() < 1) {
      return 0;
    }
    int start = lines.start(location.getLineNr() - 1);
    return Math.min(text.length(), start + Math.max(0, location.getColumnNr() - 1));
  }

  private int offset(Mark mark) {
    // Not by its line: the parser knows further characters that end one.
    return text.offsetByCodePoints(0, mark.getIndex());
  }

  private char at(int offset) {
    return offset >= 0 && offset < text.length() ? text.charAt(offset) : '\0';
  }

  private YamlException marked(MarkedYAMLException refused) {
    int at = offset(refused.getProblemMark());
    int tab = tabBefore(at);
    if (tab >= 0) {
      return at(tab, "a tab indents this line; YAML is indented by spaces alone");
    }
    Mark context = refused.getContextMark();
    int from = context == null ? -1 : offset(context);
    char opener = at(from);
    char found = at(at);
    if (opener == '"' || opener == '\'') {
      return at(at - 1) == '\\'
          ? at(at - 1, "'\\" + found + "' stands for nothing; write a backslash as '\\\\'")
          : at(from, "this quotation mark is never closed");
    }
    if (opener == '[' || opener == '{') {
      String line = " of line " + lines.number(from);
      return at(at, "a comma or the end of the '" + opener + "'" + line + " is missing here");
    }
    if (refused instanceof ScannerException) {
      return from < 0
          ? atSign(at, found)
          : lines.number(from) < lines.number(at)
              ? at(from, "a field's name without a colon after it")
              : at(from, "'" + opener + "' is a sign of YAML" + IN_QUOTES);
    }
    if (from < 0) {
      return at(at, found == '%' ? "not a version of YAML 1" : YamlNode.SECOND);
    }
    boolean first = text.substring(text.lastIndexOf('\n', at - 1) + 1, at).isBlank();
    return at(
        at,
        first
            ? "the line is not indented as the lines before it, or is no field or item"
            : "this does not belong to the text before it" + IN_QUOTES);
  }

  private YamlException atSign(int at, char found) {
    return at(
        at,
        found == ':'
            ? "a second colon in the line, or a line that is indented too far" + IN_QUOTES
            : "no text begins with '" + found + "'" + IN_QUOTES);
  }

  /** The offset of a tab in the indentation of the line of an offset; -1 if it has none. */
  private int tabBefore(int offset) {
    for (int i = text.lastIndexOf('\n', offset - 1) + 1; at(i) == ' ' || at(i) == '\t'; i++) {
      if (at(i) == '\t') {
        return i;
      }
    }
    return -1;
  }
}
