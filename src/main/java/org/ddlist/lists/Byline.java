package org.ddlist.lists;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.bibtex.Venues;
import org.ddlist.text.PlainText;

/**
 * The parentheses after a title: {@code A & B et al., VENUE YEAR Workshop}, or the year alone for a
 * preprint.
 *
 * @param leads the authors it names; empty if it names none
 * @param others whether it says "et al."
 * @param venue the words before the year; empty for a preprint
 * @param year 0 if it has none
 */
record Byline(List<String> leads, boolean others, String venue, boolean workshop, int year) {

  /** Whether text in parentheses is a byline, rather than a part of a title. */
  static boolean is(String text) {
    if (etAl(text, 0) >= 0) {
      return true;
    }
    String[] words = words(text);
    int last = words.length - 1;
    if (last > 0 && isWorkshop(words[last])) {
      last--;
    }
    return last >= 0 && year(words[last]) > 0;
  }

  /** Reads a byline and adds its slips. */
  static Byline read(String text, List<Slip> slips) {
    int etAl = etAl(text, 0);
    if (etAl < 0) {
      return withoutEtAl(text, slips);
    }
    int end = etAlEnd(text, etAl);
    String spelt = text.substring(etAl, end);
    if (!spelt.equals("et al.")) {
      slips.add(Slip.guess("\"" + spelt + "\" for \"et al.\""));
    }
    String names = text.substring(0, etAl).strip();
    if (names.endsWith(",")) {
      slips.add(Slip.guess("a comma before \"et al.\""));
      names = names.substring(0, names.length() - 1);
    }
    if (etAl(text, end) >= 0) {
      slips.add(Slip.guess("\"et al.\" twice"));
    }
    String published = text.substring(end).strip();
    if (published.startsWith(",")) {
      published = published.substring(1);
    } else if (!published.isEmpty()) {
      slips.add(Slip.guess("no comma after \"et al.\""));
    }
    return published(names(names, slips), true, published, slips);
  }

  private static Byline withoutEtAl(String text, List<Slip> slips) {
    String[] parts = text.split(",", -1);
    int first = parts.length - 1;
    while (first > 0 && !hasYear(parts[first])) {
      first--;
    }
    if (first == 0) {
      return hasYear(parts[0]) ? withoutComma(text, slips) : withoutYear(text, slips);
    }
    if (first > 1 && year(parts[first].strip()) > 0 && isAcronym(parts[first - 1].strip())) {
      first--;
    }
    for (int i = 1; i < first; i++) {
      if (Venues.isSchool(parts[i])) {
        first = i;
      }
    }
    String names = String.join(",", List.of(parts).subList(0, first));
    String published = String.join(",", List.of(parts).subList(first, parts.length));
    return published(names(names, slips), false, published, slips);
  }

  private static Byline withoutYear(String text, List<Slip> slips) {
    int comma = text.lastIndexOf(',');
    String names = comma < 0 ? text : text.substring(0, comma);
    return published(names(names, slips), false, comma < 0 ? "" : text.substring(comma + 1), slips);
  }

  /** A year after names, a venue or both, which only differ in their form. */
  private static Byline withoutComma(String text, List<Slip> slips) {
    String[] words = words(text);
    int year = 0;
    while (!hasYear(words[year])) {
      year++;
    }
    int venue = year;
    if (year > 0 && year(words[year]) > 0 && isWorkshop(words[year - 1])) {
      venue--;
    }
    if (venue > 0 && year(words[year]) > 0 && isAcronym(words[venue - 1])) {
      venue--;
    }
    if (venue > 0) {
      slips.add(Slip.guess("no comma after the authors"));
    }
    List<String> all = List.of(words);
    String names = String.join(" ", all.subList(0, venue));
    return published(
        names(names, slips), false, String.join(" ", all.subList(venue, all.size())), slips);
  }

  private static List<String> names(String text, List<Slip> slips) {
    String names = text.strip();
    if (names.isEmpty()) {
      slips.add(Slip.guess("no authors"));
      return List.of();
    }
    if (names.contains(" and ")) {
      slips.add(Slip.guess("\"and\" for \"&\" between authors"));
      names = names.replace(" and ", " & ");
    }
    if (names.indexOf(',') >= 0 || names.indexOf(';') >= 0) {
      slips.add(Slip.guess("a comma for \"&\" between authors"));
      names = names.replace(',', '&').replace(';', '&');
    } else if (isCrowded(names)) {
      slips.add(Slip.form("no space at \"&\" between authors"));
    }
    List<String> leads = new ArrayList<>();
    boolean missing = false;
    for (String name : names.split("&", -1)) {
      if (name.isBlank()) {
        missing = true;
      } else {
        leads.add(name.strip());
      }
    }
    if (missing) {
      slips.add(Slip.guess("no author at \"&\""));
    }
    return leads;
  }

  private static boolean isCrowded(String names) {
    String padded = " " + names + " ";
    for (int at = padded.indexOf('&'); at >= 0; at = padded.indexOf('&', at + 1)) {
      if (padded.charAt(at - 1) != ' ' || padded.charAt(at + 1) != ' ') {
        return true;
      }
    }
    return false;
  }

  private static Byline published(
      List<String> leads, boolean others, String text, List<Slip> slips) {
    String[] words = words(text);
    int at = words.length - 1;
    while (at >= 0 && !hasYear(words[at])) {
      at--;
    }
    if (at < 0) {
      slips.add(Slip.guess("no year"));
      return new Byline(leads, others, venue(List.of(words), slips), false, 0);
    }
    List<String> before = new ArrayList<>(List.of(words).subList(0, at));
    List<String> after = new ArrayList<>(List.of(words).subList(at + 1, words.length));
    int year = year(words[at]);
    if (year == 0) {
      int digits = gluedYear(words[at]);
      year = Integer.parseInt(words[at].substring(digits, digits + 4));
      before.add(words[at].substring(0, digits));
      slips.add(Slip.form("no space before the year"));
    } else if (words[at].length() > 4) {
      slips.add(Slip.guess("\"" + words[at] + "\" for the year"));
    }
    int last = before.size() - 1;
    if (last >= 0 && before.get(last).endsWith(",")) {
      before.set(last, before.get(last).substring(0, before.get(last).length() - 1));
      slips.add(Slip.guess("a comma before the year"));
    }
    boolean workshop = workshopAfter(after, slips) | workshopBefore(before, slips);
    if (!after.isEmpty()) {
      if (before.isEmpty()) {
        slips.add(Slip.guess("the year before the venue"));
        before = after;
      } else {
        slips.add(Slip.guess("\"" + String.join(" ", after) + "\" after the year"));
      }
    }
    return new Byline(leads, others, venue(before, slips), workshop, year);
  }

  private static boolean workshopAfter(List<String> words, List<Slip> slips) {
    if (words.isEmpty() || !isWorkshop(words.get(0))) {
      return false;
    }
    spelling(words.remove(0), slips);
    return true;
  }

  private static boolean workshopBefore(List<String> words, List<Slip> slips) {
    for (int i = words.size() - 1; i > 0; i--) {
      if (isWorkshop(words.get(i))) {
        slips.add(Slip.guess("\"Workshop\" before the year"));
        spelling(words.get(i), slips);
        List<String> named = words.subList(i + 1, words.size());
        if (!named.isEmpty()) {
          slips.add(Slip.guess("\"" + String.join(" ", named) + "\" before the year"));
        }
        words.subList(i, words.size()).clear();
        return true;
      }
    }
    return false;
  }

  private static boolean isWorkshop(String word) {
    return word.regionMatches(true, 0, "workshop", 0, 8) && word.length() <= 10;
  }

  private static void spelling(String workshop, List<Slip> slips) {
    if (!workshop.equals("Workshop")) {
      slips.add(Slip.guess("\"" + workshop + "\" for \"Workshop\""));
    }
  }

  private static String venue(List<String> words, List<Slip> slips) {
    String venue = String.join(" ", words);
    if (Venues.isPreprint(venue)) {
      slips.add(Slip.guess("\"" + venue + "\" for a preprint, which has its year alone"));
      return "";
    }
    return venue;
  }

  private static boolean isAcronym(String word) {
    return PlainText.capitals(word) > 1 && word.indexOf(' ') < 0 && word.indexOf('.') < 0;
  }

  private static boolean hasYear(String words) {
    for (String word : words(words)) {
      if (year(word) > 0 || gluedYear(word) > 0) {
        return true;
      }
    }
    return false;
  }

  /** The year of a word, 1900 to 2099, without a mark after it; 0 if it is not a year. */
  private static int year(String word) {
    int length = word.length();
    if (length == 5 && ",.;:".indexOf(word.charAt(4)) >= 0) {
      length--;
    }
    return length == 4 && isYear(word, 0) ? Integer.parseInt(word.substring(0, 4)) : 0;
  }

  /** The start of the year at the end of a word ("CVPR2022"); -1 if there is none. */
  private static int gluedYear(String word) {
    int at = word.length() - 4;
    return at > 1 && isYear(word, at) && Character.isLetter(word.charAt(at - 1)) ? at : -1;
  }

  private static boolean isYear(String text, int at) {
    for (int i = at; i < at + 4; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.startsWith("19", at) || text.startsWith("20", at);
  }

  /** The start of "et al.", however it is spelt; -1 if it is absent. */
  private static int etAl(String text, int from) {
    for (int at = text.indexOf("et", from); at >= 0; at = text.indexOf("et", at + 2)) {
      boolean word = at == 0 || " ,.".indexOf(text.charAt(at - 1)) >= 0;
      if (word && etAlEnd(text, at) > 0) {
        return at;
      }
    }
    return -1;
  }

  private static int etAlEnd(String text, int at) {
    int i = at + 2;
    while (i < text.length() && i < at + 4 && " .".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    if (!text.startsWith("al", i)) {
      return -1;
    }
    int end = i + 2;
    if (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      return -1;
    }
    return text.startsWith(".", end) ? end + 1 : end;
  }

  private static String[] words(String text) {
    String stripped = text.strip();
    return stripped.isEmpty() ? new String[0] : stripped.split(" +");
  }
}
