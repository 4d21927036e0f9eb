package org.ddlist.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
        "yesterday",
        "2023-05-17T00:00"
      })
  void nonsenseIsRefusedInItsOwnWords(String text) {
    var refusal = assertThrows(IllegalArgumentException.class, () -> Period.parse(text));
    assertEquals("'" + text + "' is not a date", refusal.getMessage());
  }
}
