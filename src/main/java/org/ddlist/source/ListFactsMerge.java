package org.ddlist.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ddlist.formats.PaperYaml;
import org.ddlist.model.ListFacts;
import org.ddlist.model.Section;
import org.ddlist.source.YamlLines.NotEditableException;
import org.ddlist.source.YamlRecords.Record;
import org.ddlist.text.YamlNode;
import org.ddlist.text.YamlNode.Mapping;
import org.ddlist.text.YamlNode.YamlException;

/** Brings what a list says of itself into catalog.yaml, in place. */
final class ListFactsMerge {
  static final String FILE = "catalog.yaml";

  private final List<String> lines;
  private final String lineEnd;
  private final ListFacts facts;

  /** The line of each field's name before anything was changed. */
  private final Map<String, Integer> lineOf = new HashMap<>();

  private final List<Change> changes;
  private final List<ImportNote> notes;

  /**
   * @param changes what changes is added
   * @param notes what differs without changing is added
   */
  ListFactsMerge(String text, ListFacts facts, List<Change> changes, List<ImportNote> notes) {
    this.lines = YamlLines.split(text);
    this.lineEnd = YamlLines.lineEnd(lines);
    this.facts = facts;
    this.changes = changes;
    this.notes = notes;
  }

  /** The file's text as it is now. */
  String text() {
    return String.join("", lines);
  }

  /**
   * Compares and changes.
   *
   * @param sections those of the list that the catalog shall have
   * @param edition the new one; null to leave it
   */
  void merge(ImportedList list, List<Section> sections, List<Section> known, String edition)
      throws NotEditableException {
    for (YamlFields.Field field : fields().fields(names())) {
      lineOf.put(field.name(), field.start() + 1);
    }
    if (edition != null && !edition.equals(facts.edition())) {
      int line = lineOf.get("edition");
      changes.add(
          new Change(FILE, line, facts.name(), "edition: " + facts.edition() + " → " + edition));
      fields().set(names(), "edition", List.of("edition: " + edition), CatalogFolder.FACT_FIELDS);
    }
    mergeSections(sections, known);
    mergeEvents(list.events());
    mergeLinks("curators", "name", "page", facts.curators(), list.curators());
    mergeLinks("media", "title", "link", facts.media(), list.media());
    mergeLinks("acknowledgments", "name", "page", facts.acknowledgments(), list.acknowledgments());
  }

  private YamlFields fields() {
    return new YamlFields(lines, 0, false, lineEnd);
  }

  private Mapping mapping() throws NotEditableException {
    try {
      return (Mapping) YamlNode.parse(text());
    } catch (YamlException e) {
      throw new NotEditableException(e.getMessage());
    }
  }

  private List<String> names() throws NotEditableException {
    return new ArrayList<>(mapping().fields().keySet());
  }

  /** The records of a field; none if it is not there or is written as []. */
  private YamlRecords records(String field) throws NotEditableException {
    YamlFields.Field found = YamlFields.find(fields().fields(names()), field);
    if (found == null || found.end() == found.start() + 1) {
      int line = lineOf.getOrDefault(field, lines.size());
      return YamlRecords.none(2, line, lineEnd);
    }
    List<String> inner = lines.subList(found.start() + 1, found.end());
    return YamlRecords.read(inner, lineOf.get(field) + 1, lineEnd);
  }

  private void put(String field, YamlRecords records) throws NotEditableException {
    YamlFields.Field found = YamlFields.find(fields().fields(names()), field);
    if (found == null || found.end() == found.start() + 1) {
      List<String> written = new ArrayList<>(List.of(field + ":"));
      for (String line : records.lines()) {
        written.add(line.stripTrailing());
      }
      fields().set(names(), field, written, CatalogFolder.FACT_FIELDS);
      return;
    }
    lines.subList(found.start() + 1, found.end()).clear();
    YamlLines.insert(lines, found.start() + 1, records.lines(), lineEnd);
  }

  private void mergeSections(List<Section> listed, List<Section> known)
      throws NotEditableException {
    Map<String, Section> byId = new HashMap<>();
    for (Section section : known) {
      byId.put(section.id(), section);
    }
    Map<String, String> before = new HashMap<>();
    if (listed.stream().noneMatch(section -> byId.containsKey(section.id()))) {
      // another list's sections, or a bibliography's, which come after all others
      for (Section section : known) {
        before.merge(section.parent(), section.id(), (first, next) -> next);
      }
    }
    SectionTree tree = new SectionTree(byId, records("sections"));
    for (Section section : listed) {
      Section old = byId.get(section.id());
      String previous = before.put(section.parent(), section.id());
      if (old == null) {
        YamlRecords among = tree.below(section.parent());
        Record place = previous == null ? null : among.find("id", previous);
        Record added = among.add(place, List.of(NewCatalog.section(section)), false);
        byId.put(section.id(), section);
        changes.add(new Change(FILE, added.line(), section.id(), "+ " + section.name()));
        continue;
      }
      if (!PaperMatches.letters(old.name()).equals(PaperMatches.letters(section.name()))) {
        Record record = tree.below(old.parent()).find("id", section.id());
        String what = "name: " + old.name() + " → " + section.name();
        changes.add(new Change(FILE, record.line("name"), section.id(), what));
        if (record.isFlow()) {
          record.replace(NewCatalog.section(section));
        } else {
          String name = "name: " + PaperYaml.scalar(section.name());
          record.set("name", List.of(name), CatalogFolder.SECTION_FIELDS);
        }
      }
      if (!old.parent().equals(section.parent())) {
        before.put(section.parent(), previous);
        String where = section.parent().isEmpty() ? "the top" : "'" + section.parent() + "'";
        String message = "the list has this section under " + where + "; move it by hand";
        notes.add(new ImportNote(FILE, lineOf.get("sections"), section.id(), "", message));
      }
    }
    if (tree.close()) {
      put("sections", tree.top);
    }
  }

  /** The tree of sections with the branches that are being changed. */
  private static final class SectionTree {
    private final Map<String, Section> byId;
    private final YamlRecords top;
    private final Map<String, YamlRecords> open = new LinkedHashMap<>();
    private final Map<String, Record> parents = new HashMap<>();

    SectionTree(Map<String, Section> byId, YamlRecords top) {
      this.byId = byId;
      this.top = top;
    }

    /** The sections right below one, or at the top, to be changed. */
    YamlRecords below(String parent) throws NotEditableException {
      YamlRecords found = parent.isEmpty() ? top : open.get(parent);
      if (found == null) {
        Record record = below(byId.get(parent).parent()).find("id", parent);
        found = record.within("sections");
        parents.put(parent, record);
      }
      open.putIfAbsent(parent, found);
      return found;
    }

    /** Puts all branches where they belong, the last opened first; false if there was none. */
    boolean close() throws NotEditableException {
      List<String> branches = new ArrayList<>(open.keySet());
      for (int i = branches.size() - 1; i >= 0; i--) {
        Record record = parents.get(branches.get(i));
        if (record != null) {
          record.setWithin("sections", open.get(branches.get(i)), CatalogFolder.SECTION_FIELDS);
        }
      }
      return !branches.isEmpty();
    }
  }

  private void mergeEvents(List<ListFacts.Event> listed) throws NotEditableException {
    YamlRecords records = records("events");
    boolean changed = false;
    Record last = null;
    Set<ListFacts.Event> claimed = new HashSet<>();
    Set<String> seen = new HashSet<>();
    for (ListFacts.Event event : listed) {
      if (!seen.add(event.section() + " " + PaperMatches.letters(event.name()))) {
        continue;
      }
      ListFacts.Event old = known(event, claimed);
      if (old == null) {
        last = records.add(last, NewCatalog.event(event), false);
        String what = "+ event" + (event.held().isEmpty() ? "" : ", " + event.held());
        changes.add(new Change(FILE, last.line(), event.name(), what));
        changed = true;
        continue;
      }
      claimed.add(old);
      last = find(records, "name", old.name(), "section", old.section());
      for (String field : List.of("section", "organizers", "held", "page", "code")) {
        String was = NewCatalog.value(old, field);
        String is = NewCatalog.value(event, field);
        if (!is.isEmpty() && !is.equals(was)) {
          String what = field + ": " + (was.isEmpty() ? PaperChanges.NONE : was) + " → " + is;
          changes.add(new Change(FILE, last.line(field), event.name(), what));
          List<String> written = List.of(field + ": " + PaperYaml.scalar(is));
          last.set(field, written, CatalogFolder.EVENT_FIELDS);
          changed = true;
        }
      }
    }
    if (changed) {
      put("events", records);
    }
  }

  private static Record find(
      YamlRecords records, String field, String text, String other, String otherText) {
    for (Record record : records.records()) {
      if (record.text(field).equals(text) && record.text(other).equals(otherText)) {
        return record;
      }
    }
    throw new IllegalStateException(text + " was loaded from no record");
  }

  /** The event of that name, in its section if there are several; null if there is none. */
  private ListFacts.Event known(ListFacts.Event listed, Set<ListFacts.Event> claimed) {
    ListFacts.Event found = null;
    for (ListFacts.Event event : facts.events()) {
      boolean named =
          PaperMatches.letters(event.name()).equals(PaperMatches.letters(listed.name()));
      if (named && !claimed.contains(event)) {
        if (event.section().equals(listed.section())) {
          return event;
        }
        found = found == null ? event : found;
      }
    }
    return found;
  }

  /** Adds whom or what the catalog has under neither that name nor that address. */
  private void mergeLinks(
      String field,
      String name,
      String address,
      List<ListFacts.Link> known,
      List<ListFacts.Link> listed)
      throws NotEditableException {
    Map<String, ListFacts.Link> byAddress = new HashMap<>();
    Map<String, ListFacts.Link> byName = new HashMap<>();
    for (ListFacts.Link link : known) {
      byAddress.putIfAbsent(link.address(), link);
    }
    Set<String> addresses = new HashSet<>();
    listed.forEach(link -> addresses.add(link.address()));
    for (ListFacts.Link link : known) {
      if (!addresses.contains(link.address())) {
        byName.putIfAbsent(PaperMatches.letters(link.name()), link);
      }
    }
    YamlRecords records = records(field);
    boolean changed = false;
    Record last = null;
    Set<String> seen = new HashSet<>();
    for (ListFacts.Link link : listed) {
      if (!seen.add(link.address())) {
        continue;
      }
      String letters = PaperMatches.letters(link.name());
      ListFacts.Link old = byAddress.get(link.address());
      boolean renamed = old != null;
      old = renamed ? old : byName.remove(letters);
      String written = NewCatalog.link(name, address, link);
      if (old == null) {
        last = records.add(last, List.of(written), false);
        String what = "+ " + link.name() + " " + link.address();
        changes.add(new Change(FILE, last.line(), field, what));
        changed = true;
        continue;
      }
      last = find(records, name, old.name(), address, old.address());
      if (!renamed || !PaperMatches.letters(old.name()).equals(letters)) {
        String was = renamed ? old.name() : old.address();
        String is = renamed ? link.name() : link.address();
        changes.add(new Change(FILE, last.line(), field, was + " → " + is));
        last.replace(written);
        changed = true;
      }
    }
    if (changed) {
      put(field, records);
    }
  }
}
