package org.ddlist.search;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.model.SearchIndex.Field;
import org.ddlist.model.SearchWords;
import org.ddlist.text.Folding;

/**
 * A word, a compound such as "x-ray" or a phrase.
 *
 * @param typed as it was typed
 * @param ways in which papers may have it, the typed one first
 * @param field where it must occur; null for anywhere
 * @param role {@link Query.Role#CONTENT} or {@link Query.Role#LINKING}
 */
record Words(String typed, List<Way> ways, Field field, Role role) implements Query {
  /** What a word adds that no paper need have: enough to order papers that are alike. */
  private static final float LINKING = 0.1f;

  /** The words of a text and, of a compound, the whole; null if it has no letter or digit. */
  static Words of(String typed, String text, Field field) {
    String folded = Folding.fold(text);
    if (folded.isEmpty()) {
      return null;
    }
    List<String> parts = new ArrayList<>();
    for (String part : folded.split(" ")) {
      parts.add(SearchWords.american(part));
    }
    List<Way> ways = new ArrayList<>();
    ways.add(new Way(parts, Way.Kind.TYPED));
    if (parts.size() > 1) {
      ways.add(Way.typed(SearchWords.american(folded.replace(" ", ""))));
    }
    return new Words(typed, ways, field, Role.CONTENT);
  }

  /** The words of a name, each of which must occur among the authors. */
  static Query ofName(String name) {
    List<Query> words = new ArrayList<>();
    for (String word : Folding.fold(name).split(" ")) {
      List<Way> ways = List.of(Way.typed(SearchWords.american(word)));
      words.add(new Words(word, ways, Field.AUTHORS, Role.CONTENT));
    }
    return new All(words);
  }

  Words as(Role other) {
    return new Words(typed, ways, field, other);
  }

  Words or(List<Way> more) {
    List<Way> all = new ArrayList<>(ways);
    all.addAll(more);
    return new Words(typed, all, field, role);
  }

  /** The words as they were typed. */
  List<String> words() {
    return ways.get(0).words();
  }

  boolean isPhrase() {
    return ways.get(0).kind() == Way.Kind.PHRASE;
  }

  /** Whether it is a word or a compound without a field and quotation marks. */
  boolean isBare() {
    return field == null && ways.get(0).kind() == Way.Kind.TYPED;
  }

  @Override
  public Scores scores(Scoring scoring) {
    TermMatches matches = new TermMatches(scoring, typed);
    for (Way way : ways) {
      matches.add(way, field);
    }
    return matches.scores(role == Role.LINKING ? LINKING : wordCount());
  }

  @Override
  public int wordCount() {
    return words().size();
  }

  /** The single words that mean the same; a new list. */
  List<String> abbreviations() {
    List<String> single = new ArrayList<>();
    for (Way way : ways) {
      if (way.kind() == Way.Kind.SYNONYM && way.words().size() == 1) {
        single.add(way.words().get(0));
      }
    }
    return single;
  }

  @Override
  public void mark(ShownWords shown) {
    for (Way way : ways) {
      shown.mark(way);
    }
  }
}
