package org.ddlist.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.ddlist.bibtex.BibtexEntry;
import org.ddlist.bibtex.BibtexField;
import org.ddlist.text.Edit;

/** Changes fields of an entry in the style of the entry, each field once. */
final class EntryEdits {
  /** The part of an entry that an edit corrects. */
  enum Part {
    TITLE,
    AUTHORS,
    /** The type, venue, year and other fields that a publication changes. */
    PUBLICATION,
    /** Fields that the type of the entry requires. */
    MISSING
  }

  private final BibtexEntry entry;
  private final String text;
  private final Map<Part, List<Edit>> edits = new EnumMap<>(Part.class);
  private final Set<BibtexField> changed = new HashSet<>();
  private final Set<BibtexField> removed = new HashSet<>();
  private final List<Addition> additions = new ArrayList<>();

  /** The fields that are in the entry itself. */
  private final List<BibtexField> own = new ArrayList<>();

  /** The parts that cannot be corrected, since an inherited field is in another entry. */
  private final Set<Part> inherited = EnumSet.noneOf(Part.class);

  /**
   * @param entry with the fields that it inherits
   */
  EntryEdits(BibtexEntry entry, String text) {
    this.entry = entry;
    this.text = text;
    for (BibtexField field : entry.fields()) {
      if (isOwn(field)) {
        own.add(field);
      }
    }
  }

  private boolean isOwn(BibtexField field) {
    return field.start() >= entry.start() && field.end() <= entry.end();
  }

  /** The edits that correct a part, once all changes of the entry are known. */
  List<Edit> of(Part part) {
    if (inherited.contains(part)) {
      return List.of();
    }
    List<Edit> all = new ArrayList<>(edits.getOrDefault(part, List.of()));
    for (Addition addition : additions) {
      if (addition.part() == part) {
        all.add(edit(addition));
      }
    }
    if (part == Part.PUBLICATION) {
      addRemovals(all);
    }
    return all;
  }

  private void add(Part part, Edit edit) {
    edits.computeIfAbsent(part, first -> new ArrayList<>()).add(edit);
  }

  /** Gives a field another value, in the delimiters it has. */
  void replace(Part part, BibtexField field, String latex) {
    if (!isOwn(field)) {
      inherited.add(part);
    } else if (changed.add(field)) {
      String value = delimited(field, latex);
      if (!text.substring(field.valueStart(), field.end()).equals(value)) {
        add(part, new Edit(field.valueStart(), field.end(), value));
      }
    }
  }

  private String delimited(BibtexField field, String latex) {
    String written = text.substring(field.valueStart(), field.end());
    boolean quoted =
        written.length() > 1
            && written.startsWith("\"")
            && written.endsWith("\"")
            && written.length() == field.value().length() + 2;
    if (quoted && isFreeOfQuotes(latex)) {
      return "\"" + latex + "\"";
    }
    boolean bare = !written.isEmpty() && isNumber(written) && isNumber(latex);
    return bare ? latex : "{" + latex + "}";
  }

  /** Whether there are no quotes outside braces, where they would end a value in quotes. */
  private static boolean isFreeOfQuotes(String latex) {
    int depth = 0;
    for (int i = 0; i < latex.length(); i++) {
      char c = latex.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (c == '"' && depth == 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /**
   * Removes all fields of a name, with their commas and lines. BibTeX reads the first of several,
   * so that the next would take its place.
   */
  void remove(String name, Predicate<BibtexField> which) {
    for (BibtexField field : entry.fields()) {
      if (!field.name().equalsIgnoreCase(name) || !which.test(field)) {
        continue;
      }
      if (!isOwn(field)) {
        inherited.add(Part.PUBLICATION);
      } else if (changed.add(field)) {
        removed.add(field);
      }
    }
  }

  /**
   * Adds a field after another, in the same style.
   *
   * @param latex nothing is added if this is empty
   * @param after the name of a field; if the entry does not have it, the last field
   */
  void add(Part part, String name, String latex, String after) {
    BibtexField named = entry.field(after);
    BibtexField anchor = named == null || !isOwn(named) ? last() : named;
    if (anchor != null && !latex.isEmpty()) {
      additions.add(new Addition(part, name, latex, anchor));
    }
  }

  /** Replaces the value of a field, or adds the field after another. */
  void set(Part part, String name, String latex, String after) {
    BibtexField field = entry.field(name);
    if (field == null) {
      add(part, name, latex, after);
    } else if (!latex.isEmpty()) {
      replace(part, field, latex);
    }
  }

  /** The last field; null if there is none. */
  private BibtexField last() {
    return own.isEmpty() ? null : own.get(own.size() - 1);
  }

  /** A field to add after another. */
  private record Addition(Part part, String name, String latex, BibtexField anchor) {}

  /** Adds after the anchor, or after the field before it that is not removed. */
  private Edit edit(Addition addition) {
    BibtexField anchor = addition.anchor();
    int place = own.indexOf(anchor);
    while (place > 0 && removed.contains(own.get(place))) {
      place--;
    }
    BibtexField before = own.get(place);
    String name = inCaseOf(anchor.name(), addition.name());
    String field = name + signAfter(name, anchor) + delimited(anchor, addition.latex());
    String gap = gapBefore(anchor);
    return removed.contains(before)
        ? new Edit(before.start(), before.start(), field + "," + gap)
        : new Edit(before.end(), before.end(), "," + gap + field);
  }

  /** Adds one removal for each run of fields to remove. */
  private void addRemovals(List<Edit> all) {
    List<BibtexField> fields = own;
    int i = 0;
    while (i < fields.size()) {
      int end = i;
      while (end < fields.size()
          && removed.contains(fields.get(end))
          && (end == i || isGap(fields.get(end - 1).end(), fields.get(end).start()))) {
        end++;
      }
      if (end > i && end < fields.size()) {
        all.add(removal(fields.get(i).start(), fields.get(end - 1), fields.get(end).start()));
      } else if (end > i && i > 0) {
        int before = fields.get(i - 1).end();
        boolean gap = isGap(before, fields.get(i).start());
        all.add(new Edit(gap ? before : fields.get(i).start(), fields.get(end - 1).end(), ""));
      }
      i = Math.max(end, i + 1);
    }
  }

  /** Removes fields that others follow, but not a comment between them. */
  private Edit removal(int start, BibtexField last, int next) {
    if (isGap(last.end(), next)) {
      return new Edit(start, next, "");
    }
    int line = start;
    while (line > 0 && isBlank(text.charAt(line - 1))) {
      line--;
    }
    int comma = last.end();
    for (boolean comment = false; comment || text.charAt(comma) != ','; comma++) {
      if (comma == next) {
        // a comma is missing
        return new Edit(start, last.end(), "");
      }
      char c = text.charAt(comma);
      comment = c == '%' || comment && c != '\n' && c != '\r';
    }
    if (!isGap(last.end(), comma)) {
      return new Edit(start, comma + 1, text.substring(last.end(), comma).stripLeading());
    }
    int end = comma + 1;
    int lineEnd = end;
    while (isBlank(text.charAt(lineEnd))) {
      lineEnd++;
    }
    boolean whole = line > 0 && text.charAt(line - 1) == '\n' && isLineEnd(lineEnd);
    if (!whole) {
      return new Edit(start, end, "");
    }
    return new Edit(line, lineEnd + (text.startsWith("\r\n", lineEnd) ? 2 : 1), "");
  }

  private boolean isLineEnd(int offset) {
    return text.charAt(offset) == '\n' || text.startsWith("\r\n", offset);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** Whether a stretch has only commas and white space, and no comment. */
  private boolean isGap(int start, int end) {
    return text.substring(start, end).replace(",", "").isBlank();
  }

  /** The line end and the indentation before a field; a space if other fields share its line. */
  private String gapBefore(BibtexField field) {
    int start = field.start();
    while (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t')) {
      start--;
    }
    int line = start;
    while (line > 0 && (text.charAt(line - 1) == '\n' || text.charAt(line - 1) == '\r')) {
      line--;
    }
    if (line == start) {
      return " ";
    }
    String end = text.substring(line, start);
    return (end.startsWith("\r\n") ? "\r\n" : end.substring(0, 1))
        + text.substring(start, field.start());
  }

  /** The equals sign with its spaces, aligned with that of the other field if that one is. */
  private String signAfter(String name, BibtexField field) {
    String sign = text.substring(field.start() + field.name().length(), field.valueStart());
    int equals = sign.indexOf('=');
    if (equals < 0 || sign.indexOf('\n') >= 0) {
      return " = ";
    }
    int column = field.name().length() + equals;
    return equals > 1
        ? " ".repeat(Math.max(1, column - name.length())) + sign.substring(equals)
        : sign;
  }

  /** Gives a field another name, in the case that it has. */
  void rename(Part part, BibtexField field, String name) {
    if (!isOwn(field)) {
      inherited.add(part);
    } else if (!field.name().equalsIgnoreCase(name)) {
      add(
          part,
          new Edit(
              field.start(), field.start() + field.name().length(), inCaseOf(field.name(), name)));
    }
  }

  /** Gives the entry another type. */
  void type(Part part, String type) {
    String written = entry.type();
    int start = text.indexOf(written, entry.start() + 1);
    if (!written.equalsIgnoreCase(type)) {
      add(part, new Edit(start, start + written.length(), inCaseOf(written, type)));
    }
  }

  /** A name in capitals, with a capital or in lower case, as another one is written. */
  private static String inCaseOf(String written, String name) {
    if (written.equals(written.toUpperCase(Locale.ROOT))) {
      return name.toUpperCase(Locale.ROOT);
    }
    return Character.isUpperCase(written.charAt(0))
        ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)
        : name;
  }
}
