package org.ddlist.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ddlist.model.Author;
import org.ddlist.text.Folding;

/** Keys for papers that have none, none that BibTeX takes, or that of another paper. */
final class ImportKeys {
  private static final Set<String> SMALL_WORDS =
      Set.of("a", "an", "the", "on", "of", "for", "in", "to");

  private final Set<String> taken = new HashSet<>();

  /** How many keys were made of one. */
  private final Map<String, Integer> made = new HashMap<>();

  /** Notes that a paper has the key, so that none is made like it. */
  void reserve(String key) {
    taken.add(key);
  }

  /** The key without the characters that BibTeX allows in none; empty if nothing is left. */
  static String allowed(String key) {
    StringBuilder allowed = new StringBuilder();
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      boolean usual = c > ' ' && c < '~' && "\"#%'(),={}\\".indexOf(c) < 0;
      allowed.append(usual && !(allowed.isEmpty() && c == '-') ? String.valueOf(c) : "");
    }
    return allowed.toString();
  }

  /** That key, or if another paper has it the same with a letter: "hopper1952educationb". */
  String unique(String key) {
    String unique = key;
    int number = made.getOrDefault(key, 0);
    while (!taken.add(unique)) {
      number++;
      unique = key + (number < 26 ? String.valueOf((char) ('a' + number)) : "x" + number);
    }
    made.put(key, number);
    return unique;
  }

  /**
   * A key in the usual form, "turing1950computing".
   *
   * @param year 0 if it is not known
   */
  static String made(List<Author> authors, int year, String title) {
    String word = "";
    for (String next : Folding.fold(title).split(" ")) {
      word = word.isEmpty() && !SMALL_WORDS.contains(next) ? ascii(next) : word;
    }
    String name = authors.isEmpty() ? "" : ascii(Folding.fold(authors.get(0).family()));
    String made = name + (year == 0 ? "" : year) + word;
    return made.isEmpty() ? "paper" : made;
  }

  private static String ascii(String text) {
    StringBuilder ascii = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      ascii.append(c < 127 && Character.isLetterOrDigit(c) ? String.valueOf(c) : "");
    }
    return ascii.toString();
  }
}
