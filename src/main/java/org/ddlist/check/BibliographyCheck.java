package org.ddlist.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ddlist.bibtex.ArxivText;
import org.ddlist.bibtex.BibtexEntry;
import org.ddlist.bibtex.BibtexFault;
import org.ddlist.bibtex.BibtexFile;
import org.ddlist.bibtex.BibtexName;
import org.ddlist.bibtex.BibtexReader;
import org.ddlist.bibtex.DifferentWorks;
import org.ddlist.bibtex.Months;
import org.ddlist.bibtex.Reference;
import org.ddlist.model.Finding;
import org.ddlist.model.PaperPlace;
import org.ddlist.model.Rule;
import org.ddlist.text.DecodedText;
import org.ddlist.text.Place;

/**
 * Checks a bibliography, which may be several files, against the rules that need no list's page.
 */
public final class BibliographyCheck {
  private final Findings findings;
  private final DifferentWorks different = new DifferentWorks();
  private final List<Reference> references = new ArrayList<>();

  BibliographyCheck(Findings findings) {
    this.findings = findings;
  }

  /**
   * The findings, in the order of their places.
   *
   * @param strict whether the strict rules are among them
   */
  public static List<Finding> check(List<DecodedText> files, boolean strict) {
    Findings findings = new Findings();
    BibliographyCheck check = new BibliographyCheck(findings);
    for (DecodedText file : files) {
      if (check.read(file).isEmpty()) {
        findings.add(new Place(file.name(), 1), "", Rule.ENTRY_COUNT, "no entry in this file");
      }
    }
    check.compare(true, Set.of());
    return findings.inOrder(strict);
  }

  /** Reads a file and checks each of its entries. */
  List<Reference> read(DecodedText file) {
    BibtexFile read = BibtexReader.read(file.text());
    different.read(file.text(), read.entries());
    Map<Integer, String> months = new HashMap<>();
    List<Reference> added = new ArrayList<>();
    for (BibtexEntry entry : read.entries()) {
      added.add(new Reference(file, entry));
      if (entry.field("month") != null) {
        months.put(entry.field("month").line(), entry.text("month"));
      }
    }
    for (BibtexFault fault : read.faults()) {
      String month = months.get(fault.line());
      boolean reportedBelow =
          fault.kind() == BibtexFault.Kind.DUPLICATE_KEY
              || fault.kind() == BibtexFault.Kind.UNKNOWN_MONTH
                  && month != null
                  && !Months.isMonth(month);
      if (!reportedBelow) {
        findings.add(fault.finding(file.name()));
      }
    }
    for (Reference reference : added) {
      EntryRules.check(reference, findings);
    }
    references.addAll(added);
    return added;
  }

  /**
   * Holds the entries of all files that were read against each other, for files that are named
   * after their keys. A repeated key is not reported here, since one of its files has another name,
   * which is a finding already.
   *
   * @param doubtful entries whose arXiv ids are known to be wrong
   * @return what found the repeats
   */
  Repeats compareInList(Set<Reference> doubtful) {
    compareVenues();
    return compare(false, doubtful);
  }

  private Repeats compare(boolean keys, Set<Reference> doubtful) {
    Repeats repeats = new Repeats(findings, different);
    NameSpellings spellings = new NameSpellings(false);
    for (Reference reference : references) {
      BibtexEntry entry = reference.entry();
      PaperPlace place = reference.at();
      for (BibtexName name : reference.names()) {
        if (name.author() != null && name.faults().isEmpty()) {
          spellings.add(reference.at("author"), name.author());
        }
      }
      if (keys) {
        repeats.key(place);
      }
      repeats.title(place, reference);
      repeats.doi(place, entry.text("doi"));
      if (!doubtful.contains(reference)) {
        for (String id : ArxivText.in(entry).ids().keySet()) {
          repeats.arxiv(place, id);
        }
      }
      repeats.address(place, entry.text("url"));
    }
    spellings.report(findings);
    return repeats;
  }

  private void compareVenues() {
    VenueSpellings venues = new VenueSpellings();
    for (Reference reference : references) {
      venues.add(
          reference.at(reference.venueField()), ItemRules.withoutWorkshop(reference.venue()));
    }
    venues.report(findings);
  }
}
