package org.ddlist.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ddlist.bibtex.BibtexEntry;
import org.ddlist.bibtex.BibtexFile;
import org.ddlist.bibtex.LatexText;
import org.ddlist.bibtex.Letters;
import org.ddlist.bibtex.Names;
import org.ddlist.bibtex.PaperIndex;
import org.ddlist.bibtex.Reference;
import org.ddlist.bibtex.Titles;
import org.ddlist.bibtex.Venues;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.text.Edit;
import org.ddlist.text.Edits;

/**
 * Compares bibliographies with a catalog. An entry is of a paper whose arXiv id or DOI it has, or
 * whose title, with authors that agree. An entry of no paper of the catalog is not looked at
 * further, but that it may stand twice.
 */
public final class Audit {
  private final Catalog catalog;
  private final PaperIndex index;
  private final Venues venues;

  public Audit(Catalog catalog) {
    this.catalog = catalog;
    this.index = new PaperIndex(catalog.papers());
    this.venues = new Venues(catalog.venues());
  }

  /**
   * Audits a bibliography.
   *
   * @param file what was read of the text
   */
  public AuditReport audit(String text, BibtexFile file) {
    List<AuditFinding> findings = new ArrayList<>();
    List<Edit> edits = new ArrayList<>();
    Map<Reference, Paper> papers = new HashMap<>();
    EntryRepeats repeats = new EntryRepeats();
    int left = 0;
    for (BibtexEntry entry : file.entries()) {
      Reference reference = new Reference(entry);
      if (reference.isProtected()) {
        left++;
        continue;
      }
      Paper paper = compare(reference, text, findings, edits);
      if (paper != null) {
        papers.put(reference, paper);
      }
      repeats.add(reference);
    }
    repeats.report(papers, findings);
    findings.sort(
        Comparator.comparingInt(AuditFinding::line).thenComparingInt(AuditFinding::column));
    return new AuditReport(
        findings, new Edits(text, edits), file.entries().size(), papers.size(), left);
  }

  /** Reports what differs and returns the entry's paper; null if the catalog has it not. */
  private Paper compare(
      Reference reference, String text, List<AuditFinding> findings, List<Edit> edits) {
    Paper paper = index.withArxiv(reference);
    if (paper == null) {
      paper = index.withDoi(reference);
    }
    Paper sameKey = catalog.find(reference.key());
    Paper titled = isTitled(reference, paper) ? paper : index.withTitle(reference);
    if (paper != null && (titled != null && titled != paper || !isOf(reference, paper))) {
      String id = index.withArxiv(reference) == paper ? "arXiv id" : "DOI";
      findings.add(
          finding(
              reference,
              AuditRule.IDENTIFIER,
              "the " + id + " is that of " + named(paper) + ", the title or the authors are not"));
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
    if (sameKey != null && sameKey != paper && !reference.title().isEmpty()) {
      findings.add(
          finding(
              reference,
              AuditRule.KEY_OF_ANOTHER,
              "the catalog has this key for " + named(sameKey)));
    }
    if (paper != null) {
      EntryAudit audit = new EntryAudit(reference, paper, venues, text, certain);
      findings.addAll(audit.findings());
      edits.addAll(audit.edits());
    }
    return paper;
  }

  /** Whether title or authors do not speak against it. */
  private static boolean isOf(Reference reference, Paper paper) {
    if (isTitled(reference, paper)) {
      return true;
    }
    boolean near =
        Titles.areNear(LatexText.read(reference.entry().text("title")), paper.title().text());
    boolean untitled = reference.title().isEmpty();
    return (near || untitled || hasIdOf(reference, paper))
        && Names.agree(reference.authors(), paper.authors());
  }

  /**
   * Whether an entry with the paper's key is of the paper, by a title or by authors that differ.
   */
  private static boolean isMeant(Reference reference, Paper paper) {
    return isOf(reference, paper)
        || reference.authors().size() == paper.authors().size()
            && Names.agree(reference.authors(), paper.authors());
  }

  private static boolean isTitled(Reference reference, Paper paper) {
    return paper != null && reference.title().equals(Letters.of(paper.title().text()));
  }

  private static boolean hasIdOf(Reference reference, Paper paper) {
    return !reference.arxiv().isEmpty() && reference.arxiv().equals(paper.arxiv())
        || !reference.doi().isEmpty() && reference.doi().equals(PaperIndex.doi(paper));
  }

  private static String named(Paper paper) {
    return "'" + Titles.cut(paper.title().text()) + "' by " + paper.shortAuthors();
  }

  private static AuditFinding finding(Reference reference, AuditRule rule, String message) {
    BibtexEntry entry = reference.entry();
    return new AuditFinding(entry.line(), entry.column(), entry.key(), rule, message, "", false);
  }
}
