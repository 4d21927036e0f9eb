package org.ddlist.browse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.model.Section;
import org.ddlist.model.Selection.Marker;
import org.ddlist.search.Hit;
import org.ddlist.search.Nearest;
import org.ddlist.search.QueryException;
import org.ddlist.search.Search;

/** The papers that can be picked, and how they are found. */
final class Pool {
  private static final Marker NOTHING = text -> List.of();

  private final Catalog catalog;
  private final List<Paper> papers;
  private final BitSet places = new BitSet();

  /**
   * What a query finds.
   *
   * @param papers best first; all in the order they came in if nothing is typed
   * @param marker finds in a text what was typed
   * @param note what a person should know of it; empty if nothing
   * @param refused whether the query could not be read, for which the note has the reason, so that
   *     the papers are those of an earlier one
   */
  record Found(List<Paper> papers, Marker marker, String note, boolean refused) {}

  /**
   * @param papers those of the catalog that can be picked, in the order they have until a query
   *     ranks them
   */
  Pool(Catalog catalog, List<Paper> papers) {
    this.catalog = catalog;
    this.papers = List.copyOf(papers);
    Set<String> keys = new HashSet<>();
    for (Paper paper : papers) {
      keys.add(paper.key());
    }
    for (int i = 0; i < catalog.papers().size(); i++) {
      places.set(i, keys.contains(catalog.papers().get(i).key()));
    }
  }

  int size() {
    return papers.size();
  }

  /** Everything. */
  Found all() {
    return new Found(papers, NOTHING, "", false);
  }

  /**
   * What matches the query.
   *
   * @param before what was found last, which stays while the query cannot be read: a quotation mark
   *     is opened before it is closed
   */
  Found find(String query, Found before) {
    if (query.isBlank()) {
      return all();
    }
    try {
      Search search = new Search(catalog, query, false);
      List<Paper> found = new ArrayList<>();
      for (Hit hit : search.rank()) {
        if (places.get(hit.place())) {
          found.add(hit.paper());
        }
      }
      return new Found(found, search::places, note(search, found.isEmpty()), false);
    } catch (QueryException e) {
      return new Found(before.papers(), before.marker(), e.getMessage(), true);
    }
  }

  private static String note(Search search, boolean nothing) {
    if (!nothing) {
      return search.notes().isEmpty() ? "" : search.notes().get(0);
    }
    Search.Unknown unknown = search.unknown();
    if (unknown == null) {
      return "no paper matches";
    }
    String near = Nearest.didYouMean(unknown.near(), "");
    return "no paper has '" + unknown.typed() + "'" + (near.isEmpty() ? "" : "; " + near);
  }

  /** The sections that hold one of the papers, themselves or further down, in the list's order. */
  List<Section> sections(List<Paper> among) {
    Set<String> used = new HashSet<>();
    for (Paper paper : among) {
      for (Section section : paper.sections()) {
        for (Section at = section; at != null && used.add(at.id()); ) {
          at = catalog.section(at.parent());
        }
      }
    }
    List<Section> sections = new ArrayList<>();
    for (Section section : catalog.sections()) {
      if (used.contains(section.id())) {
        sections.add(section);
      }
    }
    return sections;
  }

  /**
   * Those of the papers that stand in the section or under it, in no other order than before.
   *
   * @param section null for everywhere
   */
  List<Paper> within(Section section, List<Paper> among) {
    if (section == null) {
      return among;
    }
    Set<String> ids = new HashSet<>();
    for (Section in : catalog.within(section)) {
      ids.add(in.id());
    }
    List<Paper> within = new ArrayList<>();
    for (Paper paper : among) {
      boolean in = false;
      for (Section of : paper.sections()) {
        in |= ids.contains(of.id());
      }
      if (in) {
        within.add(paper);
      }
    }
    return within;
  }
}
