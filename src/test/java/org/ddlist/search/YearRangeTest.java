package org.ddlist.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearRangeTest {
  @ParameterizedTest
  @CsvSource({
    "2022,       2022, 2022",
    "2021..2023, 2021, 2023",
    "2021..2021, 2021, 2021",
    "2021-2023,  2021, 2023",
    "2021–2023,  2021, 2023",
    "2021..,     2021, 9999",
    "..2023,     0,    2023",
  })
  void isReadInEachForm(String text, int first, int last) {
    assertEquals(new YearRange(first, last), YearRange.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "..",
        "22",
        "20222",
        "twenty",
        "202a",
        "2021.2023",
        "2021...2023",
        "2021..23",
        "a..2023",
        "2021..2022..2023",
        "-2022",
        "2021-20233",
        "20-212023",
        " 2022",
        "２０２２"
      })
  void refusalQuotesWhatWasTyped(String text) {
    var refusal = assertThrows(IllegalArgumentException.class, () -> YearRange.parse(text));
    assertEquals("'" + text + "' is neither a year nor a range of years", refusal.getMessage());
  }

  @Test
  void rangeThatEndsBeforeItBeginsIsRefused() {
    var refusal = assertThrows(IllegalArgumentException.class, () -> YearRange.parse("2023..2021"));
    assertEquals("the years 2023..2021 end before they begin", refusal.getMessage());
  }

  @Test
  void bothEndsAreIncluded() {
    YearRange range = YearRange.parse("2021..2023");
    assertFalse(range.contains(2020));
    assertTrue(range.contains(2021));
    assertTrue(range.contains(2023));
    assertFalse(range.contains(2024));
  }
}
