package org.ddlist.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ddlist.model.Section;
import org.ddlist.text.Folding;

/** The sections of several catalogs: one of the same id, name and parent is the same section. */
final class OverlaidSections {
  private final List<Section> all = new ArrayList<>();

  /** The section that one of the catalog that is being added became, by its id there. */
  private Map<String, Section> added = new HashMap<>();

  /** Adds the sections of a catalog, a parent before those below it. */
  void add(List<Section> sections) {
    added = new HashMap<>();
    for (Section section : sections) {
      Section parent = section.parent().isEmpty() ? null : added.get(section.parent());
      added.put(section.id(), place(section, parent));
    }
  }

  private Section place(Section section, Section parent) {
    String above = parent == null ? "" : parent.id();
    String id = section.id();
    for (int number = 2; ; number++) {
      Section known = find(id);
      if (known == null) {
        break;
      }
      if (known.parent().equals(above)
          && Folding.fold(known.name()).equals(Folding.fold(section.name()))) {
        return known;
      }
      id = section.id() + "-" + number;
    }
    Section placed =
        new Section(id, section.name(), above, parent == null ? 0 : parent.depth() + 1);
    all.add(parent == null ? all.size() : end(parent), placed);
    return placed;
  }

  /** The place behind a section and all below it. */
  private int end(Section section) {
    int end = all.indexOf(section) + 1;
    while (end < all.size() && all.get(end).depth() > section.depth()) {
      end++;
    }
    return end;
  }

  private Section find(String id) {
    for (Section section : all) {
      if (section.id().equals(id)) {
        return section;
      }
    }
    return null;
  }

  /** What the sections of the catalog added last have become. */
  List<Section> of(List<Section> sections) {
    return sections.stream().map(section -> added.get(section.id())).toList();
  }

  List<Section> all() {
    return all;
  }
}
