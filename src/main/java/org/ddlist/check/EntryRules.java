package org.ddlist.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ddlist.bibtex.ArxivText;
import org.ddlist.bibtex.BibtexEntry;
import org.ddlist.bibtex.BibtexField;
import org.ddlist.bibtex.BibtexName;
import org.ddlist.bibtex.BibtexNames;
import org.ddlist.bibtex.EntryType;
import org.ddlist.bibtex.LatexText;
import org.ddlist.bibtex.Months;
import org.ddlist.bibtex.NameFault;
import org.ddlist.bibtex.Reference;
import org.ddlist.bibtex.Titles;
import org.ddlist.bibtex.Venues;
import org.ddlist.bibtex.Years;
import org.ddlist.model.ArxivId;
import org.ddlist.model.Identifier;
import org.ddlist.model.Names;
import org.ddlist.model.Pages;
import org.ddlist.model.PaperPlace;
import org.ddlist.model.Rule;
import org.ddlist.model.Title;
import org.ddlist.model.WebAddress;
import org.ddlist.text.Folding;

/** The rules for one entry alone. */
final class EntryRules {
  private static final List<String> TEXTS =
      List.of("title", "booktitle", "journal", "journaltitle", "school");

  /** Values of the year of a paper that is not published yet. */
  private static final List<String> NO_YEARS =
      List.of("to appear", "in press", "forthcoming", "submitted", "in preparation", "n d");

  private final Reference reference;
  private final BibtexEntry entry;
  private final Findings findings;

  private EntryRules(Reference reference, Findings findings) {
    this.reference = reference;
    this.entry = reference.entry();
    this.findings = findings;
  }

  static void check(Reference reference, Findings findings) {
    EntryRules rules = new EntryRules(reference, findings);
    rules.type();
    rules.month();
    rules.year();
    rules.pages();
    rules.texts();
    rules.capitals();
    rules.names("author", reference.names());
    rules.names("editor", BibtexNames.parse(rules.entry.value("editor")));
    rules.authorTwice();
    rules.arxiv();
    rules.preprint();
  }

  private void add(PaperPlace place, Rule rule, String message) {
    findings.add(place, rule, message);
  }

  private void type() {
    if (!EntryType.exists(entry.type())) {
      add(reference.at(), Rule.ENTRY_TYPE, "unknown entry type '" + entry.type() + "'");
      return;
    }
    for (String field : EntryType.missing(entry, reference.type())) {
      String other = "";
      if (field.equals("journal") && !entry.text("booktitle").isEmpty()) {
        other = ", and 'booktitle' is for @inproceedings";
      } else if (field.equals("booktitle") && !entry.text("journal").isEmpty()) {
        other = ", and 'journal' is for @article";
      }
      add(
          reference.at(),
          Rule.MISSING_FIELD,
          "@" + entry.type().toLowerCase(Locale.ROOT) + " needs '" + field + "'" + other);
    }
  }

  private void month() {
    String month = LatexText.read(entry.text("month"));
    if (!month.isEmpty() && !Months.isMonth(month)) {
      add(reference.at("month"), Rule.MONTH, "'" + month + "' is not a month");
    }
  }

  private void year() {
    String year = LatexText.read(entry.text("year"));
    if (!year.isEmpty() && Years.first(year) == 0 && !NO_YEARS.contains(Folding.fold(year))) {
      add(reference.at("year"), Rule.YEAR, "'" + year + "' is not a year");
    }
  }

  private void pages() {
    String pages = LatexText.read(entry.text("pages"));
    String fault = pages.isEmpty() ? "" : Pages.fault(pages);
    if (!fault.isEmpty()) {
      add(reference.at("pages"), Rule.PAGES, fault);
    }
  }

  private void texts() {
    for (String name : TEXTS) {
      String text = LatexText.read(entry.text(name));
      if (WebAddress.isWritten(text)) {
        add(reference.at(name), Rule.URL_FOR_TEXT, "the " + name + " is a URL: " + text);
      }
    }
  }

  private void capitals() {
    String title = entry.text("title");
    // an unclosed value is balanced nowhere, so that nothing is known of its capitals
    if (WebAddress.isWritten(title) || !Title.hasMatchingBraces(title)) {
      return;
    }
    Set<String> words = Titles.spoilt(title);
    if (!words.isEmpty()) {
      add(
          reference.at("title"),
          Rule.CAPITALS,
          "BibTeX would lower capitals of " + Titles.cut("'" + String.join("', '", words) + "'"));
    }
  }

  private void names(String field, List<BibtexName> names) {
    for (BibtexName name : names) {
      for (NameFault fault : name.faults()) {
        // the reader of the file has reported braces that are not closed
        if (fault != NameFault.UNBALANCED_BRACES) {
          String raw = name.text();
          findings.addOnce(
              raw,
              reference.at(entry.field(field), name.raw()),
              fault.rule(),
              (raw.isEmpty() ? "" : "'" + Titles.cut(raw) + "': ") + fault.message());
        }
      }
    }
  }

  private void authorTwice() {
    for (String message : Names.repeated(reference.authors())) {
      add(reference.at("author"), Rule.AUTHOR_TWICE, message);
    }
  }

  private void arxiv() {
    ArxivText mentions = ArxivText.in(entry);
    mentions
        .malformed()
        .forEach(
            (field, written) ->
                add(
                    reference.at(field),
                    Rule.ARXIV_ID,
                    written.isEmpty()
                        ? "the " + field + " names arXiv without an id"
                        : "'" + Titles.cut(written) + "' is not an arXiv id"));
    String first = "";
    for (Map.Entry<String, String> mention : mentions.ids().entrySet()) {
      if (first.isEmpty()) {
        first = mention.getKey();
      } else {
        String field = mention.getValue();
        String other = mentions.ids().get(first);
        add(
            reference.at(field),
            Rule.ARXIV_ID,
            mention.getKey() + " in the " + field + ", " + first + " in the " + other);
      }
    }
    BibtexField url = entry.field("url");
    if (url != null && ArxivId.isIndirectLink(url.text())) {
      add(
          reference.at("url"),
          Rule.ARXIV_LINK,
          "'" + url.text() + "' is not https://arxiv.org/abs/ID");
    }
  }

  private void preprint() {
    if (!reference.isPreprint()) {
      return;
    }
    String url = entry.text("url");
    String doi = entry.text("doi");
    boolean arxiv = reference.venue().toLowerCase(Locale.ROOT).contains("arxiv");
    if (Venues.isPublished(url)) {
      add(
          reference.at(reference.venueField()),
          Rule.PUBLISHED_PREPRINT,
          "'" + url + "' is a publisher's page");
    } else if (arxiv && Identifier.isDoiOfPublisher(doi)) {
      add(
          reference.at(reference.venueField()),
          Rule.PUBLISHED_PREPRINT,
          "the DOI " + doi + " is a publisher's");
    }
  }
}
