package org.ddlist.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ddlist.model.SearchIndex.Field;
import org.ddlist.text.Folding;

/**
 * Further forms in which to find a word: as two words that papers have in sequence ("pointcloud",
 * "zhaobo"), with its umlauts written the other way, or as the initials of a name.
 */
final class WordVariants implements Query.Rewriter {
  /** The minimum length of a word joined to another, as in "bozhao". */
  private static final int MIN_PART = 2;

  /** The maximum length of a word to split: no two words of a title are longer. */
  private static final int MAX_COMPOUND = 100;

  /** How many initials are written without full stops. */
  private static final int MAX_INITIALS = 3;

  private final Vocabulary vocabulary;
  private final Scoring scoring;

  WordVariants(Vocabulary vocabulary, Scoring scoring) {
    this.vocabulary = vocabulary;
    this.scoring = scoring;
  }

  /** The query with further forms of its words. */
  Query of(Query query) {
    return query.rewrite(this, Query.Context.TOP);
  }

  @Override
  public Query words(Term.Words words, Query.Context context) {
    if (words.wordCount() > 1) {
      return orSeparate(words);
    }
    Term.Words variants = ofWord(words);
    return context.hasNeighbours() ? orInitials(variants) : variants;
  }

  /** A word, or the initials of a name that was typed beside it: "AA Efros". */
  private Query orInitials(Term.Words words) {
    List<String> initials =
        words.field() == null ? initials(words.typed(), words.forms().get(0).get(0)) : List.of();
    if (initials.isEmpty()) {
      return words;
    }
    List<List<String>> forms = new ArrayList<>(words.forms());
    forms.add(initials);
    return new Term.Words(words.typed(), forms, null);
  }

  /** A compound, or its words anywhere if no paper has them in sequence: "graph/text". */
  private Query orSeparate(Term.Words compound) {
    List<Query> parts = new ArrayList<>();
    for (String word : compound.forms().get(0)) {
      if (word.length() < MIN_PART || !vocabulary.has(word, false, compound.field())) {
        return compound;
      }
      parts.add(Term.Words.of(word, word, compound.field()));
    }
    return scoring.finds(compound) ? compound : new Combination.All(parts);
  }

  /**
   * A word, also as two that papers have in sequence ("pointcloud"), or with its umlauts written
   * the other way: "schläger", "schlaeger".
   */
  private Term.Words ofWord(Term.Words words) {
    String word = words.forms().get(0).get(0);
    List<List<String>> forms = new ArrayList<>(words.forms());
    int end = word.length() > MAX_COMPOUND ? 0 : word.length() - MIN_PART;
    for (int i = MIN_PART; i <= end; i++) {
      String first = word.substring(0, i);
      String second = word.substring(i);
      addSequence(first, second, words.field(), forms);
      if (words.field() == null && vocabulary.has(first, true, Field.AUTHORS)) {
        addSequence(second, first, Field.AUTHORS, forms);
      }
    }
    for (String other : List.of(withVowelPairs(words.typed()), withoutVowelPairs(word))) {
      if (!other.equals(word)
          && other.length() > Spelling.MIN_LENGTH
          && vocabulary.has(other, true, words.field())) {
        forms.add(List.of(other));
      }
    }
    return forms.size() == 1 ? words : new Term.Words(words.typed(), forms, words.field());
  }

  /** Adds two words if they occur in sequence; the second may be a prefix. */
  private void addSequence(String first, String second, Field in, List<List<String>> forms) {
    List<String> sequence = List.of(first, second);
    if (vocabulary.has(first, true, in)
        && vocabulary.has(second, false, in)
        && scoring.occurs(sequence, in)) {
      forms.add(sequence);
    }
  }

  /** The letters of a word that no paper has, if they are an author's initials; else none. */
  private List<String> initials(String typed, String word) {
    boolean capitals = typed.equals(typed.toUpperCase(Locale.ROOT));
    if (word.length() < 2 || word.length() > MAX_INITIALS || vocabulary.has(word, capitals, null)) {
      return List.of();
    }
    List<String> letters = new ArrayList<>();
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLetter(word.charAt(i))) {
        return List.of();
      }
      letters.add(word.substring(i, i + 1));
    }
    return scoring.occurs(letters, null) ? letters : List.of();
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
