package org.ddlist.check;

import java.util.List;
import org.ddlist.bibtex.BibtexEntry;
import org.ddlist.bibtex.BibtexField;

/**
 * The field with which a bibliography says that an eprint is arXiv's.
 *
 * @param name as the bibliography writes it: "archivePrefix", or biblatex's "eprinttype"
 */
record EprintStyle(String name, String value) {
  private static final EprintStyle BIBTEX = new EprintStyle("archiveprefix", "arXiv");
  private static final EprintStyle BIBLATEX = new EprintStyle("eprinttype", "arxiv");

  /** That of the first entry that has one, or the one for the program that the entries are for. */
  static EprintStyle of(List<BibtexEntry> entries) {
    boolean biblatex = false;
    for (BibtexEntry entry : entries) {
      for (BibtexField field : entry.fields()) {
        String name = field.name();
        boolean archive =
            name.equalsIgnoreCase(BIBTEX.name()) || name.equalsIgnoreCase(BIBLATEX.name());
        if (archive && field.text().equalsIgnoreCase("arxiv")) {
          return new EprintStyle(name, field.text());
        }
        biblatex |= name.equalsIgnoreCase("date") || name.equalsIgnoreCase("journaltitle");
      }
    }
    return biblatex ? BIBLATEX : BIBTEX;
  }
}
