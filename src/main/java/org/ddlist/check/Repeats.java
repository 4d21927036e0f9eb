package org.ddlist.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ddlist.bibtex.DifferentWorks;
import org.ddlist.bibtex.Titles;
import org.ddlist.model.ArxivId;
import org.ddlist.model.Identifier;
import org.ddlist.model.Identity;
import org.ddlist.model.IdentityIndex;
import org.ddlist.model.Paper;
import org.ddlist.model.PaperPlace;
import org.ddlist.model.Rule;
import org.ddlist.text.Folding;

/** Finds keys, titles and links that two papers share. A pair of papers is reported once. */
final class Repeats {
  private final Findings findings;
  private final DifferentWorks different;
  private final Map<String, PaperPlace> keys = new HashMap<>();
  private final IdentityIndex<Identity> papers = new IdentityIndex<>();
  private final Map<Identity, PaperPlace> places = new IdentityHashMap<>();
  private final Map<String, PaperPlace> links = new HashMap<>();

  /** The places of titles and of further titles, by their letters. */
  private final Map<String, PaperPlace> titles = new HashMap<>();

  private final Map<String, PaperPlace> furtherTitles = new HashMap<>();

  /** The first place of each repository, and the first whose paper has no note about it. */
  private final Map<Repository, PaperPlace> repositories = new HashMap<>();

  private final Map<Repository, PaperPlace> unexplained = new HashMap<>();
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

  /** A title that is a further title of another paper, whoever its authors are. */
  void furtherTitles(PaperPlace place, Paper paper) {
    String title = paper.titleLetters();
    PaperPlace other = furtherTitles.get(title);
    if (other != null) {
      String message = "the title is a further title of " + other.describe();
      report(place, other, Rule.TITLE_OF_ANOTHER, message);
    }
    titles.putIfAbsent(title, place);
    for (String further : paper.otherTitles()) {
      String letters = Folding.compact(further);
      PaperPlace owner = titles.get(letters);
      if (owner != null && !owner.equals(place)) {
        String message = "the further title '" + Titles.cut(further) + "' is the title of ";
        report(place, owner, Rule.TITLE_OF_ANOTHER, message + owner.describe());
      }
      furtherTitles.putIfAbsent(letters, place);
    }
  }

  /**
   * A repository that two papers have.
   *
   * @param explained whether a note on the paper names it; two such papers may share it
   */
  void code(PaperPlace place, Repository repository, boolean explained) {
    PaperPlace first = (explained ? unexplained : repositories).get(repository);
    repositories.putIfAbsent(repository, place);
    if (!explained) {
      unexplained.putIfAbsent(repository, place);
    }
    if (first != null) {
      String what = "the repository " + repository.address() + " is shared with ";
      report(place, first, Rule.CODE_TWICE, what + first.describe());
    }
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
