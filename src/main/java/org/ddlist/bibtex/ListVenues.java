package org.ddlist.bibtex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ddlist.model.Venue;

/**
 * The venues of a list: of the names that its entries have for one, the most frequent, those of the
 * venue itself before those of its workshops.
 */
public final class ListVenues {
  /** A workshop's booktitle says less of the venue's own. */
  private static final int PROCEEDINGS = 1000;

  private final Map<String, Map<EntryPlace, Integer>> names = new LinkedHashMap<>();
  private final Map<String, String> abbreviationOf = new HashMap<>();
  private final Set<String> shortened = new HashSet<>();

  /** Names of one word, which may be the initials of a longer name of the same venue. */
  private final Set<String> acronyms = new HashSet<>();

  private final Venues known;
  private final Map<String, Venue> knownBy = new HashMap<>();

  /**
   * @param known venues whose abbreviation and name papers are given where their entries mean them
   */
  public ListVenues(List<Venue> known) {
    this.known = new Venues(known);
  }

  /** Notes that papers came out there, and how an entry calls it; null if there is none. */
  public void add(String abbreviation, EntryPlace place) {
    Map<EntryPlace, Integer> named =
        names.computeIfAbsent(abbreviation, name -> new LinkedHashMap<>());
    if (place != null && place.kind() != null && !place.name().isEmpty()) {
      EntryPlace name =
          new EntryPlace(place.kind(), place.name(), "", place.bibtex(), place.workshop(), "");
      named.merge(name, place.workshop() ? 1 : PROCEEDINGS, Integer::sum);
    }
  }

  /** Whether an entry names the venue in full. */
  public boolean isNamed(String abbreviation) {
    return knownBy.containsKey(abbreviation)
        || !names.getOrDefault(abbreviation, Map.of()).isEmpty()
        || Venues.isSchool(abbreviation);
  }

  /** The venue; one that no entry names has its abbreviation for its name. */
  public Venue venue(String abbreviation) {
    if (knownBy.containsKey(abbreviation)) {
      return knownBy.get(abbreviation);
    }
    EntryPlace best = null;
    int most = 0;
    for (Map.Entry<EntryPlace, Integer> name :
        names.getOrDefault(abbreviation, Map.of()).entrySet()) {
      // another name says more than the abbreviation
      int count = name.getKey().name().equals(abbreviation) ? 1 : 2 * name.getValue();
      if (count > most) {
        best = name.getKey();
        most = count;
      }
    }
    if (best != null) {
      return new Venue(abbreviation, best.name(), best.kind(), best.bibtex());
    }
    Venue.Kind kind =
        Venues.isSchool(abbreviation)
            ? Venue.Kind.THESIS
            : Venues.isJournal(abbreviation) ? Venue.Kind.JOURNAL : Venue.Kind.CONFERENCE;
    return new Venue(abbreviation, abbreviation, kind, abbreviation);
  }

  /** All of them, in alphabetical order. */
  public List<Venue> all() {
    List<String> abbreviations = new ArrayList<>(names.keySet());
    abbreviations.sort(String.CASE_INSENSITIVE_ORDER);
    List<Venue> venues = new ArrayList<>();
    for (String abbreviation : abbreviations) {
      venues.add(venue(abbreviation));
    }
    return venues;
  }

  /** Whether a text is a name of a known venue. */
  public boolean isKnown(String name) {
    return known.called(name) != null;
  }

  /**
   * The abbreviation of the venue that an item means, by any name; what it says if none is known.
   */
  public String abbreviation(String name) {
    Venue venue = known.called(name);
    if (venue == null) {
      return name;
    }
    knownBy.put(venue.abbreviation(), venue);
    return venue.abbreviation();
  }

  /** The abbreviation that an entry gives, or one made of the name. */
  public String abbreviation(EntryPlace place) {
    Venue venue = known.exactly(place.name(), place.kind());
    if (venue != null) {
      knownBy.put(venue.abbreviation(), venue);
      return venue.abbreviation();
    }
    if (!place.abbreviation().isEmpty()) {
      return place.abbreviation();
    }
    String folded = place.name().toLowerCase(Locale.ROOT);
    return abbreviationOf.computeIfAbsent(
        folded,
        name -> {
          if (place.kind().isBody()) {
            return place.name();
          }
          String initials = abbreviated(place.name());
          boolean first = shortened.add(initials) | acronyms.remove(initials);
          if (initials.equals(place.name())) {
            acronyms.add(initials);
          }
          return first ? initials : place.name();
        });
  }

  /** The initials of a name; a name of one word is its own abbreviation. */
  private static String abbreviated(String name) {
    String initials = Venues.initials(name);
    return name.indexOf(' ') < 0 || initials.length() < 2 ? name : initials;
  }
}
