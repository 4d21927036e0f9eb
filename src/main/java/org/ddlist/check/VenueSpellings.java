package org.ddlist.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ddlist.bibtex.ListVenueNames;
import org.ddlist.model.PaperPlace;
import org.ddlist.model.Rule;

/**
 * Finds venues with one acronym in parentheses and two spellings of their name, and reports a
 * spelling that is at most half as frequent as the usual one.
 */
final class VenueSpellings {
  private final Map<String, Map<String, List<PaperPlace>>> venues = new LinkedHashMap<>();

  /**
   * @param name as {@link ItemRules#withoutWorkshop} gives it
   */
  void add(PaperPlace place, String name) {
    String acronym = ListVenueNames.acronym(name);
    if (!acronym.isEmpty()) {
      venues
          .computeIfAbsent(acronym, word -> new LinkedHashMap<>())
          .computeIfAbsent(name, words -> new ArrayList<>())
          .add(place);
    }
  }

  void report(Findings findings) {
    for (Map<String, List<PaperPlace>> names : venues.values()) {
      String usual = "";
      for (String name : names.keySet()) {
        boolean more = usual.isEmpty() || names.get(name).size() > names.get(usual).size();
        usual = more ? name : usual;
      }
      int most = names.get(usual).size();
      for (Map.Entry<String, List<PaperPlace>> name : names.entrySet()) {
        if (2 * name.getValue().size() <= most) {
          for (PaperPlace place : name.getValue()) {
            String message =
                "'" + name.getKey() + "' is written '" + usual + "' in " + most + " others";
            findings.add(place, Rule.VENUE_NAME, message);
          }
        }
      }
    }
  }
}
