package org.ddlist.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ddlist.merge.MergedItems.Item;
import org.ddlist.model.Venue;
import org.ddlist.records.CatalogYaml;
import org.ddlist.source.ImportNote;
import org.ddlist.source.VenueMatches;
import org.ddlist.text.YamlNode.Mapping;

/** The venues of a catalog with those that a list adds. */
final class MergedVenues extends VenueMatches {
  private final List<Venue> catalog;
  private final Mapping file;
  private final Map<String, Venue> added = new LinkedHashMap<>();

  /**
   * @param file venues.yaml as it was parsed
   */
  MergedVenues(List<Venue> catalog, Mapping file) {
    super(catalog);
    this.catalog = catalog;
    this.file = file;
  }

  /** Adds the venue of a paper, unless the catalog has it. */
  void use(Venue venue) {
    if (venue != null && !has(venue)) {
      added.putIfAbsent(venue.abbreviation(), venue);
    }
  }

  /**
   * The catalog's venues with the new ones, each before the first that follows it.
   *
   * @param changes gets the new ones
   */
  List<Venue> all(List<ImportNote> changes) {
    MergedItems<Venue> items = new MergedItems<>(1);
    for (Venue venue : catalog) {
      items.known(venue, (Mapping) file.fields().get(venue.abbreviation()));
    }
    List<Item<Venue>> old = List.copyOf(items.items());
    List<Venue> sorted = new ArrayList<>(added.values());
    sorted.sort(Comparator.comparing(Venue::abbreviation, String.CASE_INSENSITIVE_ORDER));
    Item<Venue> before = null;
    int next = 0;
    for (Venue venue : sorted) {
      String name = venue.abbreviation();
      while (next < old.size()
          && old.get(next).value().abbreviation().compareToIgnoreCase(name) < 0) {
        before = old.get(next++);
      }
      before = items.add(before, venue, 0);
      changes.add(new ImportNote(CatalogYaml.VENUES, before.line(), name, "", "+ " + venue.name()));
    }
    return items.values();
  }
}
