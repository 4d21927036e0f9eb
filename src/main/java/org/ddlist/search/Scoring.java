package org.ddlist.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.model.SearchIndex;
import org.ddlist.model.SearchIndex.Field;
import org.ddlist.model.SearchWords;
import org.ddlist.text.Folding;

/**
 * How well papers match a query. What a word adds to a paper's score is
 *
 * <pre>
 * field × match × nearness × rarity        for the best of all places where the word stands
 * </pre>
 *
 * <ul>
 *   <li>field: how surely it tells which paper is meant: 10 for the nickname, 7 for the key, half
 *       of it for a former one, 5 for the title, 4 for an author, 3 for the repository, 2 for the
 *       venue and 1 for the section, which many papers share;
 *   <li>match: 1 for the word itself, 0.9 for another form of it, 0.25 for a word that begins with
 *       it, but 0.1 for one that begins with a single letter, unless that is a name's initial;
 *   <li>nearness: in titles and names up to a third more towards the beginning, and in a title more
 *       the shorter it is, so that a title of nothing but the words comes first;
 *   <li>rarity: the logarithm of how few papers have the word.
 * </ul>
 *
 * A paper with all words in one field, where none is but the beginning of one, gets a quarter more.
 * One whose whole nickname, key or title was typed, or that an identifier names, comes before all
 * others. Ties go to the newer paper, then by key.
 */
final class Scoring {
  /** More than any sum of words. */
  static final float NAMED = 10_000;

  /** What a nickname's word gets more that is the whole nickname, and more that is its letters. */
  private static final float WHOLE_NICKNAME = 1.2f;

  private static final float TO_THE_LETTER = 1.3f;

  private static final String AROUND = "\"'(),.:;!?[]{}";

  /** What a filter adds: enough to be found, too little to be ranked by. */
  private static final float FILTERED = 1e-6f;

  private static final byte EVERY_FIELD = (byte) ((1 << Field.values().length) - 1);

  private final Catalog catalog;
  private final SearchIndex index;
  private Query scored;
  private Scores scores;

  Scoring(Catalog catalog) {
    this.catalog = catalog;
    index = catalog.searchIndex();
  }

  /** Whether any paper matches. */
  boolean finds(Query query) {
    for (float score : of(query).score) {
      if (score > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether words stand one behind the other anywhere, the last of which may be a beginning. */
  boolean stand(List<String> form, Field only) {
    boolean[] found = new boolean[1];
    readMatches(form, true, only, (number, match, paper, field, position) -> found[0] = true);
    return found[0];
  }

  /** Whether a paper matches both. */
  boolean meet(Query a, Query b) {
    float[] first = of(a).score;
    float[] second = score(b).score;
    for (int i = 0; i < first.length; i++) {
      if (first[i] > 0 && second[i] > 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * By a paper's place: the number of the only part that it does not match; -1 if it matches all of
   * them, or lacks several.
   */
  int[] onlyLacking(List<Query> parts) {
    int[] only = new int[index.papers()];
    int[] lacking = new int[index.papers()];
    Arrays.fill(only, -1);
    for (int part = 0; part < parts.size(); part++) {
      float[] score = score(parts.get(part)).score;
      for (int paper = 0; paper < score.length; paper++) {
        if (score[paper] <= 0) {
          only[paper] = lacking[paper]++ == 0 ? part : -1;
        }
      }
    }
    return only;
  }

  /** How well a paper matches; 0 if not. */
  float of(Query query, int paper) {
    return score(query).score[paper];
  }

  /** The scores of a query; those of the last one are kept. */
  Scores of(Query query) {
    if (scored != query) {
      scores = score(query);
      scored = query;
    }
    return scores;
  }

  /** By a paper's place: how well it matches, 0 if not, and the fields that have every word. */
  final class Scores {
    final float[] score = new float[index.papers()];
    final byte[] fields = new byte[index.papers()];

    void set(int paper, float value, byte in) {
      score[paper] = value;
      fields[paper] = in;
    }
  }

  private Scores score(Query part) {
    if (part instanceof Query.All all) {
      return all(all.parts());
    }
    if (part instanceof Query.Any any) {
      return any(any.parts());
    }
    if (part instanceof Query.Else either) {
      return orElse(score(either.first()), score(either.second()));
    }
    if (part instanceof Query.Most most) {
      return most(most.parts(), most.least());
    }
    if (part instanceof Query.Words words) {
      return found(words, -1).scores(words.forms().get(0).size());
    }
    if (part instanceof Query.Phrase phrase) {
      return found(phrase, -1).scores(phrase.words().size());
    }
    Scores scores = new Scores();
    if (part instanceof Query.None none) {
      Scores not = score(none.part());
      for (int i = 0; i < index.papers(); i++) {
        scores.set(i, not.score[i] > 0 ? 0 : FILTERED, EVERY_FIELD);
      }
    } else if (part instanceof Query.Filtered filtered) {
      Scores names = names(filtered);
      for (int i = 0; i < index.papers(); i++) {
        boolean accepted = filtered.filter().accepts(catalog.papers().get(i));
        scores.set(i, accepted ? FILTERED + names.score[i] : 0, EVERY_FIELD);
      }
    } else if (part instanceof Query.Identified identified) {
      for (int i = 0; i < index.papers(); i++) {
        boolean has = identified.papers().contains(catalog.papers().get(i));
        scores.set(i, has ? NAMED : 0, EVERY_FIELD);
      }
    }
    return scores;
  }

  /** What the names add that a filter asks for, as they would as words of authors. */
  private Scores names(Query.Filtered filtered) {
    List<Query> names = new ArrayList<>();
    for (String name : filtered.filter().authors()) {
      names.add(new Query.All(ofAuthors(name)));
    }
    return names.isEmpty() ? new Scores() : any(names);
  }

  /** The words of a name, each of which is looked for among the authors. */
  static List<Query> ofAuthors(String name) {
    List<Query> words = new ArrayList<>();
    for (String word : Folding.fold(name).split(" ")) {
      List<String> form = List.of(SearchWords.american(word));
      words.add(new Query.Words(word, List.of(form), Field.AUTHORS));
    }
    return words;
  }

  private Scores all(List<Query> parts) {
    Scores sum = score(parts.get(0));
    for (Query part : parts.subList(1, parts.size())) {
      Scores more = score(part);
      for (int i = 0; i < index.papers(); i++) {
        boolean both = sum.score[i] > 0 && more.score[i] > 0;
        sum.set(
            i, both ? sum.score[i] + more.score[i] : 0, (byte) (sum.fields[i] & more.fields[i]));
      }
    }
    return sum;
  }

  private Scores most(List<Query> parts, int least) {
    Scores sum = new Scores();
    int[] matched = new int[index.papers()];
    int most = least;
    for (Query part : parts) {
      Scores more = score(part);
      for (int i = 0; i < index.papers(); i++) {
        sum.score[i] += more.score[i];
        matched[i] += more.score[i] > 0 ? 1 : 0;
        most = Math.max(most, matched[i]);
      }
    }
    for (int i = 0; i < index.papers(); i++) {
      if (matched[i] < most) {
        sum.score[i] = 0;
      }
    }
    return sum;
  }

  private Scores orElse(Scores first, Scores second) {
    for (int i = 0; i < index.papers(); i++) {
      if (first.score[i] <= 0) {
        first.set(i, second.score[i], second.fields[i]);
      }
    }
    return first;
  }

  private Scores any(List<Query> parts) {
    Scores best = score(parts.get(0));
    for (Query part : parts.subList(1, parts.size())) {
      Scores other = score(part);
      for (int i = 0; i < index.papers(); i++) {
        if (other.score[i] > best.score[i]) {
          best.set(i, other.score[i], other.fields[i]);
        }
      }
    }
    return best;
  }

  /**
   * What a word or a phrase finds. Whole words and those that only begin with it are apart, since
   * rarity is of the whole ones alone: few papers are of "nas", many have somebody called Nasr.
   */
  private final class Found implements WordMatch.Reader {
    private final String typed;
    private final float[] whole = new float[index.papers()];
    private final float[] beginning = new float[index.papers()];
    private final byte[] fields = new byte[index.papers()];
    private List<String> form;

    /** The paper of which the best places are kept; negative for none. */
    private final int explained;

    private Search.Reason bestWhole;
    private Search.Reason bestBeginning;

    Found(String typed, int explained) {
      this.typed = typed;
      this.explained = explained;
    }

    /** Takes what one of the ways to write it finds. */
    Found read(List<String> form, boolean beginnings, Field only) {
      this.form = form;
      readMatches(form, beginnings, only, this);
      return this;
    }

    @Override
    public void match(int number, WordMatch match, int paper, Field field, int position) {
      float worth = worth(match, paper, field, position);
      boolean isWhole = match.weight() > WordMatch.BEGINNING.weight();
      float[] best = isWhole ? whole : beginning;
      if (worth > best[paper]) {
        best[paper] = worth;
        if (paper == explained) {
          keep(isWhole, number, where(field, position), worth);
        }
      }
      fields[paper] |= isWhole ? bit(field) : 0;
    }

    private static String where(Field field, int position) {
      boolean former = field == Field.KEY && position >= SearchIndex.FORMER_KEY;
      return former ? "former key" : field.word();
    }

    private void keep(boolean isWhole, int number, String where, float worth) {
      String before = String.join(" ", form.subList(0, form.size() - 1));
      String word = (before + " " + index.word(number)).strip();
      Search.Reason reason = new Search.Reason(typed, word, where, worth);
      if (isWhole) {
        bestWhole = reason;
      } else {
        bestBeginning = reason;
      }
    }

    private float worth(WordMatch match, int paper, Field field, int position) {
      float worth = weight(field) * match.weight();
      if (field == Field.KEY && position >= SearchIndex.FORMER_KEY) {
        worth /= 2;
      }
      if (field == Field.NICKNAME && match == WordMatch.WHOLE) {
        worth *= nicknamed(paper);
      }
      if (field == Field.TITLE || field == Field.AUTHORS) {
        worth *= 1 + 1f / (3 * (1 + position));
      }
      if (field == Field.TITLE) {
        worth *= 1 + 1f / index.titleLengths()[paper];
      }
      return worth;
    }

    /** More for the whole of a nickname than for a part, and more still to the letter. */
    private float nicknamed(int paper) {
      String nickname = catalog.papers().get(paper).nickname();
      if (isToTheLetter(typed, catalog.papers().get(paper))) {
        return TO_THE_LETTER;
      }
      boolean all = Folding.compact(nickname).equals(String.join("", form));
      return all ? WHOLE_NICKNAME : 1;
    }

    /** How many words were typed for it, each of which counts. */
    private Scores scores(int words) {
      Scores scores = new Scores();
      float rare = rarity(false) * words;
      float common = rarity(true) * words;
      for (int i = 0; i < index.papers(); i++) {
        scores.set(i, Math.max(whole[i] * rare, beginning[i] * common), fields[i]);
      }
      return scores;
    }

    /** Why the paper was found that is to be explained; null if it was not. */
    Search.Reason reason(int words) {
      Search.Reason rare = bestWhole == null ? null : bestWhole.times(rarity(false) * words);
      Search.Reason common =
          bestBeginning == null ? null : bestBeginning.times(rarity(true) * words);
      return rare == null || common != null && common.points() > rare.points() ? common : rare;
    }

    private float rarity(boolean beginnings) {
      int papers = 0;
      for (int i = 0; i < index.papers(); i++) {
        papers += whole[i] > 0 || beginnings && beginning[i] > 0 ? 1 : 0;
      }
      return papers == 0 ? 0 : (float) Math.log(1 + (double) index.papers() / papers);
    }
  }

  private Found found(Query.Words words, int explained) {
    Found found = new Found(words.typed(), explained);
    for (List<String> form : words.forms()) {
      found.read(form, true, words.field());
    }
    return found;
  }

  private Found found(Query.Phrase phrase, int explained) {
    return new Found(phrase.typed(), explained).read(phrase.words(), false, phrase.field());
  }

  /** What a word adds to a paper's score, and why; null if it does not match. */
  Search.Reason reason(Query.Words words, int paper) {
    return found(words, paper).reason(words.forms().get(0).size());
  }

  /** What a phrase adds to a paper's score, and why; null if it does not match. */
  Search.Reason reason(Query.Phrase phrase, int paper) {
    return found(phrase, paper).reason(phrase.words().size());
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

  /** Reads where a word stands, or the last of several that stand one behind the other. */
  private void readMatches(
      List<String> form, boolean beginnings, Field only, WordMatch.Reader reader) {
    Set<Long> before = null;
    for (int i = 0; i < form.size(); i++) {
      boolean last = i == form.size() - 1;
      boolean wholeOnly = !beginnings || !last;
      String wanted = form.get(i);
      Set<Long> known = before;
      Set<Long> places = new HashSet<>();
      WordMatch.readAll(
          index,
          wanted,
          (number, found, paper, field, position) -> {
            boolean letter =
                found == WordMatch.BEGINNING && wanted.length() == 1 && field != Field.AUTHORS;
            WordMatch match = letter ? WordMatch.LETTER : found;
            if ((only == null || only == field)
                && (!wholeOnly || match == WordMatch.WHOLE || isInitial(wanted, field))
                && (known == null
                    || known.contains(place(paper, field, position - 1))
                    // a compound's next part
                    || places.contains(place(paper, field, position - 1)))) {
              if (last) {
                reader.match(number, match, paper, field, position);
              } else {
                places.add(place(paper, field, position));
              }
            }
          });
      before = places;
    }
  }

  private static boolean isInitial(String wanted, Field field) {
    return field == Field.AUTHORS && wanted.length() == 1;
  }

  private static long place(int paper, Field field, int position) {
    return ((long) paper << 32) | ((long) field.ordinal() << 28) | position;
  }

  /** Whether a paper's nickname was typed, but for case and what may stand round a word. */
  static boolean isToTheLetter(String typed, Paper paper) {
    String nickname = paper.nickname();
    int start = 0;
    int end = typed.length();
    while (start < end && AROUND.indexOf(typed.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && AROUND.indexOf(typed.charAt(end - 1)) >= 0) {
      end--;
    }
    return !nickname.isEmpty()
        && end - start == nickname.length()
        && nickname.regionMatches(true, 0, typed, start, nickname.length());
  }

  static byte bit(Field field) {
    return (byte) (1 << field.ordinal());
  }
}
