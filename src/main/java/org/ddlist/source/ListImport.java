package org.ddlist.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.ddlist.bibtex.BibtexEntry;
import org.ddlist.bibtex.BibtexReader;
import org.ddlist.bibtex.ListVenues;
import org.ddlist.bibtex.NameField;
import org.ddlist.bibtex.Reference;
import org.ddlist.formats.KeyFormat;
import org.ddlist.formats.UniqueKeys;
import org.ddlist.lists.ImportedPaper;
import org.ddlist.lists.ListPage;
import org.ddlist.lists.ListPageReader;
import org.ddlist.lists.Slip;
import org.ddlist.model.Author;
import org.ddlist.model.Links;
import org.ddlist.model.ListFacts;
import org.ddlist.model.Paper;
import org.ddlist.model.Section;
import org.ddlist.model.Title;
import org.ddlist.model.Venue;
import org.ddlist.model.WebAddress;
import org.ddlist.source.CitationFiles.Citation;
import org.ddlist.text.DecodedText;
import org.ddlist.text.Folding;
import org.ddlist.text.PlainText;

/**
 * Reads a list's page with its citation files, or a bibliography, as papers of a catalog.
 * Everything that is left out or guessed gets a note.
 */
public final class ListImport {
  /** Texts of links in acknowledgments that do not lead to a person. */
  private static final Set<String> NO_PEOPLE =
      Set.of("homepage", "page", "website", "site", "project", "repository", "here", "link");

  private final String added;
  private final ImportNotes notes;
  private final UniqueKeys keys = new UniqueKeys();
  private final ListVenues venues;
  private final List<Venue> known;

  /** Whether no item of the page has a key. */
  private boolean keyless;

  private final List<PaperDraft> drafts = new ArrayList<>();
  private final List<ListFacts.Event> events = new ArrayList<>();
  private final ListSections sections;

  private ListImport(String added, List<Venue> known, Checkout checkout) {
    this.notes = new ImportNotes(checkout);
    this.sections = new ListSections(notes);
    this.added = added;
    this.venues = new ListVenues(known);
    this.known = known;
  }

  /**
   * Reads a list.
   *
   * @param file what the page is called in notes
   * @param markdown the page
   * @param citations the texts of the citation files by their names, as notes have them:
   *     "citations/turing1950computing.txt"; empty if there are none
   * @param added the day a paper entered the list, where the page does not say, as an ISO date
   * @param known venues that its items may mean
   */
  public static ImportedList ofPage(
      String file,
      String markdown,
      Map<String, String> citations,
      String added,
      List<Venue> known) {
    return ofPage(file, markdown, citations, added, known, Checkout.NONE);
  }

  /**
   * The same of a page whose relative addresses are those of a repository on the web.
   *
   * @param checkout the clone that the page is in
   */
  static ImportedList ofPage(
      String file,
      String markdown,
      Map<String, String> citations,
      String added,
      List<Venue> known,
      Checkout checkout) {
    return new ListImport(added, known, checkout).page(file, markdown, citations);
  }

  /**
   * Reads the files of a bibliography; its papers form one section.
   *
   * @param known venues that its entries may mean
   */
  public static ImportedList ofBibliography(
      List<DecodedText> files, String added, List<Venue> known) {
    return new ListImport(added, known, Checkout.NONE).bibliography(files);
  }

  private ImportedList page(String file, String markdown, Map<String, String> citations) {
    ListPage page = ListPageReader.read(markdown, known);
    for (ListPage.Unread unread : page.unread()) {
      notes.add(file, unread.line(), "", "", unread.why() + ": " + unread.text());
    }
    sections.read(file, page.headings());
    Map<String, Citation> entries = CitationFiles.read(citations, notes);
    readItems(file, markdown.lines().toList(), page.items(), entries);
    Paper citation = citation(page.citation());
    return list(
        false,
        new ListFacts(
            PlainText.of(page.title()),
            "",
            "",
            "",
            citation,
            links(file, page.curators()),
            events,
            links(file, page.media()),
            people(file, page.acknowledgments()),
            List.of(),
            ListFacts.Archive.NONE));
  }

  private void readItems(
      String file, List<String> lines, List<ListPage.Item> items, Map<String, Citation> entries) {
    keyless = items.stream().allMatch(item -> item.citation().isEmpty());
    if (entries.isEmpty() && !items.isEmpty()) {
      String message = "no citation files: only the authors in bylines are known";
      notes.add(file, 1, "", "", message);
    }
    for (ListPage.Item item : items) {
      keys.reserve(item.citation());
    }
    Map<String, String> byTitle = CitationFiles.titles(entries);
    Map<String, PaperDraft> byKey = new HashMap<>();
    Map<String, ListPage.Item> owners = CitationFiles.owners(items, entries);
    Set<String> used = new HashSet<>();
    for (ItemGroup group : ItemGroup.all(file, items, notes)) {
      ListPage.Item item = group.item();
      if (item.event()) {
        noteSlips(file, item, "");
        event(file, item);
        continue;
      }
      String named = item.citation();
      if (named.isEmpty()) {
        named = byTitle.getOrDefault(Folding.fold(item.title()), "");
      }
      ListPage.Item owner = owners.getOrDefault(named, item);
      boolean foreign = owner != item && !isSame(owner, item);
      PaperDraft known = named.isEmpty() ? null : byKey.get(named);
      if (known != null && isSame(known.item(), item)) {
        noteSlips(file, item, known.key());
        mergeRepeat(file, known, item);
        continue;
      }
      Supplier<String> made = () -> KeyFormat.usual(leads(item), item.year(), item.title());
      String key =
          foreign ? keys.unique(made.get()) : key(file, item.line(), named, known != null, made);
      noteSlips(file, item, key);
      Citation source = known == null && !foreign ? entries.get(named) : null;
      used.add(named);
      if (foreign) {
        String message =
            "its citation file is that of line " + owner.line() + "; read as '" + key + "'";
        notes.add(file, item.line(), key, "", message);
        named = "";
      }
      if (source == null && known == null && !foreign && !entries.isEmpty()) {
        notes.add(
            file, item.line(), key, "", "no citation file: only the byline's authors are known");
      }
      String text = item.line() <= lines.size() ? lines.get(item.line() - 1).strip() : "";
      ImportedPaper.Line at = new ImportedPaper.Line(file, item.line(), item, text);
      PaperDraft draft =
          PaperDraft.of(notes, key, at, source == null ? null : source.entry(), venues);
      group.items().forEach(one -> draft.addTo(sections.of(one)));
      byKey.putIfAbsent(named.isEmpty() ? key : named, draft);
      add(file, draft);
    }
    for (Map.Entry<String, Citation> entry : entries.entrySet()) {
      if (!used.contains(entry.getKey())) {
        Citation source = entry.getValue();
        int line = source.entry() == null ? 1 : source.entry().entry().line();
        notes.add(
            source.file(),
            line,
            entry.getKey(),
            "",
            "no item of the page links to this file; left out");
      }
    }
  }

  private static List<Author> leads(ListPage.Item item) {
    return item.leads().isEmpty()
        ? List.of()
        : NameField.read(PlainText.of(item.leads().get(0))).authors();
  }

  private ImportedList bibliography(List<DecodedText> files) {
    Section main = sections.first();
    Set<String> used = new HashSet<>();
    for (EntryGroup group : EntryGroup.all(files, keys, notes)) {
      EntryFacts facts = group.facts();
      BibtexEntry entry = facts.entry();
      String file = facts.reference().file().name();
      List<Author> authors = facts.names().authors();
      boolean another = !entry.key().isEmpty() && !used.add(entry.key());
      Supplier<String> made =
          () -> KeyFormat.usual(authors, facts.year(), new Title(facts.title()).text());
      String key = key(file, entry.line(), entry.key(), another, made);
      PaperDraft draft = PaperDraft.of(notes, key, facts, venues);
      draft.addTo(main);
      for (String other : group.otherKeys()) {
        if (used.add(other) && KeyFormat.allowed(other).equals(other)) {
          draft.addAlias(other);
        }
      }
      add(file, draft);
    }
    return list(true, ListFacts.NONE);
  }

  private void add(String file, PaperDraft draft) {
    if (!draft.hasTitle()) {
      notes.add(file, draft.line(), draft.key(), "", "no title; left out");
      return;
    }
    if (!draft.venue().isEmpty()) {
      venues.add(draft.venue(), draft.place());
    }
    drafts.add(draft);
  }

  private void noteSlips(String file, ListPage.Item item, String key) {
    StringBuilder slips = new StringBuilder();
    for (Slip slip : item.slips()) {
      if (slip.kind() == Slip.Kind.GUESS) {
        slips.append(slips.isEmpty() ? "" : "; ").append(slip.message());
      }
    }
    if (!slips.isEmpty()) {
      notes.add(file, item.line(), key, "text", slips.toString());
    }
  }

  private void event(String file, ListPage.Item item) {
    Section section = sections.of(item);
    if (section == null) {
      String message = "an event only in the latest updates; left out: " + item.title();
      notes.add(file, item.line(), "", "", message);
      return;
    }
    String organizers = String.join(" & ", item.leads()) + (item.others() ? " et al." : "");
    String held = item.venue() + (item.year() == 0 ? "" : " " + item.year());
    events.add(
        new ListFacts.Event(
            section.id(),
            PlainText.of(item.title()),
            PlainText.of(organizers),
            PlainText.of(held + (item.workshop() ? " Workshop" : "")),
            notes.address(file, item.line(), "", "", item.links().project()),
            notes.address(file, item.line(), "", "", item.links().code())));
  }

  private static boolean isSame(ListPage.Item one, ListPage.Item other) {
    String link = one.links().paper();
    return Folding.compact(one.title()).equals(Folding.compact(other.title()))
        || !link.isEmpty() && link.equals(other.links().paper());
  }

  /** Adds another item of the same paper. */
  private void mergeRepeat(String file, PaperDraft known, ListPage.Item item) {
    ListPage.Item first = known.item();
    boolean same =
        first.venue().equals(item.venue())
            && first.year() == item.year()
            && first.workshop() == item.workshop()
            && first.leads().equals(item.leads())
            && first.title().equals(item.title());
    if (!same) {
      String message = "line " + known.line() + " has other facts for this paper, which are used";
      notes.add(file, item.line(), known.key(), "", message);
    }
    known.addTo(sections.of(item));
    known.addLinks(notes.links(file, item.line(), known.key(), item.links()));
  }

  /**
   * A unique key: the given one without the characters that BibTeX refuses, or the made one.
   *
   * @param another whether another paper has that key already
   * @param made the key if none is given
   */
  private String key(String file, int line, String given, boolean another, Supplier<String> made) {
    String allowed = KeyFormat.allowed(given);
    if (!another && !given.isEmpty() && allowed.equals(given)) {
      return given;
    }
    String key = keys.unique(allowed.isEmpty() ? made.get() : allowed);
    String why =
        another
            ? "another paper has the key '" + given + "'"
            : given.isEmpty() ? "no key" : "BibTeX does not allow the key '" + given + "'";
    if (another || !given.isEmpty() || !keyless) {
      notes.add(file, line, key, "key", why + "; read as '" + key + "'");
    }
    return key;
  }

  private List<ListFacts.Link> links(String file, List<ListFacts.Link> written) {
    List<ListFacts.Link> links = new ArrayList<>();
    for (ListFacts.Link link : written) {
      String name = PlainText.of(link.name());
      String address = notes.address(file, 1, name, "", link.address());
      if (!name.isEmpty() && !address.isEmpty()) {
        links.add(new ListFacts.Link(name, address));
      }
    }
    return links;
  }

  private List<ListFacts.Link> people(String file, List<ListFacts.Link> written) {
    List<ListFacts.Link> people = new ArrayList<>(links(file, written));
    people.removeIf(link -> NO_PEOPLE.contains(link.name().toLowerCase(Locale.ROOT)));
    return people;
  }

  /** How to cite the list; null if its text has no usable entry. */
  private Paper citation(String bibtex) {
    for (BibtexEntry entry : BibtexReader.read(bibtex).entries()) {
      EntryFacts facts = EntryFacts.of(new Reference(entry), "");
      String key = KeyFormat.allowed(entry.key());
      List<Author> authors = facts.names().authors();
      if (!key.isEmpty() && !facts.title().isEmpty() && !authors.isEmpty() && facts.year() > 0) {
        Links links = new Links("", WebAddress.of(facts.url()), "");
        Title title = new Title(facts.title());
        return Paper.ofList(keys.unique(key), title, authors, facts.year(), links);
      }
    }
    return null;
  }

  private ImportedList list(boolean isBibliography, ListFacts facts) {
    List<Paper> bare = new ArrayList<>();
    Map<String, String> spellings = spellings();
    Map<String, Venue> byName = new HashMap<>();
    Set<String> used = new HashSet<>();
    for (PaperDraft draft : drafts) {
      Venue venue = null;
      if (!draft.venue().isEmpty()) {
        String spelt = spellings.get(draft.venue().toLowerCase(Locale.ROOT));
        if (!spelt.equals(draft.venue())) {
          String message = "'" + draft.venue() + "' is read as " + spelt;
          notes.add(draft.file(), draft.line(), draft.key(), "venue", message);
        }
        venue = byName.computeIfAbsent(spelt, venues::venue);
        if (used.add(spelt) && !venues.isNamed(spelt)) {
          String message = "no entry has the full name of this venue";
          notes.add(draft.file(), draft.line(), spelt, "venues", message);
        }
      }
      bare.add(paper(draft, venue));
    }
    List<ImportedPaper> papers =
        IntStream.range(0, bare.size())
            .parallel()
            .mapToObj(i -> drafts.get(i).finish(bare.get(i)))
            .toList();
    drafts.forEach(PaperDraft::noteLeftOut);
    notes.lacking(papers, "authors");
    notes.lacking(papers, "year");
    List<Venue> all = new ArrayList<>(venues.all());
    all.removeIf(venue -> !used.contains(venue.abbreviation()));
    return new ImportedList(isBibliography, facts, sections.all(), all, papers, notes.sorted());
  }

  private Paper paper(PaperDraft draft, Venue venue) {
    if (draft.sections().isEmpty()) {
      draft.addTo(sections.first());
      String message =
          "only in the latest updates; put under '" + draft.sections().get(0).id() + "'";
      notes.add(draft.file(), draft.line(), draft.key(), "section", message);
    }
    return draft.paper(venue, added);
  }

  /** The most frequent spelling of each venue, by the one in small letters. */
  private Map<String, String> spellings() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (PaperDraft draft : drafts) {
      counts.merge(draft.venue(), 1, Integer::sum);
    }
    Map<String, String> spellings = new HashMap<>();
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      spellings.merge(
          count.getKey().toLowerCase(Locale.ROOT),
          count.getKey(),
          (one, other) -> counts.get(other) > counts.get(one) ? other : one);
    }
    return spellings;
  }
}
