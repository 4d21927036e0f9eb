package org.ddlist.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ddlist.model.SearchIndex;
import org.ddlist.model.SearchIndex.Field;
import org.ddlist.text.Folding;

/**
 * The forms in which a word is found beside its own, wherever it stands in a query: as two that
 * papers have side by side ("pointcloud", "zhaobo"), with its umlauts written the other way, or as
 * the initials of a name.
 */
final class WordVariants {
  /** How short a word that was written as a part of another may be, as in "bozhao". */
  private static final int SHORTEST_PART = 2;

  /**
   * How long a word of two may be: more than any two of a title, less than takes long to divide.
   */
  private static final int LONGEST_COMPOUND = 100;

  /** How many initials stand together without full stops. */
  private static final int MOST_INITIALS = 3;

  private final SearchIndex index;
  private final Scoring scoring;

  WordVariants(SearchIndex index, Scoring scoring) {
    this.index = index;
    this.scoring = scoring;
  }

  /** The query with its words in other forms, too. */
  Query of(Query query) {
    if (query instanceof Query.Words words) {
      return words.forms().get(0).size() > 1 ? orApart(words) : ofWord(words);
    }
    if (query instanceof Query.All all) {
      return ofAll(all);
    }
    if (query instanceof Query.Any any) {
      List<Query> others = new ArrayList<>(any.parts().size());
      for (Query part : any.parts()) {
        others.add(of(part));
      }
      return new Query.Any(others);
    }
    return query instanceof Query.None none ? new Query.None(of(none.part())) : query;
  }

  private Query ofAll(Query.All all) {
    List<Query> others = new ArrayList<>(all.parts().size());
    for (Query part : all.parts()) {
      Query other = of(part);
      if (other instanceof Query.All several) {
        others.addAll(several.parts());
      } else {
        others.add(other instanceof Query.Words words ? orInitials(words) : other);
      }
    }
    return new Query.All(others);
  }

  /** A word, or the initials of a name that is beside it: "AA Efros". */
  private Query orInitials(Query.Words words) {
    List<String> initials =
        words.field() == null && words.forms().get(0).size() == 1
            ? initials(words.typed(), words.forms().get(0).get(0))
            : List.of();
    if (initials.isEmpty()) {
      return words;
    }
    List<List<String>> forms = new ArrayList<>(words.forms());
    forms.add(initials);
    return new Query.Words(words.typed(), forms, null);
  }

  /** A compound, or its words wherever they are if nothing has them side by side: "graph/text". */
  private Query orApart(Query.Words compound) {
    List<Query> parts = new ArrayList<>();
    for (String word : compound.forms().get(0)) {
      if (word.length() < SHORTEST_PART || !WordMatch.isAny(index, word, false, compound.field())) {
        return compound;
      }
      parts.add(new Query.Words(word, List.of(List.of(word)), compound.field()));
    }
    return scoring.finds(compound) ? compound : new Query.All(parts);
  }

  /**
   * A word as it is and as two that papers have side by side ("pointcloud"), or with its umlauts
   * written the other way: "schläger", "schlaeger".
   */
  private Query ofWord(Query.Words words) {
    String word = words.forms().get(0).get(0);
    List<List<String>> forms = new ArrayList<>(words.forms());
    int end = word.length() > LONGEST_COMPOUND ? 0 : word.length() - SHORTEST_PART;
    for (int i = SHORTEST_PART; i <= end; i++) {
      String first = word.substring(0, i);
      String second = word.substring(i);
      addApart(words, first, second, words.field(), forms);
      if (words.field() == null && WordMatch.isAny(index, first, true, Field.AUTHORS)) {
        addApart(words, second, first, Field.AUTHORS, forms);
      }
    }
    for (String other : List.of(withVowelPairs(words.typed()), withoutVowelPairs(word))) {
      if (!other.equals(word)
          && other.length() > Spelling.SHORTEST
          && WordMatch.isAny(index, other, true, words.field())) {
        forms.add(List.of(other));
      }
    }
    return forms.size() == 1 ? words : new Query.Words(words.typed(), forms, words.field());
  }

  /** Adds two words, the second of which may be a beginning, if they stand side by side there. */
  private void addApart(
      Query.Words words, String first, String second, Field in, List<List<String>> forms) {
    List<String> apart = List.of(first, second);
    if (WordMatch.isAny(index, first, true, in)
        && WordMatch.isAny(index, second, false, in)
        && scoring.stand(apart, in)) {
      forms.add(apart);
    }
  }

  /** The letters of a word that no paper has, if they are somebody's initials; else none. */
  private List<String> initials(String typed, String word) {
    boolean capitals = typed.equals(typed.toUpperCase(Locale.ROOT));
    if (word.length() < 2
        || word.length() > MOST_INITIALS
        || WordMatch.isAny(index, word, capitals, null)) {
      return List.of();
    }
    List<String> letters = new ArrayList<>();
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLetter(word.charAt(i))) {
        return List.of();
      }
      letters.add(word.substring(i, i + 1));
    }
    return scoring.stand(letters, null) ? letters : List.of();
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
