package org.ddlist.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ddlist.bibtex.BibtexEntry;
import org.ddlist.bibtex.DifferentWorks;
import org.ddlist.bibtex.Reference;
import org.ddlist.model.Author;
import org.ddlist.model.Finding;
import org.ddlist.model.Fix;
import org.ddlist.model.Identity;
import org.ddlist.model.IdentityIndex;
import org.ddlist.model.Likeness;
import org.ddlist.model.Names;
import org.ddlist.model.Paper;
import org.ddlist.model.Rule;
import org.ddlist.text.Place;

/**
 * Finds several entries of one publication: entries that are one paper ({@link
 * org.ddlist.model.Likeness}) or that share an id, and entries of one paper in the catalog.
 */
final class EntryRepeats {
  /**
   * An entry.
   *
   * @param paper its paper in the catalog; null if the catalog does not have it
   */
  private record Entry(Reference reference, Paper paper) {}

  private final DifferentWorks different;
  private final List<Entry> entries = new ArrayList<>();
  private final IdentityIndex<Reference> index = new IdentityIndex<>();

  /** The entries of each paper with several, by the first of them. */
  private final Map<Reference, List<Reference>> groups = new LinkedHashMap<>();

  private final Map<Reference, Reference> firsts = new HashMap<>();

  /** The entries of each paper in the catalog. */
  private final Map<String, List<Reference>> byPaper = new HashMap<>();

  /** The key in the catalog of the paper that an entry is of without doubt. */
  private final Map<Reference, String> keys = new HashMap<>();

  /**
   * @param different what the bibliography says of entries that are alike
   */
  EntryRepeats(DifferentWorks different) {
    this.different = different;
  }

  /**
   * @param paper the entry's paper in the catalog; null if the catalog does not have it
   */
  void add(Reference reference, Paper paper) {
    entries.add(new Entry(reference, paper));
  }

  private void group(Reference reference, Paper paper) {
    Reference same = find(reference, paper);
    if (same != null) {
      Reference first = firsts.getOrDefault(same, same);
      groups.computeIfAbsent(first, start -> new ArrayList<>(List.of(start))).add(reference);
      firsts.put(reference, first);
    }
    index.add(reference);
    if (paper != null) {
      if (reference.compare(paper).isSame()) {
        keys.put(reference, paper.key());
      }
      byPaper.computeIfAbsent(paper.key(), key -> new ArrayList<>()).add(reference);
    }
  }

  private Reference find(Reference reference, Paper paper) {
    if (paper != null) {
      for (Reference other : byPaper.getOrDefault(paper.key(), List.of())) {
        // the year of one of them may be wrong
        boolean same = other.form() == reference.form() || other.isSamePublication(reference);
        if (same && !isDifferent(other, reference)) {
          return other;
        }
      }
    }
    for (Reference other : index.candidates(reference)) {
      if (other.isSamePublication(reference)
          && isOne(other.compare(reference))
          && !isDifferent(other, reference)) {
        return other;
      }
    }
    return null;
  }

  /** Whether an entry is of another work than an earlier one, or than one that is as that one. */
  private boolean isDifferent(Reference earlier, Reference reference) {
    if (!different.names(reference.key())) {
      return false;
    }
    for (Reference other : groups.getOrDefault(firsts.getOrDefault(earlier, earlier), List.of())) {
      if (different.says(reference.key(), other.keys())) {
        return true;
      }
    }
    return different.says(reference.key(), earlier.keys());
  }

  private static boolean isOne(Likeness likeness) {
    return likeness.isSame()
        || likeness.verdict() == Likeness.Verdict.PERHAPS && likeness.sharesId();
  }

  /** Reports every entry but the one to keep. */
  void report(String file, Findings findings) {
    // a preprint belongs to what was published
    entries.sort(Comparator.comparingInt(entry -> -rank(entry.reference().form())));
    for (Entry entry : entries) {
      group(entry.reference(), entry.paper());
    }
    for (List<Reference> group : groups.values()) {
      Reference kept = kept(group);
      for (Reference lost : group) {
        if (lost != kept) {
          findings.add(finding(file, lost, kept));
        }
      }
    }
  }

  /**
   * The entry of the published version, else with the catalog's key, else with authors and year.
   */
  private Reference kept(List<Reference> group) {
    return Collections.max(group, Comparator.comparingInt(this::rank));
  }

  private int rank(Reference reference) {
    boolean catalogKey = reference.key().equals(keys.get(reference));
    int known = (reference.authors().isEmpty() ? 0 : 2) + (reference.year() > 0 ? 1 : 0);
    return 8 * rank(reference.form()) + (catalogKey ? 4 : 0) + known;
  }

  private static int rank(Identity.Form form) {
    return form == Identity.Form.WORKSHOP ? 1 : form.isPublished() ? 2 : 0;
  }

  private Finding finding(String file, Reference lost, Reference kept) {
    BibtexEntry entry = lost.entry();
    boolean sameKey = lost.key().equalsIgnoreCase(kept.key());
    Likeness likeness = lost.compare(kept);
    String paper = keys.get(lost);
    // which of two names is mistyped only the catalog tells
    boolean certain =
        likeness.isSame() && !likeness.isSameButForALetter()
            || paper != null && paper.equals(keys.get(kept));
    String line = "line " + kept.entry().line();
    String message;
    if (!certain && !sameKey) {
      message = line + " has perhaps the same paper: " + likeness.describe() + mistyped(lost, kept);
    } else if (sameKey) {
      message = line + " has the same paper under the same key; leave one out";
    } else {
      message =
          line
              + " has the same paper; keep '"
              + kept.key()
              + "': "
              + lost.key()
              + " → "
              + kept.key();
    }
    return new Finding(
        new Place(file, entry.line(), entry.column()),
        lost.key(),
        Rule.PAPER_TWICE,
        message,
        certain ? Fix.keep(kept.key()) : Fix.NONE);
  }

  /** The name in which a letter differs, as both entries have it; empty if none does. */
  private static String mistyped(Reference lost, Reference kept) {
    int most = Math.min(lost.authors().size(), kept.authors().size());
    for (int i = 0; i < most; i++) {
      Author name = lost.authors().get(i);
      Author other = kept.authors().get(i);
      if (!Names.isOne(name, other) && Names.isMistyped(name, other)) {
        return " ('" + name.name() + "' here, '" + other.name() + "' there)";
      }
    }
    return "";
  }
}
