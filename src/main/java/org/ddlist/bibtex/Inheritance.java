package org.ddlist.bibtex;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The fields that entries take from others by {@code crossref} ("BibTeXing", 4, item 1) and {@code
 * xdata} (biblatex's manual, 3.13.6). A child's own fields come first.
 */
public final class Inheritance {
  /** What names or describes the parent itself, and what biber or a reader would not hand on. */
  private static final Set<String> OWN =
      Set.of(
          ("ids crossref xref xdata key label title subtitle titleaddon shorttitle sortkey sortname"
                  + " options presort execute protect doi url urldate eprint eprinttype"
                  + " archiveprefix pages note addendum abstract keywords file")
              .split(" "));

  private static final Set<String> PAPERS = Set.of("inproceedings", "conference");

  private final Map<String, BibtexEntry> byKey = new HashMap<>();

  /** By identity, since the hash of an entry is one of all its text. */
  private final Set<BibtexEntry> parents = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * @param entries all entries of a bibliography
   */
  public Inheritance(List<BibtexEntry> entries) {
    if (!anyInherits(entries)) {
      return;
    }
    for (BibtexEntry entry : entries) {
      byKey.putIfAbsent(entry.key().toLowerCase(Locale.ROOT), entry);
    }
    for (BibtexEntry entry : entries) {
      for (String field : List.of("crossref", "xdata")) {
        parents.addAll(parents(entry, field));
      }
    }
  }

  private List<BibtexEntry> parents(BibtexEntry entry, String field) {
    if (entry.field(field) == null) {
      return List.of();
    }
    List<BibtexEntry> found = new ArrayList<>();
    for (String key : entry.text(field).split(",")) {
      BibtexEntry parent = byKey.get(key.strip().toLowerCase(Locale.ROOT));
      if (parent != null && parent != entry) {
        found.add(parent);
      }
    }
    return found;
  }

  /** The entries, each with what it inherits; the list itself if none inherits. */
  public static List<BibtexEntry> resolved(List<BibtexEntry> entries) {
    if (!anyInherits(entries)) {
      return entries;
    }
    Inheritance inheritance = new Inheritance(entries);
    List<BibtexEntry> resolved = new ArrayList<>(entries.size());
    for (BibtexEntry entry : entries) {
      resolved.add(inheritance.resolve(entry));
    }
    return resolved;
  }

  private static boolean anyInherits(List<BibtexEntry> entries) {
    for (BibtexEntry entry : entries) {
      if (inherits(entry)) {
        return true;
      }
    }
    return false;
  }

  private static boolean inherits(BibtexEntry entry) {
    return entry.field("crossref") != null || entry.field("xdata") != null;
  }

  /** Whether other entries take fields from it. */
  public boolean isParent(BibtexEntry entry) {
    return parents.contains(entry);
  }

  /** The entry with what it inherits behind its own fields, each at its place in the parent. */
  public BibtexEntry resolve(BibtexEntry entry) {
    if (!inherits(entry)) {
      return entry;
    }
    List<BibtexField> fields = new ArrayList<>(entry.fields());
    collect(entry, entry, fields, new HashSet<>());
    return fields.size() == entry.fields().size()
        ? entry
        : new BibtexEntry(
            entry.type(),
            entry.key(),
            fields,
            entry.line(),
            entry.column(),
            entry.start(),
            entry.keyStart(),
            entry.end(),
            entry.broken());
  }

  /**
   * @param seen the entries on the way, which may refer to each other
   */
  private void collect(
      BibtexEntry child, BibtexEntry from, List<BibtexField> fields, Set<BibtexEntry> seen) {
    if (!seen.add(from)) {
      return;
    }
    for (BibtexEntry data : parents(from, "xdata")) {
      for (BibtexField field : data.fields()) {
        boolean own =
            field.name().equalsIgnoreCase("ids") || field.name().equalsIgnoreCase("xdata");
        add(own ? null : field, fields);
      }
      collect(child, data, fields, seen);
    }
    for (BibtexEntry parent : parents(from, "crossref")) {
      for (BibtexField field : parent.fields()) {
        add(OWN.contains(field.name().toLowerCase(Locale.ROOT)) ? null : field, fields);
      }
      BibtexField title = parent.field("title");
      String type = child.type().toLowerCase(Locale.ROOT);
      if (title != null && (PAPERS.contains(type) || EntryType.isChapter(type))) {
        add(named("booktitle", title), fields);
      }
      collect(child, parent, fields, seen);
    }
  }

  private static BibtexField named(String name, BibtexField field) {
    return new BibtexField(
        name,
        field.value(),
        field.line(),
        field.column(),
        field.start(),
        field.valueStart(),
        field.end());
  }

  private static void add(BibtexField field, List<BibtexField> fields) {
    boolean has = field == null;
    for (int i = 0; i < fields.size() && !has; i++) {
      has = fields.get(i).name().equalsIgnoreCase(field.name());
    }
    if (!has) {
      fields.add(field);
    }
  }
}
