package org.ddlist.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ddlist.model.Author;
import org.ddlist.model.Names;
import org.ddlist.model.PaperPlace;
import org.ddlist.model.Rule;
import org.ddlist.text.Folding;

/**
 * Finds names that differ only in case, accents or the order of their words, and reports the rarer
 * ones. A family name in place of a given name is reported only if a paper has two such names,
 * since one alone may be another person: there are a Shen Cheng and a Cheng Shen.
 */
final class NameSpellings {
  private record Spelling(Author author, List<PaperPlace> places) {}

  /** A place with a spelling that is not the usual one. */
  private record Stray(PaperPlace place, Author author, Spelling usual) {
    /** Whether only the given names are in another order. */
    boolean isReordered() {
      return !isReversed()
          && !Folding.compact(author.name()).equals(Folding.compact(usual.author().name()));
    }

    boolean isReversed() {
      return !Folding.compact(author.family()).equals(Folding.compact(usual.author().family()));
    }
  }

  private final boolean givenNamesMove;
  private final Map<String, Map<String, Spelling>> people = new LinkedHashMap<>();
  private final Set<PaperPlace> read = new HashSet<>();

  /**
   * @param givenNamesMove whether another order of given names is accepted, as in a catalog, where
   *     names were split by hand and follow the paper
   */
  NameSpellings(boolean givenNamesMove) {
    this.givenNamesMove = givenNamesMove;
  }

  /** Adds a name that was checked against the paper: it is evidence and never reported. */
  void addRead(PaperPlace place, Author author) {
    read.add(place);
    add(place, author);
  }

  void add(PaperPlace place, Author author) {
    String name = author.name();
    people
        .computeIfAbsent(Names.sortedWords(name), words -> new LinkedHashMap<>())
        .computeIfAbsent(
            Names.exactLetters(name), letters -> new Spelling(author, new ArrayList<>()))
        .places()
        .add(place);
  }

  void report(Findings findings) {
    List<Stray> strays = new ArrayList<>();
    people.values().forEach(spellings -> collect(spellings.values(), strays));
    Map<PaperPlace, Integer> reversed = new HashMap<>();
    for (Stray stray : strays) {
      reversed.merge(stray.place(), stray.isReversed() ? 1 : 0, Integer::sum);
    }
    for (Stray stray : strays) {
      boolean moved = givenNamesMove && stray.isReordered();
      if (!moved && (!stray.isReversed() || reversed.get(stray.place()) > 1)) {
        report(stray, findings);
      }
    }
  }

  private void collect(Iterable<Spelling> spellings, List<Stray> strays) {
    Spelling usual = null;
    for (Spelling spelling : spellings) {
      boolean more = usual == null || spelling.places().size() > usual.places().size();
      usual = more ? spelling : usual;
    }
    for (Spelling spelling : spellings) {
      for (PaperPlace place : spelling == usual ? List.<PaperPlace>of() : spelling.places()) {
        if (!read.contains(place)) {
          strays.add(new Stray(place, spelling.author(), usual));
        }
      }
    }
  }

  private static void report(Stray stray, Findings findings) {
    String name = stray.author().name();
    String usual = stray.usual().author().name();
    boolean order = !Folding.compact(name).equals(Folding.compact(usual));
    List<PaperPlace> places = stray.usual().places();
    int others = places.size() - 1;
    findings.addOnce(
        name,
        stray.place(),
        order ? Rule.NAME_ORDER : Rule.NAME_SPELLING,
        "'"
            + name
            + "' is written '"
            + usual
            + "' in "
            + places.get(0).describe()
            + (others == 0 ? "" : " and " + others + " more"));
  }
}
