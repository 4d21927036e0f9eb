package org.ddlist.formats;

import java.io.IOException;
import java.util.List;
import org.ddlist.model.Paper;
import org.ddlist.model.Publication;
import org.ddlist.model.Venue;

/**
 * Writes BibTeX entries, one field a line, for the styles that come with BibTeX. A preprint on
 * arXiv is an article whose journal says so, as Google Scholar and most bibliographies have it;
 * what has neither venue nor arXiv id is a {@code misc} with its address.
 */
public final class BibtexWriter {
  private BibtexWriter() {}

  /** Writes entries in ASCII, with an empty line between. */
  public static void write(List<Paper> papers, Appendable out) throws IOException {
    write(papers, EntryForm.BIBTEX, out);
  }

  /** Writes entries with an empty line between. */
  public static void write(List<Paper> papers, EntryForm form, Appendable out) throws IOException {
    String between = "";
    for (Paper paper : papers) {
      out.append(between);
      write(paper, form.detail(), new EntryText(out, form.ascii()));
      between = "\n";
    }
  }

  private static void write(Paper paper, Detail detail, EntryText entry) throws IOException {
    Publication publication = paper.publication();
    entry.open(type(paper), paper.key());
    entry.title(paper.title().marked());
    entry.people(paper.authors());
    where(entry, paper);
    if (detail != Detail.LEAN) {
      entry.text("volume", publication.volume());
      entry.text("number", publication.number());
      entry.pages(publication.pages());
      entry.text("publisher", PaperFacts.publisher(paper, detail));
      // In an @inproceedings it tells where the conference was held (BibTeXing, section 2.2).
      entry.text("address", detail.from(Detail.FULL, paper.place()));
    }
    entry.text("year", Integer.toString(paper.year()));
    if (detail != Detail.LEAN) {
      entry.verbatim("doi", publication.doi());
    }
    if (detail == Detail.FULL) {
      entry.verbatim("eprint", paper.arxiv());
      entry.verbatim("archiveprefix", paper.arxiv().isEmpty() ? "" : "arXiv");
      entry.verbatim("url", hasAddress(paper) ? "" : EntryText.uri(PaperFacts.address(paper)));
      entry.text("annote", paper.note());
    }
    entry.close();
  }

  private static String type(Paper paper) {
    if (paper.venue() == null) {
      return paper.arxiv().isEmpty() ? "misc" : "article";
    }
    return switch (PaperFacts.kind(paper)) {
      case CONFERENCE -> "inproceedings";
      case JOURNAL -> "article";
      case THESIS -> "phdthesis";
    };
  }

  private static void where(EntryText entry, Paper paper) throws IOException {
    Venue venue = paper.venue();
    if (venue != null) {
      switch (PaperFacts.kind(paper)) {
        case CONFERENCE -> entry.text("booktitle", PaperFacts.abbreviatedContainer(paper));
        case JOURNAL -> entry.text("journal", venue.bibtex());
        case THESIS -> entry.text("school", venue.bibtex());
      }
    } else if (hasAddress(paper)) {
      String address = EntryText.uri(PaperFacts.address(paper));
      entry.verbatim("howpublished", address.isEmpty() ? "" : "\\url{" + address + "}");
    } else {
      entry.verbatim("journal", "arXiv preprint arXiv:" + paper.arxiv());
    }
  }

  /** Whether its address is all that tells where it came out. */
  private static boolean hasAddress(Paper paper) {
    return paper.venue() == null && paper.arxiv().isEmpty();
  }
}
