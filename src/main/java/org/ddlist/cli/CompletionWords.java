package org.ddlist.cli;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.formats.ReferenceStyle;
import org.ddlist.model.Alias;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.model.Section;
import org.ddlist.model.Venue;

/**
 * The names that a command line is completed with: those in a catalog, and of what comes with the
 * program.
 *
 * @param papers of the list, in its order, and the citation of the list itself
 * @param venues their abbreviations, and the word for none
 * @param styles that references are written in
 */
record CompletionWords(
    List<Paper> papers, List<Section> sections, List<String> venues, List<ReferenceStyle> styles) {

  static CompletionWords of(Catalog catalog) {
    List<Paper> papers = new ArrayList<>(catalog.papers());
    papers.add(catalog.facts().citation());
    List<String> venues = new ArrayList<>();
    for (Venue venue : catalog.venues()) {
      venues.add(venue.abbreviation());
    }
    venues.add(Venue.NONE);
    return new CompletionWords(papers, catalog.sections(), venues, ReferenceStyle.all());
  }

  /** A former key, and the paper that has another now. */
  record Former(String key, Paper paper) {}

  /** The former keys of the papers, which no list shows but every command takes. */
  List<Former> former() {
    List<Former> former = new ArrayList<>();
    for (Paper paper : papers) {
      for (Alias alias : paper.aliases()) {
        former.add(new Former(alias.key(), paper));
      }
    }
    return former;
  }

  /** What to tell a paper from others by, beside its key. */
  static String about(Paper paper) {
    String title = paper.title().text();
    return paper.nickname().isEmpty() || title.startsWith(paper.nickname())
        ? title
        : paper.nickname() + ": " + title;
  }
}
