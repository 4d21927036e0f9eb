package org.ddlist.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds papers by identifier and by title, in constant time. */
public final class IdentityIndex<T extends Identity> {
  /** The most of one title that are kept, so that a file of one title is read in linear time. */
  private static final int MOST = 8;

  private final Map<String, T> byArxiv = new HashMap<>();
  private final Map<String, T> byDoi = new HashMap<>();
  private final Map<String, List<T>> byTitle = new HashMap<>();

  public IdentityIndex() {}

  public IdentityIndex(List<T> papers) {
    for (T paper : papers) {
      add(paper);
    }
  }

  /** Adds a paper; of an identifier, the first paper that has it is kept. */
  public void add(T paper) {
    if (!paper.arxiv().isEmpty()) {
      byArxiv.putIfAbsent(paper.arxiv(), paper);
    }
    if (!paper.doi().isEmpty()) {
      byDoi.putIfAbsent(paper.doi(), paper);
    }
    String letters = paper.titleLetters();
    List<T> titled = letters.isEmpty() ? null : byTitle.get(letters);
    if (titled == null && !letters.isEmpty()) {
      byTitle.put(letters, List.of(paper));
    } else if (titled != null && titled.size() < MOST) {
      List<T> more = new ArrayList<>(titled);
      more.add(paper);
      byTitle.put(letters, more);
    }
  }

  /** The paper with the same arXiv id; null if there is none. */
  public T withArxiv(Identity paper) {
    return paper.arxiv().isEmpty() ? null : byArxiv.get(paper.arxiv());
  }

  /** The paper with the same DOI; null if there is none. */
  public T withDoi(Identity paper) {
    return paper.doi().isEmpty() ? null : byDoi.get(paper.doi());
  }

  /** The paper with the same arXiv id, or else with the same DOI; null if there is none. */
  public T withId(Identity paper) {
    T found = withArxiv(paper);
    return found == null ? withDoi(paper) : found;
  }

  /** The papers with the same title, in the order they were added. */
  public List<T> withTitle(Identity paper) {
    List<T> titled = byTitle.get(paper.titleLetters());
    if (titled == null) {
      String whole = paper.wholeTitleLetters();
      titled = whole.isEmpty() ? null : byTitle.get(whole);
    }
    return titled == null ? List.of() : titled;
  }

  /** The first paper with the same title whose authors agree; null if there is none. */
  public T withTitleAndAuthors(Identity paper) {
    for (T titled : withTitle(paper)) {
      if (paper.sharesAuthors(titled)) {
        return titled;
      }
    }
    return null;
  }
}
