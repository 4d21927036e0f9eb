package org.ddlist.check;

import java.util.HashMap;
import java.util.Map;
import org.ddlist.bibtex.BibtexEntry;
import org.ddlist.bibtex.BibtexFile;
import org.ddlist.bibtex.Reference;
import org.ddlist.bibtex.Titles;
import org.ddlist.bibtex.Venues;
import org.ddlist.model.Catalog;
import org.ddlist.model.Finding;
import org.ddlist.model.IdentityIndex;
import org.ddlist.model.Paper;
import org.ddlist.model.PaperPlace;
import org.ddlist.model.Rule;
import org.ddlist.text.DecodedText;

/**
 * Compares bibliographies with a catalog. An entry belongs to the paper with its arXiv id or DOI,
 * or with its title and matching authors. An entry of no paper in the catalog is only checked for
 * repeats.
 */
public final class Audit {
  private final Catalog catalog;
  private final IdentityIndex<Paper> index;
  private final Venues venues;

  public Audit(Catalog catalog) {
    this.catalog = catalog;
    this.index = new IdentityIndex<>(catalog.papers());
    this.venues = new Venues(catalog.venues());
  }

  /**
   * Audits a bibliography.
   *
   * @param read what was read of the file's text
   */
  public AuditReport audit(DecodedText file, BibtexFile read) {
    Findings findings = new Findings();
    Map<Reference, Paper> papers = new HashMap<>();
    EntryRepeats repeats = new EntryRepeats();
    int left = 0;
    for (BibtexEntry entry : read.entries()) {
      Reference reference = new Reference(file.name(), entry);
      if (reference.isProtected()) {
        left++;
        continue;
      }
      Paper paper = compare(reference, file, findings);
      if (paper != null) {
        papers.put(reference, paper);
      }
      repeats.add(reference);
    }
    repeats.report(file.name(), papers, findings);
    return new AuditReport(
        file, findings.inOrder(false), read.entries().size(), papers.size(), left);
  }

  /** Reports what differs and returns the entry's paper; null if the catalog does not have it. */
  private Paper compare(Reference reference, DecodedText file, Findings findings) {
    Paper paper = index.withArxiv(reference);
    if (paper == null) {
      paper = index.withDoi(reference);
    }
    PaperPlace place = reference.at();
    Paper sameKey = catalog.find(reference.key());
    Paper titled = isTitled(reference, paper) ? paper : index.withTitleAndAuthors(reference);
    if (paper != null && (titled != null && titled != paper || !isOf(reference, paper))) {
      String id = index.withArxiv(reference) == paper ? "arXiv id" : "DOI";
      findings.add(
          place,
          Rule.ID_OF_ANOTHER,
          "the " + id + " belongs to " + named(paper) + ", but the title or the authors do not");
      return titled;
    }
    boolean certain = true;
    if (paper == null) {
      paper = titled;
    }
    if (paper == null && sameKey != null && isMeant(reference, sameKey)) {
      paper = sameKey;
      certain = false;
    }
    if (sameKey != null && sameKey != paper && !reference.titleLetters().isEmpty()) {
      findings.add(place, Rule.KEY_OF_ANOTHER, "the catalog has this key for " + named(sameKey));
    }
    if (paper != null) {
      for (Finding finding : new EntryAudit(file, reference, paper, venues, certain).run()) {
        findings.add(finding);
      }
    }
    return paper;
  }

  /** Whether neither title nor authors contradict. */
  private static boolean isOf(Reference reference, Paper paper) {
    if (isTitled(reference, paper)) {
      return true;
    }
    boolean near = reference.hasNearTitle(paper);
    boolean untitled = reference.titleLetters().isEmpty();
    return (near || untitled || reference.sharesId(paper)) && reference.sharesAuthors(paper);
  }

  /**
   * Whether an entry with the paper's key means this paper: its title or its authors match, or it
   * has as many authors and half of them match.
   */
  private static boolean isMeant(Reference reference, Paper paper) {
    return isOf(reference, paper)
        || reference.names().size() == paper.authors().size() && reference.sharesAuthors(paper);
  }

  private static boolean isTitled(Reference reference, Paper paper) {
    return paper != null && reference.sharesTitle(paper);
  }

  private static String named(Paper paper) {
    return "'" + Titles.cut(paper.title().text()) + "' by " + paper.shortAuthors();
  }
}
