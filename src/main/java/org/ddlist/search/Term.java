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
   * A word, or the words of a compound such as "x-ray", of which the last may be a prefix.
   *
   * @param typed as it was typed
   * @param forms the ways to write it, each a sequence of words: "x-ray" is "x" "ray" or "xray"
   * @param field where it must occur; null for anywhere
   */
  record Words(String typed, List<List<String>> forms, Field field) implements Term {

    /** The words of a name, each of which must occur among the authors. */
    static Combination.All ofName(String name) {
      List<Query> words = new ArrayList<>();
      for (String word : Folding.fold(name).split(" ")) {
        words.add(of(word, SearchWords.american(word), Field.AUTHORS));
      }
      return new Combination.All(words);
    }

    static Words of(String typed, String word, Field field) {
      return new Words(typed, List.of(List.of(word)), field);
    }

    @Override
    public Role role() {
      return Role.TEXT;
    }

    @Override
    public List<String> bareWords() {
      return field == null ? forms.get(0) : List.of();
    }

    @Override
    public Scores scores(Scoring scoring) {
      return matches(scoring, TermMatches.NO_PAPER).scores(wordCount());
    }

    @Override
    public List<Search.Reason> reasons(Hit hit, Scoring scoring) {
      return matches(scoring, hit.place()).reasons(wordCount());
    }

    private TermMatches matches(Scoring scoring, int explained) {
      TermMatches matches = new TermMatches(scoring.catalog(), typed, explained);
      for (List<String> form : forms) {
        matches.add(form, true, field);
      }
      return matches;
    }

    @Override
    public int wordCount() {
      return forms.get(0).size();
    }

    @Override
    public boolean isKnown(Vocabulary vocabulary) {
      for (List<String> form : forms) {
        if (vocabulary.hasAll(form, false, field)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public void mark(ShownWords shown) {
      for (List<String> form : forms) {
        shown.mark(form, true);
      }
    }

    @Override
    public Query rewrite(Rewriter rewriter, Context context) {
      return rewriter.words(this, context);
    }

    @Override
    public Query similar(Corrections corrections) {
      return corrections.similar(this);
    }
  }

  /**
   * Whole words in sequence.
   *
   * @param field where they must occur; null for anywhere
   */
  record Phrase(String typed, List<String> words, Field field) implements Term {
    @Override
    public Role role() {
      return Role.TEXT;
    }

    @Override
    public Scores scores(Scoring scoring) {
      return matches(scoring, TermMatches.NO_PAPER).scores(words.size());
    }

    @Override
    public List<Search.Reason> reasons(Hit hit, Scoring scoring) {
      return matches(scoring, hit.place()).reasons(words.size());
    }

    private TermMatches matches(Scoring scoring, int explained) {
      TermMatches matches = new TermMatches(scoring.catalog(), typed, explained);
      matches.add(words, false, field);
      return matches;
    }

    @Override
    public int wordCount() {
      return words.size();
    }

    @Override
    public boolean isKnown(Vocabulary vocabulary) {
      return vocabulary.hasAll(words, true, field);
    }

    @Override
    public void mark(ShownWords shown) {
      shown.mark(words, false);
    }

    @Override
    public Query rewrite(Rewriter rewriter, Context context) {
      return rewriter.phrase(this, context);
    }
  }

  /** A condition on a field: author:, venue:, year:, section: and the rest. */
  record Filtered(String typed, Filter filter) implements Term {
    Filtered withAuthors(List<String> names) {
      return new Filtered(typed, filter.withAuthors(names));
    }

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
      return scores;
    }

    /** The reasons of the name that matches best; without names, that the filter accepts it. */
    @Override
    public List<Search.Reason> reasons(Hit hit, Scoring scoring) {
      if (!filter.accepts(hit.paper())) {
        return List.of();
      }
      List<Search.Reason> best = List.of();
      for (String name : filter.authors()) {
        List<Search.Reason> reasons = Words.ofName(name).reasons(hit, scoring);
        best =
            best.isEmpty() || Search.Reason.sum(reasons) > Search.Reason.sum(best) ? reasons : best;
      }
      List<Search.Reason> typedHere = new ArrayList<>();
      for (Search.Reason reason : best) {
        typedHere.add(new Search.Reason(typed, reason.word(), reason.where(), reason.points()));
      }
      return best.isEmpty() ? List.of(new Search.Reason(typed, typed, "filter", 0)) : typedHere;
    }

    @Override
    public int wordCount() {
      return 0;
    }

    @Override
    public boolean isKnown(Vocabulary vocabulary) {
      return vocabulary.firstUnknown(filter.authors()) == null;
    }

    @Override
    public void mark(ShownWords shown) {
      for (String name : filter.authors()) {
        Words.ofName(name).mark(shown);
      }
    }

    @Override
    public Query rewrite(Rewriter rewriter, Context context) {
      return rewriter.filtered(this, context);
    }
  }

  /** Papers that are named by an identifier: an arXiv id, a DOI, a link or a repository. */
  record Identified(String typed, List<Paper> papers) implements Term {
    @Override
    public Role role() {
      return Role.IDENTIFIER;
    }

    @Override
    public Scores scores(Scoring scoring) {
      Scores scores = scoring.none();
      for (int i = 0; i < scores.size(); i++) {
        boolean has = papers.contains(scoring.catalog().papers().get(i));
        scores.set(i, has ? Scoring.NAMED : 0, Scores.EVERY_FIELD);
      }
      return scores;
    }

    @Override
    public List<Search.Reason> reasons(Hit hit, Scoring scoring) {
      return papers.contains(hit.paper())
          ? List.of(new Search.Reason(typed, typed, "identifier", Scoring.NAMED))
          : List.of();
    }

    @Override
    public int wordCount() {
      return 0;
    }

    @Override
    public boolean isKnown(Vocabulary vocabulary) {
      return !papers.isEmpty();
    }

    @Override
    public void mark(ShownWords shown) {}

    @Override
    public Query rewrite(Rewriter rewriter, Context context) {
      return rewriter.identified(this, context);
    }
  }
}
