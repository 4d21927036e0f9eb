package org.ddlist.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.text.Folding;

/** Keys to suggest for an unknown one. */
public final class NearKeys {
  private static final int YEAR_DIGITS = 4;

  private NearKeys() {}

  /**
   * Up to {@code most} keys. For a nickname, the keys of the papers that share it. For a key of
   * author, year and first word of the title, as Google Scholar makes them, the keys of papers by
   * the same first author with the word in the title: those whose title starts with it first, then
   * those of the nearest year. If there are none, keys of a similar spelling.
   */
  public static List<String> to(String typed, Catalog catalog, int most) {
    List<Paper> papers = nicknamed(typed, catalog);
    if (papers.isEmpty()) {
      papers = ofSameAuthorAndWord(typed, catalog);
    }
    if (papers.isEmpty()) {
      return Nearest.to(typed, catalog.keys(), most);
    }
    List<String> keys = new ArrayList<>();
    for (Paper paper : papers.subList(0, Math.min(most, papers.size()))) {
      keys.add(paper.key());
    }
    return keys;
  }

  private static List<Paper> nicknamed(String typed, Catalog catalog) {
    String name = Folding.fold(typed);
    List<Paper> papers = new ArrayList<>();
    for (Paper paper : catalog.papers()) {
      if (!name.isEmpty() && name.equals(Folding.fold(paper.nickname()))) {
        papers.add(paper);
      }
    }
    return papers;
  }

  private static List<Paper> ofSameAuthorAndWord(String typed, Catalog catalog) {
    String key = Folding.fold(typed);
    int digits = 0;
    while (digits < key.length() && !Character.isDigit(key.charAt(digits))) {
      digits++;
    }
    int word = digits;
    while (word < key.length() && Character.isDigit(key.charAt(word))) {
      word++;
    }
    List<Paper> papers = new ArrayList<>();
    if (digits > 0 && word - digits == YEAR_DIGITS && word < key.length()) {
      for (Paper paper : catalog.papers()) {
        if (isFirstAuthor(paper, key.substring(0, digits))
            && titleHas(paper, key.substring(word))) {
          papers.add(paper);
        }
      }
      int year = Integer.parseInt(key.substring(digits, word));
      String first = key.substring(word);
      papers.sort(
          Comparator.comparing((Paper paper) -> !titleStartsWith(paper, first))
              .thenComparing(paper -> Math.abs(paper.year() - year)));
    }
    return papers;
  }

  private static boolean isFirstAuthor(Paper paper, String author) {
    String family = Folding.fold(paper.authors().get(0).family());
    return family.replace(" ", "").equals(author.replace(" ", ""));
  }

  private static boolean titleStartsWith(Paper paper, String word) {
    return Folding.fold(paper.title().text()).startsWith(word + " ");
  }

  private static boolean titleHas(Paper paper, String word) {
    return (" " + Folding.fold(paper.title().text()) + " ").contains(" " + word + " ");
  }
}
