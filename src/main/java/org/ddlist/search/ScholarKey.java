package org.ddlist.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ddlist.model.ArxivId;
import org.ddlist.model.Paper;
import org.ddlist.text.Ascii;
import org.ddlist.text.EditDistance;
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

  /** In letters: so short a name with a letter wrong is another. */
  private static final int SHORT = 3;

  /** Distance meaning "no match", and more than years may be between two papers. */
  private static final int FAR = 100;

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
    while (year < key.length() && !Ascii.isDigit(key.charAt(year))) {
      year++;
    }
    int word = year + YEAR_DIGITS;
    if (year == 0 || word >= key.length() || !Ascii.isNumber(key, year, word)) {
      return null;
    }
    int number = Integer.parseInt(key.substring(year, word));
    return new ScholarKey(key.substring(0, year), number, key.substring(word));
  }

  /** Whether Google Scholar may give this key to a paper of the author. */
  boolean fits(Paper paper) {
    return yearsFrom(paper) == 0 && distance(paper, 0) == 0;
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

  /**
   * The keys of papers that nearly have this one, nearest first: of another year, then with the
   * word elsewhere in a title, or with one letter of the author or the word wrong.
   *
   * @param byAuthor as {@link #byAuthor} has them
   */
  List<String> near(Map<String, List<Paper>> byAuthor) {
    Map<String, Integer> distances = new TreeMap<>();
    for (Map.Entry<String, List<Paper>> of : byAuthor.entrySet()) {
      int slips = slips(author, of.getKey());
      for (Paper paper : slips > Spelling.REACH ? List.<Paper>of() : of.getValue()) {
        int distance = distance(paper, Spelling.REACH - slips);
        if (distance < FAR) {
          distances.merge(paper.key(), (slips + distance) * FAR + yearsFrom(paper), Math::min);
        }
      }
    }
    List<String> keys = new ArrayList<>(distances.keySet());
    keys.sort(Comparator.comparing(distances::get));
    return keys;
  }

  /**
   * How far the word is from one in a title: the letters that are wrong, and one more for a word
   * that is not the first; {@link #FAR} if more letters are.
   */
  private int distance(Paper paper, int slips) {
    int nearest = FAR;
    for (String title : paper.allTitles()) {
      int later = 0;
      for (String of : words(title)) {
        int wrong = slips == 0 && !word.equals(of) ? FAR : slips(word, of);
        nearest = wrong > slips ? nearest : Math.min(nearest, wrong + later);
        later = later == 0 && LinkingWords.has(of) ? 0 : 1;
      }
    }
    return nearest;
  }

  /** The wrong letters, of which a word of three or less, which is another then, has none. */
  private static int slips(String typed, String known) {
    return typed.equals(known)
        ? 0
        : typed.length() <= SHORT ? FAR : EditDistance.of(typed, known, Spelling.REACH);
  }

  /** The years between this one and the paper's, as published or as first on arXiv. */
  private int yearsFrom(Paper paper) {
    return Math.min(Math.abs(year - paper.year()), Math.abs(year - ArxivId.year(paper.arxiv())));
  }

  /** The words as Scholar has them: "It's" is two. */
  private static List<String> words(String text) {
    return Folding.words(text.replace('\'', ' ').replace('’', ' '));
  }
}
