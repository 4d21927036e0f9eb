package org.ddlist.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ddlist.text.EditDistance;

/** Known words to suggest for a mistyped one. */
public final class Nearest {
  /** In letters: so short a word with two letters wrong is another word. */
  private static final int SHORT = 4;

  private record Candidate(String word, int distance) {}

  private Nearest() {}

  /**
   * The nearest known words, by name, and no more of them than {@code most}. A word is near if at
   * most a quarter of its letters, or two, are different, and of one with up to four letters one. A
   * word with the typed one as a prefix counts as one letter away.
   */
  public static List<String> to(String typed, Iterable<String> known, int most) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    int reach = wanted.length() <= SHORT ? 1 : Math.max(2, wanted.length() / 4);
    List<Candidate> near = new ArrayList<>();
    for (String word : known) {
      String candidate = word.toLowerCase(Locale.ROOT);
      int distance =
          wanted.length() > 2 && candidate.startsWith(wanted)
              ? Math.min(1, candidate.length() - wanted.length())
              : EditDistance.of(wanted, candidate, reach);
      if (distance <= reach && distance < wanted.length()) {
        near.add(new Candidate(word, distance));
      }
    }
    near.sort(
        (a, b) ->
            a.distance() != b.distance()
                ? Integer.compare(a.distance(), b.distance())
                : a.word().compareTo(b.word()));
    List<String> words = new ArrayList<>();
    for (Candidate candidate : near.subList(0, Math.min(most, near.size()))) {
      if (candidate.distance() == near.get(0).distance()) {
        words.add(candidate.word());
      }
    }
    return words;
  }

  /** "did you mean a, b or c?"; the other advice if there are no suggestions. */
  public static String didYouMean(List<String> near, String otherwise) {
    if (near.isEmpty()) {
      return otherwise;
    }
    StringBuilder question = new StringBuilder("did you mean ");
    for (int i = 0; i < near.size(); i++) {
      question.append(i == 0 ? "" : i == near.size() - 1 ? " or " : ", ").append(near.get(i));
    }
    return question.append('?').toString();
  }

  /**
   * "did you mean a?" for a mistyped one of few words; if none is near, all of them to choose from.
   */
  public static String oneOf(List<String> words, String typed) {
    return didYouMean(to(typed, words, 3), "choose one of " + String.join(", ", words));
  }
}
