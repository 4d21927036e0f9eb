package org.ddlist.search;

import java.util.List;
import org.ddlist.model.SearchIndex.Field;

/** The score of each paper for a query, by the paper's place in the catalog. */
final class Scores {
  static final byte EVERY_FIELD = (byte) ((1 << Field.values().length) - 1);

  private final float[] scores;
  private final byte[] fields;

  /** No paper matches. */
  Scores(int papers) {
    scores = new float[papers];
    fields = new byte[papers];
  }

  static byte bit(Field field) {
    return (byte) (1 << field.ordinal());
  }

  int size() {
    return scores.length;
  }

  /** How well a paper matches; 0 if it does not. */
  float score(int paper) {
    return scores[paper];
  }

  boolean matches(int paper) {
    return scores[paper] > 0;
  }

  /** The fields that contain every word of the query, a {@link #bit} each. */
  byte fields(int paper) {
    return fields[paper];
  }

  void set(int paper, float score, byte in) {
    scores[paper] = score;
    fields[paper] = in;
  }

  /** Whether no paper matches. */
  boolean areNone() {
    for (float score : scores) {
      if (score > 0) {
        return false;
      }
    }
    return true;
  }

  /** Keeps the papers that match the other query, too, and adds their scores for it. */
  void and(Scores other) {
    for (int i = 0; i < scores.length; i++) {
      scores[i] = matches(i) && other.matches(i) ? scores[i] + other.scores[i] : 0;
      fields[i] &= other.fields[i];
    }
  }

  /** Takes the better of both scores. */
  void or(Scores other) {
    for (int i = 0; i < scores.length; i++) {
      if (other.scores[i] > scores[i]) {
        set(i, other.scores[i], other.fields[i]);
      }
    }
  }

  /** Takes the other score for papers that do not match yet. */
  void orElse(Scores other) {
    for (int i = 0; i < scores.length; i++) {
      if (!matches(i)) {
        set(i, other.scores[i], other.fields[i]);
      }
    }
  }

  /** The sums of scores, for the papers that match the most queries, and at least that many. */
  static Scores most(List<Scores> queries, int least) {
    Scores sum = new Scores(queries.get(0).size());
    int[] matched = new int[sum.size()];
    int most = least;
    for (Scores query : queries) {
      for (int i = 0; i < matched.length; i++) {
        sum.scores[i] += query.scores[i];
        matched[i] += query.matches(i) ? 1 : 0;
        most = Math.max(most, matched[i]);
      }
    }
    for (int i = 0; i < matched.length; i++) {
      if (matched[i] < most) {
        sum.scores[i] = 0;
      }
    }
    return sum;
  }
}
