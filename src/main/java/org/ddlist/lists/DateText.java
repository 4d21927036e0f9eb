package org.ddlist.lists;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and months as people write them. */
final class DateText {
  /** The name of a month or its abbreviation, for a pattern that takes letters of any case. */
  static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";

  private static final Pattern ONLY_MONTH =
      Pattern.compile(
          "(?i)"
              + MONTH
              + "(?: \\d{1,2}(?:st|nd|rd|th)?)?|\\d{1,2}(?:st|nd|rd|th)?\\.? \\p{L}{3,9}\\.?");

  private static final Pattern DATE =
      Pattern.compile(
          "(?i)(?<![\\d.])((?:19|20)\\d\\d) ?[./-] ?(?:0?[1-9]|1[0-2])(?: ?[./-] ?\\d{1,2})?(?![\\d.]*\\d)"
              + "|(?:\\d{1,2}(?:st|nd|rd|th)? )?\\b"
              + MONTH
              + ",? ?(?:\\d{1,2}(?:st|nd|rd|th)?, ?)?((?:19|20)\\d\\d)\\b"
              + "|\\b((?:19|20)\\d\\d),? "
              + MONTH
              + "\\b|(?<![\\d/])(?:0?[1-9]|1[0-2])/((?:19|20)\\d\\d)\\b|((?:19|20)\\d\\d)年(?:\\d{1,2}月)?(?:\\d{1,2}日)?");

  private static final Pattern LAST_YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\)?\\s*$");

  /** "29th of September, 2020". */
  private static final int LONGEST = 30;

  private DateText() {}

  /** Finds a date with its year, which {@link #year} has. */
  static Matcher matcher(String text) {
    return DATE.matcher(text);
  }

  /** The year of a date that was found. */
  static int year(Matcher date) {
    int year = 0;
    for (int i = 1; i <= date.groupCount(); i++) {
      year = date.group(i) == null ? year : Integer.parseInt(date.group(i));
    }
    return year;
  }

  /** Whether a text is a day of a month. */
  static boolean isDay(String text) {
    return ONLY_MONTH.matcher(text).matches();
  }

  /** Whether a text is the name of a month, with or without a year. */
  static boolean isMonth(String text) {
    boolean few = text.length() <= LONGEST;
    String day = few ? LAST_YEAR.matcher(text).replaceFirst("").replaceFirst("[,\\s]+$", "") : "";
    return ONLY_MONTH.matcher(day).matches();
  }
}
