package org.ddlist.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages of a publication: "433-460", "12:1-12:24", "iv-xii", "7, 41, 73-97", an article number. */
public final class Pages {
  private static final String DASH = "[-‐‑‒–—−]";
  private static final Pattern DASHES = Pattern.compile(" ?" + DASH + "[-‐‑‒–—− ]*+");

  /** Two dashes side by side, other than the hyphens that people type for a dash. */
  private static final Pattern MIXED_DASHES = Pattern.compile("(?!--)" + DASH + DASH);

  private static final Pattern ONE =
      Pattern.compile("[A-Za-z0-9.:]++(-[A-Za-z0-9.:]++)?|-[A-Za-z0-9.:]++");

  /** Two ends that are numbers, perhaps with the same letters before. */
  private static final Pattern RANGE =
      Pattern.compile("\\s*+([^-]*?)(?<![0-9])([0-9]++)\\s*+-\\s*+\\1([0-9]++)\\s*");

  private static final Pattern NUMBERS = Pattern.compile("([0-9]{1,7})-([0-9]{1,7})");
  private static final Pattern DIGIT = Pattern.compile("[0-9]");
  private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{Nd}]");

  /** The digits of the article numbers that physical journals have in place of pages. */
  private static final int SHORTEST_ARTICLE_NUMBER = 5;

  private Pages() {}

  /** Pages with one ASCII hyphen for every dash of any kind, without the spaces beside it. */
  public static String normalized(String text) {
    return DASHES.matcher(text).replaceAll("-");
  }

  /**
   * Whether the text has a catalog's form: FIRST-LAST in any order, an article number, or several
   * of these with a comma and a space between two.
   */
  public static boolean isRange(String text) {
    String[] parts = text.split(", ", -1);
    for (String part : parts) {
      if (!ONE.matcher(part).matches() || parts.length > 1 && !DIGIT.matcher(part).find()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the last page of FIRST-LAST is before the first. "1234-38" ends at 1238, and "236802-4"
   * is an article number with its pages.
   */
  public static boolean runBackwards(String pages) {
    for (String range : pages.split(",")) {
      if (runsBackwards(range)) {
        return true;
      }
    }
    return false;
  }

  private static boolean runsBackwards(String text) {
    Matcher range = RANGE.matcher(text);
    if (!range.matches()) {
      return false;
    }
    String from = range.group(2);
    String to = range.group(3);
    boolean article = from.length() >= SHORTEST_ARTICLE_NUMBER && to.length() == 1;
    if (to.length() < from.length()) {
      to = from.substring(0, from.length() - to.length()) + to;
    }
    return !article && from.length() == to.length() && to.compareTo(from) < 0;
  }

  /**
   * Says what is wrong with pages as a bibliography has them: "'9-3' run backwards".
   *
   * @return empty if nothing is wrong
   */
  public static String fault(String text) {
    if (MIXED_DASHES.matcher(text).find()) {
      return "'" + text + "' has two kinds of dash in a row";
    }
    for (String part : normalized(text).split(",")) {
      String range = part.strip();
      if (range.equals("0") || !LETTER_OR_DIGIT.matcher(range).find()) {
        return "'" + text + "' is not a page number";
      }
      String[] ends = range.split("-", -1);
      if (ends.length == 2 && (ends[0].isBlank() || ends[1].isBlank())) {
        return "'" + text + "' has only one end";
      }
      if (range.equals("1-1") || range.equals("0-0")) {
        return "'" + text + "' is a placeholder";
      }
      if (runsBackwards(range)) {
        return "'" + text + "' run backwards";
      }
    }
    return "";
  }

  /**
   * Whether two ranges have other first pages and lengths that differ by two pages or more. Two
   * publishers of one version may count its pages from another number.
   */
  public static boolean areOfOtherVersions(String pages, String other) {
    Matcher mine = NUMBERS.matcher(normalized(pages).replace(" ", ""));
    Matcher theirs = NUMBERS.matcher(normalized(other).replace(" ", ""));
    if (!mine.matches() || !theirs.matches()) {
      return false;
    }
    int first = Integer.parseInt(mine.group(1));
    int theirFirst = Integer.parseInt(theirs.group(1));
    int more = Integer.parseInt(mine.group(2)) - first;
    int theirMore = Integer.parseInt(theirs.group(2)) - theirFirst;
    return more >= 0 && theirMore >= 0 && first != theirFirst && Math.abs(more - theirMore) >= 2;
  }
}
