package org.ddlist.formats;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.model.Author;
import org.ddlist.model.Links;
import org.ddlist.model.Paper;
import org.ddlist.model.Publication;
import org.ddlist.model.Venue;

/** Facts that several formats derive from more than one field of a paper. */
final class PaperFacts {
  private PaperFacts() {}

  /** The kind of the paper's venue: a journal's workshop is a conference. */
  static Venue.Kind kind(Paper paper) {
    return paper.publication().workshop() ? Venue.Kind.CONFERENCE : paper.venue().kind();
  }

  /**
   * The title of the proceedings or journal of a published paper. Most workshops have no
   * proceedings, so for a workshop it is the venue's name.
   */
  static String container(Paper paper) {
    Publication publication = paper.publication();
    Venue venue = paper.venue();
    return (publication.workshop() ? venue.name() : venue.bibtex()) + part(publication);
  }

  /** The same with the venue's abbreviation after its name. */
  static String abbreviatedContainer(Paper paper) {
    Publication publication = paper.publication();
    Venue venue = paper.venue();
    String name = publication.workshop() ? venue.name() : venue.bibtex();
    boolean same = name.equals(venue.abbreviation());
    return name + (same ? "" : " (" + venue.abbreviation() + ")") + part(publication);
  }

  /**
   * The publisher, if an entry of this detail names one. Below {@link Detail#FULL} it is only the
   * paper's own, since few bibliographies name the publisher of a conference's proceedings.
   */
  static String publisher(Paper paper, Detail detail) {
    String own = detail.ifAtLeast(Detail.USUAL, paper.publication().publisher());
    return own.isEmpty() ? detail.ifAtLeast(Detail.FULL, paper.publisher()) : own;
  }

  private static String part(Publication publication) {
    Venue venue = publication.venue();
    String between = venue.bibtex().equals(venue.abbreviation()) ? " " : ", ";
    return (publication.track().isEmpty() ? "" : between + publication.track() + " Track")
        + (publication.workshop() ? between + "Workshop" : "");
  }

  /**
   * The address of the paper, else of its proceedings, its project or its code; empty if none is
   * known.
   */
  static String address(Paper paper) {
    for (Links.Kind kind : Links.Kind.values()) {
      if (!paper.links().get(kind).isEmpty()) {
        return paper.links().get(kind);
      }
    }
    return "";
  }

  /** The authors, with {@link Author#OTHERS} last if the record does not name all of them. */
  static List<Author> authors(Paper paper) {
    if (!paper.others()) {
      return paper.authors();
    }
    List<Author> authors = new ArrayList<>(paper.authors());
    authors.add(Author.OTHERS);
    return authors;
  }

  /** What a thesis is; only a master's is named otherwise. */
  static String thesis(Paper paper) {
    return isMasters(paper) ? "Master's thesis" : "PhD thesis";
  }

  static boolean isMasters(Paper paper) {
    return paper.details().type().equals("mastersthesis");
  }

  /** The name as "family, given, suffix". */
  static String invertedName(Author author) {
    String suffix = author.suffix().isEmpty() ? "" : ", " + author.suffix();
    return author.family() + (author.given().isEmpty() ? "" : ", " + author.given()) + suffix;
  }

  /**
   * The length of the particle of a family name ("van den "): its first words in lower case, as in
   * BibTeX and Hayagriva. 0 if it has none.
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
