package org.ddlist.cli;

import java.util.List;
import org.ddlist.formats.EntryForm;
import org.ddlist.formats.KeyFormat;
import org.ddlist.formats.ReferenceForm;
import org.ddlist.model.Paper;

/**
 * How entries, references and citations are written.
 *
 * @param keys the keys that papers are given; null for their own
 * @param references the form of references; null for formats that write none
 */
record EntryRequest(EntryForm form, KeyFormat keys, ReferenceForm references) {
  /** The papers with the keys that are asked for. */
  List<Paper> renamed(List<Paper> papers) {
    return keys == null ? papers : keys.rename(papers);
  }
}
