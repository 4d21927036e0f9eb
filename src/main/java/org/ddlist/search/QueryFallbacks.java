package org.ddlist.search;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.model.Catalog;
import org.ddlist.model.SearchIndex;
import org.ddlist.model.SearchIndex.Field;
import org.ddlist.model.SearchWords;
import org.ddlist.text.Folding;

/**
 * What a query may have meant. Its words are also found in {@link WordVariants}, and neighbouring
 * ones as one that was taken apart ("med synth"), and nothing is said of that.
 *
 * <p>A query that finds nothing as it stands may have meant something else. The first of these that
 * finds a paper is taken:
 *
 * <ol>
 *   <li>neighbouring words written as one: "data dam" for DataDAM, "cvpr 22";
 *   <li>known words for unknown ones, as {@link Spelling} takes them, of which the rest of the
 *       query chooses;
 *   <li>that without the words that link others, which a pasted citation has and the paper has not:
 *       "et al.", "in";
 *   <li>another word for one that is known, but not beside the others: "minmax" for "minimax";
 *   <li>what an arXiv id, a DOI or a link among the words names;
 *   <li>of a query as long as a citation, what has three fifths of its words, and more than any
 *       other: the pages, the publisher and the month are no words of a paper.
 * </ol>
 */
final class QueryFallbacks {
  /** How many parts a pasted citation has at least. */
  private static final int CITATION = 6;

  /** How many words may have been one. */
  private static final int MOST_JOINED = 4;

  /** How many words to name that one may stand for. */
  private static final int MOST_NAMED = 3;

  private static final Field[] FIELDS = Field.values();

  private final Catalog catalog;
  private final SearchIndex index;
  private final Scoring scoring;
  private List<Spelling.Change> changes = List.of();
  private List<String> leftOut = List.of();
  private Spelling last;
  private String named;
  private boolean hasMost;
  private Query meant;

  QueryFallbacks(Catalog catalog, Scoring scoring) {
    this.catalog = catalog;
    this.scoring = scoring;
    index = catalog.searchIndex();
  }

  /** The query, or what it may have meant; as it stands if it may have meant nothing known. */
  Query read(Query typed) {
    return typed instanceof Query.Any any ? readEach(any) : readOne(typed);
  }

  /** Each side of an OR as if it stood alone. */
  private Query readEach(Query.Any any) {
    List<Query> parts = new ArrayList<>();
    List<Spelling.Change> allChanges = new ArrayList<>();
    List<String> allLeftOut = new ArrayList<>();
    for (Query part : any.parts()) {
      QueryFallbacks own = new QueryFallbacks(catalog, scoring);
      parts.add(own.read(part));
      allChanges.addAll(own.changes);
      allLeftOut.addAll(own.leftOut);
      hasMost |= own.hasMost;
      named = named == null ? own.named : named;
      last = last == null ? own.last : last;
    }
    changes = allChanges;
    leftOut = allLeftOut;
    meant = new Query.Any(parts);
    return meant;
  }

  private Query readOne(Query typed) {
    Query query = new WordVariants(index, scoring).of(typed);
    meant = firstThatFinds(query);
    if (meant != null) {
      return meant;
    }
    List<String> linking = new ArrayList<>();
    Query without = withoutLinking(query, linking);
    if (without != null) {
      meant = firstThatFinds(without);
    }
    if (meant == null) {
      meant = withAnotherWord(without == null ? query : without);
    }
    if (meant != null) {
      leftOut = linking;
      return meant;
    }
    meant = identified(query);
    if (meant == null) {
      meant = most(without == null ? query : without);
    }
    return meant == null ? query : meant;
  }

  /**
   * The query of which most is enough, if it is as long as a citation; null if nothing has that.
   */
  private Query most(Query query) {
    if (!(query instanceof Query.All all)) {
      return null;
    }
    List<Query> text = new ArrayList<>();
    for (Query part : all.parts()) {
      if (isText(part)) {
        text.add(part);
      }
    }
    if (text.size() < CITATION) {
      return null;
    }
    List<Query> parts = conditions(all);
    parts.add(new Query.Most(text, (text.size() * 3 + 4) / 5));
    Query most = new Query.All(parts);
    hasMost = scoring.finds(most);
    return hasMost ? most : null;
  }

  /** What the query was taken for, a line each. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (hasMost) {
      notes.add("no paper has all of it; showing what has the most");
    }
    if (named != null) {
      notes.add("no paper has all of it; showing what '" + named + "' names");
    }
    if (!leftOut.isEmpty()) {
      notes.add("no paper has all of it; leaving out '" + String.join("', '", leftOut) + "'");
    }
    for (Spelling.Change change : changes) {
      notes.add(note(change));
    }
    return notes;
  }

  private String note(Spelling.Change change) {
    List<String> shown = new ArrayList<>();
    for (Spelling.Alternative alternative : change.alternatives()) {
      if (change.leftOut() || scoring.meet(meant, alternative.query())) {
        shown.add("'" + alternative.shown() + "'");
      }
    }
    if (shown.size() > MOST_NAMED) {
      shown = new ArrayList<>(shown.subList(0, MOST_NAMED));
      shown.add("others");
    }
    String problem = "no paper has '" + change.typed() + "'";
    if (!change.unknown()) {
      problem += " beside the rest";
    }
    if (change.leftOut()) {
      return problem
          + "; leaving out "
          + (shown.isEmpty() ? "nothing" : String.join(" or ", shown));
    }
    return shown.isEmpty() ? problem : problem + "; showing " + String.join(" or ", shown);
  }

  /** What no paper has of a query that finds nothing, and what is near it; null if it is known. */
  Spelling.Unknown unknown() {
    return last == null || meant != null ? null : unknown(last);
  }

  /**
   * What no paper has of a query that stands as it is, and what is near it; null if it is known.
   */
  Spelling.Unknown unknown(Query query) {
    Spelling spelling = new Spelling(catalog);
    spelling.mended(query);
    return unknown(spelling);
  }

  private static Spelling.Unknown unknown(Spelling spelling) {
    if (spelling.unknown() != null) {
      return spelling.unknown();
    }
    for (Spelling.Change change : spelling.changes()) {
      List<String> near = new ArrayList<>();
      for (Spelling.Alternative alternative : change.alternatives()) {
        near.add(alternative.shown());
      }
      if (!change.leftOut()) {
        return new Spelling.Unknown(
            change.typed(), near.subList(0, Math.min(MOST_NAMED, near.size())));
      }
    }
    return null;
  }

  /**
   * The query, or a paper of that nickname, if all of it is one that was taken apart: "med synth";
   * else papers too that have words joined: "image net".
   */
  private Query orJoined(Query query, Query joined) {
    if (joined == null || !scoring.finds(joined)) {
      return query;
    }
    boolean one = joined instanceof Query.All all && all.parts().size() == 1;
    if (one
        && ((Query.All) joined).parts().get(0) instanceof Query.Words words
        && WordMatch.isAny(index, words.forms().get(0).get(0), true, Field.NICKNAME)) {
      return new Query.Any(List.of(query, joined));
    }
    return new Query.Else(query, joined);
  }

  private Query firstThatFinds(Query query) {
    Spelling spelling = new Spelling(catalog);
    List<Spelling.Change> joins = new ArrayList<>();
    Query joined = joined(query, joins);
    if (spelling.knows(query) && scoring.finds(query)) {
      return orJoined(query, joined);
    }
    if (joined != null) {
      if (spelling.knows(joined) && scoring.finds(joined)) {
        changes = joins;
        return joined;
      }
    }
    Query mended = spelling.mended(query);
    if (joined != null) {
      Spelling ofJoined = new Spelling(catalog);
      Query mendedToo = ofJoined.mended(joined);
      if (ofJoined.misspelt() < spelling.misspelt() && scoring.finds(mendedToo)) {
        changes = joins;
        changes.addAll(ofJoined.changes());
        return mendedToo;
      }
    }
    changes = spelling.changes();
    last = spelling;
    if (scoring.finds(mended)) {
      return mended;
    }
    changes = List.of();
    return null;
  }

  /** The query with runs of bare words joined where that is a known word; null if none is. */
  private Query joined(Query query, List<Spelling.Change> joins) {
    if (!(query instanceof Query.All all)) {
      return null;
    }
    List<Query> parts = new ArrayList<>();
    int i = 0;
    while (i < all.parts().size()) {
      int most = Math.min(MOST_JOINED, all.parts().size() - i);
      int run = 2;
      Query one = null;
      while (run <= most && one == null) {
        one = joined(all.parts().subList(i, i + run), joins);
        run += one == null ? 1 : 0;
      }
      parts.add(one == null ? all.parts().get(i) : one);
      i += one == null ? 1 : run;
    }
    return joins.isEmpty() ? null : new Query.All(parts);
  }

  private Query joined(List<Query> run, List<Spelling.Change> joins) {
    StringBuilder typed = new StringBuilder();
    StringBuilder whole = new StringBuilder();
    for (Query part : run) {
      if (!(part instanceof Query.Words words) || words.field() != null) {
        return null;
      }
      typed.append(typed.isEmpty() ? "" : " ").append(words.typed());
      for (String word : words.forms().get(0)) {
        whole.append(word);
      }
    }
    String word = SearchWords.american(whole.toString());
    Query one = QueryParser.venueOfYear(typed.toString(), whole.toString(), catalog);
    String shown = word;
    if (one instanceof Query.Filtered filtered) {
      shown = "venue:" + filtered.filter().venues().get(0).replace(" ", " year:");
    } else if (one == null && isWritten(word)) {
      one = new Query.Words(typed.toString(), List.of(List.of(word)), null);
    }
    if (one != null) {
      joins.add(Spelling.Change.of(typed.toString(), shown, one));
    }
    return one;
  }

  /** Whether papers have a word, and not just keys and repositories, which are glued together. */
  private boolean isWritten(String word) {
    for (Field field : FIELDS) {
      if (field != Field.KEY
          && field != Field.REPOSITORY
          && WordMatch.isAny(index, word, true, field)) {
        return true;
      }
    }
    return false;
  }

  /** The query with another word for the first one of which another one finds a paper. */
  private Query withAnotherWord(Query query) {
    Spelling spelling = new Spelling(catalog);
    Query mended = spelling.mended(query);
    if (!spelling.isKnown()) {
      return null;
    }
    List<Query> parts = query instanceof Query.All all ? all.parts() : List.of(query);
    List<Query> known = mended instanceof Query.All all ? all.parts() : List.of(mended);
    int[] lacking = scoring.onlyLacking(known);
    for (int i = 0; i < parts.size(); i++) {
      Spelling another = new Spelling(catalog);
      Query other = another.another(parts.get(i));
      if (other != null && isFoundWhere(lacking, i, other)) {
        changes = new ArrayList<>(another.changes());
        for (Spelling.Change change : spelling.changes()) {
          if (!change.typed().equals(changes.get(0).typed())) {
            changes.add(change);
          }
        }
        List<Query> taken = new ArrayList<>(known);
        taken.set(i, other);
        return new Query.All(taken);
      }
    }
    return null;
  }

  /** Whether a paper that lacks only that part, as {@link Scoring#onlyLacking} has it, matches. */
  private boolean isFoundWhere(int[] lacking, int part, Query query) {
    float[] score = scoring.of(query).score;
    for (int paper = 0; paper < score.length; paper++) {
      if (lacking[paper] == part && score[paper] > 0) {
        return true;
      }
    }
    return false;
  }

  /** The query without linking words, which are noted; null if that is all of it or none. */
  private static Query withoutLinking(Query query, List<String> linking) {
    if (!(query instanceof Query.All all)) {
      return null;
    }
    List<Query> parts = new ArrayList<>();
    for (Query part : all.parts()) {
      if (part instanceof Query.Words words && words.field() == null && isLinking(words.typed())) {
        linking.add(words.typed());
      } else {
        parts.add(part);
      }
    }
    return linking.isEmpty() || parts.isEmpty() ? null : new Query.All(parts);
  }

  /** Whether it links other words, or is the number of a reference: "[12]". */
  private static boolean isLinking(String typed) {
    String word = Folding.fold(typed);
    boolean bracketed = typed.startsWith("[") && Character.isDigit(word.charAt(0));
    return bracketed || LinkingWords.has(word);
  }

  private Query identified(Query query) {
    if (query instanceof Query.All all) {
      for (Query part : all.parts()) {
        if (part instanceof Query.Identified one && !one.papers().isEmpty()) {
          List<Query> parts = conditions(all);
          parts.add(one);
          Query found = new Query.All(parts);
          if (scoring.finds(found)) {
            named = one.typed();
            return found;
          }
        }
      }
    }
    return null;
  }

  /** The parts that nobody pastes by chance: filters, groups, and what is left out. */
  private static List<Query> conditions(Query.All all) {
    List<Query> conditions = new ArrayList<>();
    for (Query part : all.parts()) {
      if (!isText(part) && !(part instanceof Query.Identified)) {
        conditions.add(part);
      }
    }
    return conditions;
  }

  private static boolean isText(Query part) {
    return part instanceof Query.Words || part instanceof Query.Phrase;
  }
}
