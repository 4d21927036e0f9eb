package org.ddlist.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddlist.text.Ascii;

/** Pages of a publication: "433-460", "12:1-12:24", "iv-xii", "7, 41, 73-97", an article number. */
public final class Pages {
  private static final String DASHES = "-‐‑‒–—−";

  /** Two dashes side by side, other than the hyphens that people type for a dash. */
  private static final Pattern MIXED_DASHES =
      Pattern.compile("(?!--)[" + DASHES + "][" + DASHES + "]");

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
    StringBuilder normal = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i++);
      if (!isDash(c)) {
        normal.append(c);
        continue;
      }
      int end = normal.length() - 1;
      if (end >= 0 && normal.charAt(end) == ' ') {
        normal.setLength(end);
      }
      normal.append('-');
      while (i < text.length() && (isDash(text.charAt(i)) || text.charAt(i) == ' ')) {
        i++;
      }
    }
    return normal.toString();
  }

  private static boolean isDash(char c) {
    return c == '-' || c > '\u007f' && DASHES.indexOf(c) >= 0;
  }

  /**
   * Whether the text has a catalog's form: FIRST-LAST in any order, an article number, or several
   * of these with a comma and a space between two.
   */
  public static boolean isRange(String text) {
    String[] parts = text.split(", ", -1);
    for (String part : parts) {
      if (!isOne(part) || parts.length > 1 && !DIGIT.matcher(part).find()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a text is letters, digits, points and colons, with at most one hyphen, not the last.
   */
  private static boolean isOne(String text) {
    boolean hyphen = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean first = c == '-' && !hyphen;
      hyphen |= first;
      if (!first && !Ascii.isDigit(c) && !Ascii.isLetter(c) && c != '.' && c != ':') {
        return false;
      }
    }
    return !text.isEmpty() && !text.endsWith("-");
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
