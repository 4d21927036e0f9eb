package org.ddlist.manuscript;

import java.util.List;
import org.ddlist.bibtex.ArxivText;
import org.ddlist.bibtex.Venues;
import org.ddlist.model.Identifier;
import org.ddlist.model.Identity;

/** An entry of a bibliography in YAML or JSON as a description of a paper. */
interface DataReference extends Identity {
  /** What its type says, whatever the venue. */
  Form typeForm();

  /** The name of the proceedings, the journal or the server; empty if it names none. */
  String venue();

  /** Its DOI as written; empty if it has none. */
  String writtenDoi();

  /** The texts that may have an arXiv id, the most certain first. */
  List<String> arxivTexts();

  @Override
  default String arxiv() {
    for (String text : arxivTexts()) {
      String id = ArxivText.find(text);
      if (!id.isEmpty()) {
        return id;
      }
    }
    return "";
  }

  @Override
  default String doi() {
    String doi = Identifier.doi(writtenDoi());
    return Identifier.isDoiOfArxiv(doi) ? "" : doi;
  }

  @Override
  default Form form() {
    Form form = typeForm();
    boolean preprint = venue().isEmpty() ? !arxiv().isEmpty() : Venues.isPreprint(venue());
    return switch (form) {
      case CONFERENCE, JOURNAL -> Venues.form(form, venue(), preprint);
      case UNKNOWN -> preprint ? Form.PREPRINT : form;
      case PREPRINT, WORKSHOP, REPORT, BOOK, THESIS, OTHER -> form;
    };
  }
}
