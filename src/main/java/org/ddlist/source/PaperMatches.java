package org.ddlist.source;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.ddlist.model.Catalog;
import org.ddlist.model.IdentityIndex;
import org.ddlist.model.Paper;

/**
 * Finds the papers of a list that a catalog has: by key, by former key, by arXiv id or DOI, and by
 * title and first author. A record is matched once, by the first of these that finds it.
 */
final class PaperMatches {
  private final Catalog catalog;
  private final Map<ImportedPaper, Paper> recordOf = new IdentityHashMap<>();
  private final Map<Paper, ImportedPaper> paperOf = new IdentityHashMap<>();
  private final Map<ImportedPaper, Paper> again = new IdentityHashMap<>();

  PaperMatches(Catalog catalog, List<ImportedPaper> papers) {
    this.catalog = catalog;
    IdentityIndex<Paper> index = new IdentityIndex<>(catalog.papers());
    for (ImportedPaper paper : papers) {
      Paper record = catalog.find(paper.paper().key());
      if (record != null && record.key().equals(paper.paper().key())) {
        match(paper, record);
      }
    }
    for (ImportedPaper paper : papers) {
      match(paper, catalog.find(paper.paper().key()));
    }
    for (ImportedPaper paper : papers) {
      match(paper, index.withId(paper.paper()));
    }
    for (ImportedPaper paper : papers) {
      for (Paper titled : index.candidates(paper.paper())) {
        // a list names the first authors of a paper
        if (titled.sharesTitle(paper.paper()) && titled.compare(paper.paper()).sharesAuthors()) {
          match(paper, titled);
          break;
        }
      }
    }
  }

  private void match(ImportedPaper paper, Paper record) {
    if (record == null || recordOf.containsKey(paper) || record == catalog.facts().citation()) {
      return;
    }
    if (isAnother(paper.paper(), record)) {
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

  /** Whether the list has the paper of a record. */
  boolean has(Paper record) {
    return paperOf.containsKey(record);
  }

  /** The paper of the list that has the same record, for a record that occurs twice; else null. */
  ImportedPaper twin(ImportedPaper paper) {
    Paper record = recordOf.containsKey(paper) ? null : again.get(paper);
    return record == null ? null : paperOf.get(record);
  }

  /** Whether two papers that share a key are different ones: another title, author and preprint. */
  private static boolean isAnother(Paper paper, Paper record) {
    boolean preprint = !paper.arxiv().isEmpty() && paper.arxiv().equals(record.arxiv());
    return !preprint
        && !paper.sharesTitle(record)
        && !paper.firstFamily().equals(record.firstFamily());
  }
}
