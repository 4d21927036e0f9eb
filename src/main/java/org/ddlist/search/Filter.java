package org.ddlist.search;

import java.util.List;
import org.ddlist.model.Author;
import org.ddlist.model.Links;
import org.ddlist.model.Paper;
import org.ddlist.model.Section;
import org.ddlist.model.Venue;
import org.ddlist.text.Folding;

/**
 * What a paper must be to be shown. An empty list or a null asks for nothing; of several sections,
 * years, venues or authors one is enough, of several links every one is needed.
 *
 * @param venues abbreviations, "CVPR", or with a year, "CVPR 2022", and {@link Venue#NONE} for
 *     preprints
 * @param since a day; only papers added on it or later
 * @param until a day; only papers added on it or earlier
 */
public record Filter(
    List<Section> sections,
    List<YearRange> years,
    List<String> venues,
    List<String> authors,
    List<Links.Kind> has,
    String since,
    String until) {

  /** Lets every paper pass. */
  public static final Filter NONE =
      new Filter(List.of(), List.of(), List.of(), List.of(), List.of(), null, null);

  /**
   * Papers of one venue.
   *
   * @param venue an abbreviation, "CVPR", or with a year, "CVPR 2022"
   */
  static Filter ofVenue(String venue) {
    return new Filter(List.of(), List.of(), List.of(venue), List.of(), List.of(), null, null);
  }

  /** The same filter, for other authors. */
  Filter withAuthors(List<String> names) {
    return new Filter(sections, years, venues, names, has, since, until);
  }

  public boolean accepts(Paper paper) {
    return anySection(paper)
        && anyYear(paper)
        && anyVenue(paper)
        && anyAuthor(paper)
        && everyLink(paper)
        && (since == null || paper.added().compareTo(since) >= 0)
        && (until == null || paper.added().compareTo(until) <= 0);
  }

  private boolean anyVenue(Paper paper) {
    if (venues.isEmpty()) {
      return true;
    }
    String venue = paper.venue() == null ? Venue.NONE : paper.venue().abbreviation();
    return venues.contains(venue) || venues.contains(venue + " " + paper.year());
  }

  private boolean anySection(Paper paper) {
    for (Section section : paper.sections()) {
      if (sections.contains(section)) {
        return true;
      }
    }
    return sections.isEmpty();
  }

  private boolean anyYear(Paper paper) {
    for (YearRange range : years) {
      if (range.contains(paper.year())) {
        return true;
      }
    }
    return years.isEmpty();
  }

  private boolean anyAuthor(Paper paper) {
    for (String wanted : authors) {
      for (Author author : paper.authors()) {
        if (isNamed(author, wanted)) {
          return true;
        }
      }
    }
    return authors.isEmpty();
  }

  private boolean everyLink(Paper paper) {
    for (Links.Kind kind : has) {
      if (paper.links().get(kind).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether every word of the name is a word of the author's, case, accents and hyphens aside, or
   * the initial of one: "efros", "Alexei Efros" and "A. Efros" name Alexei A. Efros, "junyan" names
   * Jun-Yan Zhu, "Li" does not name a Liu.
   */
  static boolean isNamed(Author author, String name) {
    String has = " " + Folding.fold(author.name()) + " ";
    if (author.name().indexOf('-') >= 0) {
      for (String word : author.name().split(" ")) {
        has += Folding.compact(word) + " ";
      }
    }
    String wanted = Folding.fold(name);
    if (wanted.isEmpty()) {
      return false;
    }
    for (String word : wanted.split(" ")) {
      if (!has.contains(word.length() == 1 ? " " + word : " " + word + " ")) {
        return false;
      }
    }
    return true;
  }
}
