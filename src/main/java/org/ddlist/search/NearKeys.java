package org.ddlist.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;

/** Keys to suggest for an unknown one. */
public final class NearKeys {
  private NearKeys() {}

  /**
   * Up to {@code most} keys. For a {@link ScholarKey}, the keys of papers by the same first author
   * with the word in the title: those whose title starts with it first, then those of the nearest
   * year. If there are none, keys of a similar spelling.
   */
  public static List<String> to(String typed, Catalog catalog, int most) {
    List<Paper> papers = ofSameAuthorAndWord(typed, catalog);
    if (papers.isEmpty()) {
      return Nearest.to(typed, catalog.keys(), most);
    }
    List<String> keys = new ArrayList<>();
    for (Paper paper : papers.subList(0, Math.min(most, papers.size()))) {
      keys.add(paper.key());
    }
    return keys;
  }

  private static List<Paper> ofSameAuthorAndWord(String typed, Catalog catalog) {
    ScholarKey key = ScholarKey.parse(typed);
    List<Paper> papers = new ArrayList<>();
    if (key != null) {
      for (Paper paper : catalog.papers()) {
        if (key.isOfFirstAuthor(paper) && key.isInTitle(paper)) {
          papers.add(paper);
        }
      }
      papers.sort(
          Comparator.comparing((Paper paper) -> !key.beginsTitle(paper))
              .thenComparing(key::yearsFrom));
    }
    return papers;
  }
}
