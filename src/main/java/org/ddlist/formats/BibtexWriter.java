package org.ddlist.formats;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ddlist.model.Author;
import org.ddlist.model.Paper;
import org.ddlist.model.Publication;
import org.ddlist.model.Venue;
import org.jbibtex.BibTeXEntry;

/**
 * Writes BibTeX entries for the styles that come with BibTeX. A preprint on arXiv is an article
 * whose journal says so, as in Google Scholar and most bibliographies; a paper with neither venue
 * nor arXiv id is a {@code misc} with its address, and so is one without authors or a year.
 */
public final class BibtexWriter {
  private BibtexWriter() {}

  /** Writes entries in ASCII, with an empty line between. */
  public static void write(List<Paper> papers, Appendable out) throws IOException {
    write(papers, BibtexForm.BIBTEX, out);
  }

  /** Writes entries with an empty line between. */
  public static void write(List<Paper> papers, BibtexForm form, Appendable out) throws IOException {
    EntryPrinter printer = new EntryPrinter(out);
    for (Paper paper : papers) {
      printer.print(entry(paper, form));
    }
  }

  /** The entry that would be written for a paper in ASCII. */
  public static EntryFields fields(Paper paper) {
    return fields(paper, BibtexForm.BIBTEX);
  }

  /** The entry that would be written for a paper. */
  public static EntryFields fields(Paper paper, BibtexForm form) {
    BibTeXEntry entry = entry(paper, form);
    Map<String, String> values = new HashMap<>();
    entry.getFields().forEach((name, value) -> values.put(name.getValue(), value.toUserString()));
    return new EntryFields(entry.getType().getValue(), values);
  }

  /** A name as a field of names has it in ASCII, with the family name first. */
  public static String name(Author author) {
    return new EntryBuilder("misc", "", true).name(author);
  }

  private static BibTeXEntry entry(Paper paper, BibtexForm form) {
    Detail detail = form.detail();
    EntryBuilder entry = new EntryBuilder(type(paper), paper.key(), form.ascii());
    Publication publication = paper.publication();
    entry.title(paper.title().marked());
    entry.people(PaperFacts.peopleField(paper), PaperFacts.authors(paper));
    where(entry, paper);
    if (detail != Detail.LEAN) {
      entry.text("volume", publication.volume());
      // BibTeX's styles take both for articles alone
      boolean both = !publication.volume().isEmpty() && !type(paper).equals("article");
      entry.text("number", both ? "" : publication.number());
      entry.pages(publication.pages());
      entry.text("publisher", PaperFacts.publisher(paper, detail));
      // In an @inproceedings, address is where the conference was held (BibTeXing, section 2.2).
      entry.text("address", detail.ifAtLeast(Detail.FULL, paper.place()));
    }
    entry.text("year", paper.yearText());
    if (detail != Detail.LEAN) {
      entry.verbatim("doi", publication.doi());
    }
    if (detail == Detail.FULL || hasEprint(paper)) {
      entry.verbatim("eprint", paper.arxiv());
      entry.verbatim("archiveprefix", paper.arxiv().isEmpty() ? "" : "arXiv");
    }
    boolean misc = type(paper).equals("misc");
    if (hasAddress(paper) ? !misc : detail == Detail.FULL) {
      entry.verbatim("url", EntryBuilder.uri(PaperFacts.address(paper)));
    }
    entry.text("annote", detail.ifAtLeast(Detail.FULL, paper.note()));
    entry.details(paper.details(), detail, Map.of());
    return entry.entry();
  }

  private static String type(Paper paper) {
    if (!paper.details().type().isEmpty()) {
      return paper.details().type();
    }
    if (!paper.lacks().isEmpty()) {
      return "misc";
    }
    if (paper.venue() == null) {
      return paper.arxiv().isEmpty() ? "misc" : "article";
    }
    return PaperFacts.entryType(PaperFacts.kind(paper));
  }

  private static void where(EntryBuilder entry, Paper paper) {
    Venue venue = paper.venue();
    if (PaperFacts.hasOwnContainer(paper)) {
      return;
    }
    if (venue != null && type(paper).equals("misc")) {
      entry.text("howpublished", venue.bibtex());
    } else if (venue != null) {
      entry.text(PaperFacts.venueField(PaperFacts.kind(paper)), PaperFacts.venueText(paper));
    } else if (hasAddress(paper)) {
      String address = EntryBuilder.uri(PaperFacts.address(paper));
      boolean none = address.isEmpty() || !type(paper).equals("misc");
      entry.verbatim("howpublished", none ? "" : "\\url{" + address + "}");
    } else if (!hasEprint(paper)) {
      entry.verbatim("journal", "arXiv preprint arXiv:" + paper.arxiv());
    }
  }

  /** Whether it is a preprint on arXiv of a type that has no journal to say so. */
  private static boolean hasEprint(Paper paper) {
    return paper.venue() == null && !paper.arxiv().isEmpty() && !type(paper).equals("article");
  }

  /** Whether the entry gives an address, since there is neither venue nor arXiv id. */
  private static boolean hasAddress(Paper paper) {
    return paper.venue() == null && paper.arxiv().isEmpty();
  }
}
