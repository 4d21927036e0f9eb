package org.ddlist.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ddlist.bibtex.DifferentWorks;
import org.ddlist.model.ArxivId;
import org.ddlist.model.Identifier;
import org.ddlist.model.Identity;
import org.ddlist.model.IdentityIndex;
import org.ddlist.model.PaperPlace;
import org.ddlist.model.Rule;

/** Finds keys, titles and links that two papers share. A pair of papers is reported once. */
final class Repeats {
  private final Findings findings;
  private final DifferentWorks different;
  private final Map<String, PaperPlace> keys = new HashMap<>();
  private final IdentityIndex<Identity> papers = new IdentityIndex<>();
  private final Map<Identity, PaperPlace> places = new IdentityHashMap<>();
  private final Map<String, PaperPlace> links = new HashMap<>();
  private final Set<String> reported;

  Repeats(Findings findings) {
    this(findings, new DifferentWorks());
  }

  /**
   * @param different the works of which titles may be the same
   */
  Repeats(Findings findings, DifferentWorks different) {
    this(findings, different, new HashSet<>());
  }

  private Repeats(Findings findings, DifferentWorks different, Set<String> reported) {
    this.findings = findings;
    this.different = different;
    this.reported = reported;
  }

  /** Compares other places of the same papers, without reporting the same pairs again. */
  Repeats elsewhere() {
    return new Repeats(findings, different, reported);
  }

  void key(PaperPlace place) {
    String key = place.key().toLowerCase(Locale.ROOT);
    PaperPlace first = key.isEmpty() ? null : keys.putIfAbsent(key, place);
    if (first != null) {
      report(place, first, Rule.KEY_TWICE, "same key as " + first.describe());
    }
  }

  /** The same title by other people is another paper: many are called "Preface". */
  void title(PaperPlace place, Identity paper) {
    if (paper.titleLetters().isEmpty()) {
      return;
    }
    for (Identity other : papers.candidates(paper)) {
      boolean unsigned = paper.authors().isEmpty() && other.authors().isEmpty();
      boolean same = unsigned || paper.compare(other).sharesAuthors();
      if (same
          && paper.sharesTitle(other)
          && paper.isSamePublication(other)
          && !different.says(place.key(), other.keys())) {
        PaperPlace first = places.get(other);
        report(place, first, Rule.PAPER_TWICE, "same title as " + first.describe());
        break;
      }
    }
    papers.add(paper);
    places.put(paper, place);
  }

  void arxiv(PaperPlace place, String id) {
    if (!id.isEmpty()) {
      link(place, "arXiv:" + id, "the arXiv id " + id);
    }
  }

  void doi(PaperPlace place, String doi) {
    String normal = Identifier.doi(doi);
    if (!normal.isEmpty()) {
      link(place, "doi:" + normal, "the DOI " + doi);
    }
  }

  void address(PaperPlace place, String address) {
    if (address.isEmpty()) {
      return;
    }
    String id = ArxivId.inLink(address);
    String doi = Identifier.doi(address);
    if (!id.isEmpty()) {
      arxiv(place, id);
    } else if (!doi.isEmpty()) {
      doi(place, doi);
    } else {
      link(place, Identifier.normalizedUrl(address), "the link " + address);
    }
  }

  private void link(PaperPlace place, String identity, String what) {
    PaperPlace first = links.putIfAbsent(identity, place);
    if (first != null && !first.equals(place)) {
      report(place, first, Rule.LINK_TWICE, what + " is shared with " + first.describe());
    }
  }

  private void report(PaperPlace place, PaperPlace first, Rule rule, String message) {
    boolean keys = !first.key().isEmpty() && !place.key().equals(first.key());
    String pair =
        keys
            ? first.key() + "\n" + place.key()
            : first.place().describe() + "\n" + place.place().describe();
    if (reported.add(pair)) {
      findings.add(place, rule, message);
    }
  }
}
