package org.ddlist.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ddlist.formats.PaperYaml;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.model.Publication;
import org.ddlist.model.Section;
import org.ddlist.model.Venue;
import org.ddlist.source.PaperChanges.Fact;
import org.ddlist.source.YamlLines.NotEditableException;
import org.ddlist.source.YamlRecords.Record;
import org.ddlist.text.Folding;

/**
 * Brings what a list says into the folder of a catalog that people edit: new papers, sections and
 * venues are added in place, changed facts replaced, and every other line stays as it is.
 */
public final class CatalogMerge {
  private static final String VENUES = "venues.yaml";

  private final Path folder;
  private final ImportedList list;
  private final String added;
  private final String edition;
  private final Catalog catalog;
  private final Errata errata;
  private final PaperMatches matches;
  private final Map<String, String> before = new LinkedHashMap<>();
  private final Map<String, String> after = new LinkedHashMap<>();
  private final Map<String, YamlRecords> papers = new HashMap<>();
  private final Set<String> venues = new HashSet<>();
  private final Map<String, Venue> newVenues = new LinkedHashMap<>();
  private final Map<String, Venue> venueOf = new HashMap<>();
  private final List<Change> changes = new ArrayList<>();
  private final List<ImportNote> notes = new ArrayList<>();
  private final Set<String> listed;
  private int newPapers;

  /** The file that is read or changed, for what is said of it. */
  private String current = "";

  /**
   * @param listed the keys of the list, those of papers that no catalog takes among them
   */
  private CatalogMerge(
      Path folder, ImportedList list, Set<String> listed, String added, String edition)
      throws IOException, MalformedCatalogException {
    this.folder = folder;
    this.list = list;
    this.listed = listed;
    this.added = added;
    this.edition = edition;
    this.catalog = CatalogFolder.load(folder);
    this.errata = Errata.load(folder);
    this.matches = new PaperMatches(catalog, list.papers());
  }

  /**
   * Compares a list with the catalog of a folder. Nothing is written.
   *
   * @param added the day of papers and former keys for which the list gives none, as an ISO date
   * @param edition the day that the catalog shall describe; null to leave it
   * @throws MalformedCatalogException if the catalog breaks a rule, or is not written so that it
   *     can be edited line by line
   */
  public static CatalogMerge of(Path folder, ImportedList list, String added, String edition)
      throws IOException, MalformedCatalogException {
    Catalog catalog = CatalogFolder.load(folder);
    String latest = edition == null ? catalog.facts().edition() : edition;
    for (ImportedPaper paper : list.papers()) {
      String day = paper.paper().added();
      latest = day.compareTo(latest) > 0 ? day : latest;
    }
    ImportedList sound = NewCatalog.sound(list, latest);
    Set<String> listed = new HashSet<>();
    for (ImportedPaper paper : list.papers()) {
      listed.add(paper.paper().key());
    }
    CatalogMerge merge = new CatalogMerge(folder, sound, listed, added, edition);
    merge.compare();
    return merge;
  }

  /** What the list has that the catalog does not, in the order of the list. */
  public List<Change> changes() {
    return changes;
  }

  /** What was not read or only by guessing, and what differs without changing anything. */
  public List<ImportNote> notes() {
    return notes;
  }

  /** How many of the changes are new papers. */
  public int newPapers() {
    return newPapers;
  }

  /**
   * Writes the changes. Files are replaced only if the catalog with all of them breaks no rule, and
   * a second comparison would find nothing to change.
   *
   * @throws MalformedCatalogException if not; nothing was written then
   */
  public void apply() throws IOException, MalformedCatalogException {
    Map<String, String> whole = new LinkedHashMap<>(before);
    whole.putAll(after);
    whole.values().removeIf(String::isEmpty);
    Path copy = Files.createTempDirectory("ddlist-");
    try {
      Folders.write(whole, copy);
      if (Files.exists(folder.resolve(Errata.FILE))) {
        Files.copy(folder.resolve(Errata.FILE), copy.resolve(Errata.FILE));
      }
      CatalogMerge second = new CatalogMerge(copy, list, listed, added, edition);
      second.compare();
      if (!second.changes.isEmpty()) {
        Change left = second.changes.get(0);
        throw new MalformedCatalogException(
            List.of(
                new Problem(
                    left.file(), left.line(), left.key(), "cannot be changed: " + left.what())));
      }
    } finally {
      Folders.delete(copy);
    }
    Map<String, String> written = new LinkedHashMap<>(after);
    written.entrySet().removeIf(file -> file.getValue().equals(before.get(file.getKey())));
    Folders.replace(written, folder);
  }

  private void compare() throws IOException, MalformedCatalogException {
    try {
      read();
      current = ListFactsMerge.FILE;
      ListFactsMerge facts =
          new ListFactsMerge(before.get(current), catalog.facts(), changes, notes);
      facts.merge(list, sections(), catalog.sections(), edition);
      after.put(current, facts.text());
      comparePapers();
      for (Map.Entry<String, YamlRecords> records : papers.entrySet()) {
        after.put(records.getKey(), String.join("", records.getValue().lines()));
      }
      current = VENUES;
      after.put(current, withVenues(before.get(current)));
    } catch (NotEditableException e) {
      throw new MalformedCatalogException(
          List.of(new Problem(current, 1, "", "cannot be edited: " + e.getMessage())));
    }
  }

  private boolean isBibliography() {
    return list.papers().isEmpty() || list.papers().get(0).item() == null;
  }

  /** The list's sections; a bibliography's own is none unless a new paper stands in it. */
  private List<Section> sections() {
    for (ImportedPaper paper : list.papers()) {
      boolean known = matches.record(paper) != null || matches.twin(paper) != null;
      if (!isBibliography() || !known) {
        return list.sections();
      }
    }
    return List.of();
  }

  private void read() throws IOException, NotEditableException {
    List<String> names = new ArrayList<>(List.of(ListFactsMerge.FILE, VENUES));
    try (Stream<Path> files = Files.list(folder.resolve("papers"))) {
      files.map(path -> "papers/" + path.getFileName()).sorted().forEach(names::add);
    }
    for (String name : names) {
      current = name;
      String text = Files.readString(folder.resolve(name));
      before.put(name, text);
      if (name.startsWith("papers/")) {
        List<String> lines = YamlLines.split(text);
        papers.put(name, YamlRecords.read(lines, 1, YamlLines.lineEnd(lines)));
      }
    }
  }

  private static String file(Section section) {
    return "papers/" + section.id() + ".yaml";
  }

  private YamlRecords records(String file) {
    return papers.computeIfAbsent(file, name -> YamlRecords.none(0, 1, "\n"));
  }

  private void comparePapers() throws NotEditableException {
    Map<String, Record> recordOf = new HashMap<>();
    for (YamlRecords file : papers.values()) {
      for (Record record : file.records()) {
        recordOf.put(record.text("key"), record);
      }
    }
    Map<String, Venue> known = new HashMap<>();
    for (Venue venue : catalog.venues()) {
      venues.add(venue.abbreviation());
      known.put(venue.abbreviation().toLowerCase(Locale.ROOT), venue);
      for (String alias : venue.aliases()) {
        known.put(alias.toLowerCase(Locale.ROOT), venue);
      }
      known.putIfAbsent("=" + Folding.fold(venue.name()), venue);
      known.putIfAbsent("=" + Folding.fold(venue.bibtex()), venue);
    }
    Set<String> keys = new HashSet<>();
    catalog.keys().forEach(keys::add);
    // the record before in each section, after which a new one goes
    Map<String, Record> last = new HashMap<>();
    Map<ImportedPaper, List<String>> keysOf = new HashMap<>();
    for (ImportedPaper paper : list.papers()) {
      Paper old = matches.record(paper);
      Section home = paper.paper().sections().get(0);
      String file = file(home);
      ImportedPaper twin = matches.twin(paper);
      Venue venue = venue(paper.paper().venue(), known);
      if (twin != null) {
        note(paper, "", "the same paper as '" + twin.paper().key() + "'; left out");
      } else if (old == null) {
        last.put(file, add(paper, venue, file, last.get(file), keys));
      } else {
        List<String> own = new ArrayList<>(List.of(old.key()));
        own.addAll(old.formerKeys());
        keysOf.put(paper, own);
        Record record = recordOf.get(old.key());
        change(paper, old, venue, record);
        String now = file(old.sections().get(0));
        if (isMoved(paper, old)) {
          record = move(old, record, now, file, last.get(file));
          last.put(file, record);
        } else {
          last.put(now, record);
        }
      }
    }
    takeNotes(known, keysOf);
    sayOfDropped(recordOf);
  }

  /** The venue as the catalog has it, by abbreviation or by name; it may be new. */
  private Venue venue(Venue listed, Map<String, Venue> known) {
    if (listed == null) {
      return null;
    }
    return venueOf.computeIfAbsent(
        listed.abbreviation(),
        abbreviation -> {
          Venue venue = known.get(abbreviation.toLowerCase(Locale.ROOT));
          venue = venue == null ? known.get("=" + Folding.fold(listed.name())) : venue;
          return venue == null ? listed : venue;
        });
  }

  private void use(Venue venue) {
    if (venue != null && !venues.contains(venue.abbreviation())) {
      newVenues.putIfAbsent(venue.abbreviation(), venue);
    }
  }

  private Record add(ImportedPaper paper, Venue venue, String file, Record before, Set<String> keys)
      throws NotEditableException {
    use(venue);
    Paper stated = paper.paper();
    String key = stated.key();
    for (char letter = 'b'; !keys.add(key) && letter <= 'z'; letter++) {
      key = stated.key() + letter;
    }
    if (!key.equals(stated.key())) {
      note(paper, "key", "another paper of the catalog has this key; added as '" + key + "'");
    }
    Publication facts = stated.publication();
    Publication publication =
        new Publication(
            venue,
            facts.workshop(),
            facts.track(),
            facts.year(),
            facts.pages(),
            facts.volume(),
            facts.number(),
            facts.publisher(),
            facts.doi(),
            facts.arxiv());
    Paper added =
        new Paper(
            key,
            List.of(),
            "",
            stated.title(),
            stated.authors(),
            stated.leads(),
            publication,
            stated.sections(),
            stated.added(),
            stated.links(),
            "",
            null);
    current = file;
    Record record = records(file).add(before, PaperYaml.lines(added), true);
    newPapers++;
    String what = "+ " + added.title().text() + " (" + added.shortAuthors() + ", ";
    changes.add(new Change(file, record.line(), key, what + added.published() + ")"));
    return record;
  }

  private void change(ImportedPaper paper, Paper old, Venue venue, Record record)
      throws NotEditableException {
    String day = paper.item() == null || paper.item().day().isEmpty() ? added : paper.item().day();
    // a key that another record has stays there, and this one keeps the one it was given
    Paper holder = catalog.find(paper.paper().key());
    boolean free = holder == null || holder == old;
    PaperChanges found = new PaperChanges(errata, paper, old, venue, free ? day : null);
    String file = file(old.sections().get(0));
    current = file;
    for (String note : found.notes()) {
      note(paper, "", note);
    }
    for (Fact fact : found.facts()) {
      int dot = fact.name().indexOf('.');
      int line = record.line(dot < 0 ? fact.name() : fact.name().substring(0, dot));
      String arrow = fact.old().equals("+") ? " " : " → ";
      String what = fact.name() + ": " + fact.old() + arrow + fact.next();
      changes.add(new Change(file, line, old.key(), what));
    }
    if (found.facts().isEmpty()) {
      return;
    }
    if (found.changes("venue")) {
      use(venue);
    }
    Paper changed = found.changed(day);
    for (Fact fact : found.facts()) {
      set(record, changed, fact.name());
    }
    if (changed.leads() != old.leads()) {
      set(record, changed, "leads");
    }
  }

  private static void set(Record record, Paper changed, String field) throws NotEditableException {
    int dot = field.indexOf('.');
    if (dot < 0) {
      record.set(field, PaperYaml.lines(changed, field), PaperReader.FIELDS);
      return;
    }
    String kind = field.substring(dot + 1);
    for (String line : PaperYaml.lines(changed, "links")) {
      if (line.startsWith("  " + kind + ": ")) {
        String value = line.substring(kind.length() + 4);
        record.setWithin("links", kind, value, PaperReader.LINK_FIELDS, PaperReader.FIELDS);
      }
    }
  }

  /** Whether the list has the paper in sections none of which is its home here. */
  private static boolean isMoved(ImportedPaper paper, Paper old) {
    boolean placed = paper.item() != null && !paper.item().section().isEmpty();
    return placed && !paper.paper().sections().contains(old.sections().get(0));
  }

  private Record move(Paper old, Record record, String from, String to, Record after)
      throws NotEditableException {
    String home = old.sections().get(0).id();
    String next = to.substring("papers/".length(), to.length() - ".yaml".length());
    changes.add(new Change(from, record.line(), old.key(), "section: " + home + " → " + next));
    List<String> also = new ArrayList<>();
    for (Section section : old.sections().subList(1, old.sections().size())) {
      if (!section.id().equals(next)) {
        also.add(section.id());
      }
    }
    if (also.size() < old.sections().size() - 1) {
      String value = also.isEmpty() ? "" : "also: [" + String.join(", ", also) + "]";
      record.set("also", value.isEmpty() ? List.of() : List.of(value), PaperReader.FIELDS);
    }
    return records(to).add(after, records(from).take(record));
  }

  private void note(ImportedPaper paper, String field, String message) {
    notes.add(new ImportNote(paper.file(), paper.line(), paper.paper().key(), field, message));
  }

  /** Takes over what the import has to say, but for what the catalog knows or decided. */
  private void takeNotes(Map<String, Venue> known, Map<ImportedPaper, List<String>> keysOf) {
    Map<String, ImportedPaper> byKey = new HashMap<>();
    for (ImportedPaper paper : keysOf.keySet()) {
      byKey.put(paper.paper().key(), paper);
    }
    for (ImportNote note : list.notes()) {
      if (note.field().equals("venues") && known.containsKey(note.key().toLowerCase(Locale.ROOT))) {
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

  private void sayOfDropped(Map<String, Record> recordOf) {
    if (isBibliography()) {
      return; // a bibliography is no list, and lacks most papers
    }
    for (Paper paper : catalog.papers()) {
      List<String> keys = new ArrayList<>(List.of(paper.key()));
      keys.addAll(paper.formerKeys());
      if (!matches.has(paper) && keys.stream().noneMatch(listed::contains)) {
        String file = file(paper.sections().get(0));
        int line = recordOf.get(paper.key()).line();
        notes.add(new ImportNote(file, line, paper.key(), "", "no longer in the list"));
      }
    }
  }

  /** The text of venues.yaml with new venues, each before the first that follows it. */
  private String withVenues(String text) throws NotEditableException {
    List<String> lines = YamlLines.split(text);
    String lineEnd = YamlLines.lineEnd(lines);
    List<String> names = new ArrayList<>();
    for (Venue venue : catalog.venues()) {
      names.add(venue.abbreviation());
    }
    List<Venue> added = new ArrayList<>(newVenues.values());
    added.sort(Comparator.comparing(Venue::abbreviation, String.CASE_INSENSITIVE_ORDER));
    List<YamlFields.Field> fields = new YamlFields(lines, 0, false, lineEnd).fields(names);
    List<Integer> places = new ArrayList<>();
    int at = fields.isEmpty() ? lines.size() : fields.get(0).start();
    int next = 0;
    for (Venue venue : added) {
      while (next < fields.size()
          && fields.get(next).name().compareToIgnoreCase(venue.abbreviation()) < 0) {
        at = fields.get(next).end();
        next++;
      }
      places.add(at);
      changes.add(new Change(VENUES, at + 1, venue.abbreviation(), "+ " + venue.name()));
    }
    for (int i = added.size() - 1; i >= 0; i--) {
      List<String> written = new ArrayList<>();
      for (String line : NewCatalog.venue(added.get(i))) {
        written.add(line + lineEnd);
      }
      YamlLines.insert(lines, places.get(i), written, lineEnd);
    }
    return String.join("", lines);
  }
}
