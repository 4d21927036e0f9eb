package org.ddlist.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ddlist.text.Folding;

/** Finds the paper that a description is of, in constant time. */
public final class IdentityIndex<T extends Identity> {
  /** The most of one title that are kept, so that a file of one title is read in linear time. */
  private static final int MOST = 8;

  private final List<T> papers = new ArrayList<>();
  private final Map<String, T> byArxiv = new HashMap<>();
  private final Map<String, T> byDoi = new HashMap<>();
  private final Map<String, List<T>> byTitle = new HashMap<>();

  /** By the first author's family name; null until somebody asks for a near title. */
  private Map<String, List<T>> byFamily;

  public IdentityIndex() {}

  public IdentityIndex(List<T> papers) {
    for (T paper : papers) {
      add(paper);
    }
  }

  /** Adds a paper; of an identifier, the first paper that has it is kept. */
  public void add(T paper) {
    papers.add(paper);
    byFamily = null;
    if (!paper.arxiv().isEmpty()) {
      byArxiv.putIfAbsent(paper.arxiv(), paper);
    }
    if (!paper.doi().isEmpty()) {
      byDoi.putIfAbsent(paper.doi(), paper);
    }
    put(byTitle, paper.titleLetters(), paper, MOST);
    for (String title : paper.otherTitles()) {
      put(byTitle, Folding.compact(title), paper, MOST);
    }
  }

  private static <T> void put(Map<String, List<T>> map, String word, T paper, int most) {
    List<T> others = word.isEmpty() ? null : map.get(word);
    if (others == null && !word.isEmpty()) {
      map.put(word, List.of(paper));
    } else if (others != null && others.size() < most) {
      List<T> more = new ArrayList<>(others);
      more.add(paper);
      map.put(word, more);
    }
  }

  /** The paper with the same arXiv id, or else with the same DOI; null if there is none. */
  public T withId(Identity paper) {
    T found = paper.arxiv().isEmpty() ? null : byArxiv.get(paper.arxiv());
    return found != null || paper.doi().isEmpty() ? found : byDoi.get(paper.doi());
  }

  /** The papers with the same arXiv id, DOI or title, in this order, each once. */
  public List<T> candidates(Identity paper) {
    List<T> found = new ArrayList<>(2);
    add(paper.arxiv().isEmpty() ? null : byArxiv.get(paper.arxiv()), found);
    add(paper.doi().isEmpty() ? null : byDoi.get(paper.doi()), found);
    addAll(byTitle.get(paper.titleLetters()), found);
    for (String title : paper.otherTitles()) {
      addAll(byTitle.get(Folding.compact(title)), found);
    }
    return found;
  }

  private static <T> void addAll(List<T> papers, List<T> found) {
    if (papers != null) {
      for (T paper : papers) {
        add(paper, found);
      }
    }
  }

  private static <T> void add(T paper, List<T> found) {
    boolean has = paper == null;
    for (int i = 0; i < found.size() && !has; i++) {
      has = found.get(i) == paper;
    }
    if (!has) {
      found.add(paper);
    }
  }

  /** A paper that is or may be the described one. */
  public record Match<T>(T paper, Likeness likeness) {
    /** Whether it is the described paper without doubt. */
    public boolean isSame() {
      return likeness.isSame();
    }
  }

  /**
   * The paper that is the described one, or else one that is perhaps: rather with its title and
   * authors than with its id. Null if there is none.
   */
  public Match<T> find(Identity paper) {
    Match<T> found = best(paper, candidates(paper), null);
    if (found != null && found.isSame()) {
      return found;
    }
    List<T> near = families().get(paper.firstFamily());
    return near == null ? found : best(paper, near, found);
  }

  /** The paper that is the described one without doubt; null if there is none. */
  public Match<T> same(Identity paper) {
    Match<T> found = best(paper, candidates(paper), null);
    return found != null && found.isSame() ? found : null;
  }

  private Match<T> best(Identity paper, List<T> candidates, Match<T> found) {
    Match<T> best = found;
    for (T candidate : candidates) {
      Likeness likeness = paper.compare(candidate);
      if (likeness.isSame()) {
        return new Match<>(candidate, likeness);
      }
      boolean better =
          best == null
              || likeness.sharesTitleAndAuthors() && !best.likeness().sharesTitleAndAuthors();
      if (better && likeness.verdict() == Likeness.Verdict.PERHAPS) {
        best = new Match<>(candidate, likeness);
      }
    }
    return best;
  }

  private Map<String, List<T>> families() {
    if (byFamily == null) {
      byFamily = new HashMap<>();
      for (T paper : papers) {
        put(byFamily, paper.firstFamily(), paper, Integer.MAX_VALUE);
      }
    }
    return byFamily;
  }
}
