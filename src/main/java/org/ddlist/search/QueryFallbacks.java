package org.ddlist.search;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.model.Catalog;
import org.ddlist.model.SearchIndex.Field;
import org.ddlist.model.SearchWords;
import org.ddlist.text.Folding;

/**
 * Interprets a query. Its words are also found in {@link WordVariants}, and neighbouring words as
 * one word ("med synth"), without a note to the user.
 *
 * <p>If the query finds nothing, the first of these fallbacks that finds a paper is taken:
 *
 * <ol>
 *   <li>neighbouring words joined: "data dam" for DataDAM, "cvpr 22";
 *   <li>known words for unknown ones, as {@link Corrections} replaces them;
 *   <li>the same without {@link LinkingWords}, which a pasted citation has and the paper has not:
 *       "et al.", "in";
 *   <li>another word for one that is known, but of no paper that matches the rest: "minmax" for
 *       "minimax";
 *   <li>the papers of an arXiv id, a DOI or a link among the words;
 *   <li>for a query as long as a citation, the papers with the most of its words, and at least
 *       three fifths of them: the pages, the publisher and the month are no words of a paper.
 * </ol>
 */
final class QueryFallbacks {
  /** The minimum number of terms of a pasted citation. */
  private static final int MIN_CITATION = 6;

  /** How many words to try to join. */
  private static final int MAX_JOINED = 4;

  private static final Field[] FIELDS = Field.values();

  private final Catalog catalog;
  private final Vocabulary vocabulary;
  private final Scoring scoring;
  private final WordVariants variants;

  /** The corrections that were tried last and found nothing; null if something was found. */
  private Corrections failed;

  QueryFallbacks(Catalog catalog, Scoring scoring) {
    this.catalog = catalog;
    this.scoring = scoring;
    vocabulary = new Vocabulary(catalog);
    variants = new WordVariants(vocabulary, scoring);
  }

  /** What a query was taken for; the query with its word variants if no fallback finds a paper. */
  Interpretation read(Query typed) {
    List<Query> alternatives = typed.alternatives();
    if (alternatives.size() == 1) {
      return readOne(alternatives.get(0));
    }
    List<Interpretation> each = new ArrayList<>();
    for (Query alternative : alternatives) {
      each.add(read(alternative));
    }
    failed = null;
    return Interpretation.any(each);
  }

  private Interpretation readOne(Query typed) {
    Query query = variants.of(typed);
    Interpretation found = withJoinsAndCorrections(query);
    if (found != null) {
      return found;
    }
    List<String> linking = new ArrayList<>();
    Query content = withoutLinkingWords(query, linking);
    if (content != query) {
      found = withJoinsAndCorrections(content);
    }
    if (found == null) {
      found = withSimilarWord(content);
    }
    if (found != null) {
      failed = null;
      return found.dropping(linking);
    }
    found = byIdentifier(query);
    if (found == null) {
      found = byMostWords(content);
    }
    if (found != null) {
      failed = null;
      return found;
    }
    return Interpretation.of(query, List.of());
  }

  /** The first unknown term of the query that was read; null if a fallback found papers. */
  Search.Unknown unknown() {
    return failed == null ? null : failed.unknown();
  }

  /** The first unknown term of a query that is searched for as typed; null if all are known. */
  Search.Unknown unknown(Query query) {
    Corrections corrections = new Corrections(vocabulary);
    corrections.apply(query);
    return corrections.unknown();
  }

  private Interpretation withJoinsAndCorrections(Query query) {
    List<Correction> joins = new ArrayList<>();
    Query joined = joined(query, joins);
    if (query.isKnown(vocabulary) && scoring.finds(query)) {
      failed = null;
      return Interpretation.of(orJoined(query, joined), List.of());
    }
    if (joined != null && joined.isKnown(vocabulary) && scoring.finds(joined)) {
      failed = null;
      return Interpretation.of(joined, joins);
    }
    Corrections corrections = new Corrections(vocabulary);
    Query corrected = corrections.apply(query);
    if (joined != null) {
      Corrections ofJoined = new Corrections(vocabulary);
      Query correctedToo = ofJoined.apply(joined);
      if (ofJoined.misspelt() < corrections.misspelt() && scoring.finds(correctedToo)) {
        joins.addAll(ofJoined.list());
        failed = null;
        return Interpretation.of(correctedToo, joins);
      }
    }
    boolean found = scoring.finds(corrected);
    failed = found ? null : corrections;
    return found ? Interpretation.of(corrected, corrections.list()) : null;
  }

  /**
   * The query, or a paper of that nickname if the whole query is one nickname in parts ("med
   * synth"); else also papers that have words of it joined: "image net".
   */
  private Query orJoined(Query query, Query joined) {
    if (joined == null || !scoring.finds(joined)) {
      return query;
    }
    List<String> only = joined.parts().size() > 1 ? List.of() : joined.parts().get(0).bareWords();
    return !only.isEmpty() && vocabulary.has(only.get(0), true, Field.NICKNAME)
        ? new Combination.Any(List.of(query, joined))
        : new Combination.Else(query, joined);
  }

  /** The query with runs of bare words joined where that is a known word; null if none is. */
  private Query joined(Query query, List<Correction> joins) {
    List<Query> parts = query.parts();
    List<Query> joined = new ArrayList<>();
    int i = 0;
    while (i < parts.size()) {
      int most = Math.min(MAX_JOINED, parts.size() - i);
      int run = 2;
      Correction one = null;
      while (run <= most && one == null) {
        one = joinRun(parts.subList(i, i + run));
        run += one == null ? 1 : 0;
      }
      if (one == null) {
        joined.add(parts.get(i));
        i++;
      } else {
        joined.add(one.alternatives().get(0).query());
        joins.add(one);
        i += run;
      }
    }
    return joins.isEmpty() ? null : new Combination.All(joined);
  }

  private Correction joinRun(List<Query> run) {
    StringBuilder typed = new StringBuilder();
    StringBuilder whole = new StringBuilder();
    for (Query part : run) {
      List<String> words = part.bareWords();
      if (words.isEmpty()) {
        return null;
      }
      typed.append(typed.isEmpty() ? "" : " ").append(part.typed());
      for (String word : words) {
        whole.append(word);
      }
    }
    String text = typed.toString();
    Term.Filtered venue = QueryParser.venueOfYear(text, whole.toString(), catalog);
    if (venue != null) {
      String shown = "venue:" + venue.filter().venues().get(0).replace(" ", " year:");
      return Correction.of(text, shown, venue);
    }
    String word = SearchWords.american(whole.toString());
    return isWritten(word) ? Correction.of(text, word, Term.Words.of(text, word, null)) : null;
  }

  /** Whether papers have a word outside keys and repositories, where words are joined anyway. */
  private boolean isWritten(String word) {
    for (Field field : FIELDS) {
      if (field != Field.KEY && field != Field.REPOSITORY && vocabulary.has(word, true, field)) {
        return true;
      }
    }
    return false;
  }

  /** The query with similar words for the first term that makes it find a paper. */
  private Interpretation withSimilarWord(Query query) {
    Corrections corrections = new Corrections(vocabulary);
    Query corrected = corrections.apply(query);
    if (!corrections.areComplete()) {
      return null;
    }
    List<Query> typed = query.parts();
    List<Query> known = corrected.parts();
    int[] lacking = scoring.onlyLacking(known);
    for (int i = 0; i < typed.size(); i++) {
      Corrections ofPart = new Corrections(vocabulary);
      Query similar = typed.get(i).similar(ofPart);
      if (similar != null && isFoundWhere(lacking, i, similar)) {
        List<Correction> all = new ArrayList<>(ofPart.list());
        for (Correction correction : corrections.list()) {
          if (!correction.typed().equals(all.get(0).typed())) {
            all.add(correction);
          }
        }
        List<Query> taken = new ArrayList<>(known);
        taken.set(i, similar);
        return Interpretation.of(new Combination.All(taken), all);
      }
    }
    return null;
  }

  /** Whether a paper matches that lacks only that part, according to the scoring. */
  private boolean isFoundWhere(int[] lacking, int part, Query query) {
    Scores scores = scoring.of(query);
    for (int paper = 0; paper < lacking.length; paper++) {
      if (lacking[paper] == part && scores.matches(paper)) {
        return true;
      }
    }
    return false;
  }

  /** The query without linking words, which are added to the list; itself if none or all are. */
  private static Query withoutLinkingWords(Query query, List<String> linking) {
    List<Query> content = new ArrayList<>();
    for (Query part : query.parts()) {
      if (!part.bareWords().isEmpty() && isLinking(part.typed())) {
        linking.add(part.typed());
      } else {
        content.add(part);
      }
    }
    return linking.isEmpty() || content.isEmpty() ? query : new Combination.All(content);
  }

  /** Whether it links other words, or is the number of a reference: "[12]". */
  private static boolean isLinking(String typed) {
    String word = Folding.fold(typed);
    boolean bracketed = typed.startsWith("[") && Character.isDigit(word.charAt(0));
    return bracketed || LinkingWords.has(word);
  }

  private Interpretation byIdentifier(Query query) {
    for (Query part : query.parts()) {
      if (part.role() == Query.Role.IDENTIFIER && part.isKnown(vocabulary)) {
        List<Query> parts = only(Query.Role.CONDITION, query);
        parts.add(part);
        Query found = new Combination.All(parts);
        if (scoring.finds(found)) {
          return Interpretation.identifiedBy(part.typed(), found);
        }
      }
    }
    return null;
  }

  private Interpretation byMostWords(Query query) {
    List<Query> text = only(Query.Role.TEXT, query);
    if (text.size() < MIN_CITATION) {
      return null;
    }
    List<Query> parts = only(Query.Role.CONDITION, query);
    parts.add(new Combination.Most(text, (text.size() * 3 + 4) / 5));
    Query most = new Combination.All(parts);
    return scoring.finds(most) ? Interpretation.partial(most) : null;
  }

  private static List<Query> only(Query.Role role, Query query) {
    List<Query> parts = new ArrayList<>();
    for (Query part : query.parts()) {
      if (part.role() == role) {
        parts.add(part);
      }
    }
    return parts;
  }
}
