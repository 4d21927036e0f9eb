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
import org.ddlist.model.Paper;
import org.ddlist.model.Rule;
import org.ddlist.text.Place;

/**
 * Finds the entries of one paper: those with one arXiv id or DOI whose title or first author is the
 * same, and those with one title and first author whose ids do not differ.
 */
final class EntryRepeats {
  /**
   * Of one title no more than so many are told apart, or a file of one title would take forever.
   */
  private static final int MOST = 8;

  private final Map<String, Reference> byId = new HashMap<>();
  private final Map<String, List<Reference>> byTitle = new HashMap<>();

  /** Of papers that stand twice, the first entry and all. */
  private final Map<Reference, List<Reference>> groups = new LinkedHashMap<>();

  private final Map<Reference, Reference> firsts = new HashMap<>();

  void add(Reference reference) {
    Reference same = find(reference);
    if (same != null) {
      Reference first = firsts.getOrDefault(same, same);
      groups.computeIfAbsent(first, start -> new ArrayList<>(List.of(start))).add(reference);
      firsts.put(reference, first);
    }
    if (!reference.arxiv().isEmpty()) {
      byId.putIfAbsent(reference.arxiv(), reference);
    }
    if (!reference.doi().isEmpty()) {
      byId.putIfAbsent(reference.doi(), reference);
    }
    if (!reference.titleLetters().isEmpty()) {
      List<Reference> titled = byTitle.get(reference.titleLetters());
      if (titled == null) {
        byTitle.put(reference.titleLetters(), List.of(reference));
      } else if (titled.size() < MOST) {
        List<Reference> more = new ArrayList<>(titled);
        more.add(reference);
        byTitle.put(reference.titleLetters(), more);
      }
    }
  }

  private Reference find(Reference reference) {
    Reference same = byId.get(reference.arxiv());
    if (same == null) {
      same = byId.get(reference.doi());
    }
    if (same != null && isSame(same, reference)) {
      return same;
    }
    for (Reference titled : byTitle.getOrDefault(reference.titleLetters(), List.of())) {
      if (!differ(titled.arxiv(), reference.arxiv())
          && !differ(titled.doi(), reference.doi())
          && !reference.firstFamily().isEmpty()
          && titled.firstFamily().equals(reference.firstFamily())) {
        return titled;
      }
    }
    return null;
  }

  private static boolean isSame(Reference reference, Reference other) {
    return reference.titleLetters().equals(other.titleLetters())
        || reference.firstFamily().equals(other.firstFamily());
  }

  private static boolean differ(String id, String other) {
    return !id.isEmpty() && !other.isEmpty() && !id.equals(other);
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
