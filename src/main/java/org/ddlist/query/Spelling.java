package org.ddlist.query;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.model.SearchIndex;

/** Takes words that no paper has for the known words that they nearly are. */
public final class Spelling {
  /** From how many letters on two of them may be wrong. */
  private static final int LONG = 8;

  private static final int SHORTEST = 3;

  private final SearchIndex index;
  private final List<Mending> mendings = new ArrayList<>();
  private final List<String> unknown = new ArrayList<>();

  /**
   * A word that was taken for another.
   *
   * @param typed what no paper has
   * @param shown what papers are shown for
   */
  public record Mending(String typed, String shown) {}

  Spelling(SearchIndex index) {
    this.index = index;
  }

  /** The query with known words for unknown ones that are near them. */
  Query mended(Query query) {
    if (query instanceof Query.All all) {
      return new Query.All(mended(all.parts()));
    }
    if (query instanceof Query.Any any) {
      return new Query.Any(mended(any.parts()));
    }
    return query instanceof Query.Words words ? mended(words) : query;
  }

  private List<Query> mended(List<Query> parts) {
    List<Query> mended = new ArrayList<>(parts.size());
    for (Query part : parts) {
      mended.add(mended(part));
    }
    return mended;
  }

  private Query mended(Query.Words words) {
    List<String> parts = words.forms().get(0);
    List<String> known = new ArrayList<>();
    for (List<String> form : words.forms()) {
      if (isKnown(form)) {
        return words;
      }
    }
    for (String part : parts) {
      known.add(WordMatch.isAny(index, part) ? part : nearest(part));
    }
    if (known.contains(null)) {
      unknown.add(words.typed());
      return words;
    }
    mendings.add(new Mending(words.typed(), String.join(" ", known)));
    return new Query.Words(words.typed(), List.of(known), words.field());
  }

  private boolean isKnown(List<String> form) {
    for (String word : form) {
      if (!WordMatch.isAny(index, word)) {
        return false;
      }
    }
    return true;
  }

  /** The nearest word: of those as near the one with the same first letter, then in most places. */
  private String nearest(String word) {
    if (word.length() < SHORTEST) {
      return null;
    }
    int reach = word.length() < LONG ? 1 : 2;
    int best = -1;
    int bestRank = Integer.MAX_VALUE;
    for (int number = 0; number < index.words(); number++) {
      int length = index.wordStarts()[number + 1] - 1 - index.wordStarts()[number];
      if (Math.abs(length - word.length()) > reach) {
        continue;
      }
      String known = index.word(number);
      int distance = Nearest.distance(word, known, reach);
      int rank = 2 * distance + (known.charAt(0) == word.charAt(0) ? 0 : 1);
      if (distance <= reach
          && (rank < bestRank || rank == bestRank && placeSize(number) > placeSize(best))) {
        best = number;
        bestRank = rank;
      }
    }
    return best < 0 ? null : index.word(best);
  }

  private int placeSize(int number) {
    return index.placeStarts()[number + 1] - index.placeStarts()[number];
  }

  /** What was taken for what, in the order of the query. */
  List<Mending> mendings() {
    return mendings;
  }

  /** The words that no paper has and that are not near a known one, as they were typed. */
  List<String> unknown() {
    return unknown;
  }

  /** Up to three known words to try for an unknown one. */
  List<String> near(String word) {
    List<String> known = new ArrayList<>(index.words());
    for (int number = 0; number < index.words(); number++) {
      known.add(index.word(number));
    }
    return Nearest.to(word, known, 3);
  }
}
