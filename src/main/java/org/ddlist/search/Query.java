package org.ddlist.search;

import java.util.List;

/** A query as a tree, which {@link QueryParser} parses. Its nodes evaluate themselves. */
sealed interface Query permits Combination, Term {

  /** The score of every paper, with the reasons for the one that is explained. */
  Scores scores(Scoring scoring);

  /** How many words a matching paper has at least. */
  int wordCount();

  /** Marks the words of the query in a text that is shown. */
  void mark(ShownWords shown);

  /** The part as it was typed; null for a group. */
  String typed();

  /** What a paper that does not match is to the query. */
  Role role();

  /** The parts that must all match. */
  default List<Query> parts() {
    return List.of(this);
  }

  /** The parts of which one must match. */
  default List<Query> alternatives() {
    return List.of(this);
  }

  /** How a part of a query chooses among papers. */
  enum Role {
    /** A paper that has it is a candidate, and one that lacks it comes later. */
    CONTENT,
    /** It adds to the order of papers, which need not have it. */
    LINKING,
    /** The papers that it names are meant, whether they have the other words or not. */
    IDENTIFIER,
    /** A paper that does not meet it is no candidate. */
    CONDITION
  }
}
