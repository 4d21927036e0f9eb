package org.ddlist.search;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.model.Paper;
import org.ddlist.model.SearchIndex.Field;
import org.ddlist.model.SearchWords;
import org.ddlist.text.Folding;

/** A query without further queries below it, which has a text that was typed. */
sealed interface Term extends Query {

  /**
   * A word, a compound such as "x-ray" or a phrase.
   *
   * @param typed as it was typed
   * @param ways in which papers may have it, the typed one first
   * @param field where it must occur; null for anywhere
   * @param role {@link Query.Role#CONTENT} or {@link Query.Role#LINKING}
   */
  record Words(String typed, List<Way> ways, Field field, Role role) implements Term {
    /** What a word adds that no paper need have: enough to order papers that are alike. */
    private static final float LINKING = 0.1f;

    /** The words of a name, each of which must occur among the authors. */
    static Combination.All ofName(String name) {
      List<Query> words = new ArrayList<>();
      for (String word : Folding.fold(name).split(" ")) {
        List<Way> ways = List.of(Way.typed(SearchWords.american(word)));
        words.add(new Words(word, ways, Field.AUTHORS, Role.CONTENT));
      }
      return new Combination.All(words);
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

    @Override
    public void mark(ShownWords shown) {
      for (Way way : ways) {
        shown.mark(way);
      }
    }
  }

  /** A condition on a field: author:, venue:, year:, section: and the rest. */
  record Filtered(String typed, Filter filter) implements Term {
    @Override
    public Role role() {
      return Role.CONDITION;
    }

    /** Names score as if they were words of authors; the rest is not ranked by. */
    @Override
    public Scores scores(Scoring scoring) {
      Scores names = scoring.none();
      for (String name : filter.authors()) {
        names.or(Words.ofName(name).scores(scoring));
      }
      Scores scores = scoring.none();
      List<Paper> papers = scoring.catalog().papers();
      for (int i = 0; i < scores.size(); i++) {
        boolean accepted = filter.accepts(papers.get(i));
        scores.set(i, accepted ? Scoring.FILTERED + names.score(i) : 0, Scores.EVERY_FIELD);
      }
      for (Search.Reason reason : names.reasons()) {
        scores.explain(new Search.Reason(typed, reason.word(), reason.where(), reason.points()));
      }
      if (scores.reasons().isEmpty()) {
        scores.explain(new Search.Reason(typed, typed, "filter", 0));
      }
      return scores;
    }

    @Override
    public int wordCount() {
      return 0;
    }

    @Override
    public void mark(ShownWords shown) {
      for (String name : filter.authors()) {
        Words.ofName(name).mark(shown);
      }
    }
  }

  /** Papers that are named by an identifier: an arXiv id, a DOI, a link or a repository. */
  record Identified(String typed, List<Paper> papers) implements Term {
    @Override
    public Role role() {
      return papers.isEmpty() ? Role.CONTENT : Role.IDENTIFIER;
    }

    @Override
    public Scores scores(Scoring scoring) {
      Scores scores = scoring.none();
      for (int i = 0; i < scores.size() && !papers.isEmpty(); i++) {
        boolean has = papers.contains(scoring.catalog().papers().get(i));
        scores.set(i, has ? Scoring.NAMED : 0, Scores.EVERY_FIELD);
      }
      scores.explain(new Search.Reason(typed, typed, "identifier", Scoring.NAMED));
      return scores;
    }

    @Override
    public int wordCount() {
      return 0;
    }

    @Override
    public void mark(ShownWords shown) {}
  }
}
