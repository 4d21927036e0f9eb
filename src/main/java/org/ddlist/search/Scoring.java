package org.ddlist.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ddlist.model.ArxivId;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.search.WholeQuery.Typed;

/**
 * How well papers match a query. Every paper with a content word of it is a candidate. Its score is
 *
 * <pre>
 * sum of (field × kind × position × rarity × earlier)   over the words, each at its best place
 *   × coverage × order × age + name
 * </pre>
 *
 * <ul>
 *   <li>field: how surely it identifies a paper: 10 for the nickname, 7 for a key and its parts, 5
 *       for the title, 4 for an author, 3 for the repository, 2 for the venue and the section,
 *       which many papers share;
 *   <li>kind: {@link WordMatch} and {@link Way.Kind} have the weights, from the word itself down to
 *       a typing error, since each kind is less sure to be what was meant;
 *   <li>position: a little more towards the beginning of the field, and in a title more the shorter
 *       it is;
 *   <li>rarity: the logarithm of how few papers have the word in this kind or a better one;
 *   <li>earlier: 1 for the first word that was typed, half of {@link #LATER} less for the second,
 *       two thirds of it for the third and so on, since "A with B" is A;
 *   <li>coverage: the square of the share of the query that the paper has, each content word by its
 *       rarity, so that two common words do not outweigh the rare one;
 *   <li>order and name: what {@link WholeQuery} adds for several words as a title has them, and for
 *       a query that is a title, a nickname, what a nickname is short for or a key of the paper; an
 *       identifier in the query names the paper as well;
 *   <li>age: {@link #NEAR} more for each year before the newest paper, up to ten, since in a young
 *       field the earlier paper is usually meant: a paper comes before another that is a year
 *       younger unless that one's score is greater by more than this.
 * </ul>
 *
 * Papers with every content word come before all others. A paper that has only a related word, or
 * one of a section or a venue whose papers mostly lack it, is ranked by it, but lacks the word
 * itself; the whole name of a section is a match. Linking words add a tenth of their weight and are
 * never missed. Ties go to the earlier paper, then by key.
 */
final class Scoring {
  /** More than any sum of words. */
  static final float NAMED = 10_000;

  /** The score of a filter: enough to be found, too little to be ranked by. */
  static final float FILTERED = 1e-6f;

  /** What the first word of a title or a name counts more than a word far from it. */
  static final float AT_START = 0.1f;

  /** What the word of a title of one word counts more than one of a long title. */
  static final float IN_SHORT_TITLE = 0.3f;

  /** What the last word of a long query counts less than its first. */
  private static final float LATER = 0.3f;

  /** How near scores are between which a year decides, as a share of the lower one. */
  private static final float NEAR = 0.05f;

  /** How much a paper lacks of a word if it has one that is related. */
  private static final float MISSING_RELATED = 0.5f;

  private static final int MOST_YEARS = 10;
  private static final float OLDEST = 1 + NEAR * MOST_YEARS;

  /** How many papers to keep that lack something. */
  private static final int MOST_PARTIAL = 50;

  private final Catalog catalog;
  private final int explained;

  /**
   * @param explained the place of the paper to keep reasons for; negative for none
   */
  Scoring(Catalog catalog, int explained) {
    this.catalog = catalog;
    this.explained = explained;
  }

  Catalog catalog() {
    return catalog;
  }

  int explained() {
    return explained;
  }

  /** Scores of no paper. */
  Scores none() {
    return new Scores(catalog.searchIndex().papers(), explained);
  }

  /** The papers that have one of these content words in whatever kind, best first. */
  List<Hit> rank(Query query, String typed, Filter filter) {
    List<Hit> hits = matching(query, new Typed(typed), filter);
    Collections.sort(hits);
    return hits;
  }

  private List<Hit> matching(Query query, Typed typed, Filter filter) {
    List<Query> alternatives = query.alternatives();
    if (alternatives.size() == 1) {
      return conjunction(alternatives.get(0), typed, filter);
    }
    Hit[] best = new Hit[catalog.papers().size()];
    for (Query alternative : alternatives) {
      for (Hit hit : matching(alternative, typed, filter)) {
        Hit before = best[hit.place()];
        best[hit.place()] = before == null || hit.compareTo(before) < 0 ? hit : before;
      }
    }
    List<Hit> hits = new ArrayList<>();
    for (Hit hit : best) {
      if (hit != null) {
        hits.add(hit);
      }
    }
    return hits;
  }

  private List<Hit> conjunction(Query query, Typed typed, Filter filter) {
    int papers = catalog.searchIndex().papers();
    float[] sums = new float[papers];
    float[] missing = new float[papers];
    int[] lacking = new int[papers];
    boolean[] candidate = new boolean[papers];
    boolean[] named = new boolean[papers];
    boolean[] refused = new boolean[papers];
    float total = 0;
    int content = 0;
    for (Query part : query.parts()) {
      Scores scores = part.scores(this);
      Query.Role role = part.role();
      boolean demanded = role == Query.Role.CONTENT || role == Query.Role.IDENTIFIER;
      total += demanded ? scores.weight() : 0;
      content += demanded ? 1 : 0;
      float earlier = 1 - LATER * (1 - 1f / Math.max(1, content));
      for (int i = 0; i < papers; i++) {
        if (scores.has(i)) {
          sums[i] += scores.score(i) * earlier;
          candidate[i] |= demanded;
          named[i] |= role == Query.Role.IDENTIFIER;
        } else if (demanded) {
          boolean related = scores.matches(i);
          sums[i] += scores.score(i);
          missing[i] += scores.weight() * (related ? MISSING_RELATED : 1);
          candidate[i] |= related;
          lacking[i]++;
        }
        refused[i] |= role == Query.Role.CONDITION && !scores.matches(i);
      }
    }
    WholeQuery whole = new WholeQuery(typed, query);
    int newest = catalog.searchIndex().newest();
    List<Hit> hits = new ArrayList<>();
    List<Hit> partial = new ArrayList<>();
    for (int i = 0; i < papers; i++) {
      boolean found = candidate[i] || content == 0 && sums[i] > 0;
      if (!found || refused[i]) {
        continue;
      }
      boolean all = named[i] || lacking[i] == 0;
      float coverage = all || total == 0 ? 1 : 1 - missing[i] / total;
      float score = sums[i] * coverage * coverage;
      if (!all && partial.size() == MOST_PARTIAL && score * OLDEST < worst(partial).score()) {
        // most candidates are not even read
        continue;
      }
      Paper paper = catalog.papers().get(i);
      if (filter.accepts(paper)) {
        score *= 1 + NEAR * age(paper, newest);
        if (all) {
          hits.add(new Hit(paper, i, whole.score(paper, score), 0));
        } else {
          keep(new Hit(paper, i, score, lacking[i]), partial);
        }
      }
    }
    // a pasted reference has words that its paper lacks
    int longest = 1;
    for (Hit hit : hits.isEmpty() ? partial : List.<Hit>of()) {
      longest = Math.max(longest, whole.quoted(hit.paper()));
    }
    for (Hit hit : partial) {
      hits.add(whole.quoted(hit.paper()) == longest ? hit.named() : hit);
    }
    return hits;
  }

  /** Keeps a hit if it is among the best. */
  private static void keep(Hit hit, List<Hit> best) {
    if (best.size() == MOST_PARTIAL && hit.compareTo(worst(best)) > 0) {
      return;
    }
    int at = Collections.binarySearch(best, hit);
    best.add(at < 0 ? -at - 1 : at, hit);
    if (best.size() > MOST_PARTIAL) {
      best.remove(MOST_PARTIAL);
    }
  }

  private static Hit worst(List<Hit> best) {
    return best.get(best.size() - 1);
  }

  /** In years, by the month of the arXiv id if that is earlier than the publication. */
  private static float age(Paper paper, int newest) {
    String arxiv = paper.arxiv();
    float date = paper.year() == 0 ? newest : paper.year() + 0.5f;
    if (arxiv.indexOf('.') == 4) {
      int month = (arxiv.charAt(2) - '0') * 10 + arxiv.charAt(3) - '0';
      date = Math.min(date, ArxivId.year(arxiv) + month / 12f);
    }
    return Math.max(0, Math.min(MOST_YEARS, newest + 1 - date));
  }
}
