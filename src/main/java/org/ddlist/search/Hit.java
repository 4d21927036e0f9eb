package org.ddlist.search;

import org.ddlist.model.Paper;

/**
 * A paper that a search found.
 *
 * @param place the paper's place in the catalog, counted from 0
 * @param score how well it matches, above 0; comparable only within one search
 * @param lacking how many content words of the query it lacks
 */
public record Hit(Paper paper, int place, float score, int lacking) implements Comparable<Hit> {

  /** Whether the paper has every content word of the query. */
  public boolean hasAll() {
    return lacking == 0;
  }

  /** The same for a paper that the query names, whatever words of it the paper lacks. */
  Hit named() {
    return new Hit(paper, place, score + Scoring.NAMED, 0);
  }

  /** Papers with all words first, then the better paper, then the earlier, then by key. */
  @Override
  public int compareTo(Hit other) {
    if (hasAll() != other.hasAll()) {
      return hasAll() ? -1 : 1;
    }
    if (score != other.score) {
      return Float.compare(other.score, score);
    }
    if (paper.year() != other.paper.year()) {
      // one of no known year comes last
      return Integer.compareUnsigned(paper.year() - 1, other.paper.year() - 1);
    }
    return paper.key().compareTo(other.paper.key());
  }
}
