package org.ddlist.bibtex;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.ddlist.bibtex.BibtexFault.Kind;
import org.ddlist.text.Ascii;

/** Reads the values of fields, with the strings that {@code @string} defines above them. */
final class BibtexValues {
  private final BibtexScanner in;
  private final String text;
  private final BibtexLayout layout;
  private final Map<String, String> strings = new HashMap<>();

  /**
   * How many more characters the use of strings may add: a few strings that double exceed any
   * memory.
   */
  private long expansion;

  BibtexValues(BibtexScanner in) {
    this.in = in;
    this.text = in.text;
    this.layout = in.layout;
    this.expansion = 1_000_000 + 16L * text.length();
    for (String month : Months.NAMES) {
      define(Months.string(month), month);
    }
  }

  /** Defines a string for the values below. */
  void define(String name, String value) {
    strings.put(name.toLowerCase(Locale.ROOT), value);
  }

  /**
   * Reads a value and the comma or brace after it is next.
   *
   * @param name the field, for faults
   * @param reported whether control characters are faults
   */
  String readValue(String name, boolean reported) {
    int from = in.pos;
    String value = readPart(name);
    StringBuilder whole = null;
    while (layout.charAt(in.skip(in.pos)) == '#') {
      in.pos = in.skip(in.pos) + 1;
      String part = readPart(name);
      if (whole == null) {
        whole = new StringBuilder(value);
      }
      whole.append(part);
    }
    if (reported) {
      in.reportControl(from, in.pos, name);
    }
    return whole == null ? value : whole.toString();
  }

  private String readPart(String name) {
    int start = in.skip(in.pos);
    char c = layout.charAt(start);
    if (start == text.length()
        || c == ','
        || c == '#'
        || c == '}'
        || c == in.closer
        || c == '@' && in.opener(start) >= 0) {
      in.fault(Kind.MISSING_VALUE, in.trimmed(0, in.pos), describe(name) + " has no value");
      in.pos = in.trimmed(0, in.pos);
      return "";
    }
    return switch (c) {
      case '{' -> readBraces(start, name);
      case '"' -> readQuotes(start, name);
      default -> readBare(start, name);
    };
  }

  private String readBraces(int open, String name) {
    int close = layout.closeOf(open);
    int limit = layout.nextEntryLine(open);
    int field = layout.nextFieldLine(open);
    if (close >= 0) {
      boolean suspect = field < close || layout.isFirstOnLine(close);
      if (!suspect || in.goesOn(close + 1)) {
        in.pos = close + 1;
        return text.substring(open + 1, close);
      }
      limit = close;
    }
    in.fault(Kind.UNCLOSED_VALUE, open, "the braces of " + describe(name) + " are not closed");
    return recovered(open, Math.min(field, limit));
  }

  private String readQuotes(int open, String name) {
    int limit = layout.nextEntryLine(open);
    int field = Math.min(layout.nextFieldLine(open), limit);
    int i = open + 1;
    while (i < limit && text.charAt(i) != '"' && text.charAt(i) != '}') {
      int close = text.charAt(i) == '{' ? layout.closeOf(i) : i;
      if (close < 0) {
        break;
      }
      i = close + 1;
    }
    if (i < limit && text.charAt(i) == '"' && (field > i || in.goesOn(i + 1))) {
      in.pos = i + 1;
      return text.substring(open + 1, i);
    }
    in.fault(Kind.UNCLOSED_QUOTE, open, "the quotes of " + describe(name) + " are not closed");
    boolean ended = layout.charAt(i) == '}' && (layout.isFirstOnLine(i) || field == limit);
    return recovered(open, ended ? Math.min(i, field) : field);
  }

  /**
   * The text of an unclosed value up to a limit, without the comma or brace that ends its field.
   */
  private String recovered(int open, int limit) {
    int end = in.trimmed(open + 1, limit);
    if (end > open + 1 && text.charAt(end - 1) == '}' && layout.isFirstOnLine(end - 1)) {
      end = in.trimmed(open + 1, end - 1);
    }
    if (end > open + 1 && text.charAt(end - 1) == ',') {
      end = in.trimmed(open + 1, end - 1);
    }
    in.pos = end;
    char wrong = text.charAt(open) == '{' ? '"' : '}';
    boolean mistaken = end > open + 1 && text.charAt(end - 1) == wrong;
    return text.substring(open + 1, mistaken ? end - 1 : end);
  }

  /** Reads a number, the name of a string or, against the rules, words. */
  private String readBare(int start, String name) {
    int end = start;
    while (end < text.length() && isBare(text.charAt(end))) {
      end++;
    }
    int next = layout.skipBlanks(end);
    char after = layout.charAt(next);
    boolean alone =
        after == ','
            || after == '#'
            || after == '%'
            || after == '}'
            || after == in.closer
            || BibtexLayout.isLineEnd(after)
            || layout.beginsField(next);
    String bare = text.substring(start, end);
    if (end > start && alone && !Character.isDigit(bare.charAt(0))) {
      in.pos = end;
      return string(bare, start, name);
    }
    if (end == start || !alone) {
      end = next;
      while (!BibtexLayout.isLineEnd(layout.charAt(end)) && ",}".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      end = in.trimmed(start, end);
      bare = text.substring(start, end);
    }
    in.pos = end;
    if (!bare.isEmpty() && !Ascii.isNumber(bare)) {
      in.fault(Kind.UNDELIMITED_VALUE, start, "the value of " + describe(name) + " needs braces");
    }
    return bare;
  }

  /** BibTeX's rule for what a name may have. */
  private static boolean isBare(char c) {
    return !BibtexLayout.isSpace(c) && "\"#%'(),={}".indexOf(c) < 0;
  }

  private String string(String name, int at, String field) {
    String value = strings.get(name.toLowerCase(Locale.ROOT));
    if (value == null) {
      Kind kind =
          field.equalsIgnoreCase("month")
              ? Kind.UNKNOWN_MONTH
              : strings.size() > Months.NAMES.size()
                  ? Kind.UNKNOWN_STRING
                  : Kind.STRING_OF_ELSEWHERE;
      in.fault(kind, at, "no @string above defines '" + name + "'");
      return name;
    }
    if (value.length() > expansion) {
      in.fault(Kind.STRING_TOO_LONG, at, "the string '" + name + "' is too long");
      return name;
    }
    expansion -= value.length();
    return value;
  }

  static String describe(String field) {
    return field.isEmpty() ? "the text before the field" : "the field '" + field + "'";
  }
}
