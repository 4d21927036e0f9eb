package org.ddlist.bibtex;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ddlist.text.Folding;

/**
 * Compares the abbreviation of a venue on a page with the name in an entry, without a list of
 * venues. They agree if the name has the abbreviation in parentheses or as a word, if the
 * abbreviation consists of initials of the name, or if most papers of the list pair the two.
 */
public final class ListVenueNames {
  private final Map<String, Integer> pairs = new HashMap<>();
  private final Map<String, Integer> pages = new HashMap<>();

  /** Adds the abbreviation and the name of one paper. */
  public void add(String page, String name) {
    pairs.merge(pair(page, name), 1, Integer::sum);
    pages.merge(Folding.fold(page), 1, Integer::sum);
  }

  public boolean agree(String page, String name) {
    String acronym = acronym(name);
    boolean spelt =
        acronym.isEmpty()
            ? hasWords(page, name) || isInitials(page, name)
            : Folding.fold(page).equals(Folding.fold(acronym));
    int together = pairs.getOrDefault(pair(page, name), 0);
    int all = pages.getOrDefault(Folding.fold(page), 0);
    return spelt || together > 2 && 2 * together > all;
  }

  private static String pair(String page, String name) {
    return Folding.fold(page) + "\n" + Folding.fold(name);
  }

  /** The word in the last parentheses of a name; empty if there is none or are several words. */
  public static String acronym(String name) {
    String inner = Venues.inParentheses(name);
    return inner.indexOf(' ') < 0 ? inner : "";
  }

  private static boolean hasWords(String page, String name) {
    Set<String> words = new HashSet<>(Folding.words(name));
    List<String> wanted = Folding.words(page);
    return !wanted.isEmpty() && words.containsAll(wanted);
  }

  /** Whether the capitals of one are among the initials of the other in their order. */
  private static boolean isInitials(String page, String name) {
    String initials = Venues.initials(name);
    int at = -1;
    int capitals = 0;
    for (int i = 0; i < page.length(); i++) {
      char c = page.charAt(i);
      if (Character.isUpperCase(c)) {
        at = initials.indexOf(c, at + 1);
        if (at < 0) {
          return false;
        }
        capitals++;
      }
    }
    return capitals > 1;
  }
}
