package org.ddlist.query;

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
  /** How many letters a word must have to be taken for another. */
  static final int SHORTEST = 3;

  /** From how many letters on two of them may be wrong. */
  private static final int LONG = 8;

  private final Catalog catalog;
  private final SearchIndex index;
  private final List<Mending> mendings = new ArrayList<>();
  private final List<Unknown> unknown = new ArrayList<>();

  /**
   * A word, a phrase or a name that was taken for another.
   *
   * @param typed what no paper has
   * @param shown what it was taken for; null if nothing is near, which only what is left out may be
   * @param leftOut whether papers with it are left out, and not shown
   */
  public record Mending(String typed, String shown, boolean leftOut) {

    /** Says so. */
    public String note() {
      String taken = shown == null ? "nothing" : "'" + shown + "'";
      return "no paper has '" + typed + "'; " + (leftOut ? "leaving out " : "showing ") + taken;
    }
  }

  /**
   * A word, a phrase or a name that no paper has, and that is not near enough to a known one.
   *
   * @param near up to three known ones to try
   */
  public record Unknown(String typed, List<String> near) {}

  Spelling(Catalog catalog) {
    this.catalog = catalog;
    index = catalog.searchIndex();
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
    for (List<String> form : words.forms()) {
      if (areKnown(form, false, words.field())) {
        return words;
      }
    }
    List<String> known = known(words.typed(), words.forms().get(0), false, words.field(), leftOut);
    return known == null ? words : new Query.Words(words.typed(), List.of(known), words.field());
  }

  private Query mended(Query.Phrase phrase, boolean leftOut) {
    if (areKnown(phrase.words(), true, phrase.field())) {
      return phrase;
    }
    List<String> known = known(phrase.typed(), phrase.words(), true, phrase.field(), leftOut);
    return known == null ? phrase : new Query.Phrase(phrase.typed(), known, phrase.field());
  }

  private boolean areKnown(List<String> words, boolean whole, Field field) {
    for (String word : words) {
      if (!WordMatch.isAny(index, word, whole, field)) {
        return false;
      }
    }
    return true;
  }

  /** The words with the nearest known one for each unknown; null if one has none. */
  private List<String> known(
      String typed, List<String> words, boolean whole, Field field, boolean leftOut) {
    List<String> known = new ArrayList<>();
    for (String word : words) {
      String meant = WordMatch.isAny(index, word, whole, field) ? word : nearest(word, field);
      if (meant == null) {
        report(typed, null, near(word), leftOut);
        return null;
      }
      known.add(meant);
    }
    String shown = String.join(" ", known);
    report(typed, field == null ? shown : inField(field.word(), shown), List.of(), leftOut);
    return known;
  }

  private Query mended(Query.Filtered filtered, boolean leftOut) {
    List<String> names = filtered.filter().authors();
    AuthorNames authors = new AuthorNames(catalog.papers());
    List<String> known = new ArrayList<>();
    for (String name : names) {
      String meant = authors.has(name) ? name : authors.nearest(name);
      if (meant == null) {
        report(filtered.typed(), null, authors.near(name), leftOut);
        return filtered;
      }
      if (!meant.equals(name)) {
        report(filtered.typed(), inField("author", meant), List.of(), leftOut);
      }
      known.add(meant);
    }
    return known.equals(names)
        ? filtered
        : new Query.Filtered(filtered.typed(), filtered.filter().withAuthors(known));
  }

  private static String inField(String field, String value) {
    return field + ":" + (value.indexOf(' ') < 0 ? value : '"' + value + '"');
  }

  private void report(String typed, String shown, List<String> near, boolean leftOut) {
    if (shown == null && !leftOut) {
      unknown.add(new Unknown(typed, near));
    } else {
      mendings.add(new Mending(typed, shown, leftOut));
    }
  }

  /** The nearest word: of those as near the one with the same first letter, then in most places. */
  private String nearest(String word, Field field) {
    int best = -1;
    int least = Integer.MAX_VALUE;
    for (int number = 0; number < index.words(); number++) {
      int distance = distance(word, index.word(number));
      if (distance >= 0
          && (distance < least || distance == least && placeSize(number) > placeSize(best))
          && (field == null || index.standsIn(number, field))) {
        best = number;
        least = distance;
      }
    }
    return best < 0 ? null : index.word(best);
  }

  /**
   * How far a known word is from one that was typed, smaller for nearer; negative if it is too far
   * for the one to be taken for the other.
   */
  static int distance(String typed, String known) {
    if (typed.length() < SHORTEST) {
      return -1;
    }
    int reach = typed.length() < LONG ? 1 : 2;
    int letters = Nearest.distance(typed, known, reach);
    int otherBeginning = known.charAt(0) == typed.charAt(0) ? 0 : 1;
    return letters > reach ? -1 : 2 * letters + otherBeginning;
  }

  private int placeSize(int number) {
    return index.placeStarts()[number + 1] - index.placeStarts()[number];
  }

  /** What was taken for what, in the order of the query. */
  List<Mending> mendings() {
    return mendings;
  }

  /** What no paper has and what is not near a known word, in the order of the query. */
  List<Unknown> unknown() {
    return unknown;
  }

  /** Up to three known words to try for an unknown one. */
  private List<String> near(String word) {
    List<String> known = new ArrayList<>(index.words());
    for (int number = 0; number < index.words(); number++) {
      known.add(index.word(number));
    }
    return Nearest.to(word, known, 3);
  }
}
