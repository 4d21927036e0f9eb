package org.ddlist.search;

import org.ddlist.model.SearchIndex;
import org.ddlist.model.SearchIndex.Field;

/**
 * Where the words of a term occur, and what that adds to a paper's score. The kinds of match are
 * kept apart, since the rarity of a kind does not count the matches of a lesser one: few papers
 * have "nas", many have an author called Nasr.
 */
final class TermMatches implements WordMatch.Reader {
  private static final int WORD = 0;
  private static final int BEGINNING = 1;
  private static final int SYNONYM = 2;
  private static final int TYPING_ERROR = 3;
  private static final int RELATED = 4;

  /** Not the paper itself has the word, but its venue's name or its section's. */
  private static final int OF_VENUE = 5;

  private static final int OF_SECTION = 6;
  private static final int KINDS = 7;

  /** The minimum length of a word that is typed in full if titles have it. */
  private static final int MIN_WORD = 4;

  private final Scoring scoring;
  private final SearchIndex index;
  private final String typed;
  private final float[][] best = new float[KINDS][];
  private final Search.Reason[] reasons = new Search.Reason[KINDS];
  private Way way;

  /** Whether the word itself or another form of it occurs in a title. */
  private boolean inTitles;

  /**
   * @param typed the term as it was typed
   */
  TermMatches(Scoring scoring, String typed) {
    this.scoring = scoring;
    this.typed = typed;
    index = scoring.catalog().searchIndex();
  }

  /**
   * Adds the matches of one way to write the term.
   *
   * @param only the field where it must occur; null for anywhere
   */
  void add(Way added, Field only) {
    way = added;
    WordMatch.readSequence(index, added, only, this);
  }

  @Override
  public void match(WordMatch.Match found, int paper, Field field, int position) {
    WordMatch match = found.kind();
    if (!isLikely(match, field)) {
      return;
    }
    int kind = kind(match, paper, field);
    float points = points(match, paper, field, position);
    if (best[kind] == null) {
      best[kind] = new float[index.papers()];
    }
    if (points > best[kind][paper]) {
      best[kind][paper] = points;
      if (paper == scoring.explained()) {
        String before = String.join(" ", way.words().subList(0, way.words().size() - 1));
        String word = (before + " " + index.word(found.number())).strip();
        reasons[kind] = new Search.Reason(typed, word, where(field, position), points);
      }
    }
    inTitles |= kind == WORD && field == Field.TITLE;
  }

  /**
   * Whether a match there says anything: a name has no other forms, so that "GANs" is nobody called
   * Gan, and a synonym or a typing error is one of a word of the subject.
   */
  private boolean isLikely(WordMatch match, Field field) {
    return switch (field) {
      case VENUE, KEY, AUTHORS -> match != WordMatch.FORM && !isOfSubject();
      case VENUE_NAME -> match == WordMatch.WHOLE && !isOfSubject();
      case REPOSITORY -> !isOfSubject();
      case SECTION -> match.isWord() && way.kind() != Way.Kind.RELATED;
      case NICKNAME, TITLE -> way.kind() != Way.Kind.HEADING;
    };
  }

  private boolean isOfSubject() {
    return switch (way.kind()) {
      case HEADING, SYNONYM, RELATED -> true;
      case EXACT, PHRASE, TYPED, PUBLISHED, TYPING_ERROR -> false;
    };
  }

  private int kind(WordMatch match, int paper, Field field) {
    if (way.words().size() == 1 && (field == Field.SECTION || field == Field.VENUE_NAME)) {
      return field == Field.SECTION ? OF_SECTION : OF_VENUE;
    }
    return switch (way.kind()) {
      case EXACT, PHRASE, TYPED, HEADING ->
          match.isWord() ? WORD : match == WordMatch.FAMILY ? RELATED : BEGINNING;
      case PUBLISHED -> {
        String year = scoring.catalog().papers().get(paper).yearText();
        yield way.words().get(0).equals(year) ? WORD : RELATED;
      }
      case SYNONYM -> SYNONYM;
      case TYPING_ERROR -> TYPING_ERROR;
      case RELATED -> RELATED;
    };
  }

  private String where(Field field, int position) {
    boolean former = field == Field.KEY && position >= SearchIndex.FORMER_KEY;
    String where = former ? "former key" : field.word();
    return switch (way.kind()) {
      case EXACT, PHRASE, TYPED, PUBLISHED, HEADING -> where;
      case SYNONYM -> where + ", synonym of " + typed;
      case TYPING_ERROR -> where + ", typing error";
      case RELATED -> where + ", related to " + typed;
    };
  }

  private float points(WordMatch match, int paper, Field field, int position) {
    float points = weight(field) * match.weight() * way.kind().weight();
    points *= 1 + Scoring.AT_START / (1 + position);
    return field == Field.TITLE
        ? points * (1 + Scoring.IN_SHORT_TITLE / index.titleLengths()[paper])
        : points;
  }

  private static int weight(Field field) {
    return switch (field) {
      case NICKNAME -> 10;
      case KEY -> 7;
      case TITLE -> 5;
      case AUTHORS -> 4;
      case REPOSITORY -> 3;
      case VENUE, VENUE_NAME, SECTION -> 2;
    };
  }

  /**
   * The scores of the term.
   *
   * @param factor by which they are multiplied: the number of its words, each of which counts
   */
  Scores scores(float factor) {
    dropBeginnings();
    Scores scores = scoring.none();
    Search.Reason found = null;
    int papers = 0;
    for (int kind = 0; kind < KINDS; kind++) {
      for (int i = 0; best[kind] != null && i < index.papers(); i++) {
        papers += best[kind][i] > 0 && !scores.matches(i) ? 1 : 0;
      }
      // the logarithm of how few papers match in this kind or in a better one
      float rarity = (float) Math.log(1 + (double) index.papers() / Math.max(1, papers)) * factor;
      boolean related = isRelated(kind, scores);
      for (int i = 0; best[kind] != null && i < index.papers(); i++) {
        float score = best[kind][i] * rarity;
        if (related && score > 0 && !scores.matches(i)) {
          scores.setRelated(i, score);
        } else if (!related && (score > scores.score(i) || score > 0 && !scores.has(i))) {
          scores.set(i, score);
        }
      }
      if (reasons[kind] != null) {
        Search.Reason reason = reasons[kind].times(rarity);
        found = found == null || reason.points() > found.points() ? reason : found;
      }
      if (kind == TYPING_ERROR) {
        scores.weigh(rarity);
      }
    }
    if (found != null) {
      scores.explain(found);
    }
    return scores;
  }

  /**
   * Whether a match of a kind is only related to the word. So is a word of a section or a venue of
   * which most papers do not have it themselves, though others do: backdoors are in the section
   * "Privacy", and nearly everything is published at a conference on "Learning".
   *
   * @param better has the papers that match in a better kind
   */
  private boolean isRelated(int kind, Scores better) {
    if (kind < OF_VENUE) {
      return kind == RELATED;
    }
    boolean known = best[WORD] != null || best[SYNONYM] != null;
    int in = 0;
    int own = 0;
    for (int i = 0; known && best[kind] != null && i < index.papers(); i++) {
      in += best[kind][i] > 0 ? 1 : 0;
      own += best[kind][i] > 0 && better.matches(i) ? 1 : 0;
    }
    return 2 * own < in;
  }

  /**
   * A word of a title or with a synonym is typed in full, and is not the beginning of others:
   * "text" of "texture", "FL" of "flow".
   */
  private void dropBeginnings() {
    if (isOfSubject() || inTitles && typed.length() >= MIN_WORD) {
      best[BEGINNING] = null;
      reasons[BEGINNING] = null;
    }
  }
}
