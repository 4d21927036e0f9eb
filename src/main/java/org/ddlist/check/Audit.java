package org.ddlist.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ddlist.bibtex.BibtexEntry;
import org.ddlist.bibtex.BibtexFault;
import org.ddlist.bibtex.BibtexFile;
import org.ddlist.bibtex.DifferentWorks;
import org.ddlist.bibtex.DifferentWorks.Directive;
import org.ddlist.bibtex.Inheritance;
import org.ddlist.bibtex.Reference;
import org.ddlist.bibtex.Titles;
import org.ddlist.bibtex.Venues;
import org.ddlist.model.Catalog;
import org.ddlist.model.Finding;
import org.ddlist.model.IdentityIndex;
import org.ddlist.model.IdentityIndex.Match;
import org.ddlist.model.Likeness;
import org.ddlist.model.Pages;
import org.ddlist.model.Paper;
import org.ddlist.model.PaperPlace;
import org.ddlist.model.Rule;
import org.ddlist.text.DecodedText;
import org.ddlist.text.Place;

/**
 * Compares bibliographies with a catalog. An entry that is of a paper ({@link Likeness}) is
 * corrected, one that is perhaps of it or that is broken only reported. An entry of no paper in the
 * catalog is only checked for repeats and for its pages. What the bibliography says of {@link
 * DifferentWorks} goes before all that.
 */
public final class Audit {
  private final Catalog catalog;
  private final IdentityIndex<Paper> index;
  private final Venues venues;
  private final boolean repeats;

  /** Compares with a catalog, and reports papers with several entries. */
  public Audit(Catalog catalog) {
    this(catalog, true);
  }

  /**
   * @param repeats whether papers with several entries are reported
   */
  public Audit(Catalog catalog, boolean repeats) {
    this.catalog = catalog;
    this.repeats = repeats;
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
    DifferentWorks different = new DifferentWorks();
    check(different.read(file.text(), read.entries()), file.name(), read, findings);
    EntryRepeats twice = new EntryRepeats(different);
    EprintStyle eprints = EprintStyle.of(read.entries());
    int known = 0;
    int left = 0;
    for (BibtexEntry entry : Inheritance.resolved(read.entries())) {
      Reference reference = new Reference(file, entry);
      if (reference.isProtected()) {
        left++;
        continue;
      }
      String pages = reference.pages();
      if (Pages.runBackwards(pages)) {
        findings.add(reference.at("pages"), Rule.PAGES, "'" + pages + "' run backwards");
      }
      Paper paper = compare(reference, eprints, different, findings);
      known += paper == null ? 0 : 1;
      twice.add(reference, paper);
    }
    if (repeats) {
      twice.report(file.name(), findings);
    }
    addFaults(file.name(), read.faults(), findings);
    return new AuditReport(file, findings.inOrder(false), read.entries().size(), known, left);
  }

  /** Reports comments to ddlist that say nothing, or speak of keys that do not exist. */
  private void check(List<Directive> directives, String file, BibtexFile read, Findings findings) {
    if (directives.isEmpty()) {
      return;
    }
    Set<String> keys = new HashSet<>();
    for (BibtexEntry entry : read.entries()) {
      keys.add(entry.key().toLowerCase(Locale.ROOT));
    }
    for (Directive directive : directives) {
      Place place = new Place(file, directive.line(), directive.column());
      if (directive.keys().isEmpty()) {
        String message =
            "'" + directive.text() + "' is no comment that ddlist understands; write '";
        findings.add(place, "", Rule.DIRECTIVE, message + DifferentWorks.FORM + "'");
      }
      for (String key : directive.keys()) {
        if (!keys.contains(key.toLowerCase(Locale.ROOT)) && catalog.find(key) == null) {
          String message = "neither an entry nor a paper in the catalog has the key '" + key + "'";
          findings.add(place, "", Rule.DIRECTIVE, message);
        }
      }
    }
  }

  /** Adds what BibTeX or biber stumbles over, but for a key that is reported as a paper already. */
  private static void addFaults(String file, List<BibtexFault> faults, Findings findings) {
    Set<String> twice = findings.keys(Rule.PAPER_TWICE);
    for (BibtexFault fault : faults) {
      boolean repeat =
          fault.kind() == BibtexFault.Kind.DUPLICATE_KEY
              && twice.contains(fault.key().toLowerCase(Locale.ROOT));
      if (fault.kind().hasCost() && !repeat) {
        findings.add(fault.finding(file));
      }
    }
  }

  /** Reports what differs and returns the entry's paper; null if the catalog does not have it. */
  private Paper compare(
      Reference reference, EprintStyle eprints, DifferentWorks different, Findings findings) {
    PaperPlace place = reference.at();
    Paper withId = index.withId(reference);
    Paper withKey = catalog.find(reference.key());
    Match<Paper> match = find(reference, withKey);
    if (match != null && different.says(reference.key(), match.paper().keys())) {
      return null;
    }
    Paper paper = match == null ? null : match.paper();
    if (withId != null && withId != paper) {
      String id = withId.arxiv().equals(reference.arxiv()) ? "arXiv id" : "DOI";
      findings.add(
          place,
          Rule.ID_OF_ANOTHER,
          "the " + id + " belongs to " + named(withId) + ", but the title or the authors do not");
      return paper;
    }
    if (withKey != null && withKey != paper && !reference.titleLetters().isEmpty()) {
      findings.add(place, Rule.KEY_OF_ANOTHER, "the catalog has this key for " + named(withKey));
    }
    if (match != null) {
      EntryAudit audit = new EntryAudit(reference, paper, match.likeness(), venues, eprints);
      for (Finding finding : audit.run()) {
        findings.add(finding);
      }
    }
    return paper;
  }

  /** The paper of an entry, or the one that it may be; null if there is none. */
  private Match<Paper> find(Reference reference, Paper withKey) {
    Match<Paper> match = index.find(reference);
    if (match != null || withKey == null) {
      return match;
    }
    Likeness likeness = reference.compare(withKey);
    return likeness.verdict() == Likeness.Verdict.OTHER ? null : new Match<>(withKey, likeness);
  }

  private static String named(Paper paper) {
    String by = paper.authors().isEmpty() ? "" : " by " + paper.shortAuthors();
    return "'" + Titles.cut(paper.title().text()) + "'" + by;
  }
}
