package org.ddlist.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ddlist.formats.UniqueKeys;
import org.ddlist.model.Alias;
import org.ddlist.model.Author;
import org.ddlist.model.Catalog;
import org.ddlist.model.IdentityIndex;
import org.ddlist.model.Nicknames;
import org.ddlist.model.Paper;
import org.ddlist.model.PaperStore;
import org.ddlist.model.SearchIndex;
import org.ddlist.model.Section;
import org.ddlist.model.Venue;
import org.ddlist.text.Folding;

/**
 * Lays catalogs over each other. For the same paper the facts of the first stand, and a later one
 * adds what is missing: links, its keys as former ones, nicknames, titles, and its sections.
 */
public final class Overlay {
  /**
   * One of the catalogs.
   *
   * @param name what a paper's record says it comes from
   */
  public record Layer(String name, Catalog catalog) {}

  private final OverlaidSections sections = new OverlaidSections();
  private final List<Venue> venues = new ArrayList<>();
  private final UniqueKeys keys = new UniqueKeys();
  private final List<String> notes;

  /** By their keys, in order. */
  private final List<Paper> papers = new ArrayList<>();

  private final Map<Paper, Integer> places = new IdentityHashMap<>();
  private final List<String> origins = new ArrayList<>();

  private Overlay(List<String> notes) {
    this.notes = notes;
  }

  /**
   * Lays them over each other.
   *
   * @param layers the first first, at least one
   * @param notes gets which keys are another paper's in an earlier catalog
   */
  public static Catalog of(List<Layer> layers, List<String> notes) {
    Catalog first = layers.get(0).catalog();
    if (layers.size() == 1) {
      return first;
    }
    Overlay overlay = new Overlay(notes);
    for (Layer layer : layers) {
      overlay.add(layer);
    }
    return overlay.catalog(first);
  }

  private void add(Layer layer) {
    Catalog catalog = layer.catalog();
    sections.add(catalog.sections());
    VenueMatches known = new VenueMatches(venues);
    IdentityIndex<Paper> index = new IdentityIndex<>(papers);
    boolean isFirst = papers.isEmpty();
    if (isFirst) {
      keys.reserve(catalog.facts().citation().key());
    }
    int taken = 0;
    String example = "";
    for (Paper read : catalog.papers()) {
      Venue venue = known.find(read.venue());
      Paper paper = read.at(read.publication().at(venue)).in(sections.of(read.sections()));
      IdentityIndex.Match<Paper> match = isFirst ? null : index.same(read);
      if (match != null) {
        complete(match.paper(), paper, layer.name());
        continue;
      }
      String key = keys.unique(paper.key());
      if (!key.equals(paper.key())) {
        taken++;
        example = example.isEmpty() ? "'" + paper.key() + "' is read as '" + key + "'" : example;
      }
      List<Alias> aliases = new ArrayList<>(paper.aliases());
      aliases.removeIf(alias -> !keys.reserve(alias.key()));
      add(paper.under(key, aliases), layer.name());
      if (venue != null && venue == read.venue() && !venues.contains(venue)) {
        venues.add(venue);
      }
    }
    if (taken > 0) {
      String more = taken == 1 ? "" : ", and " + (taken - 1) + " more";
      notes.add(layer.name() + ": another paper has the key: " + example + more);
    }
  }

  private void add(Paper paper, String origin) {
    places.put(paper, papers.size());
    papers.add(paper);
    origins.add(origin);
  }

  /** Adds what a later record has and an earlier one lacks. */
  private void complete(Paper matched, Paper later, String origin) {
    int place = places.get(matched);
    Paper first = papers.get(place);
    List<Alias> aliases = new ArrayList<>(first.aliases());
    for (String key : later.keys()) {
      if (keys.reserve(key)) {
        aliases.add(0, new Alias(key, ""));
      }
    }
    Set<Section> in = new LinkedHashSet<>(first.sections());
    in.addAll(later.sections());
    boolean named = !first.authors().isEmpty();
    List<Author> authors = named ? first.authors() : later.authors();
    Paper completed =
        new Paper(
            first.key(),
            aliases,
            nicknames(first, later),
            first.title(),
            titles(first, later),
            authors,
            named ? first.others() : later.others(),
            named ? first.leads() : later.leads(),
            first.publication().completedBy(later.publication()),
            first.details(),
            List.copyOf(in),
            first.added(),
            first.away(),
            first.links().completedBy(later.links()),
            first.note(),
            first.checked());
    papers.set(place, completed);
    places.put(completed, place);
    if (!origins.get(place).contains(origin)) {
      origins.set(place, origins.get(place) + ", " + origin);
    }
  }

  private static Nicknames nicknames(Paper first, Paper later) {
    Set<String> names = new LinkedHashSet<>(first.nicknames().all());
    names.addAll(later.nicknames().all());
    return names.isEmpty() ? first.nicknames() : Nicknames.of(List.copyOf(names));
  }

  private static List<String> titles(Paper first, Paper later) {
    Map<String, String> titles = new LinkedHashMap<>();
    for (Paper paper : List.of(first, later)) {
      for (String title : paper.allTitles()) {
        titles.putIfAbsent(Folding.compact(title), title);
      }
    }
    titles.remove(Folding.compact(first.titleText()));
    return List.copyOf(titles.values());
  }

  private Catalog catalog(Catalog first) {
    Map<String, List<Integer>> byHome = new HashMap<>();
    for (int i = 0; i < papers.size(); i++) {
      String home = papers.get(i).sections().get(0).id();
      byHome.computeIfAbsent(home, id -> new ArrayList<>()).add(i);
    }
    List<Paper> grouped = new ArrayList<>(papers.size());
    List<String> originsOf = new ArrayList<>(papers.size());
    for (Section section : sections.all()) {
      for (int place : byHome.getOrDefault(section.id(), List.of())) {
        grouped.add(papers.get(place));
        originsOf.add(origins.get(place));
      }
    }
    return new Catalog(
        first.facts(),
        venues,
        sections.all(),
        PaperStore.of(grouped, new int[grouped.size()], originsOf),
        () -> SearchIndex.of(grouped, first.searchIndex().synonyms()));
  }
}
