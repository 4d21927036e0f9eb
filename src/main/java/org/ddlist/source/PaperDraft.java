package org.ddlist.source;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.bibtex.BibtexField;
import org.ddlist.bibtex.EntryPlace;
import org.ddlist.bibtex.EntryType;
import org.ddlist.bibtex.ListVenues;
import org.ddlist.bibtex.NameField;
import org.ddlist.bibtex.Reference;
import org.ddlist.bibtex.Titles;
import org.ddlist.bibtex.Venues;
import org.ddlist.lists.ImportedPaper;
import org.ddlist.lists.ListPage;
import org.ddlist.model.Alias;
import org.ddlist.model.ArxivId;
import org.ddlist.model.Author;
import org.ddlist.model.EntryDetails;
import org.ddlist.model.Links;
import org.ddlist.model.Nicknames;
import org.ddlist.model.Pages;
import org.ddlist.model.Paper;
import org.ddlist.model.Publication;
import org.ddlist.model.Section;
import org.ddlist.model.Title;
import org.ddlist.model.Venue;
import org.ddlist.text.Folding;
import org.ddlist.text.PlainText;

/**
 * A paper read from an item of a list, its BibTeX entry or both. Where they differ, authors and
 * pages are taken from the entry, and venue, year and links from the item; the title is taken from
 * the item unless they differ only in capitals.
 */
final class PaperDraft {
  /** In characters: a name is a key of venues.yaml, whose length YAML 1.1 limits (7.4.1). */
  private static final int LONGEST_VENUE = 200;

  private final ImportNotes notes;
  private final String key;
  private final ImportedPaper.Line at;
  private final ListPage.Item item;
  private final EntryFacts facts;
  private final List<Section> sections = new ArrayList<>();
  private String title = "";
  private List<Author> authors = List.of();
  private boolean others;
  private int leads = 1;
  private String venue = "";
  private boolean workshop;
  private int year;
  private String arxiv = "";
  private Links links;
  private final List<Alias> aliases = new ArrayList<>();
  private List<String> leftOut = List.of();

  private PaperDraft(ImportNotes notes, String key, ImportedPaper.Line at, EntryFacts facts) {
    this.notes = notes;
    this.key = key;
    this.at = at;
    this.item = at.item();
    this.facts = facts;
  }

  /**
   * A paper of a list's page.
   *
   * @param entry of its citation file; null if there is none
   */
  static PaperDraft of(
      ImportNotes notes, String key, ImportedPaper.Line at, Reference entry, ListVenues venues) {
    EntryFacts facts = entry == null ? null : EntryFacts.of(entry, at.item().title());
    PaperDraft draft = new PaperDraft(notes, key, at, facts);
    draft.links = notes.links(at.file(), at.line(), key, at.item().links());
    draft.resolve(venues);
    return draft;
  }

  /** A paper of a bibliography. */
  static PaperDraft of(ImportNotes notes, String key, EntryFacts facts, ListVenues venues) {
    String file = facts.reference().file().name();
    ImportedPaper.Line at = new ImportedPaper.Line(file, facts.entry().line(), null, "");
    PaperDraft draft = new PaperDraft(notes, key, at, facts);
    draft.links = facts.links();
    draft.resolve(venues);
    return draft;
  }

  private void resolve(ListVenues names) {
    if (facts != null) {
      noteEntry();
    }
    resolveTitle();
    resolveAuthors();
    if (item == null) {
      venue = facts.place().kind() == null ? "" : PlainText.of(names.abbreviation(facts.place()));
      workshop = facts.place().workshop();
      year = facts.year();
    } else {
      resolvePlace(names);
    }
    if (venue.length() > LONGEST_VENUE) {
      note("venue", "'" + venue + "' is not a venue; read as a preprint");
      venue = "";
    }
    workshop &= !venue.isEmpty();
    if (facts != null) {
      resolveIds();
    }
  }

  private void note(String field, String message) {
    notes.add(at.file(), at.line(), key, field, message);
  }

  /** A note at the entry's field, or where the entry begins. */
  private void entryNote(String name, String field, String message) {
    BibtexField found = facts.entry().field(name);
    int line = found == null ? facts.entry().line() : found.line();
    notes.add(facts.reference().file().name(), line, key, field, message);
  }

  private void noteEntry() {
    if (!EntryType.exists(facts.entry().type())) {
      entryNote("", "type", "BibTeX has no type '@" + facts.entry().type() + "'");
    }
    if (facts.swapped()) {
      entryNote("author", "text", "the title and the authors are swapped");
    }
    String people = facts.peopleField();
    if (!people.equals("author") && !facts.names().authors().isEmpty()) {
      entryNote(people, "authors", "no author; the field '" + people + "' is read as authors");
    }
    for (String guess : facts.names().guesses()) {
      entryNote("author", "authors", guess);
    }
  }

  private void resolveTitle() {
    String page = item == null ? "" : PlainText.of(item.title().replace("{", "").replace("}", ""));
    String entry = facts == null ? "" : facts.title();
    if (page.isEmpty()) {
      title = entry;
    } else if (!Folding.compact(page).equals(Folding.compact(entry))) {
      title = Titles.mark(page);
      if (!entry.isEmpty()) {
        String text = new Title(entry).text();
        entryNote("title", "title", "the title is '" + text + "', on the page '" + page + "'");
      }
    } else {
      // programs that export BibTeX lower a title's capitals, and nobody adds any to a page
      String text = new Title(entry).text();
      boolean lowered = PlainText.capitals(text) < PlainText.capitals(page);
      boolean aligned = text.length() == page.length();
      title = !lowered ? entry : aligned ? Titles.mark(page, new Title(entry)) : Titles.mark(page);
    }
  }

  private void resolveAuthors() {
    List<Author> byline = new ArrayList<>();
    if (item != null) {
      for (String lead : item.leads()) {
        byline.addAll(NameField.read(PlainText.of(lead)).authors());
      }
    }
    boolean named = facts != null && !facts.names().authors().isEmpty();
    authors = named ? facts.names().authors() : byline;
    others = named ? facts.names().others() : item != null && item.others();
    // who is named without "et al." and an entry is every author
    boolean first = item == null || item.others() || named;
    leads = Math.max(1, first ? Math.min(byline.size(), authors.size()) : 1);
    if (byline.size() > authors.size()) {
      String counts = byline.size() + " authors, the entry " + authors.size();
      note("leads", "the byline has " + counts);
    }
    for (int i = 0; named && i < Math.min(byline.size(), authors.size()); i++) {
      String name = authors.get(i).name();
      if (!Folding.fold(byline.get(i).name()).equals(Folding.fold(name))) {
        note("authors", "the byline has '" + byline.get(i).name() + "', the entry '" + name + "'");
      }
    }
  }

  private void resolvePlace(ListVenues names) {
    EntryPlace place = facts == null ? EntryPlace.NONE : facts.place();
    int entryYear = facts == null ? 0 : facts.year();
    venue = PlainText.of(item.venue());
    workshop = item.workshop();
    year = item.year() == 0 ? entryYear : item.year();
    String own = place.abbreviation();
    String of = venue.endsWith("W") ? venue.substring(0, venue.length() - 1) : "";
    boolean known = !of.isEmpty() && names.isKnown(of) && !names.isKnown(venue);
    if (!workshop && (known || place.workshop() && venue.equals(own + "W"))) {
      note("venue", "'" + venue + "' is read as a workshop of " + of);
      venue = of;
      workshop = true;
    }
    venue = names.abbreviation(venue);
    if (facts == null) {
      return;
    }
    if (venue.isEmpty() && place.kind() != null) {
      entryNote("", "venue", "the entry has '" + place.name() + "', the page no venue");
    } else if (!venue.isEmpty() && place.kind() == null && !Venues.isSchool(venue)) {
      entryNote("", "venue", "the entry has no venue, the page " + venue);
    } else if (!own.isEmpty() && !own.equals(venue)) {
      entryNote("", "venue", "the entry has " + own + ", the page " + venue);
    }
    if (place.kind() != null && place.workshop() != workshop && !venue.isEmpty()) {
      entryNote("", "workshop", "a workshop only " + (workshop ? "on the page" : "in the entry"));
    }
    if (entryYear != 0 && entryYear != year) {
      entryNote("year", "year", "the year is " + entryYear + ", on the page " + year);
    }
  }

  /** Finds the arXiv id if the link does not name it. */
  private void resolveIds() {
    String linked = ArxivId.in(links.paper());
    if (linked.isEmpty()) {
      arxiv = facts.arxiv();
    } else if (!facts.arxiv().isEmpty() && !facts.arxiv().equals(linked)) {
      String ids = facts.arxiv() + ", in the page's link " + linked;
      entryNote("journal", "arxiv", "the arXiv id is " + ids);
    }
    String written = facts.entry().text("doi");
    if (facts.doi().isEmpty() && !written.isEmpty()) {
      entryNote("doi", "doi", "'" + written + "' is not a DOI" + end());
    }
  }

  /** What becomes of a value that no record has. */
  private String end() {
    return item == null ? "; kept for entries alone" : "; left out";
  }

  String key() {
    return key;
  }

  String file() {
    return at.file();
  }

  int line() {
    return at.line();
  }

  ListPage.Item item() {
    return item;
  }

  /** As it is written; empty for a preprint. */
  String venue() {
    return venue;
  }

  /** How its entry calls that venue; null if it does not, or means another. */
  EntryPlace place() {
    if (facts == null || facts.place().kind() == null) {
      return null;
    }
    String own = facts.place().abbreviation();
    return own.isEmpty() || own.equals(venue) ? facts.place() : null;
  }

  boolean hasTitle() {
    return !title.isEmpty();
  }

  List<Section> sections() {
    return sections;
  }

  /**
   * Adds a section.
   *
   * @param section null for the latest updates, which are none
   */
  void addTo(Section section) {
    if (section != null && !sections.contains(section)) {
      sections.add(section);
    }
  }

  /** Adds the key of another entry of the paper. */
  void addAlias(String other) {
    aliases.add(new Alias(other, ""));
  }

  /** Takes from the paper's other line in the list the links that this lacks. */
  void addLinks(Links other) {
    links = links.completedBy(other);
  }

  /**
   * The paper, without what {@link #finish} adds.
   *
   * @param where null for a preprint
   * @param added the day it entered the list, if the item does not say
   */
  Paper paper(Venue where, String added) {
    boolean body = where != null && where.kind().isBody();
    Publication publication =
        new Publication(
            where,
            workshop,
            facts == null || where == null ? "" : facts.place().track(),
            year,
            pages(),
            facts == null ? "" : facts.volume(),
            facts == null ? "" : facts.number(),
            facts == null || body ? "" : facts.publisher(),
            facts == null || facts.hasDoiOfArxiv() ? "" : facts.doi(),
            arxiv);
    return new Paper(
        key,
        aliases,
        item == null || item.nickname().isEmpty()
            ? Nicknames.UNKNOWN
            : Nicknames.of(List.of(PlainText.of(item.nickname()))),
        new Title(title),
        List.of(),
        authors,
        others,
        leads,
        publication,
        EntryDetails.NONE,
        sections,
        item == null || item.day().isEmpty() ? added : item.day(),
        List.of(),
        links,
        note(),
        null);
  }

  /** The paper with what only its entry says; makes no notes, so that several are made at once. */
  ImportedPaper finish(Paper paper) {
    FurtherFields further = facts == null ? null : FurtherFields.of(facts, paper, item != null);
    leftOut = further == null ? List.of() : further.leftOut();
    return further == null
        ? new ImportedPaper(paper, at, null)
        : new ImportedPaper(paper.with(further.details()), at, facts.reference());
  }

  private String note() {
    String own = item == null ? "" : item.note();
    return facts == null || facts.note().isEmpty() ? own : facts.note();
  }

  /** Notes the fields that {@link #finish} has left out. */
  void noteLeftOut() {
    if (!leftOut.isEmpty()) {
      notes.leftOut(facts.reference().file().name(), facts.entry().line(), leftOut);
    }
  }

  private String pages() {
    String pages = facts == null ? "" : facts.pages();
    if (pages.isEmpty() || Pages.isRange(pages) && !Pages.runBackwards(pages)) {
      return pages;
    }
    entryNote("pages", "pages", "'" + pages + "' are not pages" + end());
    return "";
  }
}
