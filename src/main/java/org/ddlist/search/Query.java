package org.ddlist.search;

import java.util.List;

/** A query as a tree, which {@link QueryParser} parses. Its nodes evaluate themselves. */
sealed interface Query permits Combination, Term {

  /** The score of every paper. */
  Scores scores(Scoring scoring);

  /** Why a paper that the query finds matches it. The points add up to the paper's score. */
  List<Search.Reason> reasons(Hit hit, Scoring scoring);

  /** How many words a matching paper has at least. */
  int wordCount();

  /** Whether every word, name and identifier occurs in a paper, not necessarily in the same one. */
  boolean isKnown(Vocabulary vocabulary);

  /** Marks the words of the query in a text that is shown. */
  void mark(ShownWords shown);

  /** The same tree with every term rewritten. */
  Query rewrite(Rewriter rewriter, Context context);

  /** What to do with the part if the query, which may be a pasted citation, finds nothing. */
  Role role();

  /** The part as it was typed; null for a combination. */
  String typed();

  /** The parts that must all match. */
  default List<Query> parts() {
    return List.of(this);
  }

  /** The parts of which one must match. */
  default List<Query> alternatives() {
    return List.of(this);
  }

  /** The words of a word that was typed without a field, several for a compound; else none. */
  default List<String> bareWords() {
    return List.of();
  }

  /** Similar words in place of a single word; null for any other part, or if there are none. */
  default Query similar(Corrections corrections) {
    return null;
  }

  /** What a part is in a pasted citation. */
  enum Role {
    /** Text of the citation, which may contain words that the paper doesn't have. */
    TEXT,
    /** An identifier, which is enough to find the paper. */
    IDENTIFIER,
    /** A condition, which nobody pastes by chance. */
    CONDITION
  }

  /** Replaces terms of a query. */
  interface Rewriter {
    Query words(Term.Words words, Context context);

    default Query phrase(Term.Phrase phrase, Context context) {
      return phrase;
    }

    default Query filtered(Term.Filtered filtered, Context context) {
      return filtered;
    }

    default Query identified(Term.Identified identified, Context context) {
      return identified;
    }
  }

  /**
   * Where a term is in its query.
   *
   * @param excluded whether the papers that match it are left out
   * @param hasNeighbours whether other terms must match, too
   */
  record Context(boolean excluded, boolean hasNeighbours) {
    static final Context TOP = new Context(false, false);

    Context withNeighbours(boolean has) {
      return new Context(excluded, has);
    }
  }
}
