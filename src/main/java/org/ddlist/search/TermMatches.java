package org.ddlist.search;

import java.util.List;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.model.SearchIndex;
import org.ddlist.model.SearchIndex.Field;
import org.ddlist.text.Folding;

/**
 * Where a word or a phrase occurs, and what that adds to a paper's score. Whole words are kept
 * apart from prefixes, since rarity counts the whole ones alone: few papers have "nas", many have
 * an author called Nasr.
 */
final class TermMatches implements WordMatch.Reader {
  /** The {@code explained} of matches that nobody asks a reason for. */
  static final int NO_PAPER = -1;

  /** Score multiplier for matching the whole nickname. */
  private static final float WHOLE_NICKNAME = 1.2f;

  /** Score multiplier for typing the nickname with its punctuation. */
  private static final float EXACT_NICKNAME = 1.3f;

  private static final String PUNCTUATION = "\"'(),.:;!?[]{}";

  private final Catalog catalog;
  private final SearchIndex index;
  private final String typed;
  private final float[] whole;
  private final float[] prefix;
  private final byte[] fields;
  private List<String> form;
  private final int explained;
  private Search.Reason bestWhole;
  private Search.Reason bestPrefix;

  /**
   * @param typed the term as it was typed
   * @param explained the place of the paper to keep {@link #reasons} for
   */
  TermMatches(Catalog catalog, String typed, int explained) {
    this.catalog = catalog;
    this.typed = typed;
    this.explained = explained;
    index = catalog.searchIndex();
    whole = new float[index.papers()];
    prefix = new float[index.papers()];
    fields = new byte[index.papers()];
  }

  /**
   * Adds the matches of one way to write the term.
   *
   * @param prefixes whether the last word may be a prefix
   * @param only the field where it must occur; null for anywhere
   */
  void add(List<String> words, boolean prefixes, Field only) {
    form = words;
    WordMatch.readSequence(index, words, prefixes, only, this);
  }

  @Override
  public void match(int number, WordMatch match, int paper, Field field, int position) {
    float points = points(match, paper, field, position);
    boolean isWhole = match.weight() > WordMatch.PREFIX.weight();
    float[] best = isWhole ? whole : prefix;
    if (points > best[paper]) {
      best[paper] = points;
      if (paper == explained) {
        keep(isWhole, number, where(field, position), points);
      }
    }
    fields[paper] |= isWhole ? Scores.bit(field) : 0;
  }

  private static String where(Field field, int position) {
    boolean former = field == Field.KEY && position >= SearchIndex.FORMER_KEY;
    return former ? "former key" : field.word();
  }

  private void keep(boolean isWhole, int number, String where, float points) {
    String before = String.join(" ", form.subList(0, form.size() - 1));
    String word = (before + " " + index.word(number)).strip();
    Search.Reason reason = new Search.Reason(typed, word, where, points);
    if (isWhole) {
      bestWhole = reason;
    } else {
      bestPrefix = reason;
    }
  }

  private float points(WordMatch match, int paper, Field field, int position) {
    float points = weight(field) * match.weight();
    if (field == Field.KEY && position >= SearchIndex.FORMER_KEY) {
      points /= 2;
    }
    if (field == Field.NICKNAME && match == WordMatch.WHOLE) {
      points *= nicknameFactor(catalog.papers().get(paper));
    }
    if (field == Field.TITLE || field == Field.AUTHORS) {
      points *= 1 + 1f / (3 * (1 + position));
    }
    if (field == Field.TITLE) {
      points *= 1 + 1f / index.titleLengths()[paper];
    }
    return points;
  }

  private static int weight(Field field) {
    return switch (field) {
      case NICKNAME -> 10;
      case KEY -> 7;
      case TITLE -> 5;
      case AUTHORS -> 4;
      case REPOSITORY -> 3;
      case VENUE -> 2;
      case SECTION -> 1;
    };
  }

  private float nicknameFactor(Paper paper) {
    if (isNickname(typed, paper)) {
      return EXACT_NICKNAME;
    }
    String letters = String.join("", form);
    for (String nickname : paper.nicknames().all()) {
      if (Folding.compact(nickname).equals(letters)) {
        return WHOLE_NICKNAME;
      }
    }
    return 1;
  }

  /** Whether a nickname of a paper was typed, ignoring case and punctuation around it. */
  static boolean isNickname(String typed, Paper paper) {
    int start = 0;
    int end = typed.length();
    while (start < end && PUNCTUATION.indexOf(typed.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && PUNCTUATION.indexOf(typed.charAt(end - 1)) >= 0) {
      end--;
    }
    for (String nickname : paper.nicknames().all()) {
      if (end - start == nickname.length()
          && nickname.regionMatches(true, 0, typed, start, nickname.length())) {
        return true;
      }
    }
    return false;
  }

  /**
   * The scores of the term.
   *
   * @param words the number of words in it, each of which counts
   */
  Scores scores(int words) {
    Scores scores = new Scores(index.papers());
    float ofWhole = rarity(false) * words;
    float ofPrefix = rarity(true) * words;
    for (int i = 0; i < index.papers(); i++) {
      scores.set(i, Math.max(whole[i] * ofWhole, prefix[i] * ofPrefix), fields[i]);
    }
    return scores;
  }

  /** Why the explained paper matches; empty if it does not. */
  List<Search.Reason> reasons(int words) {
    Search.Reason ofWhole = bestWhole == null ? null : bestWhole.times(rarity(false) * words);
    Search.Reason ofPrefix = bestPrefix == null ? null : bestPrefix.times(rarity(true) * words);
    Search.Reason best =
        ofWhole == null || ofPrefix != null && ofPrefix.points() > ofWhole.points()
            ? ofPrefix
            : ofWhole;
    return best == null ? List.of() : List.of(best);
  }

  /** The logarithm of how few papers match. */
  private float rarity(boolean withPrefixes) {
    int papers = 0;
    for (int i = 0; i < index.papers(); i++) {
      papers += whole[i] > 0 || withPrefixes && prefix[i] > 0 ? 1 : 0;
    }
    return papers == 0 ? 0 : (float) Math.log(1 + (double) index.papers() / papers);
  }
}
