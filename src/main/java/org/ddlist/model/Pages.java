package org.ddlist.model;

/** Pages of a publication: "433-460", "12:1-12:24", "iv-xii", "7, 41, 73-97", an article number. */
public final class Pages {
  private static final String DASHES = "-‐‑‒–—−";

  /** The digits of the article numbers that physical journals have in place of pages. */
  private static final int SHORTEST_ARTICLE_NUMBER = 5;

  private Pages() {}

  /** Pages with one ASCII hyphen for every dash of any kind, without the spaces beside it. */
  public static String normalized(String text) {
    StringBuilder pages = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int last = pages.length() - 1;
      if (!isDash(c)) {
        boolean afterDash = c == ' ' && last >= 0 && pages.charAt(last) == '-';
        pages.append(afterDash ? "" : String.valueOf(c));
      } else if (last < 0 || pages.charAt(last) != '-') {
        pages.setLength(last >= 0 && pages.charAt(last) == ' ' ? last : last + 1);
        pages.append('-');
      }
    }
    return pages.toString();
  }

  private static boolean isDash(char c) {
    return DASHES.indexOf(c) >= 0;
  }

  /**
   * Whether the text has a catalog's form: FIRST-LAST in any order, an article number, or several
   * of these with a comma and a space between two.
   */
  public static boolean isRange(String text) {
    String[] parts = text.split(", ", -1);
    for (String part : parts) {
      if (!isOneRange(part) || parts.length > 1 && !hasDigit(part)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOneRange(String text) {
    int dash = text.indexOf('-');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean usual = c < 127 && Character.isLetterOrDigit(c) || c == '.' || c == ':';
      if (!usual && i != dash) {
        return false;
      }
    }
    return dash < text.length() - 1;
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

  private static boolean runsBackwards(String range) {
    int dash = range.indexOf('-');
    if (dash < 0 || dash != range.lastIndexOf('-')) {
      return false;
    }
    String first = range.substring(0, dash).strip();
    String last = range.substring(dash + 1).strip();
    int firstDigits = digits(first);
    int lastDigits = digits(last);
    if (!first.substring(0, firstDigits).equals(last.substring(0, lastDigits))) {
      return false;
    }
    String from = first.substring(firstDigits);
    String to = last.substring(lastDigits);
    boolean article = from.length() >= SHORTEST_ARTICLE_NUMBER && to.length() == 1;
    if (from.isEmpty() || to.isEmpty() || article) {
      return false;
    }
    if (to.length() < from.length()) {
      to = from.substring(0, from.length() - to.length()) + to;
    }
    return from.length() == to.length() && to.compareTo(from) < 0;
  }

  /** Where the digits at the end begin. */
  private static int digits(String text) {
    int at = text.length();
    while (at > 0 && text.charAt(at - 1) >= '0' && text.charAt(at - 1) <= '9') {
      at--;
    }
    return at;
  }

  /**
   * Says what is wrong with pages as a bibliography has them: "'9-3' run backwards".
   *
   * @return empty if nothing is wrong
   */
  public static String fault(String text) {
    if (hasMixedDash(text)) {
      return "'" + text + "' has two kinds of dash in a row";
    }
    for (String part : normalized(text).split(",")) {
      String range = part.strip();
      int dash = range.indexOf('-');
      if (!hasNumber(range)) {
        return "'" + text + "' is not a page number";
      }
      if (dash < 0 || dash != range.lastIndexOf('-')) {
        continue;
      }
      String first = range.substring(0, dash).strip();
      String last = range.substring(dash + 1).strip();
      if (first.isEmpty() || last.isEmpty()) {
        return "'" + text + "' has only one end";
      }
      if (first.equals(last) && (first.equals("1") || first.equals("0"))) {
        return "'" + text + "' is a placeholder";
      }
      if (runsBackwards(range)) {
        return "'" + text + "' run backwards";
      }
    }
    return "";
  }

  private static boolean hasNumber(String range) {
    for (int i = 0; i < range.length(); i++) {
      if (Character.isLetterOrDigit(range.charAt(i))) {
        return !range.equals("0");
      }
    }
    return false;
  }

  /** Whether two dashes are side by side, other than the hyphens that people type for a dash. */
  private static boolean hasMixedDash(String text) {
    for (int i = 1; i < text.length(); i++) {
      char before = text.charAt(i - 1);
      char c = text.charAt(i);
      if (isDash(before) && isDash(c) && (before != '-' || c != '-')) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether two ranges have other first pages and lengths that differ by two pages or more. Two
   * publishers of one version may count its pages from another number.
   */
  public static boolean areOfOtherVersions(String pages, String other) {
    int[] mine = range(pages);
    int[] theirs = range(other);
    return mine != null
        && theirs != null
        && mine[0] != theirs[0]
        && Math.abs((mine[1] - mine[0]) - (theirs[1] - theirs[0])) >= 2;
  }

  /** The first and the last page; null if the text is no range of two numbers. */
  private static int[] range(String text) {
    String range = normalized(text).replace(" ", "");
    int dash = range.indexOf('-');
    if (dash <= 0 || !isNumber(range.substring(0, dash)) || !isNumber(range.substring(dash + 1))) {
      return null;
    }
    int first = Integer.parseInt(range.substring(0, dash));
    int last = Integer.parseInt(range.substring(dash + 1));
    return last < first ? null : new int[] {first, last};
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.length() <= 7 && digits(text) == 0;
  }
}
