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
import org.ddlist.search.Filter;
import org.ddlist.search.Hit;
import org.ddlist.search.Nearest;
import org.ddlist.search.QueryException;
import org.ddlist.search.Search;

/** The papers to pick from, and the search in them. */
final class Pool {
  private static final Marker NOTHING = text -> List.of();

  private final Catalog catalog;
  private final List<Paper> papers;
  private final BitSet places = new BitSet();

  /**
   * The result of a query.
   *
   * @param papers best first; all papers in their order for an empty query
   * @param marker finds words of the query in a text
   * @param note a message for the user; empty for none
   * @param malformed whether the papers are those of an earlier query, since this one is malformed
   *     for the reason in the note
   */
  record Found(List<Paper> papers, Marker marker, String note, boolean malformed) {}

  /**
   * @param papers the papers to pick from, in the order for an empty query
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

  Found all() {
    return new Found(papers, NOTHING, "", false);
  }

  /**
   * Searches for a query.
   *
   * @param before the last result, which stays while the query is malformed: users type the opening
   *     quotation mark before the closing one
   */
  Found find(String query, Found before) {
    if (query.isBlank()) {
      return all();
    }
    try {
      Search search = new Search(catalog, query, false);
      List<Paper> found = new ArrayList<>();
      boolean all = false;
      for (Hit hit : search.rank(Filter.NONE)) {
        if (places.get(hit.place()) && (hit.hasAll() || found.size() < Search.MOST_SHOWN)) {
          found.add(hit.paper());
          all |= hit.hasAll();
        }
      }
      return new Found(found, search::places, note(search, found.isEmpty(), all), false);
    } catch (QueryException e) {
      return new Found(before.papers(), before.marker(), e.getMessage(), true);
    }
  }

  private static String note(Search search, boolean nothing, boolean all) {
    if (!nothing && !search.notes().isEmpty()) {
      return search.notes().get(0);
    }
    Search.Unknown unknown = all ? null : search.unknown();
    if (unknown == null) {
      return nothing ? "no paper matches" : all ? "" : "no paper has all words";
    }
    String near = Nearest.didYouMean(unknown.near(), "");
    return "no paper has '" + unknown.typed() + "'" + (near.isEmpty() ? "" : "; " + near);
  }

  /**
   * The section before or after another, of those with one of the papers. All sections together
   * come before the first and after the last.
   *
   * @param section null for all sections
   * @param direction 1 for the next section, -1 for the previous one
   */
  Section neighbour(Section section, int direction, List<Paper> among) {
    List<Section> sections = new ArrayList<>();
    sections.add(null);
    sections.addAll(sections(among));
    int at = Math.max(0, sections.indexOf(section));
    return sections.get(Math.floorMod(at + direction, sections.size()));
  }

  /** The sections with one of the papers in them or their subsections, in the list's order. */
  private List<Section> sections(List<Paper> among) {
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
   * The papers in a section or its subsections, in the same order.
   *
   * @param section null for all papers
   */
  List<Paper> within(Section section, List<Paper> among) {
    return section == null ? among : catalog.within(section, among);
  }

  /** The place of a paper among others, by its key; -1 if it is not there. */
  static int indexOf(Paper paper, List<Paper> among) {
    for (int i = 0; i < among.size(); i++) {
      if (among.get(i).key().equals(paper.key())) {
        return i;
      }
    }
    return -1;
  }
}
