package org.ddlist.bibtex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ddlist.model.Paper;
import org.ddlist.text.Folding;

/** Papers by what tells them apart, so that each entry of a bibliography asks in no time. */
public final class PaperIndex {
  private final Map<String, Paper> byArxiv = new HashMap<>();
  private final Map<String, Paper> byDoi = new HashMap<>();
  private final Map<String, List<Paper>> byTitle = new HashMap<>();

  public PaperIndex(List<Paper> papers) {
    for (Paper paper : papers) {
      add(paper);
    }
  }

  private void add(Paper paper) {
    put(byArxiv, paper.arxiv(), paper);
    put(byDoi, paper.doi(), paper);
    byTitle
        .computeIfAbsent(Folding.compact(paper.title().text()), title -> new ArrayList<>())
        .add(paper);
  }

  private static void put(Map<String, Paper> map, String name, Paper paper) {
    if (!name.isEmpty()) {
      map.putIfAbsent(name, paper);
    }
  }

  /** Null if none has the id. */
  public Paper withArxiv(Reference reference) {
    return reference.arxiv().isEmpty() ? null : byArxiv.get(reference.arxiv());
  }

  /** Null if none has it. */
  public Paper withDoi(Reference reference) {
    return reference.doi().isEmpty() ? null : byDoi.get(reference.doi());
  }

  /** The paper with the title and, for half of them at least, the same authors; null if none is. */
  public Paper withTitle(Reference reference) {
    List<Paper> papers = byTitle.get(reference.titleLetters());
    if (papers == null) {
      String whole = reference.wholeTitleLetters();
      papers = whole.isEmpty() ? null : byTitle.get(whole);
    }
    if (papers != null) {
      for (Paper paper : papers) {
        if (Names.agree(reference.authors(), paper.authors())) {
          return paper;
        }
      }
    }
    return null;
  }
}
