package org.ddlist.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ddlist.model.Author;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.text.Folding;

/** Papers related to another, for further reading. */
public final class Related {
  /** The share of titles from which on a word says nothing about a paper's subject. */
  private static final double COMMON = 0.1;

  private record Candidate(Paper paper, double similarity) {}

  private Related() {}

  /**
   * The most similar papers, best first. Similarity is the share of uncommon words that two titles
   * have in common, plus 0.2 for each common author, 0.6 at most, plus 0.1 for the same home
   * section. Ties go to the newer paper, then by key. Papers with a similarity of 0 are left out.
   */
  public static List<Paper> to(Paper paper, Catalog catalog, int most) {
    Set<String> common = commonWords(catalog);
    Set<String> words = words(paper, common);
    List<Candidate> candidates = new ArrayList<>();
    for (Paper other : catalog.papers()) {
      double similarity = similarity(paper, words, other, words(other, common));
      if (similarity > 0 && other != catalog.find(paper.key())) {
        candidates.add(new Candidate(other, similarity));
      }
    }
    candidates.sort(
        Comparator.comparing(Candidate::similarity)
            .thenComparing(each -> each.paper().year())
            .reversed()
            .thenComparing(each -> each.paper().key()));
    List<Paper> related = new ArrayList<>();
    for (Candidate candidate : candidates.subList(0, Math.min(most, candidates.size()))) {
      related.add(candidate.paper());
    }
    return related;
  }

  private static double similarity(
      Paper paper, Set<String> words, Paper other, Set<String> otherWords) {
    Set<String> shared = new HashSet<>(words);
    shared.retainAll(otherWords);
    int all = words.size() + otherWords.size() - shared.size();
    double titles = all == 0 ? 0 : (double) shared.size() / all;
    int authors = 0;
    for (Author author : paper.authors()) {
      authors += other.authors().contains(author) ? 1 : 0;
    }
    boolean sameSection =
        !paper.sections().isEmpty()
            && !other.sections().isEmpty()
            && paper.sections().get(0).equals(other.sections().get(0));
    return titles + 0.2 * Math.min(authors, 3) + (sameSection ? 0.1 : 0);
  }

  private static Set<String> words(Paper paper, Set<String> common) {
    Set<String> words = new HashSet<>();
    for (String word : Folding.fold(paper.title().text()).split(" ")) {
      if (word.length() > 2 && !common.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  private static Set<String> commonWords(Catalog catalog) {
    Set<String> seen = new HashSet<>();
    Set<String> common = new HashSet<>();
    Map<String, Integer> papers = new HashMap<>();
    for (Paper paper : catalog.papers()) {
      seen.clear();
      seen.addAll(words(paper, Set.of()));
      for (String word : seen) {
        if (papers.merge(word, 1, Integer::sum) > Math.max(2, COMMON * catalog.papers().size())) {
          common.add(word);
        }
      }
    }
    return common;
  }
}
