package org.ddlist.search;

import java.util.Arrays;
import java.util.List;
import org.ddlist.model.Catalog;
import org.ddlist.model.SearchIndex.Field;

/**
 * How well papers match a query. A word adds to a paper's score
 *
 * <pre>
 * field × match × position × rarity        for the best of all places where the word occurs
 * </pre>
 *
 * <ul>
 *   <li>field: how surely it identifies a paper: 10 for the nickname, 7 for the key, half of it for
 *       a former one, 5 for the title, 4 for an author, 3 for the repository, 2 for the venue and 1
 *       for the section, which many papers share;
 *   <li>match: 1 for the word itself, 0.9 for another form of it, 0.25 for a word with it as a
 *       prefix, but 0.1 for a prefix of one letter, unless that is a name's initial;
 *   <li>position: in titles and names up to a third more towards the beginning, and in a title more
 *       the shorter it is, so that a title of nothing but the words comes first;
 *   <li>rarity: the logarithm of how few papers have the word.
 * </ul>
 *
 * A paper with all words in one field, none of them as a prefix only, gets a quarter more. A paper
 * whose whole nickname, key or title was typed, or that an identifier names, comes before all
 * others. Ties go to the newer paper, then by key.
 */
final class Scoring {
  /** More than any sum of words. */
  static final float NAMED = 10_000;

  /** The score of a filter: enough to be found, too little to be ranked by. */
  static final float FILTERED = 1e-6f;

  private final Catalog catalog;
  private Query scored;
  private Scores scores;

  Scoring(Catalog catalog) {
    this.catalog = catalog;
  }

  Catalog catalog() {
    return catalog;
  }

  /** Scores of no paper. */
  Scores none() {
    return new Scores(catalog.searchIndex().papers());
  }

  /** The scores of a query; those of the last one are kept. */
  Scores of(Query query) {
    if (scored != query) {
      scores = query.scores(this);
      scored = query;
    }
    return scores;
  }

  /** Whether any paper matches. */
  boolean finds(Query query) {
    return !of(query).areNone();
  }

  /** Whether words occur in sequence anywhere; the last may be a prefix. */
  boolean occurs(List<String> words, Field only) {
    boolean[] found = new boolean[1];
    WordMatch.readSequence(
        catalog.searchIndex(),
        words,
        true,
        only,
        (number, match, paper, field, position) -> found[0] = true);
    return found[0];
  }

  /** Whether a paper matches both queries. */
  boolean overlap(Query a, Query b) {
    Scores first = of(a);
    Scores second = b.scores(this);
    for (int i = 0; i < first.size(); i++) {
      if (first.matches(i) && second.matches(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * By a paper's place: the number of the only part that it does not match; -1 if it matches all of
   * them, or lacks several.
   */
  int[] onlyLacking(List<Query> parts) {
    int[] only = new int[catalog.searchIndex().papers()];
    int[] lacking = new int[only.length];
    Arrays.fill(only, -1);
    for (int part = 0; part < parts.size(); part++) {
      Scores of = parts.get(part).scores(this);
      for (int paper = 0; paper < only.length; paper++) {
        if (!of.matches(paper)) {
          only[paper] = lacking[paper]++ == 0 ? part : -1;
        }
      }
    }
    return only;
  }
}
