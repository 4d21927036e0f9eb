package org.ddlist.search;

import java.util.ArrayList;
import java.util.List;

/** The score of each paper for a part of a query, by the paper's place in the catalog. */
final class Scores {
  private final float[] scores;
  private final boolean[] related;
  private float weight = 1;
  private final int explained;
  private List<Search.Reason> reasons = new ArrayList<>();

  /**
   * No paper matches.
   *
   * @param explained the place of the paper to keep reasons for; negative for none
   */
  Scores(int papers, int explained) {
    this.explained = explained;
    scores = new float[papers];
    related = new boolean[papers];
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

  /** Whether a paper has the part, and not only words that are related to it. */
  boolean has(int paper) {
    return matches(paper) && !related[paper];
  }

  void setRelated(int paper, float score) {
    set(paper, score);
    related[paper] = true;
  }

  /** How much of a query the part is: the sum of its words' rarities. */
  float weight() {
    return weight;
  }

  void weigh(float much) {
    weight = much;
  }

  void set(int paper, float score) {
    scores[paper] = score;
    related[paper] = false;
  }

  /** Adds a reason for the score of the explained paper, if it matches. */
  void explain(Search.Reason reason) {
    if (explained >= 0 && matches(explained)) {
      reasons.add(reason);
    }
  }

  /** Why the explained paper matches; empty if it does not. */
  List<Search.Reason> reasons() {
    return reasons;
  }

  /** Keeps the papers that match the other part, too, and adds their scores for it. */
  Scores and(Scores other) {
    for (int i = 0; i < scores.length; i++) {
      scores[i] = matches(i) && other.matches(i) ? scores[i] + other.scores[i] : 0;
      related[i] |= other.related[i];
    }
    weight += other.weight;
    reasons.addAll(other.reasons);
    return this;
  }

  /** Takes the better of both scores. */
  void or(Scores other) {
    if (explained >= 0 && other.scores[explained] > scores[explained]) {
      reasons = other.reasons;
    }
    for (int i = 0; i < scores.length; i++) {
      if (other.scores[i] > scores[i]) {
        set(i, other.scores[i]);
        related[i] = other.related[i];
      }
    }
    weight = Math.max(weight, other.weight);
  }
}
