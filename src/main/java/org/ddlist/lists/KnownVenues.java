package org.ddlist.lists;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ddlist.bibtex.Venues;
import org.ddlist.model.Venue;

/**
 * The venues that the items of a page may mean, and what texts of the page say of venue and year:
 * each dialect asks for the same texts again.
 */
final class KnownVenues {
  /** How many texts to keep; a long list has a tenth. */
  private static final int MOST = 100_000;

  private final Venues venues;
  private final Map<String, Published> enclosed = new HashMap<>();
  private final Map<String, Published> open = new HashMap<>();

  KnownVenues(List<Venue> venues) {
    this.venues = new Venues(venues);
  }

  /** The venue whose abbreviation, alias or whole name a text is; null if there is none. */
  Venue called(String text) {
    return venues.called(text);
  }

  /** The venue that a text names; null if it names none. */
  Venue named(String text) {
    return venues.named(text);
  }

  /** What a text says, as {@link Published#read} has it. */
  Published published(String text, boolean isEnclosed) {
    Map<String, Published> read = isEnclosed ? enclosed : open;
    Published published = read.get(text);
    if (published == null && !read.containsKey(text)) {
      if (read.size() == MOST) {
        read.clear();
      }
      published = Published.parse(text, isEnclosed, this);
      read.put(text, published);
    }
    return published;
  }
}
