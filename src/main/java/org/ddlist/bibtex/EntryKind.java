package org.ddlist.bibtex;

import java.util.List;
import java.util.Set;
import org.ddlist.model.Identity.Form;
import org.ddlist.text.Folding;

/** Decides which kind of publication an entry describes, by its type and what its fields say. */
final class EntryKind {
  /** Types of entries that are no papers. */
  private static final Set<String> NO_PAPERS =
      Set.of(
          ("artwork audio bibnote commentary dataset image jurisdiction legal legislation movie"
                  + " music patent performance presentation review software standard video")
              .split(" "));

  /** The first words with which an entry says that it is no paper. */
  private static final Set<String> NO_PAPER_WORDS =
      Set.of("film", "podcast", "poster", "presentation", "slides", "software", "talk", "video");

  private EntryKind() {}

  static Form of(Reference reference) {
    return switch (reference.type()) {
      case "phdthesis", "mastersthesis", "thesis" -> Form.THESIS;
      // a chapter that was typed as a book names the book that it is in
      case "book", "mvbook", "collection", "mvcollection", "proceedings" ->
          reference.entry().text("booktitle").isEmpty() ? Form.BOOK : Form.UNKNOWN;
      // a chapter has the title of its book in the standard styles
      case "inbook" -> Form.CONFERENCE;
      case "inproceedings", "conference", "incollection" ->
          Venues.form(Form.CONFERENCE, reference.venue(), reference.isPreprint());
      case "article" -> Venues.form(Form.JOURNAL, reference.venue(), reference.isPreprint());
      case "techreport", "report" -> reference.isPreprint() ? Form.PREPRINT : Form.REPORT;
      default ->
          reference.isPreprint() ? Form.PREPRINT : isNoPaper(reference) ? Form.OTHER : Form.UNKNOWN;
    };
  }

  /** Whether the entry is of something else with the title of a paper, as of its code. */
  private static boolean isNoPaper(Reference reference) {
    if (NO_PAPERS.contains(reference.type())) {
      return true;
    }
    for (String field : List.of("howpublished", "note", "type")) {
      String text = reference.entry().text(field);
      String first = text.isEmpty() ? "" : Folding.fold(LatexText.read(text)).split(" ", 2)[0];
      if (NO_PAPER_WORDS.contains(first)) {
        return true;
      }
    }
    return isOfCode(reference.entry().text("howpublished"))
        || isOfCode(reference.entry().text("url"));
  }

  private static boolean isOfCode(String address) {
    return address.contains("github.com/") || address.contains("gitlab.com/");
  }
}
