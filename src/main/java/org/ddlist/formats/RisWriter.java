package org.ddlist.formats;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.ddlist.model.Author;
import org.ddlist.model.Paper;
import org.ddlist.model.Publication;
import org.ddlist.model.Venue;

/**
 * Writes RIS, which reference managers import: one tag per line, and CR LF at its end, as the
 * specification requires. Types and tags are those that Zotero writes for the same items; it writes
 * a preprint as {@code UNPB}.
 */
public final class RisWriter {
  private static final Pattern LINE_ENDS = Pattern.compile("[\\x00-\\x1f\\x7f-\\x9f\u2028\u2029]");

  private RisWriter() {}

  /** Writes records with an empty line between. */
  public static void write(List<Paper> papers, Detail detail, Appendable out) throws IOException {
    String between = "";
    for (Paper paper : papers) {
      out.append(between);
      write(paper, detail, out);
      between = "\r\n";
    }
  }

  private static void write(Paper paper, Detail detail, Appendable out) throws IOException {
    Publication publication = paper.publication();
    tag(out, "TY", WorkType.of(paper).ris());
    tag(out, "ID", paper.key());
    tag(out, "TI", paper.title().text());
    for (Author author : PaperFacts.authors(paper)) {
      tag(out, PaperFacts.hasEditors(paper) ? "ED" : "AU", PaperFacts.invertedName(author));
    }
    tag(out, "PY", paper.yearText());
    where(out, paper);
    if (detail != Detail.LEAN) {
      tag(out, "VL", publication.volume());
      tag(out, "IS", publication.number());
      // one range alone has a first and a last page
      int hyphen = publication.pages().indexOf(',') < 0 ? publication.pages().indexOf('-') : -1;
      tag(out, "SP", hyphen < 0 ? publication.pages() : publication.pages().substring(0, hyphen));
      tag(out, "EP", hyphen < 0 ? "" : publication.pages().substring(hyphen + 1));
      tag(out, "PB", isBody(paper) ? "" : publisher(paper, detail));
      String place = detail.ifAtLeast(Detail.FULL, paper.place());
      tag(out, "CY", place.isEmpty() ? PaperFacts.further(paper, "address") : place);
      tag(out, "DO", publication.doi());
      tag(out, "UR", PaperFacts.address(paper));
      further(out, paper);
    }
    if (detail == Detail.FULL) {
      tag(out, "AN", paper.arxiv().isEmpty() ? "" : "arXiv:" + paper.arxiv());
      tag(out, "N1", paper.note());
    }
    out.append("ER  - \r\n");
  }

  /** Writes what only the paper's entry has a place for. */
  private static void further(Appendable out, Paper paper) throws IOException {
    for (Author editor : PaperFacts.editors(paper)) {
      tag(out, "A2", PaperFacts.invertedName(editor));
    }
    tag(out, "ET", PaperFacts.further(paper, "edition", "version"));
    tag(out, "T3", PaperFacts.further(paper, "series"));
    tag(out, "SN", PaperFacts.further(paper, "isbn", "issn"));
  }

  private static void where(Appendable out, Paper paper) throws IOException {
    if (isBody(paper)) {
      tag(out, "PB", paper.venue().name());
      tag(out, "M3", PaperFacts.kind(paper) == Venue.Kind.THESIS ? PaperFacts.thesis(paper) : "");
    } else if (paper.venue() != null) {
      tag(out, "T2", PaperFacts.container(paper));
    } else if (!paper.arxiv().isEmpty()) {
      tag(out, "PB", "arXiv");
      tag(out, "M1", "arXiv:" + paper.arxiv());
    }
  }

  private static String publisher(Paper paper, Detail detail) {
    String publisher = PaperFacts.publisher(paper, detail);
    return publisher.isEmpty()
        ? PaperFacts.further(paper, "organization", "institution")
        : publisher;
  }

  private static boolean isBody(Paper paper) {
    return paper.venue() != null && PaperFacts.kind(paper).isBody();
  }

  /** Writes a tag. Its value is one line: a second one could be read as another tag. */
  private static void tag(Appendable out, String tag, String value) throws IOException {
    if (!value.isEmpty()) {
      String line = LINE_ENDS.matcher(value).replaceAll(" ");
      out.append(tag).append("  - ").append(line).append("\r\n");
    }
  }
}
