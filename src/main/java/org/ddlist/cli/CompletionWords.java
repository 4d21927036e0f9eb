package org.ddlist.cli;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.model.Section;
import org.ddlist.model.Venue;

/**
 * The names in a catalog that a command line is completed with.
 *
 * @param papers of the list, in its order, and the citation of the list itself
 * @param venues their abbreviations, and the word for none
 */
record CompletionWords(List<Paper> papers, List<Section> sections, List<String> venues) {

  static CompletionWords of(Catalog catalog) {
    List<Paper> papers = new ArrayList<>(catalog.papers());
    papers.add(catalog.facts().citation());
    List<String> venues = new ArrayList<>();
    for (Venue venue : catalog.venues()) {
      venues.add(venue.abbreviation());
    }
    venues.add(Venue.NONE);
    return new CompletionWords(papers, catalog.sections(), venues);
  }

  /** What to tell a paper from others by, beside its key. */
  static String about(Paper paper) {
    String title = paper.title().text();
    return paper.nickname().isEmpty() || title.startsWith(paper.nickname())
        ? title
        : paper.nickname() + ": " + title;
  }
}
