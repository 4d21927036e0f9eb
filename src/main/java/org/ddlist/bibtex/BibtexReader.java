package org.ddlist.bibtex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.ddlist.bibtex.BibtexFault.Kind;

/**
 * Reads BibTeX and recovers from every fault. The grammar is BibTeX's own (bibtex.web, sections 216
 * to 278):
 *
 * <pre>
 * file    = { comment | "@" ( entry | string | preamble ) }
 * entry   = type "{" key { "," name "=" value } [ "," ] "}"
 * string  = "string" "{" name "=" value "}"
 * value   = part { "#" part }
 * part    = "{" balanced "}" | '"' balanced '"' | number | name
 * </pre>
 *
 * Parentheses may replace an entry's braces. A backslash does not escape a brace.
 *
 * <p>After a fault the reader continues at the next text that can only begin a field or an entry,
 * keeps the fields it has, and reports the fault. It follows Biber, not BibTeX, in two points,
 * because people expect it: a {@code %} comments out the rest of a line between entries, and {@code
 * @comment} all text in its braces.
 */
public final class BibtexReader {
  private final BibtexScanner in;
  private final String text;
  private final BibtexLayout layout;
  private final BibtexValues values;
  private final List<BibtexEntry> entries = new ArrayList<>();
  private final Map<String, BibtexEntry> byKey = new HashMap<>();

  /** The types and field names of the file, so that a large one has each of them once. */
  private final Map<String, String> names = new HashMap<>();

  private boolean commentNeverEnds;

  /** The fault for which the last object does not end; null if it does. */
  private BibtexFault open;

  private int keyStart;

  /** How many braces of the text between entries are open. */
  private int textDepth;

  private BibtexReader(String text) {
    this.text = text;
    this.in = new BibtexScanner(text);
    this.layout = in.layout;
    this.values = new BibtexValues(in);
  }

  /** Reads a file's text, which may begin with a byte order mark and have any line ends. */
  public static BibtexFile read(String text) {
    return read(text, entry -> {});
  }

  /**
   * The same for a file of many entries.
   *
   * @param each gets every entry as soon as it is read
   */
  public static BibtexFile read(String text, Consumer<BibtexEntry> each) {
    BibtexReader reader = new BibtexReader(text);
    int told = 0;
    while (reader.findObject()) {
      reader.readObject();
      while (told < reader.entries.size()) {
        each.accept(reader.entries.get(told++));
      }
    }
    List<BibtexFault> faults = reader.in.faults;
    faults.sort(Comparator.comparingInt(BibtexFault::line).thenComparingInt(BibtexFault::column));
    return new BibtexFile(reader.entries, faults, reader.open);
  }

  /** Moves to the next @ that begins an object; false if there is none. */
  private boolean findObject() {
    boolean reported = false;
    boolean afterEntry = !entries.isEmpty() && entries.get(entries.size() - 1).end() == in.pos;
    while (in.pos < text.length()) {
      char c = text.charAt(in.pos);
      if (BibtexLayout.isLineEnd(c)) {
        afterEntry = false;
      } else if (c == '%') {
        reportAt(in.pos, layout.lineEnd(in.pos), "BibTeX reads on after the @ in a comment");
        in.pos = layout.lineEnd(in.pos);
        continue;
      } else if (c == '@' && in.opener(in.pos) >= 0) {
        return true;
      } else if (c == '@' && in.lacksBrace(in.pos)) {
        in.fault(Kind.MISSING_OPENING_BRACE, in.pos, "no brace after '" + in.word(in.pos) + "'");
      } else if (c == '@' && !layout.isFirstOnLine(in.pos)) {
        reportAt(in.pos, in.pos + 1, "an @ in the text between entries begins one");
      } else if (c == '@' && in.lacksType(in.pos)) {
        in.key = "";
        in.fault(Kind.MISSING_TYPE, in.pos, "an entry without a type");
      } else if (c == '{') {
        textDepth++;
      } else if (c == '}' && textDepth > 0) {
        textDepth--;
      } else if (!reported && c == '}') {
        in.fault(Kind.STRAY_CLOSING_BRACE, in.pos, "a closing brace without an opening one");
        reported = true;
      } else if (!reported && afterEntry && !BibtexLayout.isSpace(c)) {
        in.fault(Kind.TEXT_AFTER_ENTRY, in.pos, "text after the end of the entry");
        reported = true;
      } else if (!reported && layout.isFieldLine(in.pos)) {
        in.fault(Kind.TEXT_AFTER_ENTRY, in.pos, "a field outside of an entry");
        reported = true;
      }
      in.pos++;
    }
    return false;
  }

  /** Reports an @ in a range that is no entry's to biber, but for the one of "@comment". */
  private void reportAt(int start, int end, String message) {
    int at = text.substring(start, end).indexOf('@') + start;
    boolean word = at >= start && layout.skipWord(at + 1) > at + 1;
    if (word && !in.word(at).equalsIgnoreCase("@comment")) {
      in.key = "";
      in.fault(Kind.STRAY_AT, at, message);
    }
  }

  private void readObject() {
    int at = in.pos;
    int open = in.opener(at);
    int typeStart = layout.skipSpace(at + 1);
    String type = name(typeStart, layout.skipWord(typeStart));
    in.closer = text.charAt(open) == '{' ? '}' : ')';
    in.pos = open + 1;
    int known = in.faults.size();
    switch (type.toLowerCase(Locale.ROOT)) {
      case "comment" -> skipComment(open);
      case "preamble" -> {
        in.key = "";
        values.readValue("preamble", false);
        readFields(at, new ArrayList<>());
      }
      case "string" -> {
        in.key = "";
        List<BibtexField> defined = new ArrayList<>();
        readFields(at, defined);
        for (BibtexField string : defined) {
          values.define(string.name(), string.value());
        }
      }
      default -> readEntry(at, type);
    }
    this.open = in.first(known, Kind::leavesOpen);
  }

  private String name(int start, int end) {
    String name = text.substring(start, end);
    String known = names.putIfAbsent(name, name);
    return known == null ? name : known;
  }

  private void skipComment(int open) {
    int end = -1;
    if (in.closer == '}') {
      // braces are balanced across lines that look like entries
      end = commentNeverEnds ? layout.closeOf(open) : Braces.closeOf(text, open);
      // search to the end of the file only once
      commentNeverEnds |= end < 0;
    }
    if (end < 0) {
      end = layout.lineEnd(open);
    }
    in.pos = Math.min(end + 1, text.length());
  }

  private void readEntry(int at, String type) {
    int known = in.faults.size();
    in.key = "";
    readKey();
    BibtexEntry first = in.key.isEmpty() ? null : byKey.get(in.key.toLowerCase(Locale.ROOT));
    if (first != null) {
      in.fault(
          Kind.DUPLICATE_KEY,
          keyStart,
          "the entry of line " + first.line() + " has the key '" + first.key() + "' too");
    }
    List<BibtexField> fields = new ArrayList<>();
    int start = keyStart;
    readFields(at, fields);
    boolean broken = in.first(known, Kind::breaksEntry) != null;
    BibtexEntry entry =
        new BibtexEntry(
            type, in.key, fields, layout.line(at), layout.column(at), at, start, in.pos, broken);
    entries.add(entry);
    if (first == null && !in.key.isEmpty()) {
      byKey.put(in.key.toLowerCase(Locale.ROOT), entry);
    }
  }

  /** Reads the key, with its comma if it has one. */
  private void readKey() {
    keyStart = layout.skipSpace(in.pos);
    int end = keyStart;
    boolean isNextEntry = layout.charAt(keyStart) == '@' && in.opener(keyStart) >= 0;
    while (!isNextEntry && end < text.length() && !endsKey(end)) {
      end++;
    }
    char after = layout.charAt(end);
    int nameStart = after == '=' ? nameBefore(end) : end;
    int keyEnd = in.trimmed(keyStart, nameStart);
    in.key = text.substring(keyStart, keyEnd);
    in.pos = nameStart;
    if (in.key.isEmpty()) {
      in.fault(Kind.EMPTY_KEY, keyStart, "an entry without a key");
    } else if (hasSpace(in.key)) {
      in.fault(Kind.KEY_WITH_SPACE, keyStart, "the key '" + in.key + "' has a space");
    }
    in.reportControl(keyStart, keyEnd, "");
    if (BibtexLayout.isLineEnd(after) || after == '%') {
      in.pos = in.skip(end);
      after = layout.charAt(in.pos);
    }
    if (after == ',') {
      in.pos++;
    } else if (!in.key.isEmpty()
        && in.pos < text.length()
        && after != in.closer
        && opensNothing(in.pos)) {
      in.fault(Kind.MISSING_COMMA, keyEnd, "no comma after the key '" + in.key + "'");
    }
  }

  private boolean opensNothing(int at) {
    return text.charAt(at) != '@' || in.opener(at) < 0;
  }

  private boolean endsKey(int at) {
    char c = text.charAt(at);
    if (c == '=') {
      char next = layout.charAt(layout.skipBlanks(at + 1));
      return next == '{' || next == '"' || BibtexLayout.isSpace(text.charAt(at - 1));
    }
    if (c == '%' && at > keyStart) {
      return BibtexLayout.isSpace(text.charAt(at - 1));
    }
    return c == ',' || c == '}' || c == in.closer || BibtexLayout.isLineEnd(c);
  }

  /** The offset of the word before an equals sign. */
  private int nameBefore(int equals) {
    int start = in.trimmed(keyStart, equals);
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

  /** Reads fields up to the end of what began at the @ there, and goes after it. */
  private void readFields(int at, List<BibtexField> fields) {
    Set<String> names = new HashSet<>();
    // the end of the last field or comma
    int last = in.trimmed(at, in.pos);
    boolean needsComma = false;
    String after = "";
    boolean junk = false;
    boolean commented = false;
    while (true) {
      int start = layout.skipSpace(in.pos);
      char c = layout.charAt(start);
      if (start == text.length() || c == '@' && in.opener(start) >= 0) {
        String opened = " of the entry that begins in line " + layout.line(at);
        in.fault(Kind.MISSING_CLOSING_BRACE, last, "no closing brace" + opened);
        in.pos = last;
        return;
      }
      in.pos = start + 1;
      if (c == in.closer && !in.isExtraBrace(start, last)) {
        return;
      } else if (c == '}' && in.closer == '}') {
        // with another brace after it, BibTeX loses nothing
        boolean ends = layout.charAt(in.skip(in.pos)) == '}';
        in.fault(
            ends ? Kind.STRAY_CLOSING_BRACE : Kind.EXTRA_CLOSING_BRACE,
            start,
            "a closing brace too many"
                + (after.isEmpty() ? "" : " after the field '" + after + "'"));
        last = in.pos;
      } else if (c == '}' || c == ')' && in.endsObject(in.pos)) {
        in.fault(
            Kind.WRONG_CLOSING_DELIMITER,
            start,
            "the entry is closed by '" + c + "' where it needs '" + in.closer + "'");
        return;
      } else if (c == ',') {
        if (!needsComma && !junk) {
          in.fault(Kind.EXTRA_COMMA, start, "a comma with no field before it");
        }
        needsComma = false;
        junk = false;
        last = in.pos;
      } else if (c == '%') {
        in.pos = layout.lineEnd(start);
        if (!commented) {
          reportComment(start);
        }
        commented = true;
      } else {
        int nameEnd = layout.skipWord(start);
        int equals = in.skip(nameEnd);
        char next = layout.charAt(equals);
        boolean lacksEquals = nameEnd > start && (next == '{' || next == '"');
        if (nameEnd > start && (next == '=' || lacksEquals)) {
          if (needsComma) {
            in.fault(Kind.MISSING_COMMA, last, "no comma after " + BibtexValues.describe(after));
          }
          after = name(start, nameEnd);
          if (lacksEquals) {
            in.fault(Kind.MISSING_EQUALS, nameEnd, "no '=' after " + BibtexValues.describe(after));
          }
          in.pos = lacksEquals ? equals : equals + 1;
          fields.add(readField(start, after, names));
          last = in.pos;
          needsComma = true;
          junk = false;
        } else {
          if (!junk) {
            reportJunk(start, nameEnd, next);
          }
          junk = true;
          in.pos = nameEnd > start ? nameEnd : afterJunk(start);
          last = in.pos;
        }
      }
    }
  }

  /** Reports a comment in an entry; BibTeX does not read any after it. */
  private void reportComment(int start) {
    if (layout.charAt(in.skip(start)) == in.closer) {
      in.fault(Kind.COMMENT_IN_ENTRY, start, "BibTeX has no comments in an entry");
    } else {
      in.fault(
          Kind.COMMENT_BEFORE_FIELD,
          start,
          "BibTeX skips the rest of an entry after a comment in it; biber does not");
    }
  }

  private void reportJunk(int start, int nameEnd, char next) {
    if (nameEnd > start && (next == ',' || next == in.closer)) {
      String name = text.substring(start, nameEnd);
      in.fault(Kind.MISSING_EQUALS, start, "the field '" + name + "' has no value");
    } else {
      in.fault(Kind.UNEXPECTED_TEXT, start, "text that is not a field");
    }
  }

  private int afterJunk(int start) {
    int close = text.charAt(start) == '{' ? layout.closeOf(start) : -1;
    return close < 0 ? start + 1 : close + 1;
  }

  private BibtexField readField(int start, String name, Set<String> names) {
    if (!names.add(name.toLowerCase(Locale.ROOT))) {
      in.fault(Kind.REPEATED_FIELD, start, "the entry has the field '" + name + "' already");
    }
    int from = in.pos;
    String value = values.readValue(name, true);
    int valueStart = Math.min(in.skip(from), in.pos);
    return new BibtexField(
        name, value, layout.line(start), layout.column(start), start, valueStart, in.pos);
  }
}
