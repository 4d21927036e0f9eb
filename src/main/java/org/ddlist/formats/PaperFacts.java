package org.ddlist.formats;

import org.ddlist.model.Author;
import org.ddlist.model.Links;
import org.ddlist.model.Paper;
import org.ddlist.model.Publication;
import org.ddlist.model.Venue;

/** What several formats say of a paper that its record does not say in one field. */
final class PaperFacts {
  private PaperFacts() {}

  /** What the venue is to this paper: a journal's workshop is a conference. */
  static Venue.Kind kind(Paper paper) {
    return paper.publication().workshop() ? Venue.Kind.CONFERENCE : paper.venue().kind();
  }

  /**
   * The title of what a published paper is a part of. A workshop's papers are mostly in no
   * proceedings, so that is named like the venue.
   */
  static String container(Paper paper) {
    Publication publication = paper.publication();
    Venue venue = paper.venue();
    return (publication.workshop() ? venue.name() : venue.bibtex()) + part(publication);
  }

  /** The same with the abbreviation behind the name. */
  static String abbreviatedContainer(Paper paper) {
    Publication publication = paper.publication();
    Venue venue = paper.venue();
    return (publication.workshop() ? venue.name() : venue.bibtex())
        + " ("
        + venue.abbreviation()
        + ")"
        + part(publication);
  }

  /**
   * Who published it, if an entry of this detail says so: usually only what is told of the paper
   * itself, since few want to see who printed a conference's proceedings.
   */
  static String publisher(Paper paper, Detail detail) {
    String own = detail.ifAtLeast(Detail.USUAL, paper.publication().publisher());
    return own.isEmpty() ? detail.ifAtLeast(Detail.FULL, paper.publisher()) : own;
  }

  private static String part(Publication publication) {
    return (publication.track().isEmpty() ? "" : ", " + publication.track() + " Track")
        + (publication.workshop() ? ", Workshop" : "");
  }

  /** Where it can be read, else its own page, else its code; empty if none is known. */
  static String address(Paper paper) {
    for (Links.Kind kind : Links.Kind.values()) {
      if (!paper.links().get(kind).isEmpty()) {
        return paper.links().get(kind);
      }
    }
    return "";
  }

  /** Whether the name is no person's: several words, none of them a given name. */
  static boolean isOrganisation(Author author) {
    return author.given().isEmpty() && author.family().indexOf(' ') >= 0;
  }

  /**
   * Where the family name stands behind its particle ("van den "): the words in lower case at its
   * beginning, as BibTeX and Hayagriva part it. 0 if it has none.
   */
  static int particleLength(String family) {
    int word = 0;
    for (int space = family.indexOf(' '); space >= 0; space = family.indexOf(' ', word)) {
      if (!Character.isLowerCase(family.codePointAt(word))) {
        break;
      }
      word = space + 1;
    }
    return word < family.length() ? word : 0;
  }
}
