package org.ddlist.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ddlist.model.Author;
import org.ddlist.model.Paper;
import org.ddlist.text.Folding;

/** The author names of a catalog: which are known, and which are near an unknown one. */
public final class AuthorIndex {
  /** Distance meaning "no match". */
  private static final int FAR = Integer.MAX_VALUE;

  private final List<Paper> papers;

  public AuthorIndex(List<Paper> papers) {
    this.papers = papers;
  }

  /** Whether a paper has an author of that name, as {@link Filter} takes it. */
  public boolean has(String name) {
    for (Paper paper : papers) {
      for (Author author : paper.authors()) {
        if (Filter.isNamed(author, name)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The names that an unknown one is taken for. Each word of it must be a word of one author's
   * name, its initial or a prefix of it, or misspelt as {@link Spelling} allows.
   *
   * @return the names at the least distance, those of most papers first; empty if none is near
   */
  public List<String> nearest(String name) {
    String[] wanted = Folding.fold(name).split(" ");
    Map<String, Integer> papersOf = new LinkedHashMap<>();
    int bestDistance = FAR;
    for (Paper paper : papers) {
      for (Author author : paper.authors()) {
        StringBuilder meant = new StringBuilder();
        int distance = distance(wanted, author, meant);
        if (distance < bestDistance) {
          papersOf.clear();
          bestDistance = distance;
        }
        if (distance < FAR && distance == bestDistance) {
          papersOf.merge(meant.toString(), 1, Integer::sum);
        }
      }
    }
    List<String> names = new ArrayList<>(papersOf.keySet());
    names.sort((a, b) -> Integer.compare(papersOf.get(b), papersOf.get(a)));
    return names;
  }

  private static int distance(String[] wanted, Author author, StringBuilder meant) {
    String[] words = words(author);
    int sum = 0;
    for (String typed : wanted) {
      int nearest = FAR;
      String found = null;
      for (String word : words) {
        int distance = distance(typed, Folding.fold(word));
        if (distance < nearest) {
          nearest = distance;
          found = distance == 0 && typed.length() == 1 ? typed : word;
        }
      }
      if (nearest == FAR) {
        return FAR;
      }
      sum += nearest;
      meant.append(meant.isEmpty() ? "" : " ").append(found);
    }
    return sum;
  }

  private static int distance(String typed, String word) {
    if (typed.equals(word) || typed.length() == 1 && word.startsWith(typed)) {
      return 0;
    }
    if (typed.length() < Spelling.MIN_PREFIX) {
      return FAR;
    }
    if (word.startsWith(typed)) {
      return 1;
    }
    int distance = Spelling.distance(typed, word);
    return distance < 0 ? FAR : 1 + distance;
  }

  private static String[] words(Author author) {
    return author.name().split("[\\s-]+");
  }

  /** Up to three known names to suggest for an unknown one. */
  public List<String> suggestions(String name) {
    Set<String> known = new LinkedHashSet<>();
    for (Paper paper : papers) {
      for (Author author : paper.authors()) {
        known.add(author.name());
        known.addAll(List.of(words(author)));
      }
    }
    return Nearest.to(name, known, 3);
  }
}
