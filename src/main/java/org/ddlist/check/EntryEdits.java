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
import org.ddlist.text.Ascii;
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
    addGaps(part, all);
    return all;
  }

  /** Adds an edit for each gap between fields that stay, if a part adds or removes fields there. */
  private void addGaps(Part part, List<Edit> all) {
    additions.removeIf(addition -> inherited.contains(addition.part()));
    if (inherited.contains(Part.PUBLICATION)) {
      removed.clear();
    }
    int start = entry.keyStart() + entry.key().length();
    BibtexField before = null;
    for (int i = 0; i <= own.size(); ) {
      int from = i;
      int end = i < own.size() ? own.get(i).start() : entry.end() - 1;
      String gap = text.substring(start, end);
      for (; i < own.size() && removed.contains(own.get(i)); i++) {
        int next = i + 1 < own.size() ? own.get(i + 1).start() : entry.end() - 1;
        String after = text.substring(own.get(i).end(), next);
        gap = FieldGap.joined(gap, after, i + 1 == own.size() && before != null);
        end = next;
      }
      boolean concerned = i > from && part == Part.PUBLICATION;
      List<String> fields = new ArrayList<>();
      BibtexField anchor = null;
      for (Addition addition : additions) {
        if (before(addition.anchor()) == before) {
          anchor = anchor == null ? addition.anchor() : anchor;
          fields.add(field(addition));
          concerned |= addition.part() == part;
        }
      }
      if (concerned) {
        String changed = gap;
        if (anchor != null && before == null) {
          String gapAfter = gapBefore(anchor);
          String separator = gapAfter.indexOf(',') < 0 ? "," + gapAfter : gapAfter;
          changed = gap + String.join(separator, fields) + separator;
        } else if (anchor != null) {
          changed = FieldGap.with(fields, gap, gapBefore(anchor), i == own.size());
        }
        all.add(new Edit(start, end, changed));
      }
      before = i < own.size() ? own.get(i) : null;
      start = before == null ? end : before.end();
      i++;
    }
  }

  /** The field after which another one is added: the anchor, or the last before it that stays. */
  private BibtexField before(BibtexField anchor) {
    int place = own.indexOf(anchor);
    while (place >= 0 && removed.contains(own.get(place))) {
      place--;
    }
    return place < 0 ? null : own.get(place);
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
    boolean bare = Ascii.isNumber(written) && Ascii.isNumber(latex);
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

  private String field(Addition addition) {
    BibtexField anchor = addition.anchor();
    String name = inCaseOf(anchor.name(), addition.name());
    return name + signAfter(name, anchor) + delimited(anchor, addition.latex());
  }

  /**
   * The line end and the indentation before a field, with a comma if there is one; a space if
   * something else shares its line.
   */
  private String gapBefore(BibtexField field) {
    int start = field.start();
    boolean comma = false;
    while (start > 0
        && (text.charAt(start - 1) == ' '
            || text.charAt(start - 1) == '\t'
            || text.charAt(start - 1) == ',' && !comma)) {
      start--;
      comma |= text.charAt(start) == ',';
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

  /** Gives a field another name, in the case that it has, and keeps an aligned equals sign. */
  void rename(Part part, BibtexField field, String name) {
    if (!isOwn(field)) {
      inherited.add(part);
    } else if (!field.name().equalsIgnoreCase(name)) {
      String written = inCaseOf(field.name(), name);
      int end = field.start() + field.name().length();
      boolean oneLine = text.substring(end, field.valueStart()).lines().count() == 1;
      add(
          part,
          oneLine
              ? new Edit(field.start(), field.valueStart(), written + signAfter(written, field))
              : new Edit(field.start(), end, written));
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
