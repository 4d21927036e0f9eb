package org.ddlist.lists;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ddlist.model.Links;
import org.ddlist.text.Folding;

/**
 * The items under a page's latest updates, most of which are in a section too. The item of the
 * section takes its day and its missing links from them.
 */
final class LatestUpdates {
  private static final class Update {
    final ListPage.Item item;
    String day;
    boolean twice;
    boolean used;

    Update(ListPage.Item item) {
      this.item = item;
      this.day = item.day();
    }

    /** The first day counts. */
    void again(String other) {
      twice = true;
      if (day.isEmpty() || (!other.isEmpty() && other.compareTo(day) < 0)) {
        day = other;
      }
    }
  }

  private final Map<String, Update> byCitation = new LinkedHashMap<>();
  private final Map<String, Update> byTitle = new LinkedHashMap<>();

  private LatestUpdates(List<ListPage.Item> updates) {
    for (ListPage.Item item : updates) {
      String title = Folding.compact(item.title());
      Update known =
          item.citation().isEmpty() ? byTitle.get(title) : byCitation.get(item.citation());
      if (known != null) {
        known.again(item.day());
        continue;
      }
      Update update = new Update(item);
      byTitle.putIfAbsent(title, update);
      if (!item.citation().isEmpty()) {
        byCitation.put(item.citation(), update);
      }
    }
  }

  /** The items of the sections, and the updates without a section, in the page's order. */
  static List<ListPage.Item> join(List<ListPage.Item> updates, List<ListPage.Item> items) {
    LatestUpdates latest = new LatestUpdates(updates);
    List<ListPage.Item> joined = new ArrayList<>();
    Set<String> places = new HashSet<>();
    for (ListPage.Item item : items) {
      boolean again =
          !item.citation().isEmpty() && !places.add(item.section() + " " + item.citation());
      joined.add(latest.joined(item, again));
    }
    latest.unused(latest.byCitation.values(), joined);
    latest.unused(latest.byTitle.values(), joined);
    joined.sort(Comparator.comparingInt(ListPage.Item::line));
    return joined;
  }

  private void unused(Collection<Update> updates, List<ListPage.Item> joined) {
    for (Update update : updates) {
      if (!update.used) {
        update.used = true;
        List<Slip> slips = new ArrayList<>(update.item.slips());
        twice(update, slips);
        joined.add(update.item.with(update.day, update.item.links(), slips));
      }
    }
  }

  private static void twice(Update update, List<Slip> slips) {
    if (update.twice) {
      slips.add(Slip.guess("twice in the updates"));
    }
  }

  private ListPage.Item joined(ListPage.Item item, boolean again) {
    List<Slip> slips = new ArrayList<>(item.slips());
    if (again) {
      slips.add(Slip.guess("twice in its section"));
    }
    Update update = byCitation.get(item.citation());
    if (update == null) {
      update = byTitle.get(Folding.compact(item.title()));
    }
    if (update == null) {
      return item.with(item.day(), item.links(), slips);
    }
    ListPage.Item other = update.item;
    String where = " in the updates, line " + other.line();
    if (!update.used) {
      twice(update, slips);
      for (Slip slip : other.slips()) {
        slips.add(new Slip(slip.kind(), slip.message() + where));
      }
      update.used = true;
    }
    if (!other.citation().equals(item.citation())) {
      slips.add(Slip.guess("another citation file" + where));
    }
    if (!other.title().equals(item.title())) {
      slips.add(Slip.guess("another title" + where));
    }
    if (!other.leads().equals(item.leads()) || other.others() != item.others()) {
      slips.add(Slip.guess("other authors" + where));
    }
    if (!other.venue().equals(item.venue())
        || other.year() != item.year()
        || other.workshop() != item.workshop()) {
      slips.add(Slip.guess("another venue or year" + where));
    }
    Links mine = item.links();
    Links theirs = other.links();
    Links links =
        new Links(
            link("link to the paper", mine.paper(), theirs.paper(), where, slips),
            link(":globe_with_meridians:", mine.project(), theirs.project(), where, slips),
            link(":octocat:", mine.code(), theirs.code(), where, slips));
    String day = update.day.isEmpty() ? item.day() : update.day;
    return item.with(day, links, slips);
  }

  private static String link(
      String kind, String mine, String theirs, String where, List<Slip> slips) {
    if (theirs.isEmpty() || theirs.equals(mine)) {
      return mine;
    }
    slips.add(Slip.guess((mine.isEmpty() ? kind + " only" : "another " + kind) + where));
    return mine.isEmpty() ? theirs : mine;
  }
}
