package org.ddlist.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ddlist.lists.ListPage;
import org.ddlist.model.Section;
import org.ddlist.text.PlainText;

/** The sections of an imported list, each with an id that can be the name of a file. */
final class ListSections {
  /** The section of a list without headings, and of a bibliography. */
  private static final Section MAIN = new Section("main", "Main", "", 0);

  private static final int LONGEST_ID = 100;

  private final ImportNotes notes;
  private final Map<String, Section> sections = new LinkedHashMap<>();
  private final Map<String, Section> byHeading = new HashMap<>();

  ListSections(ImportNotes notes) {
    this.notes = notes;
  }

  /** Adds the sections of headings: after each those below it, wherever the page has them. */
  void read(String file, List<ListPage.Heading> headings) {
    Map<String, List<ListPage.Heading>> below = new HashMap<>();
    for (ListPage.Heading heading : headings) {
      below.computeIfAbsent(heading.parent(), id -> new ArrayList<>()).add(heading);
    }
    read(file, below.getOrDefault("", List.of()), below);
  }

  private void read(
      String file, List<ListPage.Heading> headings, Map<String, List<ListPage.Heading>> below) {
    for (ListPage.Heading heading : headings) {
      String id = fileName(heading.id());
      String base = id;
      for (int number = 2; sections.containsKey(id); number++) {
        id = base + "-" + number;
      }
      if (!id.equals(heading.id())) {
        String message = "the heading's id '" + heading.id() + "' is read as '" + id + "'";
        notes.add(file, heading.line(), "", "", message);
      }
      String name = PlainText.of(heading.name());
      Section parent = byHeading.get(heading.parent());
      Section section =
          new Section(
              id,
              name.isEmpty() ? id : name,
              parent == null ? "" : parent.id(),
              parent == null ? 0 : parent.depth() + 1);
      byHeading.put(heading.id(), section);
      sections.put(id, section);
      read(file, below.getOrDefault(heading.id(), List.of()), below);
    }
  }

  /** A section with the name of a file or folder, for what has none. */
  static Section ofFile(String path) {
    String name = path.substring(path.lastIndexOf('/', path.length() - 2) + 1);
    int dot = name.lastIndexOf('.');
    return new Section(fileName(dot <= 0 ? name : name.substring(0, dot)), name, "", 0);
  }

  /** An id that can be a file's name anywhere. */
  private static String fileName(String id) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < id.length() && name.length() < LONGEST_ID; i++) {
      char c = id.charAt(i);
      boolean plain = Character.isLetterOrDigit(c) || c == '_';
      boolean dash =
          !plain && !name.isEmpty() && (c == '-' || name.charAt(name.length() - 1) != '-');
      name.append(plain ? String.valueOf(c) : dash ? "-" : "");
    }
    boolean asItIs = name.toString().equals(id);
    while (!asItIs && !name.isEmpty() && name.charAt(name.length() - 1) == '-') {
      name.setLength(name.length() - 1);
    }
    return name.isEmpty() ? "section" : name.toString();
  }

  /** The section of an item; null if only the latest updates have the item. */
  Section of(ListPage.Item item) {
    return byHeading.get(item.section());
  }

  /** The first section; {@link #MAIN}, which is added, if there is none. */
  Section first() {
    if (sections.isEmpty()) {
      sections.put(MAIN.id(), MAIN);
    }
    return sections.values().iterator().next();
  }

  List<Section> all() {
    return List.copyOf(sections.values());
  }
}
