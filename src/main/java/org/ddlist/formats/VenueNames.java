package org.ddlist.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ddlist.model.EntryDetails;
import org.ddlist.model.Paper;
import org.ddlist.terminal.Named;

/** What entries and references call the venue of a paper. */
public enum VenueNames implements Named {
  /** As the catalog names it: "Proceedings of the International Conference on Machine Learning". */
  FULL,

  /**
   * By its abbreviation, as where pages are few: "ICML". Only conferences and journals are
   * abbreviated.
   */
  SHORT;

  /** The papers, at venues that are called so. */
  public List<Paper> of(List<Paper> papers) {
    if (this == FULL) {
      return papers;
    }
    List<Paper> named = new ArrayList<>(papers.size());
    for (Paper paper : papers) {
      named.add(isAbbreviated(paper) ? abbreviated(paper) : paper);
    }
    return named;
  }

  private static Paper abbreviated(Paper paper) {
    Map<String, String> further = new LinkedHashMap<>(paper.details().fields());
    further.remove("booktitle");
    further.remove("journal");
    return paper
        .at(paper.publication().at(paper.venue().abbreviated()))
        .with(new EntryDetails(paper.details().type(), further));
  }

  private static boolean isAbbreviated(Paper paper) {
    if (paper.venue() == null) {
      return false;
    }
    return switch (PaperFacts.kind(paper)) {
      case CONFERENCE, JOURNAL -> true;
      case THESIS, BOOK, COLLECTION, REPORT -> false;
    };
  }
}
