package org.ddlist.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ddlist.ProcessorTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          433-460,       true,   false
          1234-38,       true,   false
          236802-1,      true,   false
          47-1,          true,   true
          460-433,       true,   true
          1:9-1:2,       true,   true
          9:433-10:2,    true,   false
          xii-iv,        true,   false
          e1001,         true,   false
          433-,          false,  false
          '7, 41',       true,   false
          '12-18, 20',   true,   false
          '12-18, 20-19', true,  true
          '7,',          false,  false
          433–460,       false,  false
          1-2-3,         false,  false
          """)
  void catalogHasRanges(String pages, boolean range, boolean backwards) {
    assertEquals(range, Pages.isRange(pages));
    assertEquals(backwards, Pages.runBackwards(pages));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          433–460,       433-460
          433 -- 460,    433-460
          433 — 460,     433-460
          '7, 41',       '7, 41'
          """)
  void normalizedHasOneHyphen(String pages, String expected) {
    assertEquals(expected, Pages.normalized(pages));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "-", " ", "1a", "1-", "1, ", "A!"})
  void longPagesAreReadInLinearTime(String part) {
    String pages = part.repeat(200_000) + "-1a";
    ProcessorTime.assertShort(
        () -> {
          assertFalse(Pages.runBackwards(pages));
          assertTrue(Pages.normalized(pages).endsWith("-1a"));
          assertTrue(Pages.fault(pages).isEmpty() || Pages.fault(pages).contains(pages));
          assertFalse(Pages.isRange(pages + " "));
        });
  }
}
