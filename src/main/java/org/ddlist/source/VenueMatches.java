package org.ddlist.source;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ddlist.model.Venue;
import org.ddlist.text.Folding;

/** Finds the venue of a catalog that another source means, by abbreviation, alias or name. */
public class VenueMatches {
  /** By abbreviation and alias, and by name after a "=". */
  private final Map<String, Venue> known = new HashMap<>();

  private final Map<String, Venue> venueOf = new HashMap<>();

  public VenueMatches(List<Venue> catalog) {
    for (Venue venue : catalog) {
      known.put(venue.abbreviation().toLowerCase(Locale.ROOT), venue);
      for (String alias : venue.aliases()) {
        known.put(alias.toLowerCase(Locale.ROOT), venue);
      }
      known.putIfAbsent("=" + Folding.fold(venue.name()), venue);
      known.putIfAbsent("=" + Folding.fold(venue.bibtex()), venue);
    }
  }

  public boolean knows(String abbreviation) {
    return known.containsKey(abbreviation.toLowerCase(Locale.ROOT));
  }

  /** Whether it is one of the catalog's, and not another one. */
  public boolean has(Venue venue) {
    return known.get(venue.abbreviation().toLowerCase(Locale.ROOT)) == venue;
  }

  /** The venue as the catalog has it; itself if it is new. Null for null. */
  public Venue find(Venue listed) {
    if (listed == null) {
      return null;
    }
    return venueOf.computeIfAbsent(
        listed.abbreviation(),
        abbreviation -> {
          Venue venue = known.get(abbreviation.toLowerCase(Locale.ROOT));
          venue = venue == null ? known.get("=" + Folding.fold(listed.name())) : venue;
          return venue == null ? listed : venue;
        });
  }
}
