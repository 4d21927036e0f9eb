package org.ddlist.source;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ddlist.bibtex.BibtexEntry;
import org.ddlist.bibtex.BibtexFile;
import org.ddlist.bibtex.BibtexReader;
import org.ddlist.bibtex.DifferentWorks;
import org.ddlist.bibtex.Inheritance;
import org.ddlist.bibtex.Reference;
import org.ddlist.formats.UniqueKeys;
import org.ddlist.model.IdentityIndex;
import org.ddlist.model.Likeness;
import org.ddlist.text.DecodedText;

/**
 * The entries of a bibliography that describe one publication, with the preprints of it. Those that
 * perhaps do are apart.
 */
final class EntryGroup {
  private final Set<String> keys = new LinkedHashSet<>();
  private EntryFacts facts;

  private EntryGroup(EntryFacts facts) {
    this.facts = facts;
    keys.addAll(facts.reference().keys());
  }

  /** What the entries say together; its entry is the first one of the publication. */
  EntryFacts facts() {
    return facts;
  }

  /** The keys of the entries but that of {@link #facts}. */
  List<String> otherKeys() {
    List<String> others = new ArrayList<>(keys);
    others.removeIf(key -> key.isEmpty() || key.equals(facts.entry().key()));
    return others;
  }

  private void add(EntryFacts other) {
    keys.addAll(other.reference().keys());
    boolean published = facts.place().kind() == null && other.place().kind() != null;
    facts = published ? other.completedBy(facts) : facts.completedBy(other);
  }

  /** Whether an entry from which others take fields is more than a place for these. */
  private static boolean isWork(BibtexEntry entry) {
    boolean people = entry.field("author") != null || entry.field("editor") != null;
    return people && !entry.type().equalsIgnoreCase("xdata");
  }

  private static String where(Reference entry, Reference from) {
    String line = "line " + entry.entry().line();
    return entry.file() == from.file() ? line : line + " of " + entry.file().name();
  }

  /**
   * Reads files and groups their entries, in the order of the first of each group.
   *
   * @param keys gets those of the entries
   */
  static List<EntryGroup> all(List<DecodedText> files, UniqueKeys keys, ImportNotes notes) {
    List<EntryFacts> all = new ArrayList<>();
    DifferentWorks different = new DifferentWorks();
    for (DecodedText file : files) {
      FactsAhead ahead = new FactsAhead(file);
      BibtexFile read = BibtexReader.read(file.text(), ahead::add);
      notes.addFaults(file.name(), read.faults(), "");
      different.read(file.text(), read.entries());
      Inheritance inheritance = new Inheritance(read.entries());
      List<EntryFacts> own = ahead.join();
      for (int i = 0; i < own.size(); i++) {
        BibtexEntry entry = read.entries().get(i);
        keys.reserve(entry.key());
        if (!inheritance.isParent(entry) || isWork(entry)) {
          BibtexEntry resolved = inheritance.resolve(entry);
          Reference inherited = resolved == entry ? null : new Reference(file, resolved);
          all.add(inherited == null ? own.get(i) : EntryFacts.of(inherited, ""));
        }
      }
    }
    return all(all, different, notes);
  }

  private static List<EntryGroup> all(
      List<EntryFacts> all, DifferentWorks different, ImportNotes notes) {
    List<EntryGroup> groups = new ArrayList<>();
    IdentityIndex<Reference> index = new IdentityIndex<>();
    Map<Reference, EntryGroup> groupOf = new IdentityHashMap<>();
    for (EntryFacts facts : all) {
      Reference reference = facts.reference();
      BibtexEntry entry = reference.entry();
      String file = reference.file().name();
      EntryGroup group = null;
      Reference near = null;
      for (Reference other : index.candidates(reference)) {
        if (different.says(reference.key(), other.keys())) {
          continue;
        }
        Likeness likeness = reference.compare(other);
        boolean same = likeness.isSame() && reference.isSamePublication(other);
        if (same && group == null) {
          group = groupOf.get(other);
          String message = "the same paper as " + where(other, reference) + "; read as one";
          notes.add(file, entry.line(), entry.key(), "", message);
        }
        near = near == null && likeness.verdict() == Likeness.Verdict.PERHAPS ? other : near;
      }
      if (group == null && near != null) {
        String why = reference.compare(near).describe();
        String message = "perhaps the paper of " + where(near, reference) + ": " + why;
        notes.add(file, entry.line(), entry.key(), "", message);
      }
      if (group == null) {
        group = new EntryGroup(facts);
        groups.add(group);
      } else {
        group.add(facts);
      }
      index.add(reference);
      groupOf.put(reference, group);
    }
    return groups;
  }
}
