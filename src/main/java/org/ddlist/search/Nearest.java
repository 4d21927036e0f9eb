package org.ddlist.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ddlist.text.EditDistance;

/** Known words to suggest for a mistyped one. */
public final class Nearest {
  /** In letters: so short a word with two letters wrong is another word. */
  private static final int SHORT = 4;

  private Nearest() {}

  /**
   * The nearest known words, by name, and no more of them than {@code most}. A word is near if at
   * most a quarter of its letters, or two, are different, and of one with up to four letters one. A
   * word that begins with the typed one counts as one letter away if that has three letters.
   */
  public static List<String> to(String typed, Iterable<String> known, int most) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    int reach = wanted.length() <= SHORT ? 1 : Math.max(2, wanted.length() / 4);
    int nearest = Math.min(reach, wanted.length() - 1);
    List<String> near = new ArrayList<>();
    for (String word : known) {
      String candidate = word.toLowerCase(Locale.ROOT);
      int distance =
          wanted.length() > 2 && candidate.startsWith(wanted)
              ? Math.min(1, candidate.length() - wanted.length())
              : EditDistance.of(wanted, candidate, nearest);
      if (distance < nearest) {
        near.clear();
        nearest = distance;
      }
      if (distance == nearest) {
        near.add(word);
      }
    }
    near.sort(null);
    return new ArrayList<>(near.subList(0, Math.min(most, near.size())));
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
