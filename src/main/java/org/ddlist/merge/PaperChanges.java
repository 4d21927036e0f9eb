package org.ddlist.merge;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.bibtex.NameField;
import org.ddlist.lists.ImportedPaper;
import org.ddlist.lists.ListPage;
import org.ddlist.model.Alias;
import org.ddlist.model.ArxivId;
import org.ddlist.model.Author;
import org.ddlist.model.Links;
import org.ddlist.model.Names;
import org.ddlist.model.Paper;
import org.ddlist.model.Publication;
import org.ddlist.model.Title;
import org.ddlist.model.Venue;
import org.ddlist.records.Errata;
import org.ddlist.text.Folding;

/**
 * The differences between a paper in a list and its record. Facts that the list does not state,
 * decisions in errata.yaml, and case and typography of a title change nothing.
 */
final class PaperChanges {
  /** The word for an absent fact. */
  static final String NONE = "none";

  /**
   * A field that changes.
   *
   * @param name as catalog/README.md has it, "links.code" for one of the links
   * @param change the old and the new value, or the one that is added to the old ones
   */
  record Fact(String name, String change) {}

  private final Errata errata;
  private final ImportedPaper listed;
  private final Paper stated;
  private final Paper record;
  private final List<String> keys;
  private final List<Fact> facts = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final Paper changed;

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
    this.keys = record.keys();
    List<Alias> aliases = new ArrayList<>(record.aliases());
    String key = key(day, aliases);
    Title title = title();
    List<Author> authors = authors();
    int leads = leads();
    Publication publication = publication(venue);
    Links links = links();
    changed =
        new Paper(
            key,
            aliases,
            record.nicknames(),
            title,
            record.otherTitles(),
            authors,
            authors.equals(record.authors()) ? record.others() : stated.others(),
            Math.min(leads, Math.max(1, authors.size())),
            withArxiv(publication, links),
            record.details(),
            record.sections(),
            record.added(),
            record.away(),
            links,
            record.note(),
            record.checked());
  }

  /** The record with all changes. */
  Paper changed() {
    return changed;
  }

  /** The fields that change, in their order. */
  List<Fact> facts() {
    return facts;
  }

  /** The differences that change nothing, a sentence each. */
  List<String> notes() {
    return notes;
  }

  /** Whether rows of errata.yaml decide about a field, of the page or of the entry. */
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
    facts.add(new Fact(field, shown(old) + " → " + shown(next)));
  }

  /** The listed value, if it is given and not decided on, else the old one. */
  private String changed(String field, String old, String next, boolean ofPage) {
    if (next.isEmpty() || next.equals(old) || errata.settles(keys, field, ofPage, listed)) {
      return old;
    }
    add(field, old, next);
    return next;
  }

  /** Whether the page, not the entry, states venue, year and title. */
  private boolean isOfPage() {
    return listed.item() != null;
  }

  private boolean isSettled(String field) {
    return errata.settles(keys, field, isOfPage(), listed);
  }

  private String key(String day, List<Alias> aliases) {
    // keys that the import made are not facts of the list
    String given = isOfPage() ? listed.item().citation() : listed.entry().key();
    boolean other = !stated.key().equals(record.key()) && stated.key().equals(given);
    if (!other || day == null || record.formerKeys().contains(stated.key())) {
      return record.key();
    }
    add("key", record.key(), stated.key());
    facts.add(new Fact("aliases", "+ " + record.key() + " until " + day));
    aliases.add(new Alias(record.key(), day));
    return stated.key();
  }

  private Title title() {
    String old = record.title().text();
    String next = stated.title().text();
    if (Folding.compact(old).equals(Folding.compact(next)) || isSettled("title")) {
      return record.title();
    }
    add("title", old, next);
    return stated.title();
  }

  private List<Author> authors() {
    List<Author> old = record.authors();
    List<Author> next = isOfPage() ? stated.authors() : kept(old, stated.authors());
    boolean all = !stated.others() || next.size() > old.size();
    List<Author> compared = all ? old : old.subList(0, next.size());
    if (next.isEmpty()
        || names(compared).equals(names(next))
        || errata.settlesAuthors(keys, listed, compared)) {
      return old;
    }
    if (all && (isOfPage() || !names(old).containsAll(names(next)))) {
      add("authors", NameField.names(old), NameField.names(next));
      return next;
    }
    String first = NameField.names(compared);
    notes.add("the list names " + NameField.names(next) + " first, the record " + first);
    return old;
  }

  /** The names of an entry, of which those that the record has in full or otherwise stay. */
  private static List<Author> kept(List<Author> old, List<Author> next) {
    List<Author> kept = new ArrayList<>(next);
    for (int i = 0; i < Math.min(old.size(), next.size()); i++) {
      boolean stays =
          Names.isOne(old.get(i), next.get(i)) && !Names.isCompletedBy(old.get(i), next.get(i));
      kept.set(i, stays ? old.get(i) : next.get(i));
    }
    return kept;
  }

  private static List<String> names(List<Author> authors) {
    return authors.stream().map(Author::name).toList();
  }

  private int leads() {
    ListPage.Item item = listed.item();
    // an item says who the leads are if it has others too, or its entry has them
    boolean named =
        item != null && !item.leads().isEmpty() && (item.others() || listed.entry() != null);
    if (!named || stated.leads() == record.leads() || errata.settles(keys, "leads", true, listed)) {
      return record.leads();
    }
    add("leads", Integer.toString(record.leads()), Integer.toString(stated.leads()));
    return stated.leads();
  }

  private Publication publication(Venue listedVenue) {
    Publication mine = record.publication();
    Publication theirs = stated.publication();
    Venue venue = mine.venue();
    boolean workshop = mine.workshop();
    String track = mine.track();
    int year = mine.year();
    if (listedVenue == null && venue != null) {
      if (!isSettled("venue")) {
        String of = theirs.year() == 0 ? "" : " of " + theirs.year();
        notes.add("the list has it as a preprint" + of + ", the record " + record.published());
      }
    } else {
      boolean differs = listedVenue != null && !listedVenue.equals(venue);
      boolean moved = differs && !isSettled("venue");
      if (moved) {
        add("venue", venue == null ? "" : venue.abbreviation(), listedVenue.abbreviation());
        if (venue != null && workshop && !theirs.workshop()) {
          add("workshop", "true", "");
          workshop = false;
        }
        venue = listedVenue;
      }
      boolean comparable = moved || !differs;
      if (theirs.workshop() && !mine.workshop() && comparable && !isSettled("workshop")) {
        add("workshop", "", "true");
        workshop = true;
      }
      if (comparable) {
        track = changed("track", track, theirs.track(), false);
      }
      if (theirs.year() != 0 && year != theirs.year() && !isSettled("year")) {
        add("year", record.yearText(), Integer.toString(theirs.year()));
        year = theirs.year();
      }
    }
    return new Publication(
        venue,
        workshop,
        track,
        year,
        changed("pages", mine.pages(), theirs.pages(), false),
        changed("volume", mine.volume(), theirs.volume(), false),
        changed("number", mine.number(), theirs.number(), false),
        changed("publisher", mine.publisher(), theirs.publisher(), false),
        mine.doi(),
        mine.arxiv());
  }

  private Links links() {
    if (!isOfPage() && listed.entry().text("url").isEmpty()) {
      return record.links(); // the import made the link of an id, which names no better place
    }
    return new Links(
        link(Links.Kind.PAPER),
        record.links().proceedings(),
        link(Links.Kind.PROJECT),
        link(Links.Kind.CODE));
  }

  private String link(Links.Kind kind) {
    String old = record.links().get(kind);
    String next = stated.links().get(kind);
    boolean samePreprint = !ArxivId.in(old).isEmpty() && ArxivId.in(old).equals(ArxivId.in(next));
    return samePreprint ? old : changed("links." + kind.word(), old, next, isOfPage());
  }

  /** Keeps the arXiv id that only the old link names. */
  private Publication withArxiv(Publication publication, Links links) {
    String id = record.arxiv();
    if (!publication.arxiv().isEmpty() || id.isEmpty() || id.equals(ArxivId.in(links.paper()))) {
      return publication;
    }
    add("arxiv", "", id);
    return publication.withArxiv(id);
  }
}
