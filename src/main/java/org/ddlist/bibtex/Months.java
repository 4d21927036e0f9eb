package org.ddlist.bibtex;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The months as entries write them, and the seasons of journals. */
public final class Months {
  /** The names, in their order; the first three letters, small, are BibTeX's string for each. */
  public static final List<String> NAMES =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  /** What a word can be beside the names and their first three letters. */
  private static final Set<String> OTHERS =
      Set.of("sept", "spring", "summer", "autumn", "fall", "winter");

  /** What can be beside a month: "12th and 13th of July". */
  private static final Set<String> LINKING = Set.of("st", "nd", "rd", "th", "and", "to", "of");

  private static final Pattern WORD = Pattern.compile("\\p{L}+|[0-9]+");

  private Months() {}

  /** BibTeX's string for a month: "jan". */
  public static String string(String name) {
    return name.substring(0, 3).toLowerCase(Locale.ROOT);
  }

  /** Whether every word and number is a month, or goes with one: "Jan.", "3", "12--15 July". */
  public static boolean isMonth(String text) {
    boolean month = false;
    int number = 0;
    Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (words.find()) {
      String word = words.group();
      if (word.charAt(0) <= '9') {
        number = word.length() < 3 ? Integer.parseInt(word) : 99;
        if (number < 1 || number > 31) {
          return false;
        }
      } else if (isName(word)) {
        month = true;
      } else if (!LINKING.contains(word)) {
        return false;
      }
    }
    return month || number >= 1 && number <= 12;
  }

  private static boolean isName(String word) {
    for (String name : NAMES) {
      if (word.equals(string(name)) || word.equalsIgnoreCase(name)) {
        return true;
      }
    }
    return OTHERS.contains(word);
  }
}
