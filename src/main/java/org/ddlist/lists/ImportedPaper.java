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
 * @param file as the source names it
 * @param line counted from 1
 * @param item its line on the list's page; null if it comes from a bibliography
 * @param itemText the text of that line; empty if there is none
 * @param entry its BibTeX entry; null if there is none
 * @param entryText the text of the entry; empty if there is none
 */
public record ImportedPaper(
    Paper paper,
    String file,
    int line,
    ListPage.Item item,
    String itemText,
    BibtexEntry entry,
    String entryText) {

  public ImportedPaper in(List<Section> sections) {
    return new ImportedPaper(paper.in(sections), file, line, item, itemText, entry, entryText);
  }

  /**
   * What the source says of it: its entry has the key that was given, but no editors as authors.
   */
  public Identity identity() {
    boolean named = item == null && entry.field("author") != null;
    return named ? new Reference(entry) : paper;
  }
}
