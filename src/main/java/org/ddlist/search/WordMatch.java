package org.ddlist.search;

import org.ddlist.model.SearchIndex;
import org.ddlist.model.SearchIndex.Field;
import org.ddlist.model.SearchWords;

/** How a word of a query and a word of a paper match. */
enum WordMatch {
  WHOLE(1),
  /** Another form of the word: "matching" for "match". */
  FORM(0.9f),
  /** The paper's word begins with the query's, or with its stem, if that is long. */
  BEGINNING(0.25f),
  /** The paper's word begins with one letter, and is no name of which that is the initial. */
  LETTER(0.1f);

  /** From how many letters on a stem tells enough for words that begin with it: "denois". */
  private static final int TELLING = 5;

  /** How long an ending is at least that makes another form, and is no mistake: "-ing", "-ed". */
  private static final int ENDING = 2;

  private final float weight;

  WordMatch(float weight) {
    this.weight = weight;
  }

  float weight() {
    return weight;
  }

  /** Takes each place where a word matches. */
  interface Reader {
    void match(int number, WordMatch match, int paper, Field field, int position);
  }

  /**
   * How they match; null if they do not.
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
    boolean form = stem.length() >= TELLING && wanted.length() - stem.length() >= ENDING;
    boolean begins = word.startsWith(wanted) || form && word.startsWith(stem);
    return begins ? BEGINNING : null;
  }

  /** Reads every place of every word that matches. */
  static void readAll(SearchIndex index, String wanted, Reader reader) {
    String stem = SearchWords.stem(wanted);
    for (int number = index.firstFrom(stem);
        number < index.words() && index.beginsWith(number, stem);
        number++) {
      WordMatch match = of(wanted, stem, index.word(number));
      if (match != null) {
        int found = number;
        index.read(
            number, (paper, field, position) -> reader.match(found, match, paper, field, position));
      }
    }
  }

  /**
   * Whether any word of the index matches.
   *
   * @param whole whether only the word itself does
   * @param field where it must stand; null for anywhere
   */
  static boolean isAny(SearchIndex index, String wanted, boolean whole, Field field) {
    String stem = SearchWords.stem(wanted);
    for (int number = index.firstFrom(stem);
        number < index.words() && index.beginsWith(number, stem);
        number++) {
      WordMatch match = of(wanted, stem, index.word(number));
      if ((whole ? match == WHOLE : match != null)
          && (field == null || index.standsIn(number, field))) {
        return true;
      }
    }
    return false;
  }
}
