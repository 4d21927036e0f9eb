package org.ddlist.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ddlist.model.SearchIndex;
import org.ddlist.model.SearchIndex.Field;
import org.ddlist.model.SearchWords;

/** How a word of a query matches a word of a paper; each kind weighs less than the one before. */
enum WordMatch {
  WHOLE(1),
  /** Another form of the word: "matching" for "match". */
  FORM(0.97f),
  /** The query's word is a prefix of the paper's. */
  PREFIX(0.35f),
  /** Another word of the same family: "alignment" for "aligning". */
  FAMILY(0.5f);

  private final float weight;

  WordMatch(float weight) {
    this.weight = weight;
  }

  float weight() {
    return weight;
  }

  /** Whether it is the word or another form of it. */
  boolean isWord() {
    return this == WHOLE || this == FORM;
  }

  /**
   * How two words match; null if they do not.
   *
   * @param wanted a word of the query
   * @param stem its stem
   */
  static WordMatch of(String wanted, String stem, String word) {
    if (word.equals(wanted)) {
      return WHOLE;
    }
    if (word.startsWith(stem) && SearchWords.stem(word).equals(stem)) {
      return FORM;
    }
    return word.startsWith(wanted) ? PREFIX : isFamily(stem, word) ? FAMILY : null;
  }

  private static boolean isFamily(String stem, String word) {
    String root = SearchWords.root(stem);
    return word.startsWith(root) && SearchWords.root(SearchWords.stem(word)).equals(root);
  }

  /**
   * A word of the index that a word of a query matches.
   *
   * @param number its number in the index
   */
  record Match(int number, WordMatch kind) {}

  /** The words of an index that a word matches, in alphabetical order. */
  static List<Match> matches(SearchIndex index, String wanted) {
    String stem = SearchWords.stem(wanted);
    String root = SearchWords.root(stem);
    List<Match> matches = new ArrayList<>();
    for (int number = index.firstFrom(root);
        number < index.words() && index.beginsWith(number, root);
        number++) {
      WordMatch kind = of(wanted, stem, index.word(number));
      if (kind != null) {
        matches.add(new Match(number, kind));
      }
    }
    return matches;
  }

  /** Receives each place where a word matches. */
  interface Reader {
    /**
     * @param found the paper's word
     * @param paper the paper's place in the catalog
     */
    void match(Match found, int paper, Field field, int position);
  }

  /**
   * Reads every place of the last of the words of a way, where they occur in sequence.
   *
   * @param only the field where they must occur; null for anywhere
   */
  static void readSequence(SearchIndex index, Way way, Field only, Reader reader) {
    List<String> words = way.words();
    Places before = null;
    for (int i = 0; i < words.size() && (before == null || before.size > 0); i++) {
      boolean last = i == words.size() - 1;
      boolean letter = words.get(i).length() == 1;
      Places known = before;
      Places places = new Places();
      for (Match found : matches(index, words.get(i))) {
        index.read(
            found.number(),
            (paper, field, position) -> {
              boolean initial = letter && field == Field.AUTHORS && way.kind() != Way.Kind.EXACT;
              if ((only == null || only == field)
                  && (last ? way.kind().takes(found.kind()) : found.kind() == WHOLE || initial)
                  && (known == null || isNext(place(paper, field, position), known, places))) {
                if (last) {
                  reader.match(found, paper, field, position);
                } else {
                  places.add(place(paper, field, position));
                }
              }
            });
      }
      before = places;
    }
  }

  /** Whether it is next to a place of the word before, or the next part of the same compound. */
  private static boolean isNext(long place, Places before, Places same) {
    return before.has(place - 1) || same.size > 0 && same.places[same.size - 1] == place - 1;
  }

  /** Places of a word, mostly in ascending order. */
  private static final class Places {
    private long[] places = new long[16];
    private int size;
    private boolean sorted = true;

    void add(long place) {
      if (size == places.length) {
        places = Arrays.copyOf(places, 2 * size);
      }
      sorted &= size == 0 || places[size - 1] <= place;
      places[size++] = place;
    }

    boolean has(long place) {
      if (!sorted) {
        Arrays.sort(places, 0, size);
        sorted = true;
      }
      return Arrays.binarySearch(places, 0, size, place) >= 0;
    }
  }

  private static long place(int paper, Field field, int position) {
    return ((long) paper << 32) | ((long) field.ordinal() << 28) | position;
  }
}
