package org.ddlist.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ddlist.model.ArxivId;
import org.ddlist.model.Paper;
import org.ddlist.text.Folding;

/**
 * A key of the form that Google Scholar gives: "zhao2023dataset".
 *
 * @param author the folded letters of the first author's family name, or of its first or last word
 * @param year of the publication or of the arXiv id
 * @param word the first word of a title that is no {@link LinkingWords}, folded
 */
record ScholarKey(String author, int year, String word) {
  private static final int YEAR_DIGITS = 4;

  /**
   * Reads a key in any case; null if the text has another form, or more than letters and digits.
   */
  static ScholarKey parse(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        return null;
      }
    }
    String key = Folding.compact(text);
    int year = 0;
    while (year < key.length() && !isDigit(key.charAt(year))) {
      year++;
    }
    int word = year + YEAR_DIGITS;
    if (year == 0 || word >= key.length()) {
      return null;
    }
    for (int i = year; i < word; i++) {
      if (!isDigit(key.charAt(i))) {
        return null;
      }
    }
    int number = Integer.parseInt(key.substring(year, word));
    return new ScholarKey(key.substring(0, year), number, key.substring(word));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether Google Scholar may give this key to a paper of the author. */
  boolean fits(Paper paper) {
    return (year == paper.year() || year == ArxivId.year(paper.arxiv())) && beginsTitle(paper);
  }

  /** The papers by each {@link #author} that a key may have for the first one. */
  static Map<String, List<Paper>> byAuthor(List<Paper> papers) {
    Map<String, List<Paper>> byAuthor = new HashMap<>();
    for (Paper paper : papers) {
      if (paper.authors().isEmpty()) {
        continue;
      }
      List<String> family = words(paper.authors().get(0).family());
      Set<String> names = new HashSet<>(family.subList(0, Math.min(1, family.size())));
      names.addAll(family.subList(Math.max(0, family.size() - 1), family.size()));
      names.add(String.join("", family));
      for (String name : names) {
        byAuthor.computeIfAbsent(name, author -> new ArrayList<>()).add(paper);
      }
    }
    return byAuthor;
  }

  /** Whether only linking words come before the word in one of the titles. */
  boolean beginsTitle(Paper paper) {
    for (String title : paper.allTitles()) {
      for (String of : words(title)) {
        if (of.equals(word)) {
          return true;
        }
        if (!LinkingWords.has(of)) {
          break;
        }
      }
    }
    return false;
  }

  boolean isInTitle(Paper paper) {
    for (String title : paper.allTitles()) {
      if (words(title).contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** The years between this one and the publication's. */
  int yearsFrom(Paper paper) {
    return Math.abs(year - paper.year());
  }

  /** The words as Scholar has them: "It's" is two. */
  private static List<String> words(String text) {
    return Folding.words(text.replace('\'', ' ').replace('’', ' '));
  }
}
