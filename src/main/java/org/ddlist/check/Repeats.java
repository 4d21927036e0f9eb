package org.ddlist.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ddlist.model.ArxivId;
import org.ddlist.model.Author;
import org.ddlist.model.Identifier;
import org.ddlist.model.PaperPlace;
import org.ddlist.model.Rule;
import org.ddlist.text.Folding;

/** Finds what two papers should not share. Two papers are reported once, whatever they share. */
final class Repeats {
  private final Findings findings;
  private final Map<String, PaperPlace> keys = new HashMap<>();
  private final Map<String, PaperPlace> titles = new HashMap<>();
  private final Map<String, PaperPlace> links = new HashMap<>();
  private final Set<String> reported;

  Repeats(Findings findings) {
    this(findings, new HashSet<>());
  }

  private Repeats(Findings findings, Set<String> reported) {
    this.findings = findings;
    this.reported = reported;
  }

  /** One for other places of the same papers, which does not report again what this one has. */
  Repeats elsewhere() {
    return new Repeats(findings, reported);
  }

  void key(PaperPlace place) {
    String key = place.key().toLowerCase(Locale.ROOT);
    PaperPlace first = key.isEmpty() ? null : keys.putIfAbsent(key, place);
    if (first != null) {
      report(place, first, Rule.KEY_TWICE, "the key of " + first.describe());
    }
  }

  /** A title of other people is another paper: there are many with the title "Preface". */
  void title(PaperPlace place, String title, List<Author> authors) {
    String letters = Folding.compact(title);
    if (letters.isEmpty()) {
      return;
    }
    PaperPlace same = authors.isEmpty() ? titles.putIfAbsent(letters, place) : null;
    for (Author author : authors) {
      String person = Folding.fold(author.family());
      PaperPlace first = titles.putIfAbsent(letters + "\n" + person, place);
      same = same == null && first != place ? first : same;
    }
    if (same != null) {
      report(place, same, Rule.PAPER_TWICE, "the title of " + same.describe());
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
    String target = Identifier.normalizedUrl(address);
    if (address.isEmpty()) {
      return;
    }
    String id = ArxivId.inLink(address);
    if (!id.isEmpty()) {
      arxiv(place, id);
    } else if (target.startsWith("doi.org/") || target.startsWith("dx.doi.org/")) {
      doi(place, target.substring(target.indexOf('/') + 1));
    } else {
      link(place, target, "the link " + address);
    }
  }

  private void link(PaperPlace place, String identity, String what) {
    PaperPlace first = links.putIfAbsent(identity, place);
    if (first != null && !first.equals(place)) {
      report(place, first, Rule.LINK_TWICE, what + " is that of " + first.describe());
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
