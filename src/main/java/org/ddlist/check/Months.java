package org.ddlist.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Recognises months, and the seasons of journals. */
final class Months {
  private static final List<String> NAMES =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final List<String> SEASONS =
      List.of("spring", "summer", "autumn", "fall", "winter");

  private Months() {}

  /** Whether every word and number is a month, or goes with one: "Jan.", "3", "12--15 July". */
  static boolean isMonth(String text) {
    boolean month = false;
    int number = 0;
    for (String word : words(text)) {
      if (Character.isDigit(word.charAt(0))) {
        number = word.length() < 3 ? Integer.parseInt(word) : 99;
        if (number < 1 || number > 31) {
          return false;
        }
      } else if (isName(word)) {
        month = true;
      } else if (!List.of("st", "nd", "rd", "th", "and", "to", "of").contains(word)) {
        return false;
      }
    }
    return month || number >= 1 && number <= 12;
  }

  private static boolean isName(String word) {
    for (String name : NAMES) {
      if (name.startsWith(word)
          && (word.length() == 3 || word.equals("sept") || word.equals(name))) {
        return true;
      }
    }
    return SEASONS.contains(word);
  }

  /** Runs of letters and runs of digits, in lower case. */
  private static List<String> words(String text) {
    StringBuilder spaced = new StringBuilder();
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      if (!digit && !Character.isLetter(c)) {
        c = ' ';
      } else if (before != ' ' && digit != (before >= '0' && before <= '9')) {
        spaced.append(' ');
      }
      spaced.append(c);
      before = c;
    }
    List<String> words =
        new ArrayList<>(List.of(spaced.toString().toLowerCase(Locale.ROOT).split(" ")));
    words.removeIf(String::isEmpty);
    return words;
  }
}
