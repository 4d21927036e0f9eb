package org.ddlist.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The papers, sections and venues, and the facts of the list they come from. Immutable; every list
 * is in the order of the list's page.
 */
public final class Catalog {
  private final ListFacts facts;
  private final List<Venue> venues;
  private final List<Section> sections;
  private final PaperStore papers;
  private final Supplier<SearchIndex> indexSource;
  private SearchIndex index;
  private Set<String> keys;

  /**
   * A catalog that is in no file and makes its own index.
   *
   * @param papers grouped by home section, in the order of {@code sections}
   */
  public Catalog(ListFacts facts, List<Venue> venues, List<Section> sections, List<Paper> papers) {
    this(facts, venues, sections, PaperStore.of(papers), null);
  }

  /**
   * @param papers grouped by home section, in the order of {@code sections}
   * @param indexSource loads the index of the papers when a search asks for it; null to make one
   */
  public Catalog(
      ListFacts facts,
      List<Venue> venues,
      List<Section> sections,
      PaperStore papers,
      Supplier<SearchIndex> indexSource) {
    this.facts = facts;
    this.venues = List.copyOf(venues);
    this.sections = List.copyOf(sections);
    this.papers = papers;
    this.indexSource = indexSource;
  }

  public ListFacts facts() {
    return facts;
  }

  public List<Venue> venues() {
    return venues;
  }

  public List<Section> sections() {
    return sections;
  }

  /** The papers of the list; the citation of the list itself is not one of them. */
  public List<Paper> papers() {
    return papers;
  }

  /** The index of {@link #papers}, by their places in the list. */
  public SearchIndex searchIndex() {
    if (index == null) {
      index = indexSource == null ? SearchIndex.of(papers, List.of()) : indexSource.get();
    }
    return index;
  }

  /**
   * Where the record of the paper at that place of {@link #papers} begins in the file of its home
   * section, counted from 1; 0 if it is in none.
   */
  public int line(int place) {
    return papers.line(place);
  }

  /** The paper with that key or former key, or the list's own citation; null if nothing has it. */
  public Paper find(String key) {
    int place = papers.place(key);
    if (place >= 0) {
      return papers.get(place);
    }
    Paper citation = facts.citation();
    return citation.key().equals(key) || citation.formerKeys().contains(key) ? citation : null;
  }

  /** The place in {@link #papers} of the one with that key or former key; negative if none has. */
  public int place(String key) {
    return papers.place(key);
  }

  /** What the record of the paper at that place comes from; empty if all are from one source. */
  public String origin(int place) {
    return papers.origin(place);
  }

  /** What the record with that key comes from; empty if all are from one source. */
  public String origin(String key) {
    int place = papers.place(key);
    return place < 0 ? "" : papers.origin(place);
  }

  /** Every key and former key, and that of the list's own citation, in the list's order. */
  public Set<String> keys() {
    if (keys == null) {
      Set<String> all = new LinkedHashSet<>(facts.citation().keys());
      for (int i = 0; i < papers.size(); i++) {
        all.addAll(papers.keys(i));
      }
      keys = Collections.unmodifiableSet(all);
    }
    return keys;
  }

  /** The section with that id; null if there is none. */
  public Section section(String id) {
    for (Section section : sections) {
      if (section.id().equals(id)) {
        return section;
      }
    }
    return null;
  }

  /**
   * The catalog as it was at the end of a day: the papers the list had by then under their keys of
   * then, and of sections and venues those that had a paper. What a paper's record says is as of
   * today, since the list keeps no history of it.
   *
   * @param day an ISO date
   */
  public Catalog asOf(String day) {
    List<Paper> then = new ArrayList<>();
    int[] linesThen = new int[papers.size()];
    List<String> originsThen = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (int i = 0; i < papers.size(); i++) {
      Paper was = papers.get(i).asOf(day);
      if (was != null) {
        linesThen[then.size()] = papers.line(i);
        originsThen.add(papers.origin(i));
        then.add(was);
        used.add(was.venue() == null ? "" : was.venue().abbreviation());
        for (Section section : was.sections()) {
          for (Section at = section; at != null && used.add("#" + at.id()); ) {
            at = section(at.parent());
          }
        }
      }
    }
    List<Venue> venuesThen = new ArrayList<>(venues);
    venuesThen.removeIf(venue -> !used.contains(venue.abbreviation()));
    List<Section> sectionsThen = new ArrayList<>(sections);
    sectionsThen.removeIf(section -> !used.contains("#" + section.id()));
    String edition = day.compareTo(facts.edition()) < 0 ? day : facts.edition();
    return new Catalog(
        facts.with(edition, facts.citation()),
        venuesThen,
        sectionsThen,
        PaperStore.of(then, Arrays.copyOf(linesThen, then.size()), originsThen),
        null);
  }

  /** That section and all sections below it, in the page's order. */
  public List<Section> within(Section root) {
    List<Section> within = new ArrayList<>();
    int i = sections.indexOf(root);
    do {
      within.add(sections.get(i++));
    } while (i < sections.size() && sections.get(i).depth() > root.depth());
    return within;
  }

  /** Those of the papers that are in the section or one below it, in the same order. */
  public List<Paper> within(Section root, List<Paper> among) {
    List<Section> below = within(root);
    List<Paper> within = new ArrayList<>();
    for (Paper paper : among) {
      boolean in = false;
      for (Section of : paper.sections()) {
        in |= below.contains(of);
      }
      if (in) {
        within.add(paper);
      }
    }
    return within;
  }
}
