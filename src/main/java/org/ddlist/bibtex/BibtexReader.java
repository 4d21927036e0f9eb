package org.ddlist.bibtex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads BibTeX, whatever is wrong with it. The grammar is BibTeX's own (bibtex.web, sections 216 to
 * 278):
 *
 * <pre>
 * file    = { comment | "@" ( entry | string | preamble ) }
 * entry   = type "{" key { "," name "=" value } [ "," ] "}"
 * string  = "string" "{" name "=" value "}"
 * value   = part { "#" part }
 * part    = "{" balanced "}" | '"' balanced '"' | number | name
 * </pre>
 *
 * Parentheses may stand for an entry's braces. A backslash does not keep a brace from counting.
 *
 * <p>Where a file departs from that, the reader goes on at the nearest place that can only be the
 * beginning of a field or an entry, keeps what it has, and says so. Two things it reads as Biber
 * does, not BibTeX, because people mean it so: a {@code %} comments out the rest of a line between
 * entries, and {@code @comment} all that is in its braces.
 */
public final class BibtexReader {
  private static final Map<String, String> MONTHS =
      Map.ofEntries(
          Map.entry("jan", "January"),
          Map.entry("feb", "February"),
          Map.entry("mar", "March"),
          Map.entry("apr", "April"),
          Map.entry("may", "May"),
          Map.entry("jun", "June"),
          Map.entry("jul", "July"),
          Map.entry("aug", "August"),
          Map.entry("sep", "September"),
          Map.entry("oct", "October"),
          Map.entry("nov", "November"),
          Map.entry("dec", "December"));

  private final String text;
  private final BibtexLayout layout;
  private final List<BibtexEntry> entries = new ArrayList<>();
  private final List<BibtexFault> faults = new ArrayList<>();
  private final Map<String, BibtexEntry> byKey = new HashMap<>();
  private final Map<String, String> strings = new HashMap<>(MONTHS);

  /**
   * How many more characters the use of strings may add: a few that double go beyond any memory.
   */
  private long expansion;

  private boolean commentNeverEnds;
  private int pos;

  /** Of the entry that is read, or was read last. */
  private String key = "";

  private int keyStart;
  private char closer;

  private BibtexReader(String text) {
    this.text = text;
    this.layout = new BibtexLayout(text);
    this.expansion = 1_000_000 + 16L * text.length();
  }

  /** Reads a file's text, which may begin with a byte order mark and have any line ends. */
  public static BibtexFile read(String text) {
    BibtexReader reader = new BibtexReader(text);
    while (reader.findObject()) {
      reader.readObject();
    }
    reader.faults.sort(
        Comparator.comparingInt(BibtexFault::line).thenComparingInt(BibtexFault::column));
    return new BibtexFile(reader.entries, reader.faults);
  }

  /** Goes to the next @ that begins something; false if there is none. */
  private boolean findObject() {
    boolean reported = false;
    boolean afterEntry = !entries.isEmpty() && entries.get(entries.size() - 1).end() == pos;
    while (pos < text.length()) {
      char c = text.charAt(pos);
      if (BibtexLayout.isLineEnd(c)) {
        afterEntry = false;
      } else if (c == '%') {
        pos = layout.lineEnd(pos);
        continue;
      } else if (c == '@' && opener(pos) >= 0) {
        return true;
      } else if (c == '@' && lacksBrace(pos)) {
        fault(BibtexFault.Kind.MISSING_OPENING_BRACE, pos, "no brace after '" + word(pos) + "'");
      } else if (!reported && c == '}') {
        fault(
            BibtexFault.Kind.EXTRA_CLOSING_BRACE,
            pos,
            "a closing brace more than there are opening ones");
        reported = true;
      } else if (!reported && afterEntry && !BibtexLayout.isSpace(c)) {
        fault(BibtexFault.Kind.TEXT_AFTER_ENTRY, pos, "text after the end of the entry");
        reported = true;
      } else if (!reported && layout.isFieldLine(pos)) {
        fault(BibtexFault.Kind.TEXT_AFTER_ENTRY, pos, "a field that is in no entry");
        reported = true;
      }
      pos++;
    }
    return false;
  }

  /** The brace or parenthesis of what the @ there begins; -1 if it begins nothing. */
  private int opener(int at) {
    if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
      return -1;
    }
    int word = layout.skipSpace(at + 1);
    int end = layout.skipWord(word);
    int brace = layout.skipSpace(end);
    char c = layout.charAt(brace);
    return end > word && (c == '{' || c == '(') ? brace : -1;
  }

  private boolean lacksBrace(int at) {
    return layout.isFirstOnLine(at)
        && layout.skipWord(at + 1) > at + 1
        && !word(at).equalsIgnoreCase("@comment");
  }

  /** The @ there with its word. */
  private String word(int at) {
    return text.substring(at, layout.skipWord(at + 1));
  }

  private void readObject() {
    int at = pos;
    int open = opener(at);
    int typeStart = layout.skipSpace(at + 1);
    String type = text.substring(typeStart, layout.skipWord(typeStart));
    closer = text.charAt(open) == '{' ? '}' : ')';
    pos = open + 1;
    switch (type.toLowerCase(Locale.ROOT)) {
      case "comment" -> skipComment(open);
      case "preamble" -> {
        key = "";
        readValue("preamble", false);
        readFields(at, new ArrayList<>());
      }
      case "string" -> {
        key = "";
        List<BibtexField> defined = new ArrayList<>();
        readFields(at, defined);
        for (BibtexField string : defined) {
          strings.put(string.name().toLowerCase(Locale.ROOT), string.value());
        }
      }
      default -> readEntry(at, type);
    }
  }

  private void skipComment(int open) {
    int end = -1;
    if (closer == '}') {
      end = commentNeverEnds ? layout.closeOf(open) : balancedEnd(open);
    }
    if (end < 0) {
      end = layout.lineEnd(open);
    }
    pos = Math.min(end + 1, text.length());
  }

  /** Where the brace is closed, whatever the lines between begin with; -1 if nowhere. */
  private int balancedEnd(int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    // one look to the end of the file is enough
    commentNeverEnds = true;
    return -1;
  }

  private void readEntry(int at, String type) {
    key = "";
    readKey();
    BibtexEntry first = key.isEmpty() ? null : byKey.get(key.toLowerCase(Locale.ROOT));
    if (first != null) {
      fault(
          BibtexFault.Kind.DUPLICATE_KEY,
          keyStart,
          "the entry of line " + first.line() + " has the key '" + first.key() + "' too");
    }
    List<BibtexField> fields = new ArrayList<>();
    int start = keyStart;
    boolean closed = readFields(at, fields);
    BibtexEntry entry =
        new BibtexEntry(
            type, key, fields, layout.line(at), layout.column(at), at, start, pos, closed);
    entries.add(entry);
    if (first == null && !key.isEmpty()) {
      byKey.put(key.toLowerCase(Locale.ROOT), entry);
    }
  }

  /** Goes after the key's comma or, if there is none, where the key ends. */
  private void readKey() {
    keyStart = layout.skipSpace(pos);
    int end = keyStart;
    while (end < text.length() && !endsKey(end)) {
      end++;
    }
    if (layout.charAt(keyStart) == '@' && opener(keyStart) >= 0) {
      end = keyStart;
    }
    char after = layout.charAt(end);
    int nameStart = after == '=' ? nameBefore(end) : end;
    int keyEnd = trimmed(keyStart, nameStart);
    key = text.substring(keyStart, keyEnd);
    pos = nameStart;
    if (key.isEmpty()) {
      fault(BibtexFault.Kind.EMPTY_KEY, keyStart, "an entry without a key");
    } else if (hasSpace(key)) {
      fault(BibtexFault.Kind.KEY_WITH_SPACE, keyStart, "the key '" + key + "' has a space");
    }
    reportControl(keyStart, keyEnd, "the key");
    if (BibtexLayout.isLineEnd(after)) {
      pos = layout.skipSpace(end);
      after = layout.charAt(pos);
    }
    if (after == ',') {
      pos++;
    } else if (!key.isEmpty() && pos < text.length() && after != closer && opensNothing(pos)) {
      fault(BibtexFault.Kind.MISSING_COMMA, keyEnd, "no comma after the key '" + key + "'");
    }
  }

  private boolean opensNothing(int at) {
    return text.charAt(at) != '@' || opener(at) < 0;
  }

  private boolean endsKey(int at) {
    char c = text.charAt(at);
    if (c == '=') {
      char next = layout.charAt(layout.skipBlanks(at + 1));
      return next == '{' || next == '"' || BibtexLayout.isSpace(text.charAt(at - 1));
    }
    return c == ',' || c == '}' || c == closer || BibtexLayout.isLineEnd(c);
  }

  /** Where the word before an equals sign begins. */
  private int nameBefore(int equals) {
    int start = trimmed(keyStart, equals);
    while (start > keyStart && !BibtexLayout.isSpace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean hasSpace(String key) {
    for (int i = 0; i < key.length(); i++) {
      if (BibtexLayout.isSpace(key.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Reads fields up to the end of what began at the @ there, and goes after it.
   *
   * @return whether there was a closing brace
   */
  private boolean readFields(int at, List<BibtexField> fields) {
    Set<String> names = new HashSet<>();
    // what stands at the end of the last thing read
    int last = trimmed(at, pos);
    boolean needsComma = false;
    String after = "";
    boolean junk = false;
    while (true) {
      int start = layout.skipSpace(pos);
      char c = layout.charAt(start);
      if (start == text.length() || c == '@' && opener(start) >= 0) {
        String opened = " of the entry that begins in line " + layout.line(at);
        fault(BibtexFault.Kind.MISSING_CLOSING_BRACE, last, "no closing brace" + opened);
        pos = last;
        return false;
      }
      pos = start + 1;
      if (c == closer && !isExtraBrace(start, last)) {
        return true;
      } else if (c == '}' && closer == '}') {
        fault(
            BibtexFault.Kind.EXTRA_CLOSING_BRACE,
            start,
            "a closing brace too many"
                + (after.isEmpty() ? "" : " after the field '" + after + "'"));
        last = pos;
      } else if (c == '}' || c == ')' && endsObject(pos)) {
        fault(
            BibtexFault.Kind.WRONG_CLOSING_DELIMITER,
            start,
            "the entry is closed by '" + c + "' where it needs '" + closer + "'");
        return true;
      } else if (c == ',') {
        if (!needsComma && !junk) {
          fault(BibtexFault.Kind.EXTRA_COMMA, start, "a comma with no field before it");
        }
        needsComma = false;
        junk = false;
        last = pos;
      } else if (c == '%') {
        fault(BibtexFault.Kind.COMMENT_IN_ENTRY, start, "BibTeX has no comments in an entry");
        pos = layout.lineEnd(start);
      } else {
        int nameEnd = layout.skipWord(start);
        int equals = layout.skipSpace(nameEnd);
        char next = layout.charAt(equals);
        boolean lacksEquals = nameEnd > start && (next == '{' || next == '"');
        if (nameEnd > start && (next == '=' || lacksEquals)) {
          if (needsComma) {
            fault(BibtexFault.Kind.MISSING_COMMA, last, "no comma after " + describe(after));
          }
          after = text.substring(start, nameEnd);
          if (lacksEquals) {
            fault(BibtexFault.Kind.MISSING_EQUALS, nameEnd, "no '=' after " + describe(after));
          }
          pos = lacksEquals ? equals : equals + 1;
          fields.add(readField(start, after, names));
          last = pos;
          needsComma = true;
          junk = false;
        } else {
          if (!junk) {
            reportJunk(start, nameEnd, next);
          }
          junk = true;
          pos = nameEnd > start ? nameEnd : afterJunk(start);
          last = pos;
        }
      }
    }
  }

  private static String describe(String field) {
    return field.isEmpty() ? "what stands before the field" : "the field '" + field + "'";
  }

  private void reportJunk(int start, int nameEnd, char next) {
    if (nameEnd > start && (next == ',' || next == closer)) {
      String name = text.substring(start, nameEnd);
      fault(BibtexFault.Kind.MISSING_EQUALS, start, "the field '" + name + "' has no value");
    } else {
      fault(BibtexFault.Kind.UNEXPECTED_TEXT, start, "text that is no field");
    }
  }

  private int afterJunk(int start) {
    int close = text.charAt(start) == '{' ? layout.closeOf(start) : -1;
    return close < 0 ? start + 1 : close + 1;
  }

  /** Whether all that follows is the next entry, or the end of the file. */
  private boolean endsObject(int at) {
    int next = layout.skipSpace(at);
    return next == text.length() || text.charAt(next) == '@' && opener(next) >= 0;
  }

  /**
   * Whether the brace there closes nothing, though it stands where the entry's own could: more
   * fields follow, or the entry's own brace does on a line of its own.
   */
  private boolean isExtraBrace(int brace, int last) {
    if (closer != '}' || layout.charAt(brace) != '}') {
      return false;
    }
    int next = layout.skipSpace(brace + 1);
    if (layout.charAt(next) == '}') {
      return brace == last && layout.isFirstOnLine(next) && next > layout.lineEnd(brace);
    }
    if (layout.charAt(next) == ',') {
      next = layout.skipSpace(next + 1);
    }
    return layout.beginsField(next);
  }

  private BibtexField readField(int start, String name, Set<String> names) {
    if (!names.add(name.toLowerCase(Locale.ROOT))) {
      fault(
          BibtexFault.Kind.REPEATED_FIELD, start, "the entry has the field '" + name + "' already");
    }
    int from = pos;
    String value = readValue(name, true);
    int valueStart = Math.min(layout.skipSpace(from), pos);
    return new BibtexField(
        name, value, layout.line(start), layout.column(start), start, valueStart, pos);
  }

  /** Reads a value from there and goes after it. */
  private String readValue(String name, boolean reported) {
    int from = pos;
    String value = readPart(name);
    StringBuilder whole = null;
    while (layout.charAt(layout.skipSpace(pos)) == '#') {
      pos = layout.skipSpace(pos) + 1;
      String part = readPart(name);
      if (whole == null) {
        whole = new StringBuilder(value);
      }
      whole.append(part);
    }
    if (reported) {
      reportControl(from, pos, "the field '" + name + "'");
    }
    return whole == null ? value : whole.toString();
  }

  private String readPart(String name) {
    int start = layout.skipSpace(pos);
    char c = layout.charAt(start);
    if (start == text.length()
        || c == ','
        || c == '#'
        || c == '}'
        || c == closer
        || c == '@' && opener(start) >= 0) {
      fault(BibtexFault.Kind.MISSING_VALUE, trimmed(0, pos), describe(name) + " has no value");
      pos = trimmed(0, pos);
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
      if (!suspect || goesOn(close + 1)) {
        pos = close + 1;
        return text.substring(open + 1, close);
      }
      limit = close;
    }
    fault(
        BibtexFault.Kind.UNCLOSED_VALUE,
        open,
        "the braces of " + describe(name) + " are not closed");
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
    if (i < limit && text.charAt(i) == '"' && (field > i || goesOn(i + 1))) {
      pos = i + 1;
      return text.substring(open + 1, i);
    }
    fault(
        BibtexFault.Kind.UNCLOSED_QUOTE,
        open,
        "the quotes of " + describe(name) + " are not closed");
    boolean ended = layout.charAt(i) == '}' && (layout.isFirstOnLine(i) || field == limit);
    return recovered(open, ended ? Math.min(i, field) : field);
  }

  /** Whether an entry goes on there, after a value. */
  private boolean goesOn(int at) {
    int next = layout.skipSpace(at);
    char c = layout.charAt(next);
    return c == ',' || c == '#' || c == closer || layout.beginsField(next);
  }

  /** What a value that is not closed has up to there, without what should be after its end. */
  private String recovered(int open, int limit) {
    int end = trimmed(open + 1, limit);
    if (end > open + 1 && text.charAt(end - 1) == '}' && layout.isFirstOnLine(end - 1)) {
      end = trimmed(open + 1, end - 1);
    }
    if (end > open + 1 && text.charAt(end - 1) == ',') {
      end = trimmed(open + 1, end - 1);
    }
    pos = end;
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
            || after == '}'
            || after == closer
            || BibtexLayout.isLineEnd(after)
            || layout.beginsField(next);
    String bare = text.substring(start, end);
    if (end > start && alone && !Character.isDigit(bare.charAt(0))) {
      pos = end;
      return string(bare, start, name);
    }
    if (end == start || !alone) {
      end = next;
      while (!BibtexLayout.isLineEnd(layout.charAt(end)) && ",}".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      end = trimmed(start, end);
      bare = text.substring(start, end);
    }
    pos = end;
    if (!isNumber(bare)) {
      fault(
          BibtexFault.Kind.UNDELIMITED_VALUE,
          start,
          "the value of " + describe(name) + " needs braces");
    }
    return bare;
  }

  /** BibTeX's rule for what a name may have. */
  private static boolean isBare(char c) {
    return !BibtexLayout.isSpace(c) && "\"#%'(),={}".indexOf(c) < 0;
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private String string(String name, int at, String field) {
    String value = strings.get(name.toLowerCase(Locale.ROOT));
    if (value == null) {
      BibtexFault.Kind kind =
          field.equalsIgnoreCase("month")
              ? BibtexFault.Kind.UNKNOWN_MONTH
              : BibtexFault.Kind.UNKNOWN_STRING;
      fault(kind, at, "no @string above defines '" + name + "'");
      return name;
    }
    if (value.length() > expansion) {
      fault(BibtexFault.Kind.STRING_TOO_LONG, at, "the string '" + name + "' is too long");
      return name;
    }
    expansion -= value.length();
    return value;
  }

  /** The end of what stands from there to there, without the whitespace after it. */
  private int trimmed(int start, int end) {
    int i = end;
    while (i > start && BibtexLayout.isSpace(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** Reports the first control character of a stretch. */
  private void reportControl(int start, int end, String where) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) && !BibtexLayout.isSpace(c)) {
        String code = Integer.toHexString(c + 0x10000).substring(1).toUpperCase(Locale.ROOT);
        fault(
            BibtexFault.Kind.CONTROL_CHARACTER,
            i,
            "the control character U+" + code + " in " + where);
        return;
      }
    }
  }

  private void fault(BibtexFault.Kind kind, int at, String message) {
    faults.add(new BibtexFault(layout.line(at), layout.column(at), key, kind, message));
  }
}
