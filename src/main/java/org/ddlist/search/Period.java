package org.ddlist.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/**
 * A day, a month or a year, by its first and last day. Days are ISO dates, which compare as text.
 */
public record Period(String first, String last) {

  /** What to type where a date was not understood. */
  public static final String FORMS =
      "give a day, a month or a year: 2023-05-17, 2023-05 or 2023; or a time ago: 30d, '1 month ago'";

  private static final List<String> UNITS = List.of("day", "week", "month", "year");

  /**
   * Parses "2023-05-17", "2023-05" or "2023", or a day counted from today: "30d", "2w", "6m", "1y",
   * "1 month ago", "yesterday", "today".
   *
   * @throws IllegalArgumentException if there is no such day, month or year
   */
  public static Period parse(String text) {
    return parse(text, LocalDate.now());
  }

  static Period parse(String text, LocalDate today) {
    try {
      LocalDate ago = ago(text.strip().toLowerCase(Locale.ROOT), today);
      if (ago != null) {
        return new Period(ago.toString(), ago.toString());
      }
      switch (text.length()) {
        case 4 -> {
          YearRange.parse(text);
          return new Period(text + "-01-01", text + "-12-31");
        }
        case 7 -> {
          YearMonth month = YearMonth.parse(text);
          return new Period(month.atDay(1).toString(), month.atEndOfMonth().toString());
        }
        default -> {
          String day = LocalDate.parse(text).toString();
          return new Period(day, day);
        }
      }
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new IllegalArgumentException("'" + text + "' is not a date", e);
    }
  }

  /** The day that is so long ago; null for a text that does not say so. */
  private static LocalDate ago(String text, LocalDate today) {
    if (text.equals("today") || text.equals("yesterday")) {
      return today.minusDays(text.length() > "today".length() ? 1 : 0);
    }
    int digits = 0;
    while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    if (digits == 0 || digits > 4) {
      return null;
    }
    long number = Long.parseLong(text.substring(0, digits));
    String unit = text.substring(digits).strip();
    unit = unit.endsWith(" ago") ? unit.substring(0, unit.length() - " ago".length()) : unit;
    unit = unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
    for (String each : UNITS) {
      if (unit.equals(each) || unit.equals(each.substring(0, 1))) {
        return switch (each.charAt(0)) {
          case 'd' -> today.minusDays(number);
          case 'w' -> today.minusWeeks(number);
          case 'm' -> today.minusMonths(number);
          default -> today.minusYears(number);
        };
      }
    }
    return null;
  }
}
