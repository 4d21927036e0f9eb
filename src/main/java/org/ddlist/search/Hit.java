package org.ddlist.search;

import org.ddlist.model.Paper;

/**
 * A paper that a search found.
 *
 * @param place the paper's place in the catalog, counted from 0
 * @param score how well it matches, above 0; comparable only within one search
 */
public record Hit(Paper paper, int place, float score) implements Comparable<Hit> {

  /** The better paper first, then the newer, then by key. */
  @Override
  public int compareTo(Hit other) {
    if (score != other.score) {
      return Float.compare(other.score, score);
    }
    if (paper.year() != other.paper.year()) {
      return Integer.compare(other.paper.year(), paper.year());
    }
    return paper.key().compareTo(other.paper.key());
  }
}
