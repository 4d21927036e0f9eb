package org.ddlist.search;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.model.Catalog;

/** A search of a catalog for one query. */
public final class Search {
  /** How many papers to show, at the most, if some of them lack words of the query. */
  public static final int MOST_SHOWN = 10;

  private final Catalog catalog;
  private final Scoring scoring;
  private final Expansion expansion;
  private final Query query;
  private final String typed;

  /**
   * Parses a query.
   *
   * @param exact whether to search for exactly these words, and not for other forms, beginnings,
   *     synonyms or known words that are one typing error away
   * @throws QueryException with the column, if it does not follow the grammar
   */
  public Search(Catalog catalog, String query, boolean exact) throws QueryException {
    this.catalog = catalog;
    scoring = new Scoring(catalog, -1);
    expansion = new Expansion(catalog, exact);
    this.query = QueryParser.parse(query, catalog, expansion);
    typed = query.strip();
  }

  /** The query as it was typed. */
  public String typed() {
    return typed;
  }

  /** The words that were taken for others, one line each; empty if there are none. */
  public List<String> notes() {
    return expansion.notes();
  }

  /**
   * A term that no paper has.
   *
   * @param typed the term as it was typed
   * @param near up to three known words to suggest
   */
  public record Unknown(String typed, List<String> near) {}

  /** The first term that no paper has; null if all terms are known. */
  public Unknown unknown() {
    return expansion.unknown();
  }

  /**
   * The papers that a filter accepts: those with every content word, best first, then the best 50
   * of those that lack some.
   */
  public List<Hit> rank(Filter filter) {
    return scoring.rank(query, typed, filter);
  }

  /** The content words that a paper lacks, as they were typed, in the order of the query. */
  public List<String> lacks(Hit hit) {
    List<String> fewest = new ArrayList<>();
    if (hit.hasAll()) {
      return fewest;
    }
    boolean first = true;
    for (Query alternative : query.alternatives()) {
      List<String> lacked = new ArrayList<>();
      for (Query part : alternative.parts()) {
        if (part.role() != Query.Role.LINKING && !part.scores(scoring).has(hit.place())) {
          lacked.add(part.typed());
        }
      }
      if (first || lacked.size() < fewest.size()) {
        fewest = lacked;
        first = false;
      }
    }
    return fewest;
  }

  /** How many content words the query has: those of its longest alternative. */
  public int size() {
    int most = 0;
    for (Query alternative : query.alternatives()) {
      int size = 0;
      for (Query part : alternative.parts()) {
        size += part.role() == Query.Role.CONTENT ? 1 : 0;
      }
      most = Math.max(most, size);
    }
    return most;
  }

  /**
   * Why a paper was found.
   *
   * @param typed a part of the query, as it was typed
   * @param word the word that matched
   * @param where the field of the paper, with "synonym of" a word or "typing error" if it has not
   *     the word itself; or "filter", "identifier", "left out", "lacks" a word, or "name" for a
   *     whole nickname, key or title
   * @param points what it adds to the score
   */
  public record Reason(String typed, String word, String where, float points) {
    Reason times(float factor) {
      return new Reason(typed, word, where, points * factor);
    }

    static float sum(List<Reason> reasons) {
      float sum = 0;
      for (Reason reason : reasons) {
        sum += reason.points();
      }
      return sum;
    }
  }

  /** Why a paper was found, in the order of the query. The points add up to its score. */
  public List<Reason> explain(Hit hit) {
    Scoring explaining = new Scoring(catalog, hit.place());
    List<Reason> words = new ArrayList<>();
    for (Query alternative : query.alternatives()) {
      List<Reason> parts = new ArrayList<>();
      for (Query part : alternative.parts()) {
        parts.addAll(part.scores(explaining).reasons());
      }
      words = words.isEmpty() || Reason.sum(parts) > Reason.sum(words) ? parts : words;
    }
    float sum = Reason.sum(words);
    float name = 0;
    while (hit.score() - name > Scoring.NAMED && sum < Scoring.NAMED) {
      name += Scoring.NAMED;
    }
    List<Reason> reasons = new ArrayList<>();
    for (Reason word : words) {
      reasons.add(sum == 0 ? word : word.times((hit.score() - name) / sum));
    }
    for (String lacked : lacks(hit)) {
      reasons.add(new Reason(lacked, "", "lacks '" + lacked + "'", 0));
    }
    if (name > 0) {
      reasons.add(new Reason(typed, typed, "name", name));
    }
    return reasons;
  }

  /**
   * Where words of the query occur in a text that is shown, and may be cut.
   *
   * @return the start and the end of each place, in {@code char}s, in the text's order; none
   *     overlap
   */
  public List<int[]> places(String text) {
    ShownWords shown = new ShownWords(text);
    query.mark(shown);
    return shown.marked();
  }
}
