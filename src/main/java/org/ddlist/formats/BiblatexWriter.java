package org.ddlist.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ddlist.model.Paper;
import org.ddlist.model.Publication;
import org.ddlist.model.Venue;
import org.jbibtex.BibTeXEntry;

/**
 * Writes entries for biber, with the types and fields of biblatex's manual, section 2. A paper
 * without a venue is {@code online}. An entry has its paper's arXiv id, published or not. It has no
 * field for the event, whose name is in the booktitle already; an article has no publisher, for
 * which biblatex's data model has no field.
 */
public final class BiblatexWriter {
  private static final Map<String, String> TYPES =
      Map.of("phdthesis", "thesis", "techreport", "report");

  /** What BibTeX calls otherwise; biblatex's manual, section 2.2.5. */
  private static final Map<String, String> NAMES =
      Map.of(
          "journal", "journaltitle",
          "school", "institution",
          "address", "location",
          "annote", "annotation",
          "archiveprefix", "eprinttype",
          "primaryclass", "eprintclass");

  private BiblatexWriter() {}

  /** Writes entries with an empty line between. */
  public static void write(List<Paper> papers, BibtexForm form, Appendable out) throws IOException {
    Set<String> keys = new HashSet<>();
    for (Paper paper : papers) {
      keys.add(paper.key());
    }
    EntryPrinter printer = new EntryPrinter(out);
    for (Paper paper : papers) {
      printer.print(entry(paper, form, keys));
    }
  }

  private static BibTeXEntry entry(Paper paper, BibtexForm form, Set<String> keys) {
    Detail detail = form.detail();
    EntryBuilder entry = new EntryBuilder(type(paper), paper.key(), form.ascii());
    entry.verbatim("ids", formerKeys(paper, keys));
    Publication publication = paper.publication();
    entry.title(paper.title().marked());
    entry.people(PaperFacts.peopleField(paper), PaperFacts.authors(paper));
    boolean named = paper.venue() != null && !PaperFacts.hasOwnContainer(paper);
    if (named && type(paper).equals("misc")) {
      entry.text("howpublished", paper.venue().bibtex());
    } else if (named) {
      Venue.Kind kind = PaperFacts.kind(paper);
      boolean labelled = kind == Venue.Kind.THESIS || kind == Venue.Kind.REPORT;
      entry.verbatim("type", labelled ? label(paper) : "");
      String field = PaperFacts.venueField(kind);
      entry.text(NAMES.getOrDefault(field, field), PaperFacts.venueText(paper));
    }
    if (detail != Detail.LEAN) {
      entry.text("volume", publication.volume());
      entry.text("number", publication.number());
      entry.pages(publication.pages());
      entry.text(
          "publisher", type(paper).equals("article") ? "" : PaperFacts.publisher(paper, detail));
      entry.text("venue", detail.ifAtLeast(Detail.FULL, paper.place()));
    }
    // a month, or a year with more than a number, cannot be beside a date
    Map<String, String> further = paper.details().fields();
    boolean year = further.containsKey("month") || further.containsKey("year");
    entry.text(year ? "year" : "date", paper.yearText());
    boolean preprint = paper.venue() == null;
    if (detail != Detail.LEAN) {
      entry.verbatim("doi", publication.doi());
    }
    if (detail != Detail.LEAN || preprint) {
      entry.verbatim("eprint", paper.arxiv());
      entry.verbatim("eprinttype", paper.arxiv().isEmpty() ? "" : "arxiv");
    }
    if (detail == Detail.FULL || preprint && paper.arxiv().isEmpty()) {
      entry.verbatim("url", EntryBuilder.uri(PaperFacts.address(paper)));
    }
    if (detail == Detail.FULL) {
      entry.text("annotation", paper.note());
    }
    entry.details(paper.details(), detail, NAMES);
    return entry.entry();
  }

  /** What a thesis or report is called; empty if its own entry does not say it. */
  private static String label(Paper paper) {
    if (PaperFacts.isMasters(paper)) {
      return "mathesis";
    }
    boolean usual = paper.details().type().isEmpty();
    return usual ? PaperFacts.entryType(PaperFacts.kind(paper)) : "";
  }

  private static String type(Paper paper) {
    if (!paper.details().type().isEmpty() && !PaperFacts.isMasters(paper)) {
      return paper.details().type();
    }
    if (paper.venue() != null && !paper.lacks().isEmpty()) {
      return "misc";
    }
    if (paper.venue() == null) {
      return "online";
    }
    String type = PaperFacts.entryType(PaperFacts.kind(paper));
    return TYPES.getOrDefault(type, type);
  }

  /** The former keys but for those of {@code keys}, since biber warns of a repeated one. */
  private static String formerKeys(Paper paper, Set<String> keys) {
    List<String> former = new ArrayList<>();
    for (String key : paper.formerKeys()) {
      if (!keys.contains(key)) {
        former.add(key);
      }
    }
    return String.join(",", former);
  }
}
