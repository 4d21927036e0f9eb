package org.ddlist.model;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ddlist.text.Folding;

/**
 * The facts by which papers are told apart, from a catalog or a bibliography, and how two of them
 * compare. What follows from that differs: an audit ({@code check.Audit}) must be certain, an entry
 * is repeated ({@code check.EntryRepeats}) unless an id contradicts, an import ({@code
 * source.PaperMatches}) knows the key, and {@code cite --into} ({@code
 * manuscript.BibliographyMerge}) must not add a paper again.
 */
public interface Identity {
  /** Its arXiv id without a version; empty if none is known. */
  String arxiv();

  /** Its publication's DOI in lower case; empty if none is known. */
  String doi();

  /** Its title without markup; empty if none is known. */
  String titleText();

  /** Its authors in their order; empty if none is known. */
  List<Author> authors();

  /** The folded letters of its title. */
  default String titleLetters() {
    return Folding.compact(titleText());
  }

  /** The folded letters of its title with a subtitle that is kept apart; empty if it has none. */
  default String wholeTitleLetters() {
    return "";
  }

  /** The folded letters of the first author's family name; empty if no author is known. */
  default String firstFamily() {
    return authors().isEmpty() ? "" : Folding.compact(authors().get(0).family());
  }

  /** Whether both have one arXiv id or one DOI. */
  default boolean sharesId(Identity other) {
    return !arxiv().isEmpty() && arxiv().equals(other.arxiv())
        || !doi().isEmpty() && doi().equals(other.doi());
  }

  /** Whether both have an arXiv id, or both a DOI, and these differ. */
  default boolean differsInId(Identity other) {
    return differ(arxiv(), other.arxiv()) || differ(doi(), other.doi());
  }

  private static boolean differ(String id, String other) {
    return !id.isEmpty() && !other.isEmpty() && !id.equals(other);
  }

  /** Whether the titles have the same letters, or neither has a title. */
  default boolean sharesTitle(Identity other) {
    return titleLetters().equals(other.titleLetters());
  }

  /** Whether most words of the titles are the same, as after a change between two versions. */
  default boolean hasNearTitle(Identity other) {
    Set<String> mine = new LinkedHashSet<>(Folding.words(titleText()));
    Set<String> theirs = new LinkedHashSet<>(Folding.words(other.titleText()));
    int all = mine.size() + theirs.size();
    mine.retainAll(theirs);
    int shared = mine.size();
    return 5 * shared >= 3 * (all - shared);
  }

  /** Whether the first authors have the same family name, or neither has an author. */
  default boolean sharesFirstAuthor(Identity other) {
    return firstFamily().equals(other.firstFamily());
  }

  /**
   * Whether at least half of the shorter list of authors is in both. An author counts by the words
   * of the family name, so also in a name that is reversed or abbreviated.
   */
  default boolean sharesAuthors(Identity other) {
    List<Author> mine = authors();
    List<Author> theirs = other.authors();
    if (mine.equals(theirs)) {
      // folding takes most of the time of an audit
      return !mine.isEmpty();
    }
    Set<String> words = new HashSet<>();
    for (Author author : mine) {
      words.addAll(Folding.words(author.name()));
    }
    int found = 0;
    for (Author author : theirs) {
      List<String> family = Folding.words(author.family());
      found += !family.isEmpty() && words.containsAll(family) ? 1 : 0;
    }
    return found > 0 && 2 * found >= Math.min(mine.size(), theirs.size());
  }
}
