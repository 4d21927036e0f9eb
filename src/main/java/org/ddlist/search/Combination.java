package org.ddlist.search;

import java.util.ArrayList;
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
    return Role.CONDITION;
  }

  @Override
  default boolean isKnown(Vocabulary vocabulary) {
    for (Query operand : operands()) {
      if (!operand.isKnown(vocabulary)) {
        return false;
      }
    }
    return true;
  }

  @Override
  default void mark(ShownWords shown) {
    for (Query operand : operands()) {
      operand.mark(shown);
    }
  }

  @Override
  default List<Search.Reason> reasons(Hit hit, Scoring scoring) {
    List<Search.Reason> reasons = new ArrayList<>();
    for (Query operand : operands()) {
      reasons.addAll(operand.reasons(hit, scoring));
    }
    return reasons;
  }

  /** The operands rewritten; those of a conjunction in place of the conjunction. */
  default List<Query> rewriteOperands(Rewriter rewriter, Context context) {
    List<Query> rewritten = new ArrayList<>(operands().size());
    for (Query operand : operands()) {
      Query other = operand.rewrite(rewriter, context);
      if (context.hasNeighbours()) {
        rewritten.addAll(other.parts());
      } else {
        rewritten.add(other);
      }
    }
    return rewritten;
  }

  /** Every operand must match; the score is the sum of theirs. */
  record All(List<Query> operands) implements Combination {
    @Override
    public List<Query> parts() {
      return operands;
    }

    @Override
    public Scores scores(Scoring scoring) {
      Scores all = operands.get(0).scores(scoring);
      for (int i = 1; i < operands.size(); i++) {
        all.and(operands.get(i).scores(scoring));
      }
      return all;
    }

    @Override
    public int wordCount() {
      int sum = 0;
      for (Query operand : operands) {
        sum += operand.wordCount();
      }
      return sum;
    }

    @Override
    public Query rewrite(Rewriter rewriter, Context context) {
      return new All(rewriteOperands(rewriter, context.withNeighbours(true)));
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
    public List<Search.Reason> reasons(Hit hit, Scoring scoring) {
      Query best = operands.get(0);
      float most = 0;
      for (Query operand : operands) {
        float score = operand.scores(scoring).score(hit.place());
        if (score > most) {
          best = operand;
          most = score;
        }
      }
      return best.reasons(hit, scoring);
    }

    @Override
    public int wordCount() {
      int least = Integer.MAX_VALUE;
      for (Query operand : operands) {
        least = Math.min(least, operand.wordCount());
      }
      return least;
    }

    @Override
    public Query rewrite(Rewriter rewriter, Context context) {
      return new Any(rewriteOperands(rewriter, context.withNeighbours(false)));
    }
  }

  /** The first operand must match, or else the second, whose score counts only then. */
  record Else(Query first, Query second) implements Combination {
    @Override
    public List<Query> operands() {
      return List.of(first, second);
    }

    @Override
    public Scores scores(Scoring scoring) {
      Scores scores = first.scores(scoring);
      scores.orElse(second.scores(scoring));
      return scores;
    }

    @Override
    public List<Search.Reason> reasons(Hit hit, Scoring scoring) {
      boolean matches = first.scores(scoring).score(hit.place()) > 0;
      return (matches ? first : second).reasons(hit, scoring);
    }

    @Override
    public int wordCount() {
      return Math.min(first.wordCount(), second.wordCount());
    }

    @Override
    public Query rewrite(Rewriter rewriter, Context context) {
      Context alone = context.withNeighbours(false);
      return new Else(first.rewrite(rewriter, alone), second.rewrite(rewriter, alone));
    }
  }

  /**
   * As many operands must match as match in the best paper, and at least {@code least}; the score
   * is the sum of theirs.
   */
  record Most(List<Query> operands, int least) implements Combination {
    @Override
    public Scores scores(Scoring scoring) {
      List<Scores> each = new ArrayList<>();
      for (Query operand : operands) {
        each.add(operand.scores(scoring));
      }
      return Scores.most(each, least);
    }

    @Override
    public int wordCount() {
      return least;
    }

    @Override
    public Query rewrite(Rewriter rewriter, Context context) {
      return new Most(rewriteOperands(rewriter, context.withNeighbours(false)), least);
    }
  }

  /** The operand must not match; it adds nothing to the score. */
  record None(Query operand) implements Combination {
    @Override
    public List<Query> operands() {
      return List.of(operand);
    }

    @Override
    public Scores scores(Scoring scoring) {
      Scores excluded = operand.scores(scoring);
      Scores scores = scoring.none();
      for (int i = 0; i < scores.size(); i++) {
        scores.set(i, excluded.score(i) > 0 ? 0 : Scoring.FILTERED, Scores.EVERY_FIELD);
      }
      return scores;
    }

    @Override
    public List<Search.Reason> reasons(Hit hit, Scoring scoring) {
      String word = operand.typed() == null ? "( )" : operand.typed();
      return List.of(new Search.Reason("-" + word, "", "left out", 0));
    }

    @Override
    public int wordCount() {
      return 0;
    }

    @Override
    public void mark(ShownWords shown) {}

    @Override
    public Query rewrite(Rewriter rewriter, Context context) {
      return new None(operand.rewrite(rewriter, new Context(!context.excluded(), false)));
    }
  }
}
