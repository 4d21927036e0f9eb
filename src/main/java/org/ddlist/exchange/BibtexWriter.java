package org.ddlist.exchange;

import java.io.IOException;
import java.util.List;
import org.ddlist.model.Author;
import org.ddlist.model.Links;
import org.ddlist.model.Paper;
import org.ddlist.model.Publication;
import org.ddlist.model.Venue;

/**
 * Writes BibTeX entries in ASCII, one field a line, for the styles that come with BibTeX. A
 * preprint on arXiv is an article whose journal says so, as Google Scholar and most bibliographies
 * have it; what has neither venue nor arXiv id is a {@code misc} with its address.
 */
public final class BibtexWriter {
  private BibtexWriter() {}

  /** Writes entries with an empty line between. */
  public static void write(List<Paper> papers, Appendable out) throws IOException {
    String between = "";
    for (Paper paper : papers) {
      out.append(between);
      write(paper, out);
      between = "\n";
    }
  }

  private static void write(Paper paper, Appendable out) throws IOException {
    Publication publication = paper.publication();
    out.append('@').append(type(paper)).append('{').append(paper.key());
    field(out, "title", LatexText.of(paper.title().marked()));
    field(out, "author", authors(paper.authors()));
    where(out, paper);
    field(out, "volume", LatexText.of(publication.volume()));
    field(out, "number", LatexText.of(publication.number()));
    field(out, "pages", LatexText.of(publication.pages()).replace("-", "--"));
    field(out, "publisher", LatexText.of(publication.publisher()));
    field(out, "year", Integer.toString(paper.year()));
    field(out, "doi", publication.doi());
    out.append("\n}\n");
  }

  private static String type(Paper paper) {
    Venue venue = paper.venue();
    if (venue == null) {
      return paper.arxiv().isEmpty() ? "misc" : "article";
    }
    return switch (kind(paper)) {
      case CONFERENCE -> "inproceedings";
      case JOURNAL -> "article";
      case THESIS -> "phdthesis";
    };
  }

  private static Venue.Kind kind(Paper paper) {
    return paper.publication().workshop() ? Venue.Kind.CONFERENCE : paper.venue().kind();
  }

  private static void where(Appendable out, Paper paper) throws IOException {
    Venue venue = paper.venue();
    if (venue != null) {
      switch (kind(paper)) {
        case CONFERENCE -> field(out, "booktitle", LatexText.of(booktitle(paper, venue)));
        case JOURNAL -> field(out, "journal", LatexText.of(venue.bibtex()));
        case THESIS -> field(out, "school", LatexText.of(venue.bibtex()));
      }
    } else if (!paper.arxiv().isEmpty()) {
      field(out, "journal", "arXiv preprint arXiv:" + paper.arxiv());
    } else {
      String address = address(paper.links());
      field(out, "howpublished", address.isEmpty() ? "" : "\\url{" + address + "}");
    }
  }

  /** A workshop's papers are mostly in no proceedings, so its booktitle does not speak of them. */
  private static String booktitle(Paper paper, Venue venue) {
    Publication publication = paper.publication();
    return (publication.workshop() ? venue.name() : venue.bibtex())
        + " ("
        + venue.abbreviation()
        + ")"
        + (publication.track().isEmpty() ? "" : ", " + publication.track() + " Track")
        + (publication.workshop() ? ", Workshop" : "");
  }

  private static String address(Links links) {
    for (Links.Kind kind : Links.Kind.values()) {
      if (!links.get(kind).isEmpty()) {
        return links.get(kind);
      }
    }
    return "";
  }

  private static String authors(List<Author> authors) {
    StringBuilder names = new StringBuilder();
    for (Author author : authors) {
      names.append(names.isEmpty() ? "" : " and ").append(family(author));
      if (!author.suffix().isEmpty()) {
        names.append(", ").append(LatexText.of(author.suffix()));
      }
      if (!author.given().isEmpty()) {
        names.append(", ").append(LatexText.of(author.given()));
      }
    }
    return names.toString();
  }

  /**
   * An organisation's name goes in braces, or BibTeX would take its last word for a family name.
   */
  private static String family(Author author) {
    String family = LatexText.of(author.family());
    return author.given().isEmpty() && family.indexOf(' ') >= 0 ? "{" + family + "}" : family;
  }

  private static void field(Appendable out, String name, String value) throws IOException {
    if (!value.isEmpty()) {
      out.append(",\n  ").append(name).append(" = {").append(value).append('}');
    }
  }
}
