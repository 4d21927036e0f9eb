package org.ddlist.search;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.model.Catalog;
import org.ddlist.model.SearchIndex;
import org.ddlist.model.SearchIndex.Field;

/**
 * Takes words that no paper has for the known words that they nearly are: with one letter wrong, or
 * two from eight letters on, where two that changed places are one.
 */
public final class Spelling {
  /** How many letters a word must have to be taken for another, and the other, too. */
  static final int SHORTEST = 3;

  /** From how many letters on a word that papers have is taken for another all the same. */
  private static final int SURE = 6;

  /** The {@link #distance} of one letter, and that of two, at most. */
  private static final int ONE_LETTER = 3;

  private static final int FARTHEST = 5;

  /** From how many letters on two of them may be wrong. */
  private static final int LONG = 8;

  /** How many ways to write a compound to try. */
  private static final int MOST_FORMS = 16;

  private final Catalog catalog;
  private final SearchIndex index;
  private final List<Change> changes = new ArrayList<>();
  private final List<Unfound> unfound = new ArrayList<>();

  /** What a part of a query may be taken for, and how that is shown. */
  record Alternative(String shown, Query query) {}

  /**
   * A word, a phrase or a name that is taken for others.
   *
   * @param typed what no paper has
   * @param alternatives what it is taken for; none only where it is left out
   * @param leftOut whether papers with it are left out, and not shown
   * @param unknown whether no paper has it at all, and not just beside the rest of the query
   */
  record Change(String typed, List<Alternative> alternatives, boolean leftOut, boolean unknown) {
    static Change of(String typed, String shown, Query query) {
      return new Change(typed, List.of(new Alternative(shown, query)), false, true);
    }
  }

  /**
   * A word, a phrase or a name that no paper has, and that is not near enough to a known one.
   *
   * @param near up to three known ones to try
   */
  public record Unknown(String typed, List<String> near) {}

  /** What is unknown before anybody asks what is near, which takes long; the word if it is one. */
  private record Unfound(String typed, String word, Field field) {}

  Spelling(Catalog catalog) {
    this.catalog = catalog;
    index = catalog.searchIndex();
  }

  /**
   * Whether a paper has each word, phrase and name of a query, whether or not beside the others.
   */
  boolean knows(Query query) {
    if (query instanceof Query.Words words) {
      return isKnown(words);
    }
    if (query instanceof Query.All all) {
      return knowsAll(all.parts());
    }
    if (query instanceof Query.Any any) {
      return knowsAll(any.parts());
    }
    if (query instanceof Query.None none) {
      return knows(none.part());
    }
    if (query instanceof Query.Phrase phrase) {
      return areKnown(phrase.words(), true, phrase.field());
    }
    if (query instanceof Query.Identified identified) {
      return !identified.papers().isEmpty();
    }
    return !(query instanceof Query.Filtered filtered) || unknownAuthor(filtered) == null;
  }

  private boolean knowsAll(List<Query> parts) {
    for (Query part : parts) {
      if (!knows(part)) {
        return false;
      }
    }
    return true;
  }

  private boolean isKnown(Query.Words words) {
    for (List<String> form : words.forms()) {
      if (areKnown(form, false, words.field())) {
        return true;
      }
    }
    return false;
  }

  private String unknownAuthor(Query.Filtered filtered) {
    AuthorIndex authors = new AuthorIndex(catalog.papers());
    for (String name : filtered.filter().authors()) {
      if (!authors.has(name)) {
        return name;
      }
    }
    return null;
  }

  /** The query with known words for unknown ones that are near them. */
  Query mended(Query query) {
    return mended(query, false);
  }

  private Query mended(Query query, boolean leftOut) {
    if (query instanceof Query.Words words) {
      return mended(words, leftOut);
    }
    if (query instanceof Query.All all) {
      return new Query.All(mended(all.parts(), leftOut));
    }
    if (query instanceof Query.Any any) {
      return new Query.Any(mended(any.parts(), leftOut));
    }
    if (query instanceof Query.None none) {
      return new Query.None(mended(none.part(), !leftOut));
    }
    if (query instanceof Query.Phrase phrase) {
      return mended(phrase, leftOut);
    }
    if (query instanceof Query.Identified identified && identified.papers().isEmpty()) {
      report(identified.typed(), "", null, leftOut);
    }
    return query instanceof Query.Filtered filtered ? mended(filtered, leftOut) : query;
  }

  private List<Query> mended(List<Query> parts, boolean leftOut) {
    List<Query> mended = new ArrayList<>(parts.size());
    for (Query part : parts) {
      mended.add(mended(part, leftOut));
    }
    return mended;
  }

  private Query mended(Query.Words words, boolean leftOut) {
    if (isKnown(words)) {
      return words;
    }
    List<List<String>> forms = List.of(List.of());
    for (String word : words.forms().get(0)) {
      List<String> near =
          WordMatch.isAny(index, word, false, words.field())
              ? List.of(word)
              : nearest(word, words.field());
      if (near.isEmpty()) {
        report(words.typed(), word, words.field(), leftOut);
        return words;
      }
      forms = times(forms, near);
    }
    return changed(words, forms, leftOut, true);
  }

  private Query changed(
      Query.Words words, List<List<String>> forms, boolean leftOut, boolean unknown) {
    List<Alternative> alternatives = new ArrayList<>();
    for (List<String> form : forms) {
      String shown = inField(words.field(), String.join(" ", form));
      alternatives.add(
          new Alternative(shown, new Query.Words(shown, List.of(form), words.field())));
    }
    changes.add(new Change(words.typed(), alternatives, leftOut, unknown));
    return new Query.Words(words.typed(), forms, words.field());
  }

  /** Each form with each word behind it. */
  private static List<List<String>> times(List<List<String>> forms, List<String> words) {
    List<List<String>> longer = new ArrayList<>();
    for (List<String> form : forms) {
      for (String word : words) {
        if (longer.size() < MOST_FORMS) {
          List<String> more = new ArrayList<>(form);
          more.add(word);
          longer.add(more);
        }
      }
    }
    return longer;
  }

  /**
   * Words near to one that no paper has, or only as the beginning of another, or that is long and
   * but one letter away; null if it is no word, or none is near.
   */
  Query another(Query part) {
    if (!(part instanceof Query.Words words) || words.forms().get(0).size() > 1) {
      return null;
    }
    String word = words.forms().get(0).get(0);
    boolean known = WordMatch.isAny(index, word, true, null);
    int most = known && word.length() < SURE ? 0 : known ? ONE_LETTER : FARTHEST;
    List<List<String>> forms = new ArrayList<>();
    for (int number = 0; number < index.words(); number++) {
      int distance = distance(word, number);
      if (distance > 0 && distance <= most && isTarget(number, words.field())) {
        forms.add(List.of(index.word(number)));
      }
    }
    return forms.isEmpty() ? null : changed(words, forms, false, !isKnown(words));
  }

  private Query mended(Query.Phrase phrase, boolean leftOut) {
    List<String> known = new ArrayList<>();
    for (String word : phrase.words()) {
      List<String> near =
          WordMatch.isAny(index, word, true, phrase.field())
              ? List.of(word)
              : nearest(word, phrase.field());
      if (near.isEmpty()) {
        report(phrase.typed(), word, phrase.field(), leftOut);
        return phrase;
      }
      known.add(near.get(0));
    }
    if (known.equals(phrase.words())) {
      return phrase;
    }
    Query taken = new Query.Phrase(phrase.typed(), known, phrase.field());
    change(phrase.typed(), inField(phrase.field(), String.join(" ", known)), taken, leftOut);
    return taken;
  }

  private boolean areKnown(List<String> words, boolean whole, Field field) {
    for (String word : words) {
      if (!WordMatch.isAny(index, word, whole, field)) {
        return false;
      }
    }
    return true;
  }

  private Query mended(Query.Filtered filtered, boolean leftOut) {
    String name = unknownAuthor(filtered);
    if (name == null) {
      return filtered;
    }
    AuthorIndex authors = new AuthorIndex(catalog.papers());
    List<String> meant = authors.nearest(name);
    if (meant.isEmpty()) {
      report(filtered.typed(), name, Field.AUTHORS, leftOut);
      return filtered;
    }
    List<Alternative> alternatives = new ArrayList<>();
    for (String each : meant) {
      Filter filter = filtered.filter().withAuthors(List.of(each));
      alternatives.add(
          new Alternative(
              inField(Field.AUTHORS, each), new Query.Filtered(filtered.typed(), filter)));
    }
    changes.add(new Change(filtered.typed(), alternatives, leftOut, true));
    return new Query.Filtered(filtered.typed(), filtered.filter().withAuthors(meant));
  }

  private static String inField(Field field, String value) {
    if (field == null) {
      return value;
    }
    String name = field == Field.AUTHORS ? "author" : field.word();
    return name + ":" + (value.indexOf(' ') < 0 ? value : '"' + value + '"');
  }

  private void change(String typed, String shown, Query taken, boolean leftOut) {
    changes.add(new Change(typed, List.of(new Alternative(shown, taken)), leftOut, true));
  }

  private void report(String typed, String word, Field field, boolean leftOut) {
    if (leftOut) {
      changes.add(new Change(typed, List.of(), true, true));
    } else {
      unfound.add(new Unfound(typed, word, field));
    }
  }

  /** The nearest words, those that stand in most places first. */
  private List<String> nearest(String word, Field field) {
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
    nearest.sort((a, b) -> Integer.compare(placeSize(b), placeSize(a)));
    List<String> words = new ArrayList<>();
    for (int number : nearest) {
      words.add(index.word(number));
    }
    return words;
  }

  /** Whether a word may be what another was meant to be, which a name of a repository is not. */
  private boolean isTarget(int number, Field field) {
    return field == null
        ? index.standsOutside(number, Field.REPOSITORY)
        : index.standsIn(number, field);
  }

  private int distance(String typed, int number) {
    int length = index.wordStarts()[number + 1] - 1 - index.wordStarts()[number];
    // Most words are told by their length, without a copy of them.
    if (Math.abs(length - typed.length()) > reach(typed.length(), length)) {
      return -1;
    }
    return distance(typed, index.word(number));
  }

  /**
   * How far a known word is from one that was typed, smaller for nearer; negative if it is too far
   * for the one to be taken for the other.
   */
  static int distance(String typed, String known) {
    boolean few = typed.length() < SHORTEST || known.length() < SHORTEST;
    if (few || isNumber(typed) || LinkingWords.has(typed)) {
      return -1;
    }
    int reach = reach(typed.length(), known.length());
    int letters = Nearest.distance(typed, known, reach);
    if (letters > reach) {
      return -1;
    }
    int otherBeginning = known.charAt(0) == typed.charAt(0) ? 0 : 1;
    return 2 * letters + otherBeginning;
  }

  /** How many letters may be wrong between words of these lengths. */
  private static int reach(int typed, int known) {
    return Math.max(typed, known) < LONG ? 1 : 2;
  }

  private static boolean isNumber(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isDigit(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private int placeSize(int number) {
    return index.placeStarts()[number + 1] - index.placeStarts()[number];
  }

  /** How many words, phrases and names are not known. */
  int misspelt() {
    return changes.size() + unfound.size();
  }

  /** Whether something known was found for each word, phrase and name. */
  boolean isKnown() {
    return unfound.isEmpty();
  }

  /** What is taken for what, in the order of the query. */
  List<Change> changes() {
    return changes;
  }

  /** The first that no paper has and that is not near a known word; null if there is none. */
  Unknown unknown() {
    if (unfound.isEmpty()) {
      return null;
    }
    Unfound first = unfound.get(0);
    List<String> near =
        first.field() == Field.AUTHORS
            ? new AuthorIndex(catalog.papers()).near(first.word())
            : near(first.word(), first.field());
    return new Unknown(first.typed(), near);
  }

  /** Up to three known words to try for an unknown one. */
  private List<String> near(String word, Field field) {
    if (word.isEmpty() || Character.isDigit(word.charAt(0))) {
      return List.of();
    }
    List<String> known = new ArrayList<>(index.words());
    for (int number = 0; number < index.words(); number++) {
      if (isTarget(number, field)) {
        known.add(index.word(number));
      }
    }
    return Nearest.to(word, known, 3);
  }
}
