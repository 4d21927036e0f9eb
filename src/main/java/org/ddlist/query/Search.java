package org.ddlist.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.model.SearchIndex;
import org.ddlist.model.SearchIndex.Field;
import org.ddlist.model.SearchText;
import org.ddlist.model.SearchWords;

/**
 * A search of a catalog. What a word adds to a paper's score is
 *
 * <pre>
 * field × match × nearness × rarity        for the best of all places where the word stands
 * </pre>
 *
 * <ul>
 *   <li>field: how surely it tells which paper is meant: 10 for the nickname, 7 for the key, 5 for
 *       the title, 4 for an author, 3 for the repository, 2 for the venue and 1 for the section,
 *       which many papers share;
 *   <li>match: 1 for the word itself, 0.9 for another form of it, 0.6 for a word that begins with
 *       it;
 *   <li>nearness: in titles and names up to a third more towards the beginning, and in a title more
 *       the shorter it is, so that a title of nothing but the words comes first;
 *   <li>rarity: the logarithm of how few papers have the word.
 * </ul>
 *
 * A paper with all words in one field gets a quarter more. One whose whole nickname, key or title
 * was typed, or that an identifier names, comes before all others. Ties go to the newer paper, then
 * by key.
 */
public final class Search {
  private static final float ONE_FIELD = 1.25f;

  /** More than any sum of words. */
  private static final float NAMED = 10_000;

  /** What a filter adds: enough to be found, too little to be ranked by. */
  private static final float FILTERED = 1e-6f;

  private static final byte EVERY_FIELD = (byte) ((1 << Field.values().length) - 1);

  private final Catalog catalog;
  private final SearchIndex index;
  private final Spelling spelling;
  private final Query query;
  private final String typed;

  /**
   * Reads a query.
   *
   * @param exact whether words that no paper has stay as they are, instead of being taken for
   *     misspelt ones
   * @throws QueryException with the column, if it does not follow the grammar
   */
  public Search(Catalog catalog, String query, boolean exact) throws QueryException {
    this.catalog = catalog;
    index = catalog.searchIndex();
    spelling = new Spelling(catalog);
    Query parsed = QueryParser.parse(query, catalog);
    this.query = exact ? parsed : spelling.mended(parsed);
    typed = compact(query);
  }

  /** What was taken for what, in the order of the query; empty if every word is some paper's. */
  public List<Spelling.Mending> mendings() {
    return spelling.mendings();
  }

  /** What no paper has and what is not near a known word, in the order of the query. */
  public List<Spelling.Unknown> unknown() {
    return spelling.unknown();
  }

  /** The papers that match, best first. */
  public List<Hit> rank() {
    Scores scores = score(query);
    int words = positiveWords(query).size();
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < index.papers(); i++) {
      float score = scores.score[i];
      if (score > 0) {
        Paper paper = catalog.papers().get(i);
        if (words > 1 && scores.fields[i] != 0) {
          score *= ONE_FIELD;
        }
        if (words > 0 && isNamed(paper, i, words, scores.fields[i])) {
          score += NAMED;
        }
        hits.add(new Hit(paper, i, score));
      }
    }
    Collections.sort(hits);
    return hits;
  }

  /** Whether the words are all of the paper's title, nickname or a key of it, and no more. */
  private boolean isNamed(Paper paper, int place, int words, byte fields) {
    if ((fields & bit(Field.TITLE)) != 0 && index.titleLengths()[place] == words) {
      return true;
    }
    if ((fields & (bit(Field.NICKNAME) | bit(Field.KEY))) == 0) {
      return false;
    }
    boolean named = typed.equals(compact(paper.nickname())) || typed.equals(compact(paper.key()));
    for (String former : paper.formerKeys()) {
      named |= typed.equals(compact(former));
    }
    return named;
  }

  private static String compact(String text) {
    return SearchText.fold(text).replace(" ", "");
  }

  private static byte bit(Field field) {
    return (byte) (1 << field.ordinal());
  }

  /** By a paper's place: how well it matches, 0 if not, and the fields that have every word. */
  private final class Scores {
    private final float[] score = new float[index.papers()];
    private final byte[] fields = new byte[index.papers()];

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
    Scores scores = new Scores();
    if (part instanceof Query.Words words) {
      for (List<String> form : words.forms()) {
        addWords(form, true, words.field(), scores);
      }
    } else if (part instanceof Query.Phrase phrase) {
      addWords(phrase.words(), false, phrase.field(), scores);
    } else if (part instanceof Query.None none) {
      Scores not = score(none.part());
      for (int i = 0; i < index.papers(); i++) {
        scores.set(i, not.score[i] > 0 ? 0 : FILTERED, EVERY_FIELD);
      }
    } else if (part instanceof Query.Filtered filtered) {
      for (int i = 0; i < index.papers(); i++) {
        boolean accepted = filtered.filter().accepts(catalog.papers().get(i));
        scores.set(i, accepted ? FILTERED : 0, EVERY_FIELD);
      }
    } else if (part instanceof Query.Identified identified) {
      for (int i = 0; i < index.papers(); i++) {
        boolean has = identified.papers().contains(catalog.papers().get(i));
        scores.set(i, has ? NAMED : 0, EVERY_FIELD);
      }
    }
    return scores;
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

  /** Adds what one way to write words gives, where it is more than what is there. */
  private void addWords(List<String> form, boolean beginnings, Field only, Scores scores) {
    Scores found = new Scores();
    readMatches(
        form,
        beginnings,
        only,
        (number, match, paper, field, position) -> {
          float worth = worth(match, paper, field, position);
          found.set(
              paper,
              Math.max(found.score[paper], worth),
              (byte) (found.fields[paper] | bit(field)));
        });
    float rarity = rarity(found);
    for (int i = 0; i < index.papers(); i++) {
      float score = found.score[i] * rarity * form.size();
      if (score > scores.score[i]) {
        scores.score[i] = score;
      }
      scores.fields[i] |= found.fields[i];
    }
  }

  private float rarity(Scores found) {
    int papers = 0;
    for (float score : found.score) {
      papers += score > 0 ? 1 : 0;
    }
    return papers == 0 ? 0 : (float) Math.log(1 + (double) index.papers() / papers);
  }

  private float worth(WordMatch match, int paper, Field field, int position) {
    float worth = weight(field) * match.weight();
    if (field == Field.TITLE || field == Field.AUTHORS) {
      worth *= 1 + 1f / (3 * (1 + position));
    }
    if (field == Field.TITLE) {
      worth *= 1 + 1f / index.titleLengths()[paper];
    }
    return worth;
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
      Set<Long> known = before;
      Set<Long> places = new HashSet<>();
      WordMatch.readAll(
          index,
          form.get(i),
          (number, match, paper, field, position) -> {
            if ((only == null || only == field)
                && (!wholeOnly || match == WordMatch.WHOLE)
                && (known == null || known.contains(place(paper, field, position - 1)))) {
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

  private static long place(int paper, Field field, int position) {
    return ((long) paper << 32) | ((long) field.ordinal() << 28) | position;
  }

  /**
   * Why a paper was found: a word of the query in a field of the paper.
   *
   * @param typed the word as it was typed
   * @param word what it was found as
   * @param points what it adds to the score
   */
  public record Reason(String typed, String word, Field field, float points) {}

  /** Why a paper was found, a reason for each word in the order of the query. */
  public List<Reason> explain(Hit hit) {
    List<Reason> reasons = new ArrayList<>();
    for (Query part : positiveWords(query)) {
      Reason best = null;
      if (part instanceof Query.Words words) {
        for (List<String> form : words.forms()) {
          best = better(best, reason(words.typed(), form, true, words.field(), hit));
        }
      } else if (part instanceof Query.Phrase phrase) {
        best = reason(phrase.typed(), phrase.words(), false, phrase.field(), hit);
      }
      if (best != null) {
        reasons.add(best);
      }
    }
    return reasons;
  }

  private static Reason better(Reason a, Reason b) {
    return a == null || b != null && b.points() > a.points() ? b : a;
  }

  private Reason reason(String typed, List<String> form, boolean beginnings, Field only, Hit hit) {
    Scores found = new Scores();
    Reason[] best = new Reason[1];
    readMatches(
        form,
        beginnings,
        only,
        (number, match, paper, field, position) -> {
          float worth = worth(match, paper, field, position);
          found.set(paper, Math.max(found.score[paper], worth), (byte) 0);
          if (paper == hit.place() && (best[0] == null || worth > best[0].points())) {
            best[0] = new Reason(typed, index.word(number), field, worth);
          }
        });
    float factor = rarity(found) * form.size();
    return best[0] == null
        ? null
        : new Reason(typed, best[0].word(), best[0].field(), best[0].points() * factor);
  }

  /** The words and phrases that must be found, in the order of the query. */
  private static List<Query> positiveWords(Query query) {
    List<Query> words = new ArrayList<>();
    if (query instanceof Query.Words || query instanceof Query.Phrase) {
      words.add(query);
    } else if (query instanceof Query.All all) {
      all.parts().forEach(part -> words.addAll(positiveWords(part)));
    } else if (query instanceof Query.Any any) {
      any.parts().forEach(part -> words.addAll(positiveWords(part)));
    }
    return words;
  }

  /**
   * Where words of the query stand in a text that is shown.
   *
   * @return for each place its start and its end, in {@code char}s, in the text's order
   */
  public List<int[]> places(String text) {
    List<int[]> places = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Query part : positiveWords(query)) {
      if (part instanceof Query.Words found) {
        found.forms().forEach(words::addAll);
      } else if (part instanceof Query.Phrase phrase) {
        words.addAll(phrase.words());
      }
    }
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      int length = end > start ? matched(words, text.substring(start, end)) : 0;
      if (length > 0) {
        places.add(new int[] {start, start + length});
      }
      start = Math.max(end, start + 1);
    }
    return places;
  }

  /** How much of a shown word matches a word of the query. */
  private static int matched(List<String> words, String shown) {
    String folded = SearchText.fold(shown);
    String american = SearchWords.american(folded);
    int most = 0;
    for (String word : words) {
      WordMatch match = WordMatch.of(word, SearchWords.stem(word), american);
      if (match != null) {
        boolean part = match == WordMatch.BEGINNING && folded.length() == shown.length();
        most = Math.max(most, part ? word.length() : shown.length());
      }
    }
    return most;
  }
}
