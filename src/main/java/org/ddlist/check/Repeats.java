package org.ddlist.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ddlist.model.ArxivId;
import org.ddlist.model.Author;
import org.ddlist.text.Folding;

/** Finds what two papers should not share. Two papers are reported once, whatever they share. */
final class Repeats {
  private final Findings findings;
  private final Map<String, Place> keys = new HashMap<>();
  private final Map<String, Place> titles = new HashMap<>();
  private final Map<String, Place> links = new HashMap<>();
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

  void key(Place place) {
    String key = place.key().toLowerCase(Locale.ROOT);
    Place first = key.isEmpty() ? null : keys.putIfAbsent(key, place);
    if (first != null) {
      report(place, first, Rule.KEY_TWICE, "the key of " + first.describe());
    }
  }

  /** A title of other people is another paper: there are many with the title "Preface". */
  void title(Place place, String title, List<Author> authors) {
    String letters = Wording.letters(title);
    if (letters.isEmpty()) {
      return;
    }
    Place same = authors.isEmpty() ? titles.putIfAbsent(letters, place) : null;
    for (Author author : authors) {
      String person = Folding.fold(author.family());
      Place first = titles.putIfAbsent(letters + "\n" + person, place);
      same = same == null && first != place ? first : same;
    }
    if (same != null) {
      report(place, same, Rule.TITLE_TWICE, "the title of " + same.describe());
    }
  }

  void arxiv(Place place, String id) {
    if (!id.isEmpty()) {
      link(place, "arXiv:" + id, "the arXiv id " + id);
    }
  }

  void doi(Place place, String doi) {
    if (!doi.isEmpty()) {
      link(place, "doi:" + Publishers.doi(doi), "the DOI " + doi);
    }
  }

  void address(Place place, String address) {
    String target = Publishers.place(address);
    if (address.isEmpty()) {
      return;
    }
    String id = target.contains("arxiv.org/") ? ArxivId.in(address) : "";
    if (!id.isEmpty()) {
      arxiv(place, id);
    } else if (target.startsWith("doi.org/") || target.startsWith("dx.doi.org/")) {
      doi(place, target.substring(target.indexOf('/') + 1));
    } else {
      link(place, target, "the link " + address);
    }
  }

  private void link(Place place, String identity, String what) {
    Place first = links.putIfAbsent(identity, place);
    if (first != null && !first.equals(place)) {
      report(place, first, Rule.LINK_TWICE, what + " is that of " + first.describe());
    }
  }

  private void report(Place place, Place first, Rule rule, String message) {
    boolean keys = !first.key().isEmpty() && !place.key().equals(first.key());
    String pair =
        keys
            ? first.key() + "\n" + place.key()
            : first.file() + ":" + first.line() + "\n" + place.file() + ":" + place.line();
    if (reported.add(pair)) {
      findings.add(place.file(), place.line(), place.key(), rule, message);
    }
  }
}
