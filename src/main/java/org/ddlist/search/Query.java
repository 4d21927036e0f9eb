package org.ddlist.search;

import java.util.List;
import org.ddlist.model.Paper;
import org.ddlist.model.SearchIndex;

/** What somebody searches for, as {@link QueryParser} reads it. */
sealed interface Query {

  /** Every part must match; the score is the sum of theirs. */
  record All(List<Query> parts) implements Query {}

  /** One part must match; the score is the best of theirs. */
  record Any(List<Query> parts) implements Query {}

  /** The first must match, or else the second, whose score counts only then. */
  record Else(Query first, Query second) implements Query {}

  /**
   * As many parts must match as do of any paper, but no fewer than that; the score is the sum of
   * theirs.
   */
  record Most(List<Query> parts, int least) implements Query {}

  /** The part must not match; it adds nothing to the score. */
  record None(Query part) implements Query {}

  /**
   * A word, or the words of a compound such as "x-ray", of which the last may be a beginning.
   *
   * @param typed as it was typed
   * @param forms the ways to write it, each the words that must stand one behind the other: "x-ray"
   *     is "x" "ray" or "xray"
   * @param field where it must stand; null for anywhere
   */
  record Words(String typed, List<List<String>> forms, SearchIndex.Field field) implements Query {}

  /**
   * Words that stand whole and one behind the other.
   *
   * @param field where they must stand; null for anywhere
   */
  record Phrase(String typed, List<String> words, SearchIndex.Field field) implements Query {}

  /**
   * What the filters of the command line ask for: author:, venue:, year:, section: and the rest.
   */
  record Filtered(String typed, Filter filter) implements Query {}

  /** Papers that are named by an identifier: an arXiv id, a DOI, a link or a repository. */
  record Identified(String typed, List<Paper> papers) implements Query {}
}
