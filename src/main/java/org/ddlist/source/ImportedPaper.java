package org.ddlist.source;

import org.ddlist.bibtex.BibtexEntry;
import org.ddlist.model.Paper;

/**
 * A paper of a list, with what the list says of it word by word.
 *
 * @param paper in the terms of a catalog; a fact that the list does not state is empty
 * @param allAuthors whether the list names all authors, not the first ones alone
 * @param file where the paper stands, as the source names it
 * @param line where it stands there, counted from 1
 * @param item its line on the list's page; null if it comes from a bibliography
 * @param itemText that line as it is written; empty if there is none
 * @param entry its BibTeX entry; null if there is none
 * @param entryText that entry as it is written; empty if there is none
 */
public record ImportedPaper(
    Paper paper,
    boolean allAuthors,
    String file,
    int line,
    ListPage.Item item,
    String itemText,
    BibtexEntry entry,
    String entryText) {}
