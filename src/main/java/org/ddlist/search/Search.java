package org.ddlist.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.model.SearchIndex;
import org.ddlist.model.SearchIndex.Field;
import org.ddlist.text.Folding;

/**
 * A search of a catalog: a query is read by {@link QueryFallbacks} and ranked by {@link Scoring}.
 */
public final class Search {
  private static final float ONE_FIELD = 1.25f;

  private final Catalog catalog;
  private final SearchIndex index;
  private final Scoring scoring;
  private final QueryFallbacks readings;
  private final Query query;
  private final boolean exact;
  private final String typed;

  /** How many words must be found, at the least. */
  private final int words;

  /**
   * Reads a query.
   *
   * @param exact whether a query that finds nothing is left as it stands, instead of being taken
   *     for what it may have meant
   * @throws QueryException with the column, if it does not follow the grammar
   */
  public Search(Catalog catalog, String query, boolean exact) throws QueryException {
    this.catalog = catalog;
    index = catalog.searchIndex();
    scoring = new Scoring(catalog);
    readings = new QueryFallbacks(catalog, scoring);
    Query parsed = QueryParser.parse(query, catalog);
    this.exact = exact;
    this.query = exact ? parsed : readings.read(parsed);
    typed = query.strip();
    words = words(parsed);
  }

  /** What the query was taken for, a line each; empty if it is taken as it stands. */
  public List<String> notes() {
    return readings.notes();
  }

  /** The first that no paper has and that is not near a known word; null if there is none. */
  public Spelling.Unknown unknown() {
    return exact ? readings.unknown(query) : readings.unknown();
  }

  /** The papers that match, best first. */
  public List<Hit> rank() {
    return rank(query);
  }

  private List<Hit> rank(Query query) {
    Scoring.Scores scores = scoring.of(query);
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < index.papers(); i++) {
      float score = scores.score[i];
      if (score > 0) {
        Paper paper = catalog.papers().get(i);
        if (words > 1 && scores.fields[i] != 0) {
          score *= ONE_FIELD;
        }
        hits.add(new Hit(paper, i, score + named(paper, i, scores.fields[i])));
      }
    }
    Collections.sort(hits);
    return hits;
  }

  /**
   * A part of a query that finds nothing, without which it finds papers.
   *
   * @param typed the part, as it was typed
   */
  public record TooMuch(String typed, List<Hit> hits) {}

  /** The part to leave out: the one without which the fewest papers are found; null if none is. */
  public TooMuch tooMuch() {
    if (!(query instanceof Query.All all) || all.parts().size() < 2) {
      return null;
    }
    int[] papers = new int[all.parts().size()];
    for (int part : scoring.onlyLacking(all.parts())) {
      if (part >= 0) {
        papers[part]++;
      }
    }
    int best = -1;
    for (int i = 0; i < papers.length; i++) {
      if (papers[i] > 0
          && (best < 0 || papers[i] < papers[best])
          && typed(all.parts().get(i)) != null) {
        best = i;
      }
    }
    if (best < 0) {
      return null;
    }
    List<Query> rest = new ArrayList<>(all.parts());
    Query part = rest.remove(best);
    return new TooMuch(typed(part), rank(new Query.All(rest)));
  }

  private static String typed(Query part) {
    if (part instanceof Query.Words words) {
      return words.typed();
    }
    if (part instanceof Query.Phrase phrase) {
      return phrase.typed();
    }
    if (part instanceof Query.Filtered filtered) {
      return filtered.typed();
    }
    return part instanceof Query.Identified identified ? identified.typed() : null;
  }

  /**
   * What a paper gets whose whole title, nickname or key the words are, and no more: twice as much
   * to the letter.
   */
  private float named(Paper paper, int place, byte fields) {
    if (words == 0) {
      return 0;
    }
    if (Scoring.isToTheLetter(typed, paper)) {
      return 2 * Scoring.NAMED;
    }
    String compact = Folding.compact(typed);
    boolean named =
        compact.equals(Folding.compact(paper.title().text()))
            || (fields & Scoring.bit(Field.TITLE)) != 0 && index.titleLengths()[place] == words;
    if ((fields & (Scoring.bit(Field.NICKNAME) | Scoring.bit(Field.KEY))) != 0) {
      named |=
          compact.equals(Folding.compact(paper.nickname()))
              || compact.equals(Folding.compact(paper.key()));
      for (String former : paper.formerKeys()) {
        named |= compact.equals(Folding.compact(former));
      }
    }
    return named ? Scoring.NAMED : 0;
  }

  /**
   * Why a paper was found, and what for.
   *
   * @param typed a part of the query, as it was typed
   * @param word what it was found as
   * @param where the field of the paper, or "filter", "identifier", "left out", or what they get
   *     together: "all words", or "name" for a whole nickname, key or title
   * @param points what it adds to the score
   */
  public record Reason(String typed, String word, String where, float points) {
    Reason times(float factor) {
      return new Reason(typed, word, where, points * factor);
    }
  }

  /**
   * Why a paper was found, a reason for each part in the order of the query; they make its score.
   */
  public List<Reason> explain(Hit hit) {
    List<Reason> reasons = reasons(query, hit);
    float rest = hit.score() - sum(reasons);
    if (rest > 0.005f) {
      reasons.add(new Reason(typed, typed, rest < Scoring.NAMED ? "all words" : "name", rest));
    }
    return reasons;
  }

  private List<Reason> reasons(Query part, Hit hit) {
    List<Reason> reasons = new ArrayList<>();
    if (part instanceof Query.All all) {
      all.parts().forEach(each -> reasons.addAll(reasons(each, hit)));
    } else if (part instanceof Query.Most most) {
      most.parts().forEach(each -> reasons.addAll(reasons(each, hit)));
    } else if (part instanceof Query.Any any) {
      Query best = any.parts().get(0);
      float most = 0;
      for (Query each : any.parts()) {
        float score = scoring.of(each, hit.place());
        if (score > most) {
          best = each;
          most = score;
        }
      }
      reasons.addAll(reasons(best, hit));
    } else if (part instanceof Query.Else either) {
      boolean first = scoring.of(either.first(), hit.place()) > 0;
      reasons.addAll(reasons(first ? either.first() : either.second(), hit));
    } else if (part instanceof Query.Words words) {
      add(scoring.reason(words, hit.place()), reasons);
    } else if (part instanceof Query.Phrase phrase) {
      add(scoring.reason(phrase, hit.place()), reasons);
    } else if (part instanceof Query.None none) {
      String word = typed(none.part());
      reasons.add(new Reason("-" + (word == null ? "( )" : word), "", "left out", 0));
    } else if (part instanceof Query.Filtered filtered && filtered.filter().accepts(hit.paper())) {
      reasons.addAll(reasons(filtered, hit));
    } else if (part instanceof Query.Identified identified
        && identified.papers().contains(hit.paper())) {
      reasons.add(new Reason(identified.typed(), identified.typed(), "identifier", Scoring.NAMED));
    }
    return reasons;
  }

  /** The words of the name that the paper has an author of; if it asks for none, that it passes. */
  private List<Reason> reasons(Query.Filtered filtered, Hit hit) {
    List<Reason> best = List.of();
    for (String name : filtered.filter().authors()) {
      List<Reason> reasons = new ArrayList<>();
      for (Query word : Scoring.ofAuthors(name)) {
        Reason reason = scoring.reason((Query.Words) word, hit.place());
        if (reason != null) {
          reasons.add(new Reason(filtered.typed(), reason.word(), reason.where(), reason.points()));
        }
      }
      best = best.isEmpty() || sum(reasons) > sum(best) ? reasons : best;
    }
    return best.isEmpty()
        ? List.of(new Reason(filtered.typed(), filtered.typed(), "filter", 0))
        : best;
  }

  private static void add(Reason reason, List<Reason> reasons) {
    if (reason != null) {
      reasons.add(reason);
    }
  }

  private static float sum(List<Reason> reasons) {
    float sum = 0;
    for (Reason reason : reasons) {
      sum += reason.points();
    }
    return sum;
  }

  private static int words(Query query) {
    if (query instanceof Query.Words words) {
      return words.forms().get(0).size();
    }
    if (query instanceof Query.Phrase phrase) {
      return phrase.words().size();
    }
    int sum = 0;
    if (query instanceof Query.All all) {
      for (Query part : all.parts()) {
        sum += words(part);
      }
    } else if (query instanceof Query.Any any) {
      sum = Integer.MAX_VALUE;
      for (Query part : any.parts()) {
        sum = Math.min(sum, words(part));
      }
    }
    return sum;
  }

  /**
   * Where words of the query stand in a text that is shown, and may be cut.
   *
   * @return for each place its start and its end, in {@code char}s, in the text's order; none
   *     overlap
   */
  public List<int[]> places(String text) {
    ShownWords shown = new ShownWords(text);
    mark(query, shown);
    return shown.marked();
  }

  private static void mark(Query query, ShownWords shown) {
    if (query instanceof Query.Words words) {
      words.forms().forEach(form -> shown.mark(form, true));
    } else if (query instanceof Query.Phrase phrase) {
      shown.mark(phrase.words(), false);
    } else if (query instanceof Query.All all) {
      all.parts().forEach(part -> mark(part, shown));
    } else if (query instanceof Query.Most most) {
      most.parts().forEach(part -> mark(part, shown));
    } else if (query instanceof Query.Any any) {
      any.parts().forEach(part -> mark(part, shown));
    } else if (query instanceof Query.Filtered filtered) {
      filtered
          .filter()
          .authors()
          .forEach(name -> Scoring.ofAuthors(name).forEach(word -> mark(word, shown)));
    } else if (query instanceof Query.Else either) {
      mark(either.first(), shown);
      mark(either.second(), shown);
    }
  }
}
