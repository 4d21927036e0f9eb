package org.ddlist.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ddlist.bibtex.BibtexEntry;
import org.ddlist.bibtex.Reference;
import org.ddlist.model.Finding;
import org.ddlist.model.Fix;
import org.ddlist.model.IdentityIndex;
import org.ddlist.model.Paper;
import org.ddlist.model.Rule;
import org.ddlist.text.Place;

/**
 * Finds several entries of one paper: entries with the same arXiv id or DOI and the same title or
 * first author, and entries with the same title and first author and no contradicting id.
 */
final class EntryRepeats {
  private final IdentityIndex<Reference> index = new IdentityIndex<>();

  /** The entries of each paper with several, by the first of them. */
  private final Map<Reference, List<Reference>> groups = new LinkedHashMap<>();

  private final Map<Reference, Reference> firsts = new HashMap<>();

  void add(Reference reference) {
    Reference same = find(reference);
    if (same != null) {
      Reference first = firsts.getOrDefault(same, same);
      groups.computeIfAbsent(first, start -> new ArrayList<>(List.of(start))).add(reference);
      firsts.put(reference, first);
    }
    index.add(reference);
  }

  private Reference find(Reference reference) {
    Reference same = index.withId(reference);
    if (same != null && (same.sharesTitle(reference) || same.sharesFirstAuthor(reference))) {
      return same;
    }
    for (Reference titled : index.withTitle(reference)) {
      if (!titled.differsInId(reference)
          && !reference.firstFamily().isEmpty()
          && titled.sharesFirstAuthor(reference)) {
        return titled;
      }
    }
    return null;
  }

  /**
   * Reports every entry but the one to keep: the one with the catalog's key, else the first.
   *
   * @param papers the papers of the entries that the catalog has
   */
  void report(String file, Map<Reference, Paper> papers, Findings findings) {
    for (List<Reference> group : groups.values()) {
      Reference kept = kept(group, papers);
      for (Reference lost : group) {
        if (lost != kept) {
          findings.add(finding(file, lost, kept));
        }
      }
    }
  }

  private static Reference kept(List<Reference> group, Map<Reference, Paper> papers) {
    for (Reference reference : group) {
      Paper paper = papers.get(reference);
      if (paper != null && paper.key().equals(reference.key())) {
        return reference;
      }
    }
    return group.get(0);
  }

  private static Finding finding(String file, Reference lost, Reference kept) {
    BibtexEntry entry = lost.entry();
    boolean sameKey = lost.key().equalsIgnoreCase(kept.key());
    String message =
        "line "
            + kept.entry().line()
            + " has the same paper"
            + (sameKey
                ? " under the same key; leave one out"
                : "; keep '" + kept.key() + "': " + lost.key() + " → " + kept.key());
    return new Finding(
        new Place(file, entry.line(), entry.column()),
        lost.key(),
        Rule.PAPER_TWICE,
        message,
        Fix.keep(kept.key()));
  }
}
