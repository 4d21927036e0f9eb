package org.ddlist.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.text.Folding;

/**
 * Finds the papers of a list that a catalog has: by key, by former key, by arXiv id or DOI, and by
 * title and first author. A record is matched once, by the first of these that finds it.
 */
final class PaperMatches {
  private final Catalog catalog;
  private final Map<ImportedPaper, Paper> recordOf = new IdentityHashMap<>();
  private final Map<Paper, ImportedPaper> paperOf = new IdentityHashMap<>();
  private final Map<ImportedPaper, Paper> again = new IdentityHashMap<>();
  private final Map<String, Paper> byId = new HashMap<>();
  private final Map<String, Paper> byTitle = new HashMap<>();

  PaperMatches(Catalog catalog, List<ImportedPaper> papers) {
    this.catalog = catalog;
    for (Paper record : catalog.papers()) {
      for (String id : ids(record)) {
        byId.putIfAbsent(id, record);
      }
      byTitle.putIfAbsent(title(record), record);
    }
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
      for (String id : ids(paper.paper())) {
        match(paper, byId.get(id));
      }
    }
    for (ImportedPaper paper : papers) {
      match(paper, byTitle.get(title(paper.paper())));
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

  /** The paper of the list that has the same record, for one that is there twice; else null. */
  ImportedPaper twin(ImportedPaper paper) {
    Paper record = recordOf.containsKey(paper) ? null : again.get(paper);
    return record == null ? null : paperOf.get(record);
  }

  /** Whether two papers that share a key are different ones: another title, author and preprint. */
  private static boolean isAnother(Paper paper, Paper record) {
    boolean preprint = !paper.arxiv().isEmpty() && paper.arxiv().equals(record.arxiv());
    return !preprint
        && !letters(paper).equals(letters(record))
        && !firstAuthor(paper).equals(firstAuthor(record));
  }

  private static List<String> ids(Paper paper) {
    String link = paper.links().paper();
    int doi = link.indexOf("doi.org/10.");
    String linked = doi < 0 ? "" : link.substring(doi + "doi.org/".length());
    String own = paper.publication().doi();
    List<String> ids = new ArrayList<>();
    ids.add(paper.arxiv());
    ids.add((own.isEmpty() ? linked : own).toLowerCase(Locale.ROOT));
    ids.removeIf(String::isEmpty);
    return ids;
  }

  private static String letters(Paper paper) {
    return Folding.compact(paper.title().text());
  }

  private static String firstAuthor(Paper paper) {
    return Folding.fold(paper.authors().get(0).family());
  }

  private static String title(Paper paper) {
    return letters(paper) + " " + firstAuthor(paper);
  }
}
