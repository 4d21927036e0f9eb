package org.ddlist.cli;

import java.util.List;
import org.ddlist.formats.BibtexForm;
import org.ddlist.formats.KeyFormat;
import org.ddlist.formats.ReferenceForm;
import org.ddlist.formats.VenueNames;
import org.ddlist.model.Paper;

/**
 * How entries, references and citations are written.
 *
 * @param keys the keys that papers are given; null for their own
 * @param venues what venues are called
 * @param references the form of references; null for formats that write none
 */
record EntryRequest(BibtexForm form, KeyFormat keys, VenueNames venues, ReferenceForm references) {
  /** The papers with the keys and at the venues' names that are asked for. */
  List<Paper> adapted(List<Paper> papers) {
    List<Paper> named = venues.of(papers);
    return keys == null ? named : keys.rename(named);
  }
}
