package org.ddlist.formats;

import java.util.Map;
import org.ddlist.model.Paper;

/**
 * What formats call the kind of a work.
 *
 * @param ris the TY of a RIS record, as Zotero writes it
 * @param csl the type of a CSL item
 * @param hayagriva the type of an entry of Hayagriva, as its own reader of BibTeX has it
 */
record WorkType(String ris, String csl, String hayagriva) {
  private static final WorkType CONFERENCE = new WorkType("CONF", "paper-conference", "article");
  private static final WorkType JOURNAL = new WorkType("JOUR", "article-journal", "article");
  private static final WorkType THESIS = new WorkType("THES", "thesis", "thesis");
  private static final WorkType BOOK = new WorkType("BOOK", "book", "book");
  private static final WorkType COLLECTION = new WorkType("CHAP", "chapter", "chapter");
  private static final WorkType REPORT = new WorkType("RPRT", "report", "report");
  private static final WorkType PREPRINT = new WorkType("UNPB", "article", "article");
  private static final WorkType OTHER = new WorkType("UNPB", "article", "misc");
  private static final WorkType PAGE = new WorkType("ELEC", "webpage", "web");
  private static final WorkType PROCEEDINGS = new WorkType("CONF", "book", "proceedings");

  /** By the type of the entry, where no venue says more. */
  private static final Map<String, WorkType> UNPUBLISHED =
      Map.ofEntries(
          Map.entry("manual", new WorkType("BOOK", "book", "reference")),
          Map.entry("proceedings", PROCEEDINGS),
          Map.entry("mvproceedings", PROCEEDINGS),
          Map.entry("software", new WorkType("COMP", "software", "repository")),
          Map.entry("dataset", new WorkType("DATA", "dataset", "repository")),
          Map.entry("unpublished", new WorkType("UNPB", "manuscript", "manuscript")),
          Map.entry("booklet", new WorkType("PAMP", "pamphlet", "misc")),
          Map.entry("patent", new WorkType("PAT", "patent", "patent")),
          Map.entry("online", PAGE),
          Map.entry("electronic", PAGE),
          Map.entry("www", PAGE));

  static WorkType of(Paper paper) {
    if (paper.venue() == null) {
      return paper.arxiv().isEmpty()
          ? UNPUBLISHED.getOrDefault(paper.details().type(), OTHER)
          : PREPRINT;
    }
    return switch (PaperFacts.kind(paper)) {
      case CONFERENCE -> CONFERENCE;
      case JOURNAL -> JOURNAL;
      case THESIS -> THESIS;
      case BOOK -> BOOK;
      case COLLECTION -> COLLECTION;
      case REPORT -> REPORT;
    };
  }
}
