package org.ddlist.search;

import java.util.List;
import org.ddlist.model.Paper;

/** A query as a tree, which {@link QueryParser} parses. Its nodes evaluate themselves. */
sealed interface Query
    permits Words, Query.Filtered, Query.Identified, Query.All, Query.Any, Query.None {

  /** The score of every paper, with the reasons for the one that is explained. */
  Scores scores(Scoring scoring);

  /** The part as it was typed; "( )" for a group. */
  default String typed() {
    return "( )";
  }

  /** What a paper that does not match is to the query. */
  default Role role() {
    return Role.CONTENT;
  }

  /** How many words a matching paper has at least. */
  default int wordCount() {
    return 0;
  }

  /**
   * The queries that it consists of; none for one that papers are compared with, or left out by.
   */
  default List<Query> operands() {
    return List.of();
  }

  /** Marks the words of the query in a text that is shown. */
  default void mark(ShownWords shown) {
    for (Query operand : operands()) {
      operand.mark(shown);
    }
  }

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

  /** A condition on a field: author:, venue:, year:, section: and the rest. */
  record Filtered(String typed, Filter filter) implements Query {
    @Override
    public Role role() {
      return Role.CONDITION;
    }

    @Override
    public Scores scores(Scoring scoring) {
      Scores scores = scoring.none();
      List<Paper> papers = scoring.catalog().papers();
      for (int i = 0; i < scores.size(); i++) {
        scores.set(i, filter.accepts(papers.get(i)) ? Scoring.FILTERED : 0);
      }
      scores.explain(new Search.Reason(typed, typed, "filter", 0));
      return scores;
    }

    @Override
    public void mark(ShownWords shown) {
      for (String name : filter.authors()) {
        Words.ofName(name).mark(shown);
      }
    }
  }

  /** Papers that are named by an identifier: an arXiv id, a DOI, a link or a repository. */
  record Identified(String typed, List<Paper> papers) implements Query {
    @Override
    public Role role() {
      return papers.isEmpty() ? Role.CONTENT : Role.IDENTIFIER;
    }

    @Override
    public Scores scores(Scoring scoring) {
      Scores scores = scoring.none();
      for (int i = 0; i < scores.size() && !papers.isEmpty(); i++) {
        scores.set(i, papers.contains(scoring.catalog().papers().get(i)) ? Scoring.NAMED : 0);
      }
      scores.explain(new Search.Reason(typed, typed, "identifier", Scoring.NAMED));
      return scores;
    }
  }

  /** Every operand must match, but for linking words; the score is the sum of theirs. */
  record All(List<Query> operands) implements Query {
    @Override
    public List<Query> parts() {
      return operands;
    }

    @Override
    public Scores scores(Scoring scoring) {
      Scores all = null;
      for (Query operand : operands) {
        if (operand.role() != Role.LINKING) {
          Scores scores = operand.scores(scoring);
          all = all == null ? scores : all.and(scores);
        }
      }
      return all == null ? operands.get(0).scores(scoring) : all;
    }

    @Override
    public int wordCount() {
      int sum = 0;
      for (Query operand : operands) {
        sum += operand.wordCount();
      }
      return sum;
    }
  }

  /** One operand must match; the score is the best of theirs. */
  record Any(List<Query> operands) implements Query {
    @Override
    public List<Query> alternatives() {
      return operands;
    }

    @Override
    public Scores scores(Scoring scoring) {
      Scores best = operands.get(0).scores(scoring);
      for (Query operand : operands.subList(1, operands.size())) {
        best.or(operand.scores(scoring));
      }
      return best;
    }

    @Override
    public int wordCount() {
      int least = Integer.MAX_VALUE;
      for (Query operand : operands) {
        least = Math.min(least, operand.wordCount());
      }
      return least;
    }
  }

  /** The operand must not match; it adds nothing to the score. */
  record None(Query operand) implements Query {
    @Override
    public Role role() {
      return Role.CONDITION;
    }

    @Override
    public Scores scores(Scoring scoring) {
      Scores excluded = operand.scores(scoring);
      Scores scores = scoring.none();
      for (int i = 0; i < scores.size(); i++) {
        scores.set(i, excluded.has(i) ? 0 : Scoring.FILTERED);
      }
      scores.explain(new Search.Reason("-" + operand.typed(), "", "left out", 0));
      return scores;
    }
  }
}
