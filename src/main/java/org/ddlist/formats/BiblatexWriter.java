package org.ddlist.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ddlist.model.Paper;
import org.ddlist.model.Publication;

/**
 * Writes entries for biber, by the names of biblatex's manual, section 2. What has no venue is
 * {@code online}, with its arXiv id if it has one, and so is that of a published paper. An event
 * has no field, since what the catalog knows of it is the booktitle, and a journal no publisher,
 * which biblatex's data model does not have there.
 */
public final class BiblatexWriter {
  private BiblatexWriter() {}

  /** Writes entries with an empty line between. */
  public static void write(List<Paper> papers, EntryForm form, Appendable out) throws IOException {
    Set<String> keys = new HashSet<>();
    for (Paper paper : papers) {
      keys.add(paper.key());
    }
    String between = "";
    for (Paper paper : papers) {
      out.append(between);
      EntryText entry = new EntryText(out, form.ascii());
      entry.open(type(paper), paper.key());
      entry.verbatim("ids", formerKeys(paper, keys));
      fields(paper, form.detail(), entry);
      entry.close();
      between = "\n";
    }
  }

  private static void fields(Paper paper, Detail detail, EntryText entry) throws IOException {
    Publication publication = paper.publication();
    entry.title(paper.title().marked());
    entry.people(paper.authors());
    if (paper.venue() != null) {
      switch (PaperFacts.kind(paper)) {
        case CONFERENCE -> entry.text("booktitle", PaperFacts.abbreviatedContainer(paper));
        case JOURNAL -> entry.text("journaltitle", paper.venue().bibtex());
        case THESIS -> {
          entry.verbatim("type", "phdthesis");
          entry.text("institution", paper.venue().bibtex());
        }
      }
    }
    if (detail != Detail.LEAN) {
      entry.text("volume", publication.volume());
      entry.text("number", publication.number());
      entry.pages(publication.pages());
      entry.text(
          "publisher", type(paper).equals("article") ? "" : PaperFacts.publisher(paper, detail));
      entry.text("venue", detail.from(Detail.FULL, paper.place()));
    }
    entry.text("date", Integer.toString(paper.year()));
    boolean preprint = paper.venue() == null;
    if (detail != Detail.LEAN) {
      entry.verbatim("doi", publication.doi());
    }
    if (detail != Detail.LEAN || preprint) {
      entry.verbatim("eprint", paper.arxiv());
      entry.verbatim("eprinttype", paper.arxiv().isEmpty() ? "" : "arxiv");
    }
    if (detail == Detail.FULL || preprint && paper.arxiv().isEmpty()) {
      entry.verbatim("url", EntryText.uri(PaperFacts.address(paper)));
    }
    if (detail == Detail.FULL) {
      entry.text("annotation", paper.note());
    }
  }

  private static String type(Paper paper) {
    if (paper.venue() == null) {
      return "online";
    }
    return switch (PaperFacts.kind(paper)) {
      case CONFERENCE -> "inproceedings";
      case JOURNAL -> "article";
      case THESIS -> "thesis";
    };
  }

  /** Biber warns of a former key that is the key of another entry. */
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
