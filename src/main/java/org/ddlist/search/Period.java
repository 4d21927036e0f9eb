package org.ddlist.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A day, a month or a year, by its first and last day. Days are ISO dates, which compare as text.
 */
public record Period(String first, String last) {

  /**
   * Parses "2023-05-17", "2023-05" or "2023".
   *
   * @throws IllegalArgumentException if there is no such day, month or year
   */
  public static Period parse(String text) {
    try {
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
}
