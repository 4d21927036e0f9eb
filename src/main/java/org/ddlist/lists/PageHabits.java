package org.ddlist.lists;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

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
   * @param text of names, and of a venue that is not known; empty for others
   */
  record Seen(String place, Content content, String text) {
    Seen(String place, Content content) {
      this(place, content, "");
    }
  }

  /** How many items there must be for a habit. */
  static final int LEAST = 3;

  /** How many words there must be that are all different: a short list has few venues twice. */
  private static final int LEAST_NEW = 8;

  /** How many papers a page must have for a title alone to be one. */
  private static final int LEAST_PAPERS = 10;

  private final Map<String, int[]> seen = new HashMap<>();
  private final Set<String> places = new HashSet<>();

  /** The names, and the words that may be venues, of each place. */
  private final Map<String, Map<String, Integer>> names = new HashMap<>();

  private final Map<String, Map<String, Integer>> words = new HashMap<>();
  private final TitlePlaces titles = new TitlePlaces();
  private final Map<String, Integer> kinds = new HashMap<>();
  private final Set<String> fresh = new HashSet<>();
  private int papers;
  private int others;
  private boolean settled;

  /** Counts an item that is a paper, or is not, before the habits are settled. */
  void count(boolean paper) {
    papers += settled || !paper ? 0 : 1;
    others += settled || paper ? 0 : 1;
  }

  /** Whether most items of the page are papers. */
  boolean arePapers() {
    return settled && papers >= LEAST_PAPERS && papers > 2 * others;
  }

  /** Begins an item, of which each place counts once. */
  void begin() {
    places.clear();
  }

  /** Takes what the item has in its places, before the habits are settled. */
  void add(List<Seen> item) {
    for (Seen each : settled ? List.<Seen>of() : item) {
      int[] counts = seen.computeIfAbsent(each.place(), key -> new int[Content.values().length]);
      if (places.add(each.place())) {
        counts[each.content().ordinal()]++;
        boolean people = each.content() == Content.NAMES;
        (people ? names : words)
            .computeIfAbsent(each.place(), key -> new HashMap<>())
            .merge(each.text(), 1, Integer::sum);
      }
    }
  }

  /** Ends learning. Until then, there is no habit. */
  void settle() {
    settled = true;
    titles.settle();
    for (String place : seen.keySet()) {
      kinds.put(place, kindsOf(place));
      if (areAllNew(place)) {
        fresh.add(place);
      }
    }
  }

  /** Whether most of the items that have anything in a place have that, or one of these. */
  boolean has(String place, Content... contents) {
    int[] counts = settled ? seen.get(place) : null;
    if (counts == null) {
      return false;
    }
    int all = 0;
    for (int count : counts) {
      all += count;
    }
    int some = 0;
    for (Content content : contents) {
      some += counts[content.ordinal()];
      int kinds = this.kinds.get(place);
      some += content == Content.OTHER ? kinds : content == Content.NAMES ? -kinds : 0;
    }
    return some >= LEAST && 2 * some > all;
  }

  /** Whether one of so many items that may have a mark has it. */
  boolean hasOneOf(int many, String mark) {
    int[] counts = settled ? seen.get(mark) : null;
    return counts != null
        && counts[Content.VENUE.ordinal()] >= LEAST
        && many * counts[Content.VENUE.ordinal()] >= IntStream.of(counts).sum();
  }

  /**
   * Whether most items have another word in a place, as they have the names of their methods:
   * venues come again.
   */
  boolean areNew(String place) {
    return fresh.contains(place);
  }

  private boolean areAllNew(String place) {
    Map<String, Integer> here = words.getOrDefault(place, Map.of());
    int items = 0;
    for (int count : here.values()) {
      items += count;
    }
    int known = here.getOrDefault("", 0);
    int distinct = here.size() - (known > 0 ? 1 : 0);
    return distinct >= LEAST_NEW && 5 * distinct > 4 * items;
  }

  TitlePlaces titles() {
    return titles;
  }

  /** How many items have what reads as a name but is a kind of papers, as several come again. */
  private int kindsOf(String place) {
    int again = 0;
    int items = 0;
    for (Map.Entry<String, Integer> name : names.getOrDefault(place, Map.of()).entrySet()) {
      boolean kind = !name.getKey().isEmpty() && name.getValue() > 1;
      again += kind ? 1 : 0;
      items += kind ? name.getValue() : 0;
    }
    return again < LEAST ? 0 : items;
  }
}
