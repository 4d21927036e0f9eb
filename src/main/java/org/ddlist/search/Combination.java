package org.ddlist.search;

import java.util.List;

/** A query that consists of other queries, its operands. */
sealed interface Combination extends Query {
  List<Query> operands();

  @Override
  default String typed() {
    return null;
  }

  @Override
  default Role role() {
    return Role.CONTENT;
  }

  @Override
  default void mark(ShownWords shown) {
    for (Query operand : operands()) {
      operand.mark(shown);
    }
  }

  /** Every operand must match, but for linking words; the score is the sum of theirs. */
  record All(List<Query> operands) implements Combination {
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
          if (all == null) {
            all = scores;
          } else {
            all.and(scores);
          }
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
  record Any(List<Query> operands) implements Combination {
    @Override
    public List<Query> alternatives() {
      return operands;
    }

    @Override
    public Scores scores(Scoring scoring) {
      Scores best = operands.get(0).scores(scoring);
      for (int i = 1; i < operands.size(); i++) {
        best.or(operands.get(i).scores(scoring));
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
  record None(Query operand) implements Combination {
    @Override
    public List<Query> operands() {
      return List.of(operand);
    }

    @Override
    public Role role() {
      return Role.CONDITION;
    }

    @Override
    public Scores scores(Scoring scoring) {
      Scores excluded = operand.scores(scoring);
      Scores scores = scoring.none();
      for (int i = 0; i < scores.size(); i++) {
        scores.set(i, excluded.has(i) ? 0 : Scoring.FILTERED, Scores.EVERY_FIELD);
      }
      String word = operand.typed() == null ? "( )" : operand.typed();
      scores.explain(new Search.Reason("-" + word, "", "left out", 0));
      return scores;
    }

    @Override
    public int wordCount() {
      return 0;
    }

    @Override
    public void mark(ShownWords shown) {}
  }
}
