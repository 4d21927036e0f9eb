package org.ddlist.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ddlist.merge.MergedItems.Item;
import org.ddlist.model.ListFacts;
import org.ddlist.model.Section;
import org.ddlist.records.CatalogYaml;
import org.ddlist.source.ImportNote;
import org.ddlist.text.Folding;
import org.ddlist.text.YamlNode;
import org.ddlist.text.YamlNode.Mapping;
import org.ddlist.text.YamlNode.Sequence;

/** Merges what a list says of itself into the facts of a catalog. */
final class ListFactsMerge {
  private static final String FILE = CatalogYaml.FACTS;

  private final ListFacts facts;
  private final Mapping root;
  private final List<ImportNote> changes;
  private final List<ImportNote> notes;

  /**
   * @param root catalog.yaml as it was parsed
   * @param changes gets the differences that change the catalog
   * @param notes gets the differences that do not
   */
  ListFactsMerge(ListFacts facts, Mapping root, List<ImportNote> changes, List<ImportNote> notes) {
    this.facts = facts;
    this.root = root;
    this.changes = changes;
    this.notes = notes;
  }

  private void change(int line, String key, String what) {
    changes.add(new ImportNote(FILE, line, key, "", what));
  }

  /**
   * The edition that the catalog shall have.
   *
   * @param edition null to leave it
   */
  String edition(String edition) {
    String old = facts.edition();
    if (edition == null || edition.equals(old)) {
      return old;
    }
    change(root.line("edition"), facts.name(), "edition: " + old + " → " + edition);
    return edition;
  }

  /** The facts with those of the list. */
  ListFacts facts(ListFacts list, String edition) {
    List<ListFacts.Event> events = events(list.events());
    List<ListFacts.Link> curators = links("curators", facts.curators(), list.curators());
    List<ListFacts.Link> media = links("media", facts.media(), list.media());
    return new ListFacts(
        facts.name(),
        facts.address(),
        edition,
        facts.description(),
        facts.citation(),
        curators,
        events,
        media,
        links("acknowledgments", facts.acknowledgments(), list.acknowledgments()),
        facts.sources(),
        facts.archive());
  }

  /** The items of a field; their place is the end of the file if the field is absent. */
  private <T> MergedItems<T> items(String field, List<T> values) {
    YamlNode node = root.fields().get(field);
    MergedItems<T> items = new MergedItems<>(node == null ? root.lastLine() : node.line());
    for (int i = 0; i < values.size(); i++) {
      items.known(values.get(i), (Mapping) ((Sequence) node).items().get(i));
    }
    return items;
  }

  /** The catalog's sections with those of the list. */
  List<Section> sections(List<Section> listed, List<Section> known) {
    SectionTree tree = new SectionTree(known, root);
    Map<String, Item<Section>> last = new HashMap<>();
    if (listed.stream().noneMatch(section -> tree.byId.containsKey(section.id()))) {
      // another list's sections, or a bibliography's, which come after all others
      known.forEach(section -> last.put(section.parent(), tree.byId.get(section.id())));
    }
    for (Section section : listed) {
      Item<Section> item = tree.byId.get(section.id());
      if (item == null) {
        item = tree.add(last.get(section.parent()), section);
        change(item.line(), section.id(), "+ " + section.name());
      }
      Section old = item.value();
      if (!Folding.compact(old.name()).equals(Folding.compact(section.name()))) {
        change(item.line("name"), old.id(), "name: " + old.name() + " → " + section.name());
        item.set(new Section(old.id(), section.name(), old.parent(), old.depth()));
      }
      if (old.parent().equals(section.parent())) {
        last.put(section.parent(), item);
      } else {
        String where = section.parent().isEmpty() ? "the top" : "'" + section.parent() + "'";
        String message = "the list has this section under " + where + "; move it by hand";
        notes.add(new ImportNote(FILE, root.line("sections") - 1, old.id(), "", message));
      }
    }
    return tree.sections();
  }

  /** The tree of sections, each level in its order. */
  private static final class SectionTree {
    private final Map<String, Item<Section>> byId = new HashMap<>();
    private final Map<String, MergedItems<Section>> below = new HashMap<>();

    SectionTree(List<Section> known, Mapping root) {
      Map<String, Mapping> nodes = new HashMap<>();
      collect(root, nodes);
      below.put("", new MergedItems<>(root.line("sections")));
      for (Section section : known) {
        Mapping node = nodes.get(section.id());
        boolean leaf = !(node.fields().get("sections") instanceof Sequence);
        int first = leaf ? node.lastLine() + 1 : node.line("sections");
        below.put(section.id(), new MergedItems<>(first));
        byId.put(section.id(), below.get(section.parent()).known(section, node));
      }
    }

    private static void collect(Mapping parent, Map<String, Mapping> nodes) {
      if (parent.fields().get("sections") instanceof Sequence sections) {
        for (YamlNode item : sections.items()) {
          Mapping section = (Mapping) item;
          nodes.put(section.text("id"), section);
          collect(section, nodes);
        }
      }
    }

    Item<Section> add(Item<Section> after, Section section) {
      Item<Section> item = below.get(section.parent()).add(after, section, 1);
      below.put(section.id(), new MergedItems<>(item.end()));
      byId.put(section.id(), item);
      return item;
    }

    List<Section> sections() {
      List<Section> sections = new ArrayList<>();
      append("", 0, sections);
      return sections;
    }

    private void append(String parent, int depth, List<Section> sections) {
      for (Section section : below.get(parent).values()) {
        sections.add(new Section(section.id(), section.name(), parent, depth));
        append(section.id(), depth + 1, sections);
      }
    }
  }

  private List<ListFacts.Event> events(List<ListFacts.Event> listed) {
    MergedItems<ListFacts.Event> items = items("events", facts.events());
    Item<ListFacts.Event> last = null;
    Set<Item<ListFacts.Event>> claimed = new HashSet<>();
    Set<String> seen = new HashSet<>();
    for (ListFacts.Event event : listed) {
      if (!seen.add(event.section() + " " + Folding.compact(event.name()))) {
        continue;
      }
      Item<ListFacts.Event> known = known(event, items, claimed);
      if (known == null) {
        last = items.add(last, event, lines(event));
        claimed.add(last);
        String held = event.held().isEmpty() ? "" : ", " + event.held();
        change(last.line(), event.name(), "+ event" + held);
      } else {
        claimed.add(known);
        last = known;
        known.set(changed(known, event));
      }
    }
    return items.values();
  }

  /** How many lines an event takes in the file. */
  private static int lines(ListFacts.Event event) {
    int lines = 2;
    for (String value : List.of(event.organizers(), event.held(), event.page(), event.code())) {
      lines += value.isEmpty() ? 0 : 1;
    }
    return lines;
  }

  private ListFacts.Event changed(Item<ListFacts.Event> known, ListFacts.Event listed) {
    ListFacts.Event old = known.value();
    String name = listed.name();
    return new ListFacts.Event(
        changed(known, name, "section", old.section(), listed.section()),
        old.name(),
        changed(known, name, "organizers", old.organizers(), listed.organizers()),
        changed(known, name, "held", old.held(), listed.held()),
        changed(known, name, "page", old.page(), listed.page()),
        changed(known, name, "code", old.code(), listed.code()));
  }

  private String changed(Item<?> item, String name, String field, String was, String is) {
    if (is.isEmpty() || is.equals(was)) {
      return was;
    }
    String old = was.isEmpty() ? PaperChanges.NONE : was;
    change(item.line(field), name, field + ": " + old + " → " + is);
    return is;
  }

  /** The event of that name, in its section if there are several; null if there is none. */
  private static Item<ListFacts.Event> known(
      ListFacts.Event listed,
      MergedItems<ListFacts.Event> items,
      Set<Item<ListFacts.Event>> claimed) {
    Item<ListFacts.Event> found = null;
    for (Item<ListFacts.Event> item : items.items()) {
      ListFacts.Event event = item.value();
      boolean named = Folding.compact(event.name()).equals(Folding.compact(listed.name()));
      if (named && !claimed.contains(item)) {
        if (event.section().equals(listed.section())) {
          return item;
        }
        found = found == null ? item : found;
      }
    }
    return found;
  }

  /** Adds the people or writings of which the catalog has neither the name nor the address. */
  private List<ListFacts.Link> links(
      String field, List<ListFacts.Link> known, List<ListFacts.Link> listed) {
    MergedItems<ListFacts.Link> items = items(field, known);
    Set<String> addresses = new HashSet<>();
    listed.forEach(link -> addresses.add(link.address()));
    Map<String, Item<ListFacts.Link>> byAddress = new HashMap<>();
    Map<String, Item<ListFacts.Link>> byName = new HashMap<>();
    for (Item<ListFacts.Link> item : items.items()) {
      String address = item.value().address();
      byAddress.putIfAbsent(address, item);
      if (!addresses.contains(address)) {
        byName.putIfAbsent(Folding.compact(item.value().name()), item);
      }
    }
    Item<ListFacts.Link> last = null;
    Set<String> seen = new HashSet<>();
    for (ListFacts.Link link : listed) {
      if (!seen.add(link.address())) {
        continue;
      }
      String letters = Folding.compact(link.name());
      Item<ListFacts.Link> at = byAddress.get(link.address());
      boolean sameAddress = at != null;
      at = sameAddress ? at : byName.remove(letters);
      if (at == null) {
        last = items.add(last, link, 1);
        change(last.line(), field, "+ " + link.name() + " " + link.address());
        continue;
      }
      last = at;
      ListFacts.Link old = at.value();
      if (!sameAddress || !Folding.compact(old.name()).equals(letters)) {
        String was = sameAddress ? old.name() : old.address();
        String is = sameAddress ? link.name() : link.address();
        change(at.line(), field, was + " → " + is);
        at.set(link);
      }
    }
    return items.values();
  }
}
