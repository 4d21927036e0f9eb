package org.ddlist.merge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ddlist.formats.UniqueKeys;
import org.ddlist.lists.ImportedPaper;
import org.ddlist.merge.MergedItems.Item;
import org.ddlist.merge.PaperChanges.Fact;
import org.ddlist.model.Alias;
import org.ddlist.model.Catalog;
import org.ddlist.model.IdentityIndex;
import org.ddlist.model.ListFacts;
import org.ddlist.model.Paper;
import org.ddlist.model.Section;
import org.ddlist.model.Venue;
import org.ddlist.records.CatalogFiles;
import org.ddlist.records.CatalogFolder;
import org.ddlist.records.CatalogYaml;
import org.ddlist.records.CommentException;
import org.ddlist.records.Errata;
import org.ddlist.records.MalformedCatalogException;
import org.ddlist.source.ImportNote;
import org.ddlist.source.ImportedList;
import org.ddlist.source.NewCatalog;
import org.ddlist.text.FileLock;
import org.ddlist.text.FolderTree;
import org.ddlist.text.Folding;
import org.ddlist.text.SafeFiles;

/** Compares a list with a catalog, and makes the catalog that also has what the list says. */
public final class CatalogMerge implements AutoCloseable {
  /**
   * The days of a list.
   *
   * @param added of papers and former keys for which the list gives none, as an ISO date
   * @param edition that the catalog shall describe; null to leave it
   */
  record Days(String added, String edition) {}

  private static final String LOCK = ".catalog.lock";

  private final CatalogFiles files;
  private final Map<String, ImportNote> dropped = new LinkedHashMap<>();
  private final ImportedList list;
  private final String added;
  private final Catalog catalog;
  private final Errata errata;
  private final PaperMatches matches;

  /** The papers of each section by its id. */
  private final Map<String, MergedItems<Paper>> papers = new HashMap<>();

  private final Map<Paper, Item<Paper>> records = new IdentityHashMap<>();

  private final MergedVenues venues;
  private final List<ImportNote> changes = new ArrayList<>();
  private final List<ImportNote> notes = new ArrayList<>();
  private Catalog merged;
  private int newPapers;
  private Path folder;
  private FileLock lock;

  private CatalogMerge(CatalogFiles files, Errata errata, ImportedList list, String added) {
    this.files = files;
    this.list = list;
    this.added = added;
    this.catalog = files.catalog();
    this.errata = errata;
    this.venues = new MergedVenues(catalog.venues(), files.venues());
    this.matches = new PaperMatches(catalog, list.papers());
  }

  /**
   * Compares a list with the catalog of a folder. Nothing is written.
   *
   * @param added the day of papers and former keys for which the list gives none, as an ISO date
   * @param edition the day that the catalog shall describe; null to leave it
   * @throws MalformedCatalogException if the catalog breaks a rule
   */
  public static CatalogMerge of(Path folder, ImportedList list, String added, String edition)
      throws IOException, MalformedCatalogException {
    FolderTree tree = FolderTree.of(folder);
    CatalogMerge merge =
        of(CatalogFolder.open(tree), Errata.load(tree), list, new Days(added, edition));
    merge.folder = folder;
    return merge;
  }

  /** The same with a catalog in no folder. */
  static CatalogMerge of(CatalogFiles files, Errata errata, ImportedList list, Days days) {
    String edition = days.edition();
    String latest = edition == null ? files.catalog().facts().edition() : edition;
    Set<String> listed = new HashSet<>();
    for (ImportedPaper paper : list.papers()) {
      String day = paper.paper().added();
      latest = day.compareTo(latest) > 0 ? day : latest;
      listed.add(paper.paper().key());
    }
    ImportedList sound = NewCatalog.sound(list, latest);
    CatalogMerge merge = new CatalogMerge(files, errata, sound, days.added());
    merge.compare(edition, listed);
    return merge;
  }

  /**
   * The same while no other program writes the changes of a list into the folder.
   *
   * @throws IOException if the folder cannot be written to, too
   */
  public static CatalogMerge locked(Path folder, ImportedList list, String added, String edition)
      throws IOException, MalformedCatalogException {
    FileLock lock = FileLock.take(folder.resolve(LOCK), folder.toString());
    CatalogMerge merge = null;
    try {
      merge = of(folder, list, added, edition);
      merge.lock = lock;
      return merge;
    } finally {
      if (merge == null) {
        lock.close();
      }
    }
  }

  /** Lets others write, if it was locked. */
  @Override
  public void close() throws IOException {
    if (lock != null) {
      lock.close();
      lock = null;
    }
  }

  /** The differences, in the order of the list. */
  public List<ImportNote> changes() {
    return changes;
  }

  /** The notes of the import, and the differences that change nothing. */
  public List<ImportNote> notes() {
    List<ImportNote> all = new ArrayList<>(notes);
    all.addAll(dropped.values());
    return all;
  }

  /** The same without the papers that the list no longer has. */
  List<ImportNote> notesOfList() {
    return notes;
  }

  /** The catalog that also has what the list says. */
  Catalog merged() {
    return merged;
  }

  /** Whether the list no longer has the paper with that key. */
  boolean isDropped(String key) {
    return dropped.containsKey(key);
  }

  /** How many of the changes are new papers. */
  public int newPapers() {
    return newPapers;
  }

  /** Whether a paper was added to the list after the edition that the catalog describes. */
  public boolean isLate() {
    String edition = merged.facts().edition();
    return merged.papers().stream().anyMatch(paper -> paper.added().compareTo(edition) > 0);
  }

  /**
   * Writes the changes. Files are replaced only if the catalog with all of them breaks no rule.
   *
   * @throws MalformedCatalogException if it breaks one; nothing was written then
   * @throws CommentException if the folder has a comment; nothing was written then
   */
  public void apply() throws IOException, MalformedCatalogException, CommentException {
    if (changes.isEmpty()) {
      SafeFiles.finish(folder);
    } else {
      files.update(merged, folder);
    }
  }

  /**
   * @param listed the keys of the list, with those of papers that no catalog takes
   */
  private void compare(String edition, Set<String> listed) {
    readCatalog();
    ListFactsMerge merge = new ListFactsMerge(catalog.facts(), files.facts(), changes, notes);
    String day = merge.edition(edition);
    List<Section> sections = merge.sections(listedSections(), catalog.sections());
    ListFacts facts = merge.facts(list.facts(), day);
    takeNotes(comparePapers());
    noteDropped(listed);
    merged = new Catalog(facts, venues.all(changes), sections, papers(sections));
  }

  private void readCatalog() {
    for (Paper paper : catalog.papers()) {
      records.put(paper, papersOf(home(paper)).known(paper, files.records().get(paper)));
    }
  }

  /** The list's sections; that of a bibliography only if it has a new paper. */
  private List<Section> listedSections() {
    for (ImportedPaper paper : list.papers()) {
      boolean known =
          matches.record(paper) != null || matches.twin(paper) != null || matches.isDoubtful(paper);
      if (!list.isBibliography() || !known) {
        return list.sections();
      }
    }
    return List.of();
  }

  private static Section home(Paper paper) {
    return paper.sections().get(0);
  }

  private MergedItems<Paper> papersOf(Section section) {
    return papers.computeIfAbsent(section.id(), id -> new MergedItems<>(1));
  }

  /** All papers, in the order of the sections, of which they take the names. */
  private List<Paper> papers(List<Section> sections) {
    Map<String, Section> byId = new HashMap<>();
    sections.forEach(section -> byId.put(section.id(), section));
    List<Paper> all = new ArrayList<>();
    for (Section section : sections) {
      for (Paper paper : papersOf(section).values()) {
        all.add(paper.in(paper.sections().stream().map(s -> byId.get(s.id())).toList()));
      }
    }
    return all;
  }

  /** Compares the papers, and returns those that the catalog has with the keys they have there. */
  private Map<ImportedPaper, List<String>> comparePapers() {
    UniqueKeys keys = new UniqueKeys();
    catalog.keys().forEach(keys::reserve);
    list.papers().forEach(paper -> keys.reserve(paper.paper().key()));
    // the paper before in each section, which a new one follows
    Map<Section, Item<Paper>> last = new HashMap<>();
    Map<ImportedPaper, List<String>> keysOf = new HashMap<>();
    for (ImportedPaper paper : list.papers()) {
      Paper old = matches.record(paper);
      Section home = home(paper.paper());
      ImportedPaper twin = matches.twin(paper);
      Venue venue = venues.find(paper.paper().venue());
      if (twin != null) {
        note(paper, "", "the same paper as '" + twin.paper().key() + "'; left out");
      } else if (old == null) {
        noteNear(paper);
        if (matches.isDoubtful(paper)) {
          continue;
        }
        last.put(home, add(paper, venue, last.get(home), keys));
      } else {
        keysOf.put(paper, old.keys());
        change(paper, old, venue);
        if (isMoved(paper, old)) {
          last.put(home, move(old, home, last.get(home)));
        } else {
          last.put(home(old), records.get(old));
        }
      }
    }
    return keysOf;
  }

  private void noteNear(ImportedPaper paper) {
    IdentityIndex.Match<Paper> near = matches.near(paper);
    if (near != null) {
      String what = "perhaps the paper of '" + near.paper().key() + "': ";
      String end = matches.isDoubtful(paper) ? "; left out" : "";
      note(paper, "", what + near.likeness().describe() + end);
    }
  }

  private Item<Paper> add(ImportedPaper paper, Venue venue, Item<Paper> before, UniqueKeys keys) {
    venues.use(venue);
    Paper stated = paper.paper();
    String key = stated.key();
    if (catalog.find(key) != null) {
      key = keys.unique(key);
      note(paper, "key", "another paper of the catalog has this key; added as '" + key + "'");
    }
    List<Alias> aliases = new ArrayList<>(stated.aliases());
    aliases.removeIf(alias -> catalog.find(alias.key()) != null);
    Paper added = stated.under(key, aliases).at(stated.publication().at(venue));
    Item<Paper> item = papersOf(home(added)).add(before, added, CatalogYaml.lines(added));
    newPapers++;
    String byline = added.byline().isEmpty() ? "" : " (" + added.byline() + ")";
    change(home(added), item.line(), key, "+ " + added.title().text() + byline);
    return item;
  }

  private void change(Section home, int line, String key, String what) {
    changes.add(new ImportNote(CatalogYaml.file(home), line, key, "", what));
  }

  private void change(ImportedPaper paper, Paper old, Venue venue) {
    String day = paper.item() == null || paper.item().day().isEmpty() ? added : paper.item().day();
    // a key that another record has stays there, and this one keeps the one it was given
    Paper holder = catalog.find(paper.paper().key());
    boolean free = holder == null || holder == old;
    PaperChanges found = new PaperChanges(errata, paper, old, venue, free ? day : null);
    for (String note : found.notes()) {
      note(paper, "", note);
    }
    Item<Paper> record = records.get(old);
    for (Fact fact : found.facts()) {
      int dot = fact.name().indexOf('.');
      int line = record.line(dot < 0 ? fact.name() : fact.name().substring(0, dot));
      change(home(old), line, old.key(), fact.name() + ": " + fact.change());
    }
    venues.use(found.changed().venue());
    record.set(found.changed());
  }

  /** Whether the sections of the list do not include the home of the record. */
  private static boolean isMoved(ImportedPaper paper, Paper old) {
    boolean placed = paper.item() != null && !paper.item().section().isEmpty();
    return placed && !paper.paper().sections().contains(home(old));
  }

  private Item<Paper> move(Paper old, Section to, Item<Paper> after) {
    Item<Paper> record = records.get(old);
    String what = "section: " + home(old).id() + " → " + to.id();
    change(home(old), record.line(), old.key(), what);
    List<Section> sections = new ArrayList<>(old.sections());
    sections.set(0, to);
    sections.subList(1, sections.size()).remove(to);
    papersOf(home(old)).remove(record);
    return papersOf(to).add(after, record.value().in(sections), record.end() - record.line());
  }

  private void note(ImportedPaper paper, String field, String message) {
    ImportedPaper.Line at = paper.at();
    notes.add(new ImportNote(at.file(), at.line(), paper.paper().key(), field, message));
  }

  /** Takes over the notes of the import, except on what the catalog knows or decided. */
  private void takeNotes(Map<ImportedPaper, List<String>> keysOf) {
    Map<String, ImportedPaper> byKey = new HashMap<>();
    for (ImportedPaper paper : keysOf.keySet()) {
      byKey.put(paper.paper().key(), paper);
    }
    for (ImportNote note : list.notes()) {
      boolean lost = !note.field().equals("entries") || list.isBibliography();
      if (!lost || note.field().equals("venues") && venues.knows(note.key())) {
        continue;
      }
      ImportedPaper paper = byKey.get(note.key());
      boolean settled =
          paper != null
              && !note.field().isEmpty()
              && PaperChanges.isSettled(errata, keysOf.get(paper), note.field(), paper);
      if (!settled) {
        notes.add(note);
      }
    }
  }

  private void noteDropped(Set<String> listed) {
    if (list.isBibliography()) {
      return; // a bibliography is no list, and lacks most papers
    }
    Set<String> events = new HashSet<>();
    list.facts().events().forEach(event -> events.add(Folding.compact(event.name())));
    for (Paper paper : catalog.papers()) {
      boolean known = matches.has(paper) || !Collections.disjoint(listed, paper.keys());
      if (!paper.isAway() && !known) {
        String file = CatalogYaml.file(home(paper));
        int line = records.get(paper).line();
        boolean event = events.contains(Folding.compact(paper.title().text()));
        String message =
            "no longer in the list" + (event ? ", which has an event of that name" : "");
        dropped.put(paper.key(), new ImportNote(file, line, paper.key(), "", message));
      }
    }
  }
}
