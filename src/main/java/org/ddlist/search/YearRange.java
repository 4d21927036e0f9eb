package org.ddlist.search;

/** Years from first to last, both included. */
public record YearRange(int first, int last) {
  private static final String BETWEEN = "..";

  public YearRange {
    if (last < first) {
      throw new IllegalArgumentException(
          "the years " + first + BETWEEN + last + " end before they begin");
    }
  }

  /**
   * Parses "2022", "2021..2023", "2021-2023", "2021.." or "..2023".
   *
   * @throws IllegalArgumentException if it is none of these, or ends before it begins
   */
  public static YearRange parse(String text) {
    int between = text.indexOf(BETWEEN);
    int length = BETWEEN.length();
    if (between < 0 && text.length() == "2021-2023".length()) {
      between = Math.max(text.indexOf('-'), text.indexOf('–'));
      length = 1;
    }
    if (between < 0) {
      int year = year(text, text);
      return new YearRange(year, year);
    }
    String first = text.substring(0, between);
    String last = text.substring(between + length);
    if (first.isEmpty() && last.isEmpty()) {
      throw notYears(text);
    }
    return new YearRange(
        first.isEmpty() ? 0 : year(first, text), last.isEmpty() ? 9999 : year(last, text));
  }

  public boolean contains(int year) {
    return first <= year && year <= last;
  }

  private static int year(String digits, String text) {
    if (digits.length() != 4) {
      throw notYears(text);
    }
    int year = 0;
    for (int i = 0; i < 4; i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9') {
        throw notYears(text);
      }
      year = year * 10 + c - '0';
    }
    return year;
  }

  private static IllegalArgumentException notYears(String text) {
    return new IllegalArgumentException("'" + text + "' is neither a year nor a range of years");
  }
}
