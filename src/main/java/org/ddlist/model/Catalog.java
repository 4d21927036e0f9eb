package org.ddlist.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
  private final List<Paper> papers;
  private final int[] lines;
  private final Map<String, Paper> byKey;
  private final Supplier<SearchIndex> indexSource;
  private final Map<String, String> origins;
  private SearchIndex index;

  /**
   * A catalog that is in no file.
   *
   * @param papers grouped by home section, in the order of {@code sections}
   */
  public Catalog(ListFacts facts, List<Venue> venues, List<Section> sections, List<Paper> papers) {
    this(facts, venues, sections, papers, new int[papers.size()]);
  }

  /** A catalog that makes its own index. */
  public Catalog(
      ListFacts facts,
      List<Venue> venues,
      List<Section> sections,
      List<Paper> papers,
      int[] lines) {
    this(facts, venues, sections, papers, lines, null);
  }

  /**
   * @param papers grouped by home section, in the order of {@code sections}
   * @param lines where the record of each paper begins in the file of its home section, counted
   *     from 1; 0 if it is in none
   * @param indexSource loads the index of the papers when a search asks for it; null to make one
   */
  public Catalog(
      ListFacts facts,
      List<Venue> venues,
      List<Section> sections,
      List<Paper> papers,
      int[] lines,
      Supplier<SearchIndex> indexSource) {
    this(facts, venues, sections, papers, lines, indexSource, Map.of());
  }

  /**
   * The same of several sources.
   *
   * @param origins what the record of each paper comes from, by its key; empty if all are from one
   *     source
   */
  public Catalog(
      ListFacts facts,
      List<Venue> venues,
      List<Section> sections,
      List<Paper> papers,
      int[] lines,
      Supplier<SearchIndex> indexSource,
      Map<String, String> origins) {
    if (lines.length != papers.size()) {
      throw new IllegalArgumentException(lines.length + " lines, " + papers.size() + " papers");
    }
    this.indexSource = indexSource;
    this.origins = Map.copyOf(origins);
    this.facts = facts;
    this.lines = lines.clone();
    this.venues = List.copyOf(venues);
    this.sections = List.copyOf(sections);
    this.papers = List.copyOf(papers);
    byKey = new HashMap<>(papers.size() * 2);
    index(facts.citation());
    for (Paper paper : papers) {
      index(paper);
    }
  }

  private void index(Paper paper) {
    byKey.put(paper.key(), paper);
    for (Alias alias : paper.aliases()) {
      byKey.put(alias.key(), paper);
    }
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
    return lines[place];
  }

  /** The paper with that key or former key, or the list's own citation; null if nothing has it. */
  public Paper find(String key) {
    return byKey.get(key);
  }

  /** What each paper's record comes from, by its key; empty if all are from one source. */
  public Map<String, String> origins() {
    return origins;
  }

  /** What the record with that key comes from; empty if all are from one source. */
  public String origin(String key) {
    Paper paper = find(key);
    return paper == null ? "" : origins.getOrDefault(paper.key(), "");
  }

  /** Every key and former key, and that of the list's own citation, in no order. */
  public Iterable<String> keys() {
    return byKey.keySet();
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
    Set<String> used = new HashSet<>();
    for (int i = 0; i < papers.size(); i++) {
      Paper was = papers.get(i).asOf(day);
      if (was != null) {
        linesThen[then.size()] = lines[i];
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
        facts.as(edition),
        venuesThen,
        sectionsThen,
        then,
        Arrays.copyOf(linesThen, then.size()),
        null,
        origins);
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
}
