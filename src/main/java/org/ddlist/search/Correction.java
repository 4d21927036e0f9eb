package org.ddlist.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A term of a query that was taken for others.
 *
 * @param typed the term that finds nothing
 * @param alternatives what it was taken for; empty only for an excluded term
 * @param excluded whether the papers that match it are left out
 * @param unknown whether no paper has it, or else none that matches the rest of the query
 */
record Correction(String typed, List<Alternative> alternatives, boolean excluded, boolean unknown) {
  /** How many alternatives a note names. */
  static final int MAX_NAMED = 3;

  private static final String OTHERS = "others";

  /** What a term may be taken for, and how that is shown. */
  record Alternative(String shown, Query query) {}

  static Correction of(String typed, String shown, Query query) {
    return new Correction(typed, List.of(new Alternative(shown, query)), false, true);
  }

  /** Whether it changes what is found: nothing is lost by leaving out what no paper has. */
  boolean isGuess() {
    return !excluded || !alternatives.isEmpty();
  }

  String problem() {
    return "no paper has '" + typed + "'" + (unknown ? "" : " with the other words");
  }

  /** The alternatives that occur in the papers found, and no more than a note can name. */
  List<String> shown(Query found, Scoring scoring) {
    List<String> shown = new ArrayList<>();
    for (Alternative alternative : alternatives) {
      if (excluded || scoring.overlap(found, alternative.query())) {
        shown.add(alternative.shown());
      }
    }
    if (shown.size() > MAX_NAMED) {
      shown = new ArrayList<>(shown.subList(0, MAX_NAMED));
      shown.add(OTHERS);
    }
    return shown;
  }

  /** A line for the user, which names the alternatives. */
  String note(Query found, Scoring scoring) {
    StringBuilder named = new StringBuilder();
    for (String alternative : shown(found, scoring)) {
      named.append(named.isEmpty() ? "" : " or ");
      named.append(alternative.equals(OTHERS) ? OTHERS : "'" + alternative + "'");
    }
    if (excluded) {
      return problem() + "; leaving out " + (named.isEmpty() ? "nothing" : named);
    }
    return named.isEmpty() ? problem() : problem() + "; showing " + named;
  }
}
