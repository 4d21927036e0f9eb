package org.ddlist.search;

import java.util.List;
import org.ddlist.model.Author;
import org.ddlist.model.Links;
import org.ddlist.model.Paper;
import org.ddlist.model.Section;
import org.ddlist.model.Venue;
import org.ddlist.text.Folding;

/**
 * Conditions on a paper. An empty list or null is no condition. A paper must have one of the
 * sections, years, venues and authors, and meet all conditions on links.
 *
 * @param venues abbreviations, "CVPR", or with a year, "CVPR 2022", and {@link Venue#NONE} for
 *     preprints
 * @param since the first day on which a paper may have been added, as an ISO date
 * @param until the last such day
 */
public record Filter(
    List<Section> sections,
    List<YearRange> years,
    List<String> venues,
    List<String> authors,
    List<Has> has,
    String since,
    String until) {

  /**
   * A condition on a link.
   *
   * @param isWanted whether a paper must have it, or must not
   */
  public record Has(Links.Kind kind, boolean isWanted) {}

  /** Accepts every paper. */
  public static final Filter NONE =
      new Filter(List.of(), List.of(), List.of(), List.of(), List.of(), null, null);

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
      if (paper.year() != 0 && range.contains(paper.year())) {
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
    for (Has link : has) {
      if (paper.links().get(link.kind()).isEmpty() == link.isWanted()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether every word of a name is a word of the author's, ignoring case, accents and hyphens, or
   * the initial of one: "efros", "Alexei Efros" and "A. Efros" match Alexei A. Efros, "junyan"
   * matches Jun-Yan Zhu, "Li" does not match Liu.
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
