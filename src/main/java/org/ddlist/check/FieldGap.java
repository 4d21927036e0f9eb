package org.ddlist.check;

import java.util.List;

/**
 * The text between two fields of an entry: a comma, white space and comments. A field comes and
 * goes with a comma and with its line, and a comment stays on the line that it is on.
 */
final class FieldGap {
  private FieldGap() {}

  /**
   * What is left of two gaps when the field between them goes.
   *
   * @param last whether the entry ends after them, and has a field before them
   */
  static String joined(String before, String after, boolean last) {
    int commaBefore = comma(before, true);
    int commaAfter = comma(after, false);
    boolean leading = isFirstOnLine(before, commaBefore) || isFirstOnLine(after, commaAfter);
    boolean fromBefore = commaBefore >= 0 && (commaAfter < 0 ? last : leading);
    String head = fromBefore ? withoutComma(before, commaBefore) : before;
    String tail = fromBefore || commaAfter < 0 ? after : withoutComma(after, commaAfter);
    String rest = tail.substring(skipBlanks(tail, 0));
    if (rest.isEmpty() ? !last : lineEndLength(rest, 0) == 0) {
      return head + rest;
    }
    String kept = head;
    while (!kept.isEmpty() && isBlank(kept.charAt(kept.length() - 1))) {
      kept = kept.substring(0, kept.length() - 1);
    }
    int line = Math.max(kept.lastIndexOf('\n'), kept.lastIndexOf('\r'));
    if (kept.isEmpty() || line < kept.length() - 1) {
      return kept + (rest.isEmpty() ? tail : rest);
    }
    // the line of the field goes with it
    return rest.isEmpty() && comment(kept) < 0
        ? kept.strip()
        : kept + rest.substring(lineEndLength(rest, 0));
  }

  /**
   * A gap with fields in it, after a comment on its first line.
   *
   * @param start what a field begins with: " ", or a line end and an indentation, with a comma in
   *     files that have it there
   * @param last whether the entry ends after the gap
   */
  static String with(List<String> fields, String gap, String start, boolean last) {
    boolean leading = start.indexOf(',') >= 0;
    int comment = comment(gap);
    if (comment < 0) {
      String separator = leading ? start : "," + start;
      return separator + String.join(separator, fields) + gap;
    }
    int end = comment;
    while (end < gap.length() && lineEndLength(gap, end) == 0) {
      end++;
    }
    int comma = comma(gap, false);
    String lineEnd = gap.substring(end, end + lineEndLength(gap, end));
    String line = start.isBlank() && start.indexOf(lineEnd) < 0 ? lineEnd + "  " : start;
    String first = gap.substring(0, end);
    String rest = gap.substring(end);
    if (comma >= 0 && comma < comment) {
      line = line.replace(",", "");
      return first + line + String.join("," + line, fields) + "," + rest;
    }
    if (leading || comma >= 0) {
      line = leading ? line : line + ", ";
      return first + line + String.join(line, fields) + rest;
    }
    return "," + first + line + String.join("," + line, fields) + (last ? "" : ",") + rest;
  }

  /** Without a comma; one that is alone on its line goes with the blanks after it. */
  private static String withoutComma(String gap, int comma) {
    int next = skipBlanks(gap, comma + 1);
    boolean alone = next == gap.length() && isFirstOnLine(gap, comma);
    return gap.substring(0, comma) + (alone ? "" : gap.substring(comma + 1));
  }

  /** The first or the last comma that is in no comment; -1 if there is none. */
  private static int comma(String gap, boolean last) {
    int found = -1;
    boolean comment = false;
    for (int i = 0; i < gap.length() && (last || found < 0); i++) {
      char c = gap.charAt(i);
      comment = c == '%' || comment && lineEndLength(gap, i) == 0;
      found = c == ',' && !comment ? i : found;
    }
    return found;
  }

  /** The percent sign of a comment on the first line; -1 if there is none. */
  private static int comment(String gap) {
    for (int i = 0; i < gap.length() && lineEndLength(gap, i) == 0; i++) {
      if (gap.charAt(i) == '%') {
        return i;
      }
    }
    return -1;
  }

  private static boolean isFirstOnLine(String gap, int offset) {
    int i = offset;
    while (i > 0 && isBlank(gap.charAt(i - 1))) {
      i--;
    }
    return i > 0 && lineEndLength(gap, i - 1) > 0;
  }

  private static int skipBlanks(String gap, int offset) {
    int i = offset;
    while (i < gap.length() && isBlank(gap.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The number of characters of the line end there; 0 if there is none. */
  private static int lineEndLength(String gap, int offset) {
    return gap.startsWith("\r\n", offset)
        ? 2
        : offset < gap.length() && (gap.charAt(offset) == '\n' || gap.charAt(offset) == '\r')
            ? 1
            : 0;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
