package org.ddlist.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
  @ParameterizedTest
  @CsvSource({
    "2023-05-17, 2023-05-17, 2023-05-17",
    "2024-02-29, 2024-02-29, 2024-02-29",
    "2023-04,    2023-04-01, 2023-04-30",
    "2023-02,    2023-02-01, 2023-02-28",
    "2024-02,    2024-02-01, 2024-02-29",
    "2023-12,    2023-12-01, 2023-12-31",
    "2023,       2023-01-01, 2023-12-31",
    "0999,       0999-01-01, 0999-12-31",
  })
  void isFromItsFirstToItsLastDay(String text, String first, String last) {
    assertEquals(new Period(first, last), Period.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "today,        2024-03-31",
    "yesterday,    2024-03-30",
    "0d,           2024-03-31",
    "30d,          2024-03-01",
    "2w,           2024-03-17",
    "1m,           2024-02-29",
    "1 month ago,  2024-02-29",
    "13 Months ago, 2023-02-28",
    "10 days,      2024-03-21",
    "1y,           2023-03-31",
    "100 years ago, 1924-03-31",
  })
  void isADayCountedFromToday(String text, String day) {
    assertEquals(new Period(day, day), Period.parse(text, LocalDate.of(2024, 3, 31)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2023-13",
        "2023-00",
        "2023-02-30",
        "2023-02-29",
        "2023-1-1",
        "2023/05",
        "17.05.2023",
        "20x3",
        "..20",
        "tomorrow",
        "30",
        "30 fortnights",
        "d",
        "-3d",
        "99999d",
        "1 month from now",
        "2023-05-17T00:00"
      })
  void nonsenseIsRefusedInItsOwnWords(String text) {
    var refusal = assertThrows(IllegalArgumentException.class, () -> Period.parse(text));
    assertEquals("'" + text + "' is not a date", refusal.getMessage());
  }
}
