package org.ddlist.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ddlist.model.Catalog;
import org.ddlist.model.SearchIndex.Field;
import org.ddlist.model.SearchWords;
import org.ddlist.text.Folding;

/** Other ways to write a word or a name that papers have. */
final class WordVariants {
  /** How many initials are written without full stops. */
  private static final int MAX_INITIALS = 3;

  private final Catalog catalog;
  private final Vocabulary vocabulary;

  WordVariants(Catalog catalog, Vocabulary vocabulary) {
    this.catalog = catalog;
    this.vocabulary = vocabulary;
  }

  /** The year of a word that is one after a venue, in two or four digits; null if it is not. */
  String yearOfVenue(List<Query> parts, int at) {
    String year = parts.get(at).typed();
    if (at == 0
        || !Expansion.isBare(parts.get(at - 1))
        || !Character.isDigit(year.charAt(year.length() - 1))) {
      return null;
    }
    String venue = FilterBuilder.venueOfYear(parts.get(at - 1).typed() + year, catalog);
    return venue == null ? null : venue.substring(venue.lastIndexOf(' ') + 1);
  }

  /**
   * The synonyms of the word and of its neighbours with it, and these as one word: "data dam". A
   * query that has a synonym itself means something else by the word.
   */
  void addNeighbours(List<Query> parts, int at, List<Way> more) {
    for (int from = Math.max(0, at - Expansion.MAX_JOINED + 1); from <= at; from++) {
      List<String> run = new ArrayList<>();
      for (int to = from;
          to < parts.size() && to < from + Expansion.MAX_JOINED && Expansion.isBare(parts.get(to));
          to++) {
        run.addAll(((Words) parts.get(to)).words());
        String joined = to < at || to == from ? "" : SearchWords.american(String.join("", run));
        if (vocabulary.has(joined, true, null)) {
          more.add(Way.typed(joined));
        }
        for (Way synonym : to < at ? List.<Way>of() : vocabulary.synonyms(run)) {
          if (!isTyped(synonym.words(), parts)) {
            more.add(synonym);
          }
        }
      }
    }
  }

  private static boolean isTyped(List<String> synonym, List<Query> parts) {
    for (Query part : parts) {
      if (part instanceof Words words
          && synonym.size() == 1
          && words.wordCount() == 1
          && SearchWords.stem(words.words().get(0)).equals(SearchWords.stem(synonym.get(0)))) {
        return true;
      }
    }
    return false;
  }

  /**
   * A word as two that papers have in sequence ("pointcloud"), or with its umlauts written the
   * other way: "schläger", "schlaeger".
   */
  void add(Words words, List<Way> more) {
    String word = words.words().get(0);
    int end = word.length() > Expansion.MAX_COMPOUND ? 0 : word.length() - Expansion.MIN_PART;
    for (int i = Expansion.MIN_PART; i <= end; i++) {
      String first = word.substring(0, i);
      String second = word.substring(i);
      if (!LinkingWords.has(first) && vocabulary.has(first, true, words.field())) {
        addSequence(List.of(first, second), words.field(), more);
      }
      if (words.field() == null && vocabulary.has(first, true, Field.AUTHORS)) {
        addSequence(List.of(second, first), Field.AUTHORS, more);
      }
    }
    for (String other : List.of(withVowelPairs(words.typed()), withoutVowelPairs(word))) {
      if (!other.equals(word)
          && word.length() <= Expansion.MAX_COMPOUND
          && other.length() >= Spelling.MIN_PREFIX
          && vocabulary.has(other, true, words.field())) {
        more.add(Way.typed(other));
      }
    }
  }

  private void addSequence(List<String> words, Field in, List<Way> more) {
    Way sequence = new Way(words, Way.Kind.TYPED);
    if (vocabulary.hasSequence(sequence, in)) {
      more.add(sequence);
    }
  }

  /** The letters of a word that no paper has, if they are an author's initials: "AA Efros". */
  void addInitials(Words words, List<Way> more) {
    String word = words.words().get(0);
    boolean capitals = words.typed().equals(words.typed().toUpperCase(Locale.ROOT));
    if (word.length() < 2 || word.length() > MAX_INITIALS || vocabulary.has(word, capitals, null)) {
      return;
    }
    List<String> letters = new ArrayList<>();
    for (int i = 0; i < word.length(); i++) {
      letters.add(word.substring(i, i + 1));
    }
    addSequence(letters, Field.AUTHORS, more);
  }

  private static String withVowelPairs(String typed) {
    String small = typed.toLowerCase(Locale.ROOT);
    String pairs = small.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
    return Folding.fold(pairs);
  }

  private static String withoutVowelPairs(String word) {
    return word.replace("ae", "a").replace("oe", "o").replace("ue", "u");
  }
}
