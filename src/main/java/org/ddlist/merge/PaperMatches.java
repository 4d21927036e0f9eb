package org.ddlist.merge;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.ddlist.lists.ImportedPaper;
import org.ddlist.model.Catalog;
import org.ddlist.model.Identity;
import org.ddlist.model.IdentityIndex;
import org.ddlist.model.Likeness;
import org.ddlist.model.Paper;

/**
 * Finds the papers of a list that a catalog has: by the keys that a list names its papers by, and
 * by {@link Identity}. A record is matched once, by the first of these that finds it.
 */
final class PaperMatches {
  private final Catalog catalog;
  private final Map<ImportedPaper, Paper> recordOf = new IdentityHashMap<>();
  private final Map<Paper, ImportedPaper> paperOf = new IdentityHashMap<>();
  private final Map<ImportedPaper, Paper> again = new IdentityHashMap<>();
  private final Map<ImportedPaper, IdentityIndex.Match<Paper>> near = new IdentityHashMap<>();

  PaperMatches(Catalog catalog, List<ImportedPaper> papers) {
    this.catalog = catalog;
    for (ImportedPaper paper : papers) {
      Paper record = catalog.find(paper.paper().key());
      if (record != null && record.key().equals(paper.paper().key())) {
        matchByKey(paper, record);
      }
    }
    for (ImportedPaper paper : papers) {
      matchByKey(paper, catalog.find(paper.paper().key()));
    }
    IdentityIndex<Paper> index = new IdentityIndex<>(catalog.papers());
    for (ImportedPaper paper : papers) {
      IdentityIndex.Match<Paper> found =
          recordOf.containsKey(paper) ? null : index.find(paper.identity());
      if (found != null && isSame(paper, found.paper(), found.likeness())) {
        match(paper, found.paper());
      } else if (found != null) {
        near.put(paper, found);
      }
    }
  }

  /** A list names a paper's first authors, and has its new title if it has another one. */
  private static boolean isSame(ImportedPaper paper, Paper record, Likeness likeness) {
    boolean named = likeness.sharesId() || paper.paper().sharesTitle(record);
    return likeness.isSame() || paper.item() != null && named && likeness.sharesAuthors();
  }

  /** An entry's key is its owner's choice: it says nothing unless the paper is the same. */
  private void matchByKey(ImportedPaper paper, Paper record) {
    boolean known = record != null && !recordOf.containsKey(paper);
    if (known && paper.item() == null
        ? paper.identity().compare(record).isSame()
        : known && isNamed(paper, record)) {
      match(paper, record);
    }
  }

  /** Whether a list's paper is the record with its key, and not one to which the key was given. */
  private static boolean isNamed(ImportedPaper paper, Paper record) {
    Likeness likeness = paper.identity().compare(record);
    return likeness.sharesId()
        || paper.paper().sharesTitle(record)
        || paper.paper().firstFamily().equals(record.firstFamily());
  }

  private void match(ImportedPaper paper, Paper record) {
    if (record == catalog.facts().citation()) {
      return;
    }
    if (paperOf.containsKey(record)) {
      again.put(paper, record);
      return;
    }
    recordOf.put(paper, record);
    paperOf.put(record, paper);
    again.remove(paper);
  }

  /** The record of a paper; null if the catalog has none. */
  Paper record(ImportedPaper paper) {
    return recordOf.get(paper);
  }

  /** The record that is perhaps of the same paper; null if there is none. */
  IdentityIndex.Match<Paper> near(ImportedPaper paper) {
    return near.get(paper);
  }

  /**
   * Whether an entry is left out, since it is perhaps of a record's paper. One that shares only its
   * key and its people with the record is added: they have many papers.
   */
  boolean isDoubtful(ImportedPaper paper) {
    IdentityIndex.Match<Paper> match = near.get(paper);
    return match != null
        && paper.item() == null
        && (match.likeness().sharesId()
            || !match.likeness().reasons().contains(Likeness.Reason.OTHER_TITLE));
  }

  /** Whether the list has the paper of a record. */
  boolean has(Paper record) {
    return paperOf.containsKey(record);
  }

  /** The paper of the list that has the same record, for a record that occurs twice; else null. */
  ImportedPaper twin(ImportedPaper paper) {
    Paper record = recordOf.containsKey(paper) ? null : again.get(paper);
    return record == null ? null : paperOf.get(record);
  }
}
