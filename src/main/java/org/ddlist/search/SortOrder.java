package org.ddlist.search;

import java.util.Comparator;
import org.ddlist.model.Paper;
import org.ddlist.terminal.Named;
import org.ddlist.text.Folding;

/** An order to show papers in. Ties keep the order they had. */
public enum SortOrder implements Named {
  RELEVANCE,
  YEAR,
  ADDED,
  TITLE,
  VENUE,
  KEY;

  /**
   * Newest first for years and days, alphabetical for names, preprints after venues. Relevance is
   * the order of the search, so it changes nothing.
   */
  public Comparator<Paper> comparator() {
    return switch (this) {
      case RELEVANCE -> (a, b) -> 0;
      case YEAR -> (a, b) -> Integer.compare(b.year(), a.year());
      case ADDED -> (a, b) -> b.added().compareTo(a.added());
      case TITLE -> (a, b) -> folded(a).compareTo(folded(b));
      case VENUE -> (a, b) -> venue(a).compareTo(venue(b));
      case KEY -> (a, b) -> a.key().compareTo(b.key());
    };
  }

  private static String folded(Paper paper) {
    return Folding.fold(paper.title().text());
  }

  private static String venue(Paper paper) {
    return paper.venue() == null ? "\uffff" : paper.venue().abbreviation();
  }
}
