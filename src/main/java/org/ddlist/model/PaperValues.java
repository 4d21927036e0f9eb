package org.ddlist.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ddlist.text.Folding;

/** Checks one paper by those of {@link PaperRules} that need no other. */
final class PaperValues {
  private static final int EARLIEST_YEAR = 1000;

  private final LocalDate edition;
  private final List<PaperRules.Breach> breaches = new ArrayList<>();

  /**
   * @param edition the day that the catalog describes
   */
  PaperValues(LocalDate edition) {
    this.edition = edition;
  }

  /** Every breach, in the order of the fields. */
  List<PaperRules.Breach> check(Paper paper) {
    Publication at = paper.publication();
    key("key", paper.key());
    aliases(paper.aliases());
    for (String nickname : paper.nicknames().all()) {
      text("nickname", nickname);
    }
    title(paper.title());
    for (String title : paper.otherTitles()) {
      text("titles", title);
      if (Folding.compact(title).equals(Folding.compact(paper.title().text()))) {
        breach("titles", "titles: '" + title + "' is the title");
      }
    }
    for (Author author : paper.authors()) {
      author(author);
    }
    if (at.venue() == null && (at.workshop() || !at.track().isEmpty())) {
      breach(
          at.workshop() ? "workshop" : "track",
          "a preprint has neither workshop nor track; which venue?");
    }
    text("track", at.track());
    int latest = edition.getYear() + 1;
    String lacks = paper.lacks();
    if (!lacks.isEmpty()) {
      // a record from outside may lack them, and one of the shipped catalog breaks no rule
      breaches.add(
          new PaperRules.Breach(lacks.startsWith("a") ? "authors" : "year", "no " + lacks, false));
    }
    if (at.year() != 0 && (at.year() < EARLIEST_YEAR || at.year() > latest)) {
      breach("year", "year: " + at.year() + " is not between " + EARLIEST_YEAR + " and " + latest);
    }
    pages(at.pages());
    text("volume", at.volume());
    text("number", at.number());
    text("publisher", at.publisher());
    if (!at.doi().isEmpty() && !Identifier.isDoi(at.doi())) {
      breach("doi", "doi: '" + at.doi() + "' is not one, such as 10.1145/3604915.3608769");
    }
    if (!at.arxiv().equals(ArxivId.in(at.arxiv()))) {
      breach("arxiv", "arxiv: '" + at.arxiv() + "' is not an id, such as 2203.11932");
    }
    details(paper.details());
    added(paper.added());
    away(paper.added(), paper.away());
    for (Links.Kind kind : Links.Kind.values()) {
      address("links." + kind.word(), kind.word(), paper.links().get(kind));
    }
    text("note", paper.note());
    if (paper.checked() != null) {
      paper.checked().by().forEach(by -> text("checked", by));
      isDay("checked.on", "checked", paper.checked().on());
    }
    return breaches;
  }

  private void breach(String field, String message) {
    breaches.add(new PaperRules.Breach(field, message, true));
  }

  private void text(String field, String text) {
    String fault = PaperRules.textFault(text);
    if (!fault.isEmpty()) {
      breach(field, field + ": " + fault);
    }
  }

  private void key(String field, String key) {
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (!PaperRules.isOfKey(c)) {
        breach(field, "BibTeX allows no '" + c + "' in a key");
        break;
      }
    }
    if (key.startsWith("-")) {
      breach(field, "a key that begins with - would be taken for an option");
    }
  }

  private void aliases(List<Alias> aliases) {
    String before = "";
    for (Alias alias : aliases) {
      isDay("aliases", "aliases", alias.until());
      if (!alias.until().isEmpty() && alias.until().compareTo(before) < 0) {
        breach("aliases", "aliases: the earliest comes first");
      }
      before = alias.until().isEmpty() ? before : alias.until();
      key("aliases", alias.key());
    }
  }

  private void title(Title title) {
    text("title", title.marked());
    int spoilt = title.firstSpoilt();
    if (spoilt >= 0) {
      char c = title.text().charAt(spoilt);
      String message =
          "title: BibTeX would lower the '" + c + "' inside a word; put braces around it";
      breaches.add(new PaperRules.Breach("title", message, false));
    }
    if (!Title.hasMatchingBraces(title.marked())) {
      breach("title", "title: its braces do not match");
    }
  }

  private void author(Author author) {
    String name = author.name();
    text("authors", name);
    boolean list =
        name.indexOf(',') >= 0 || name.contains("and") && (" " + name + " ").contains(" and ");
    if (list && !author.isOrganisation() || name.contains("  ")) {
      breach("authors", "authors: '" + name + "' has a comma, an 'and' or two spaces in it");
    }
  }

  private void details(EntryDetails details) {
    if (!details.type().isEmpty() && !PaperRules.isFieldName(details.type())) {
      breach("type", "type: '" + details.type() + "' is no type of BibTeX entries");
    }
    for (Map.Entry<String, String> field : details.fields().entrySet()) {
      text("fields", field.getValue());
      if (!PaperRules.isFieldName(field.getKey())) {
        breach("fields", "fields: '" + field.getKey() + "' is no name of a BibTeX field");
      } else if (!Title.hasMatchingBraces(field.getValue())) {
        breach("fields", "fields: the braces of '" + field.getKey() + "' do not match");
      }
    }
  }

  private void pages(String pages) {
    if (!pages.isEmpty() && !Pages.isRange(pages)) {
      breach("pages", "pages: expected FIRST-LAST or an article number");
    } else if (Pages.runBackwards(pages)) {
      breach("pages", "pages: " + pages + " runs backwards");
    }
  }

  private void added(String added) {
    if (isDay("added", "added", added) && LocalDate.parse(added).isAfter(edition)) {
      breach("added", "added: " + added + " is after the edition of the list");
    }
  }

  private void away(String added, List<Absence> away) {
    String before = added;
    for (Absence absence : away) {
      if (before.isEmpty()) {
        breach("away", "away: only the last time has no end");
      }
      away(before, absence.from());
      if (!absence.until().isEmpty()) {
        away(absence.from(), absence.until());
      }
      before = absence.until();
    }
  }

  private void away(String before, String day) {
    if (isDay("away", "away", day) && day.compareTo(before) <= 0) {
      breach("away", "away: " + day + " is not after " + before);
    }
  }

  private boolean isDay(String field, String name, String day) {
    if (day.isEmpty()) {
      return false;
    }
    try {
      LocalDate.parse(day);
      return true;
    } catch (DateTimeException e) {
      breach(field, name + ": '" + day + "' is not a day such as 2022-03-23");
      return false;
    }
  }

  private void address(String field, String name, String address) {
    if (!address.isEmpty() && !WebAddress.isValid(address)) {
      breach(field, name + ": '" + address + "' is not an http or https address");
    }
  }
}
