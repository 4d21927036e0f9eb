package org.ddlist.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.model.SearchIndex.Field;
import org.ddlist.text.Folding;

/** A search of a catalog for one query. */
public final class Search {
  /** Score multiplier for papers with all words in one field. */
  private static final float ONE_FIELD = 1.25f;

  private final Catalog catalog;
  private final Scoring scoring;
  private final QueryFallbacks fallbacks;
  private final Query query;
  private final Interpretation interpretation;
  private final String typed;

  /** How many words of the query a paper must have, at the least. */
  private final int wordCount;

  /**
   * Parses a query and interprets it.
   *
   * @param exact whether to search for exactly these words, instead of guessing what was meant if
   *     they find nothing
   * @throws QueryException with the column, if it does not follow the grammar
   */
  public Search(Catalog catalog, String query, boolean exact) throws QueryException {
    this.catalog = catalog;
    scoring = new Scoring(catalog);
    fallbacks = new QueryFallbacks(catalog, scoring);
    Query parsed = QueryParser.parse(query, catalog);
    interpretation = exact ? null : fallbacks.read(parsed);
    this.query = exact ? parsed : interpretation.query();
    typed = query.strip();
    wordCount = parsed.wordCount();
  }

  /** The query as it was typed. */
  public String typed() {
    return typed;
  }

  /** How the query was interpreted, one line each; empty if it was taken as typed. */
  public List<String> notes() {
    return interpretation == null ? List.of() : interpretation.notes(scoring);
  }

  /**
   * A query that finds papers only for other words.
   *
   * @param problem what no paper has
   * @param meant what was taken for it; empty if the papers have no more than part of the query
   */
  public record Guess(String problem, List<String> meant) {}

  /** What was guessed about the query; null if the papers have all of it. */
  public Guess guess() {
    return interpretation == null ? null : interpretation.guess(scoring);
  }

  /**
   * A term that no paper has.
   *
   * @param typed the term as it was typed
   * @param near up to three known words to suggest
   */
  public record Unknown(String typed, List<String> near) {}

  /** The first unknown term of a query that finds nothing; null if all terms are known. */
  public Unknown unknown() {
    return interpretation == null ? fallbacks.unknown(query) : fallbacks.unknown();
  }

  /** The papers that match, best first. */
  public List<Hit> rank() {
    return rank(query);
  }

  private List<Hit> rank(Query query) {
    Scores scores = scoring.of(query);
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < scores.size(); i++) {
      float score = scores.score(i);
      if (score > 0) {
        Paper paper = catalog.papers().get(i);
        if (wordCount > 1 && scores.fields(i) != 0) {
          score *= ONE_FIELD;
        }
        hits.add(new Hit(paper, i, score + nameBonus(paper, i, scores.fields(i))));
      }
    }
    Collections.sort(hits);
    return hits;
  }

  /**
   * A query without one of its parts.
   *
   * @param dropped the part, as it was typed
   */
  public record Relaxed(String dropped, List<Hit> hits) {}

  /**
   * What a query that finds nothing would find without one of its parts: the one that leaves the
   * fewest papers. Null if no single part can be dropped.
   */
  public Relaxed relaxed() {
    List<Query> parts = query.parts();
    if (parts.size() < 2) {
      return null;
    }
    int[] papers = new int[parts.size()];
    for (int part : scoring.onlyLacking(parts)) {
      if (part >= 0) {
        papers[part]++;
      }
    }
    int best = -1;
    for (int i = 0; i < papers.length; i++) {
      if (papers[i] > 0 && (best < 0 || papers[i] < papers[best]) && parts.get(i).typed() != null) {
        best = i;
      }
    }
    if (best < 0) {
      return null;
    }
    List<Query> rest = new ArrayList<>(parts);
    Query dropped = rest.remove(best);
    return new Relaxed(dropped.typed(), rank(new Combination.All(rest)));
  }

  /**
   * What a paper's score gains if the query is its whole title, nickname or key: twice as much for
   * a nickname with its punctuation.
   */
  private float nameBonus(Paper paper, int place, byte fields) {
    if (wordCount == 0) {
      return 0;
    }
    if (TermMatches.isNickname(typed, paper)) {
      return 2 * Scoring.NAMED;
    }
    String compact = Folding.compact(typed);
    boolean named =
        compact.equals(Folding.compact(paper.title().text()))
            || (fields & Scores.bit(Field.TITLE)) != 0
                && catalog.searchIndex().titleLengths()[place] == wordCount;
    if ((fields & (Scores.bit(Field.NICKNAME) | Scores.bit(Field.KEY))) != 0) {
      named |= compact.equals(Folding.compact(paper.key()));
      for (String nickname : paper.nicknames().all()) {
        named |= compact.equals(Folding.compact(nickname));
      }
      for (String former : paper.formerKeys()) {
        named |= compact.equals(Folding.compact(former));
      }
    }
    return named ? Scoring.NAMED : 0;
  }

  /**
   * Why a paper was found.
   *
   * @param typed a part of the query, as it was typed
   * @param word the word that matched
   * @param where the field of the paper, or "filter", "identifier", "left out"; "all words" if they
   *     are in one field, or "name" for a whole nickname, key or title
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
    List<Reason> reasons = new ArrayList<>(query.reasons(hit, scoring));
    float rest = hit.score() - Reason.sum(reasons);
    if (rest > 0.005f) {
      reasons.add(new Reason(typed, typed, rest < Scoring.NAMED ? "all words" : "name", rest));
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
