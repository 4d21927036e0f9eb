package org.ddlist.search;

import java.util.List;

/**
 * A way in which papers may have a word or a phrase of a query.
 *
 * @param words in sequence; "x-ray" is "x" "ray", or "xray"
 */
record Way(List<String> words, Kind kind) {

  /** What it is to the words that were typed; each weighs less than the one before. */
  enum Kind {
    /** The words themselves, and nothing else. */
    EXACT(1),
    /** The words themselves, but for the last, which may be another form or a prefix. */
    PHRASE(1),
    /** The words; the last also in another form or as a prefix. */
    TYPED(1),
    /** The year after a venue, which is that of the publication and not that of the arXiv id. */
    PUBLISHED(1),
    /** The whole name of a section, of which the query has all words. */
    HEADING(1),
    /** Words of the same meaning, as the catalog's synonyms say. */
    SYNONYM(0.3f),
    /** Known words that are one typing error away. */
    TYPING_ERROR(0.25f),
    /** Words of a wider or a neighbouring subject: a paper with them still lacks the words. */
    RELATED(0.25f);

    private final float weight;

    Kind(float weight) {
      this.weight = weight;
    }

    float weight() {
      return weight;
    }

    /** Whether the last word may match like that. */
    boolean takes(WordMatch match) {
      return switch (this) {
        case EXACT, PUBLISHED -> match == WordMatch.WHOLE;
        case PHRASE -> match != WordMatch.FAMILY;
        case TYPED -> true;
        case HEADING, SYNONYM, TYPING_ERROR, RELATED -> match.isWord();
      };
    }
  }

  Way {
    words = List.copyOf(words);
  }

  static Way typed(String word) {
    return new Way(List.of(word), Kind.TYPED);
  }
}
