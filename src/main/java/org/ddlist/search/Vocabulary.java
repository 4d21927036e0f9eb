package org.ddlist.search;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.model.Catalog;
import org.ddlist.model.SearchIndex;
import org.ddlist.model.SearchIndex.Field;
import org.ddlist.model.SearchWords;

/** The words and author names of a catalog: which are known, and which are near an unknown one. */
final class Vocabulary {
  private static final int MAX_SUGGESTIONS = 3;

  private final SearchIndex index;
  private final Catalog catalog;

  Vocabulary(Catalog catalog) {
    index = catalog.searchIndex();
    this.catalog = catalog;
  }

  AuthorIndex authors() {
    return new AuthorIndex(catalog.papers());
  }

  /** The first name that no author has; null if there is none. */
  String firstUnknown(List<String> names) {
    for (String name : names) {
      if (!authors().has(name)) {
        return name;
      }
    }
    return null;
  }

  /**
   * Whether a word matches any word of a paper.
   *
   * @param whole whether it must be the word itself, not another form or a prefix
   * @param field where it must occur; null for anywhere
   */
  boolean has(String wanted, boolean whole, Field field) {
    String stem = SearchWords.stem(wanted);
    for (int number = index.firstFrom(stem);
        number < index.words() && index.beginsWith(number, stem);
        number++) {
      WordMatch match = WordMatch.of(wanted, stem, index.word(number));
      if ((whole ? match == WordMatch.WHOLE : match != null)
          && (field == null || index.occursIn(number, field))) {
        return true;
      }
    }
    return false;
  }

  /** Whether each word is known, not necessarily of the same paper. */
  boolean hasAll(List<String> words, boolean whole, Field field) {
    for (String word : words) {
      if (!has(word, whole, field)) {
        return false;
      }
    }
    return true;
  }

  /** The word itself if it is known, or else the nearest words, the most frequent first. */
  List<String> orNearest(String word, boolean whole, Field field) {
    return has(word, whole, field) ? List.of(word) : nearest(word, field);
  }

  private List<String> nearest(String word, Field field) {
    if (ScholarKey.parse(word) != null) {
      // Another letter or digit makes it the key of another paper.
      return List.of();
    }
    List<Integer> nearest = new ArrayList<>();
    int least = Integer.MAX_VALUE;
    for (int number = 0; number < index.words(); number++) {
      int distance = distance(word, number);
      if (distance >= 0 && distance <= least && isTarget(number, field)) {
        if (distance < least) {
          nearest.clear();
        }
        nearest.add(number);
        least = distance;
      }
    }
    nearest.sort((a, b) -> Integer.compare(frequency(b), frequency(a)));
    List<String> words = new ArrayList<>();
    for (int number : nearest) {
      words.add(index.word(number));
    }
    return words;
  }

  /** The words, other than itself, whose {@link Spelling#distance} from a word is at most this. */
  List<String> within(int distance, String word, Field field) {
    List<String> within = new ArrayList<>();
    if (ScholarKey.parse(word) != null) {
      return within;
    }
    for (int number = 0; number < index.words(); number++) {
      int of = distance(word, number);
      if (of > 0 && of <= distance && isTarget(number, field)) {
        within.add(index.word(number));
      }
    }
    return within;
  }

  /** Known words to suggest for an unknown one. */
  List<String> suggestions(String word, Field field) {
    if (field == Field.AUTHORS) {
      return authors().suggestions(word);
    }
    if (word.isEmpty() || Character.isDigit(word.charAt(0))) {
      return List.of();
    }
    if (ScholarKey.parse(word) != null) {
      return NearKeys.to(word, catalog, MAX_SUGGESTIONS);
    }
    List<String> known = new ArrayList<>(index.words());
    for (int number = 0; number < index.words(); number++) {
      if (isTarget(number, field)) {
        known.add(index.word(number));
      }
    }
    return Nearest.to(word, known, MAX_SUGGESTIONS);
  }

  /** Whether a mistyped word may mean this one; nobody types the name of a repository. */
  private boolean isTarget(int number, Field field) {
    return field == null
        ? index.occursOutside(number, Field.REPOSITORY)
        : index.occursIn(number, field);
  }

  private int distance(String typed, int number) {
    int length = index.wordStarts()[number + 1] - 1 - index.wordStarts()[number];
    // The length alone rules out most words, without a copy of them.
    return Math.abs(length - typed.length()) > Spelling.reach(typed.length(), length)
        ? -1
        : Spelling.distance(typed, index.word(number));
  }

  private int frequency(int number) {
    return index.placeStarts()[number + 1] - index.placeStarts()[number];
  }
}
