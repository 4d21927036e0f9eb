package org.ddlist.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ddlist.model.Author;

/**
 * Finds names that differ in nothing but case, accents or the order of their words, and reports the
 * one that is used less.
 */
final class NameSpellings {
  private record Spelling(String name, List<Place> places) {}

  private final Map<String, Map<String, Spelling>> people = new LinkedHashMap<>();

  void add(Place place, Author author) {
    String name = author.name();
    people
        .computeIfAbsent(Wording.sortedWords(name), words -> new LinkedHashMap<>())
        .computeIfAbsent(
            Wording.exactLetters(name), letters -> new Spelling(name, new ArrayList<>()))
        .places()
        .add(place);
  }

  void report(Findings findings) {
    for (Map<String, Spelling> spellings : people.values()) {
      if (spellings.size() < 2) {
        continue;
      }
      Spelling usual = null;
      for (Spelling spelling : spellings.values()) {
        boolean more = usual == null || spelling.places().size() > usual.places().size();
        usual = more ? spelling : usual;
      }
      for (Spelling spelling : spellings.values()) {
        if (spelling != usual) {
          report(spelling, usual, findings);
        }
      }
    }
  }

  private static void report(Spelling spelling, Spelling usual, Findings findings) {
    boolean order = !Wording.letters(spelling.name()).equals(Wording.letters(usual.name()));
    Place first = usual.places().get(0);
    int others = usual.places().size() - 1;
    for (Place place : spelling.places()) {
      findings.add(
          place.file(),
          place.line(),
          place.key(),
          order ? Rule.NAME_ORDER : Rule.NAME_SPELLING,
          "'"
              + spelling.name()
              + "' is '"
              + usual.name()
              + "' in "
              + first.describe()
              + (others == 0 ? "" : " and " + others + " more"));
    }
  }
}
