package org.ddlist.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ddlist.model.Finding;
import org.ddlist.model.PaperPlace;
import org.ddlist.model.Rule;
import org.ddlist.text.Place;

/** Collects the findings of all rules. */
final class Findings {
  private final List<Finding> found = new ArrayList<>();
  private final Set<String> subjects = new HashSet<>();

  void add(Finding finding) {
    found.add(finding);
  }

  void add(Place place, String key, Rule rule, String message) {
    add(new Finding(place, key, rule, message));
  }

  void add(PaperPlace paper, Rule rule, String message) {
    add(paper.place(), paper.key(), rule, message);
  }

  /** Adds a finding about one name of several on a line, unless it was added before. */
  void addOnce(String name, PaperPlace paper, Rule rule, String message) {
    Place place = paper.place();
    if (subjects.add(place.file() + ":" + place.line() + ":" + rule.word() + ":" + name)) {
      add(paper, rule, message);
    }
  }

  /** The keys, in small letters, of the findings of a rule. */
  Set<String> keys(Rule rule) {
    Set<String> keys = new HashSet<>();
    for (Finding finding : found) {
      if (finding.rule() == rule) {
        keys.add(finding.key().toLowerCase(Locale.ROOT));
      }
    }
    return keys;
  }

  /**
   * The findings in the order of their places, and of one place as they were found.
   *
   * @param strict whether those of strict rules are among them
   */
  List<Finding> inOrder(boolean strict) {
    return found.stream()
        .filter(finding -> strict || !finding.rule().isStrict())
        .sorted(Comparator.comparing(Finding::place))
        .toList();
  }
}
