package org.ddlist.lists;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands where in the items of a page. A list writes its items alike: where the others have
 * their venue, a word that no known venue is called by is one, too, and where the others have a
 * remark, it is a remark. The items are read once to learn that and once more to apply it.
 */
final class PageHabits {
  /** What a place of an item has. */
  enum Content {
    /** A venue with its year. */
    DATED_VENUE,
    /** A known venue, or the word for a preprint, without a year. */
    VENUE,
    /** What may be a venue by its form. */
    LIKELY_VENUE,
    NAMES,
    OTHER
  }

  /**
   * A place in an item, and what it has there.
   *
   * @param text of names, of which those that come again are no people; empty for others
   */
  record Seen(String place, Content content, String text) {
    Seen(String place, Content content) {
      this(place, content, "");
    }
  }

  /** How many items there must be for a habit. */
  static final int LEAST = 3;

  private final Map<String, int[]> seen = new HashMap<>();
  private final Set<String> places = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final TitlePlaces titles = new TitlePlaces();
  private boolean settled;

  /** Begins an item, of which each place counts once. */
  void begin() {
    places.clear();
  }

  /** Takes what the item has in its places, before the habits are settled. */
  void add(List<Seen> item) {
    for (Seen each : settled ? List.<Seen>of() : item) {
      int[] counts = seen.computeIfAbsent(each.place(), key -> new int[Content.values().length]);
      boolean again = !each.text().isEmpty() && !names.add(each.place() + each.text());
      Content content = again ? Content.OTHER : each.content();
      counts[content.ordinal()] += places.add(each.place()) ? 1 : 0;
    }
  }

  /** Ends learning. Until then, there is no habit. */
  void settle() {
    settled = true;
    titles.settle();
  }

  /** Whether no item was read that habits apply to. */
  boolean isEmpty() {
    return seen.isEmpty() && titles.isEmpty();
  }

  /** Whether most of what is in a place is that. */
  boolean has(Content content, String place) {
    int[] counts = settled ? seen.get(place) : null;
    if (counts == null) {
      return false;
    }
    int all = 0;
    for (int count : counts) {
      all += count;
    }
    int count = counts[content.ordinal()];
    return count >= LEAST && 2 * count > all;
  }

  TitlePlaces titles() {
    return titles;
  }
}
