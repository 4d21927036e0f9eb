package org.ddlist.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What a query was taken for.
 *
 * @param query what to search for
 * @param corrections the terms that were taken for others
 * @param dropped the linking words that were left out
 * @param identifier the identifier that replaced the text; null for none
 * @param partial whether a part of the words is enough
 */
record Interpretation(
    Query query,
    List<Correction> corrections,
    List<String> dropped,
    String identifier,
    boolean partial) {

  private static final String NOT_ALL = "no paper has all of it";

  static Interpretation of(Query query, List<Correction> corrections) {
    return new Interpretation(query, corrections, List.of(), null, false);
  }

  static Interpretation identifiedBy(String identifier, Query query) {
    return new Interpretation(query, List.of(), List.of(), identifier, false);
  }

  static Interpretation partial(Query query) {
    return new Interpretation(query, List.of(), List.of(), null, true);
  }

  Interpretation dropping(List<String> words) {
    return new Interpretation(query, corrections, words, identifier, partial);
  }

  /** The alternatives of a disjunction, each interpreted for itself. */
  static Interpretation any(List<Interpretation> alternatives) {
    List<Query> queries = new ArrayList<>();
    List<Correction> corrections = new ArrayList<>();
    List<String> dropped = new ArrayList<>();
    String identifier = null;
    boolean partial = false;
    for (Interpretation each : alternatives) {
      queries.add(each.query);
      corrections.addAll(each.corrections);
      dropped.addAll(each.dropped);
      identifier = identifier == null ? each.identifier : identifier;
      partial |= each.partial;
    }
    return new Interpretation(
        new Combination.Any(queries), corrections, dropped, identifier, partial);
  }

  /**
   * What was guessed; null if the papers have all of the query, but for linking words. Of several
   * guesses, the problem is that of the first.
   */
  Search.Guess guess(Scoring scoring) {
    String problem = partial || identifier != null ? NOT_ALL : null;
    List<String> meant = List.of();
    for (Correction correction : corrections) {
      if (problem == null && correction.isGuess()) {
        problem = correction.problem();
        meant = correction.shown(query, scoring);
      }
    }
    return problem == null ? null : new Search.Guess(problem, meant);
  }

  /** What to tell the user, one line each; empty if the query was taken as typed. */
  List<String> notes(Scoring scoring) {
    List<String> notes = new ArrayList<>();
    if (partial) {
      notes.add(NOT_ALL + "; showing what has the most");
    }
    if (identifier != null) {
      notes.add(NOT_ALL + "; showing what '" + identifier + "' names");
    }
    if (!dropped.isEmpty()) {
      notes.add(NOT_ALL + "; leaving out '" + String.join("', '", dropped) + "'");
    }
    for (Correction correction : corrections) {
      notes.add(correction.note(query, scoring));
    }
    return notes;
  }
}
