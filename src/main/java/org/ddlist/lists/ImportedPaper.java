package org.ddlist.lists;

import java.util.List;
import org.ddlist.bibtex.BibtexEntry;
import org.ddlist.bibtex.Reference;
import org.ddlist.model.Identity;
import org.ddlist.model.Paper;
import org.ddlist.model.Section;

/**
 * A paper of a list, with the text it was read from.
 *
 * @param paper facts that the list does not state are empty
 * @param reference its BibTeX entry in its file; null if there is none
 */
public record ImportedPaper(Paper paper, Line at, Reference reference) {
  /**
   * The line that a paper is read from.
   *
   * @param file as the source names it
   * @param line counted from 1
   * @param item on the list's page; null for the first line of an entry
   * @param text of the item; empty for an entry
   */
  public record Line(String file, int line, ListPage.Item item, String text) {}

  public ImportedPaper in(List<Section> sections) {
    return new ImportedPaper(paper.in(sections), at, reference);
  }

  /** Its line on the list's page; null if it comes from a bibliography. */
  public ListPage.Item item() {
    return at.item;
  }

  /** Its BibTeX entry; null if there is none. */
  public BibtexEntry entry() {
    return reference == null ? null : reference.entry();
  }

  /** The text of the entry, which it has. */
  public String entryText() {
    String file = reference.file().text();
    return file.substring(entry().start(), Math.min(entry().end(), file.length()));
  }

  /**
   * What the source says of it: its entry has the key that was given, but no editors as authors.
   */
  public Identity identity() {
    return item() == null && entry().field("author") != null ? reference : paper;
  }
}
