package org.ddlist.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ddlist.bibtex.BibtexEntry;
import org.ddlist.bibtex.BibtexFault;
import org.ddlist.bibtex.BibtexFile;
import org.ddlist.bibtex.BibtexName;
import org.ddlist.bibtex.BibtexReader;

/** Reads files of BibTeX and holds their entries to the rules that need no list's page. */
final class Bibliography {
  private final Findings findings;
  private final List<CheckedEntry> references = new ArrayList<>();

  Bibliography(Findings findings) {
    this.findings = findings;
  }

  /** Reads a file and checks each of its entries. */
  List<CheckedEntry> read(SourceFile file) {
    BibtexFile read = BibtexReader.read(file.text());
    Map<Integer, String> months = new HashMap<>();
    List<CheckedEntry> added = new ArrayList<>();
    for (BibtexEntry entry : read.entries()) {
      added.add(CheckedEntry.of(file.name(), entry));
      if (entry.field("month") != null) {
        months.put(entry.field("month").line(), entry.text("month"));
      }
    }
    for (BibtexFault fault : read.faults()) {
      Rule rule = rule(fault.kind());
      String month = months.getOrDefault(fault.line(), "");
      boolean undefined = fault.kind() == BibtexFault.Kind.UNKNOWN_STRING && !month.isEmpty();
      if (undefined && fault.message().endsWith("'" + month + "'")) {
        rule = Rule.MONTH;
      }
      // what is no month at all, and a key that is there twice, is found below
      if (rule != Rule.KEY_TWICE && (rule != Rule.MONTH || Months.isMonth(month))) {
        findings.add(file.name(), fault.line(), fault.key(), rule, fault.message());
      }
    }
    for (CheckedEntry reference : added) {
      EntryRules.check(reference, findings);
    }
    references.addAll(added);
    return added;
  }

  private static Rule rule(BibtexFault.Kind kind) {
    return switch (kind) {
      case MISSING_COMMA, EXTRA_COMMA -> Rule.COMMA;
      case UNCLOSED_VALUE,
          UNCLOSED_QUOTE,
          MISSING_OPENING_BRACE,
          MISSING_CLOSING_BRACE,
          EXTRA_CLOSING_BRACE,
          WRONG_CLOSING_DELIMITER ->
          Rule.UNBALANCED_BRACES;
      case TEXT_AFTER_ENTRY -> Rule.TEXT_AFTER_ENTRY;
      case REPEATED_FIELD -> Rule.FIELD_TWICE;
      case DUPLICATE_KEY -> Rule.KEY_TWICE;
      case MISSING_EQUALS,
          MISSING_VALUE,
          UNDELIMITED_VALUE,
          UNKNOWN_STRING,
          STRING_TOO_LONG,
          EMPTY_KEY,
          KEY_WITH_SPACE,
          COMMENT_IN_ENTRY,
          UNEXPECTED_TEXT,
          CONTROL_CHARACTER ->
          Rule.SYNTAX;
    };
  }

  /** Holds the entries of all files that were read against each other. */
  void compare() {
    compare(true, Set.of());
  }

  /**
   * The same for files that are named after their keys, where a key that is there twice is not the
   * name of one of them, which is another finding.
   *
   * @param doubtful entries whose arXiv ids are known to be wrong
   * @return what found the repeats
   */
  Repeats compareInList(Set<CheckedEntry> doubtful) {
    compareVenues();
    return compare(false, doubtful);
  }

  private Repeats compare(boolean keys, Set<CheckedEntry> doubtful) {
    Repeats repeats = new Repeats(findings);
    NameSpellings spellings = new NameSpellings(false);
    for (CheckedEntry reference : references) {
      BibtexEntry entry = reference.entry();
      Place place = new Place(reference.file(), entry.line(), reference.key());
      for (BibtexName name : reference.authors()) {
        if (name.author() != null && name.faults().isEmpty()) {
          spellings.add(
              new Place(reference.file(), reference.line("author"), reference.key()),
              name.author());
        }
      }
      if (keys) {
        repeats.key(place);
      }
      repeats.title(place, reference.title(), reference.people());
      repeats.doi(place, entry.text("doi"));
      if (!doubtful.contains(reference)) {
        for (String id : ArxivMentions.in(entry).ids().keySet()) {
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
    for (CheckedEntry reference : references) {
      Place place = new Place(reference.file(), reference.venueLine(), reference.key());
      venues.add(place, ItemRules.withoutWorkshop(reference.venue()));
    }
    venues.report(findings);
  }
}
