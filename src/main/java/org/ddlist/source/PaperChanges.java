package org.ddlist.source;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.bibtex.NameField;
import org.ddlist.model.Alias;
import org.ddlist.model.ArxivId;
import org.ddlist.model.Author;
import org.ddlist.model.Links;
import org.ddlist.model.Paper;
import org.ddlist.model.Publication;
import org.ddlist.model.Title;
import org.ddlist.model.Venue;

/**
 * The differences between a paper in a list and its record. Facts that the list does not state,
 * decisions in ERRATA.md, and case and typography of a title change nothing.
 */
final class PaperChanges {
  /** The word for an absent fact. */
  static final String NONE = "none";

  /**
   * A field that changes.
   *
   * @param name as catalog/README.md has it, "links.code" for one of the links
   * @param old "+" if the new value is added to the old ones
   */
  record Fact(String name, String old, String next) {}

  private final Errata errata;
  private final ImportedPaper listed;
  private final Paper stated;
  private final Paper record;
  private final Venue venue;
  private final List<String> keys = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  /**
   * Compares a record.
   *
   * @param venue the venue that the list states, as the catalog has it; null if it states none
   * @param day the day of a key that changes; null if another paper has the list's key here
   */
  PaperChanges(Errata errata, ImportedPaper listed, Paper record, Venue venue, String day) {
    this.errata = errata;
    this.listed = listed;
    this.stated = listed.paper();
    this.record = record;
    this.venue = venue;
    keys.add(record.key());
    keys.addAll(record.formerKeys());
    compareKey(day);
    compareTitle();
    compareAuthors();
    compareLeads();
    comparePlace();
    Publication mine = record.publication();
    Publication theirs = stated.publication();
    compare("pages", mine.pages(), theirs.pages(), false);
    compare("volume", mine.volume(), theirs.volume(), false);
    compare("number", mine.number(), theirs.number(), false);
    compare("publisher", mine.publisher(), theirs.publisher(), false);
    compareLinks();
  }

  /** The fields that change, in their order. */
  List<Fact> facts() {
    return facts;
  }

  /** The differences that change nothing, a sentence each. */
  List<String> notes() {
    return notes;
  }

  boolean changes(String field) {
    return facts.stream().anyMatch(fact -> fact.name().equals(field));
  }

  /** Whether rows of ERRATA.md decide about a field, of the page or of the entry. */
  static boolean isSettled(Errata errata, List<String> keys, String field, ImportedPaper paper) {
    if (field.equals("authors") && isSettled(errata, keys, "leads", paper)) {
      return true; // shared first authorship decides whom a byline names
    }
    return errata.settles(keys, field, true, paper) || errata.settles(keys, field, false, paper);
  }

  private static String shown(String value) {
    return value.isEmpty() ? NONE : value;
  }

  private void add(String field, String old, String next) {
    facts.add(new Fact(field, shown(old), shown(next)));
  }

  private void compare(String field, String old, String next, boolean ofPage) {
    boolean differs = !next.isEmpty() && !next.equals(old);
    if (differs && !errata.settles(keys, field, ofPage, listed)) {
      add(field, old, next);
    }
  }

  /** Whether the page, not the entry, states venue, year and title. */
  private boolean isOfPage() {
    return listed.item() != null;
  }

  private void compareKey(String day) {
    // keys that the import made are not facts of the list
    String given = isOfPage() ? listed.item().citation() : listed.entry().key();
    boolean other = !stated.key().equals(record.key()) && stated.key().equals(given);
    if (other && day != null && !record.formerKeys().contains(stated.key())) {
      add("key", record.key(), stated.key());
      facts.add(new Fact("aliases", "+", record.key() + " until " + day));
    }
  }

  private void compareTitle() {
    String old = record.title().text();
    String next = stated.title().text();
    if (!PaperMatches.letters(old).equals(PaperMatches.letters(next))
        && !errata.settles(keys, "title", isOfPage(), listed)) {
      add("title", old, next);
    }
  }

  private void compareAuthors() {
    List<Author> old = record.authors();
    List<Author> next = stated.authors();
    if (names(old).equals(names(next))) {
      return;
    }
    if (listed.allAuthors() || next.size() > old.size()) {
      if (!errata.settlesAuthors(keys, listed, old)) {
        add("authors", NameField.names(old), NameField.names(next));
      }
      return;
    }
    List<Author> first = old.subList(0, next.size());
    if (!names(first).equals(names(next)) && !errata.settlesAuthors(keys, listed, first)) {
      notes.add(
          "the list names "
              + NameField.names(next)
              + " first, the record "
              + NameField.names(first));
    }
  }

  private static List<String> names(List<Author> authors) {
    return authors.stream().map(Author::name).toList();
  }

  private void compareLeads() {
    boolean named = listed.item() != null && !listed.item().leads().isEmpty();
    if (named && stated.leads() != record.leads() && !errata.settles(keys, "leads", true, listed)) {
      add("leads", Integer.toString(record.leads()), Integer.toString(stated.leads()));
    }
  }

  private void comparePlace() {
    Venue old = record.venue();
    String oldYear = Integer.toString(record.year());
    String nextYear = Integer.toString(stated.year());
    boolean yearSettled = errata.settles(keys, "year", isOfPage(), listed);
    if (venue == null && old != null) {
      if (!errata.settles(keys, "venue", isOfPage(), listed)) {
        notes.add(
            "the list has it as a preprint of " + nextYear + ", the record " + record.published());
      }
      return;
    }
    boolean moved = venue != null && !venue.equals(old);
    if (moved && !errata.settles(keys, "venue", isOfPage(), listed)) {
      add("venue", old == null ? "" : old.abbreviation(), venue.abbreviation());
      if (old != null && record.publication().workshop() && !stated.publication().workshop()) {
        add("workshop", "true", "");
      }
    }
    if (stated.publication().workshop()
        && !record.publication().workshop()
        && (!moved || changes("venue"))
        && !errata.settles(keys, "workshop", isOfPage(), listed)) {
      add("workshop", "", "true");
    }
    if (changes("venue") || !moved) {
      compare("track", record.publication().track(), stated.publication().track(), false);
    }
    if (!oldYear.equals(nextYear) && !yearSettled) {
      add("year", oldYear, nextYear);
    }
  }

  private void compareLinks() {
    if (!isOfPage() && listed.entry().text("url").isEmpty()) {
      return; // the import made the link of an id, which names no better place
    }
    for (Links.Kind kind : Links.Kind.values()) {
      String old = record.links().get(kind);
      String next = stated.links().get(kind);
      String field = "links." + kind.word();
      boolean samePreprint = !ArxivId.in(old).isEmpty() && ArxivId.in(old).equals(ArxivId.in(next));
      if (!samePreprint) {
        compare(field, old, next, isOfPage());
      }
    }
    String id = record.arxiv();
    if (changes("links.paper")
        && record.publication().arxiv().isEmpty()
        && !id.isEmpty()
        && !id.equals(ArxivId.in(stated.links().paper()))) {
      // only the old link named the preprint
      add("arxiv", "", id);
    }
  }

  /** The record with all changes. */
  Paper changed(String day) {
    Publication mine = record.publication();
    Publication theirs = stated.publication();
    Publication publication =
        new Publication(
            changes("venue") ? venue : mine.venue(),
            changes("workshop") ? theirs.workshop() : mine.workshop(),
            changes("track") ? theirs.track() : mine.track(),
            changes("year") ? theirs.year() : mine.year(),
            changes("pages") ? theirs.pages() : mine.pages(),
            changes("volume") ? theirs.volume() : mine.volume(),
            changes("number") ? theirs.number() : mine.number(),
            changes("publisher") ? theirs.publisher() : mine.publisher(),
            mine.doi(),
            changes("arxiv") ? record.arxiv() : mine.arxiv());
    List<Alias> aliases = new ArrayList<>(record.aliases());
    if (changes("key")) {
      aliases.add(new Alias(record.key(), day));
    }
    List<Author> authors = changes("authors") ? stated.authors() : record.authors();
    Title title = changes("title") ? stated.title() : record.title();
    Links old = record.links();
    Links next = stated.links();
    Links links =
        new Links(
            changes("links.paper") ? next.paper() : old.paper(),
            changes("links.project") ? next.project() : old.project(),
            changes("links.code") ? next.code() : old.code());
    return new Paper(
        changes("key") ? stated.key() : record.key(),
        aliases,
        record.nickname(),
        title,
        authors,
        Math.min(changes("leads") ? stated.leads() : record.leads(), authors.size()),
        publication,
        record.sections(),
        record.added(),
        links,
        record.note(),
        record.checked());
  }
}
