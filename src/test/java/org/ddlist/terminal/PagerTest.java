package org.ddlist.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagerTest {
  @ParameterizedTest
  @CsvSource({
    "'', 0, 3, true",
    "a, 1, 3, true",
    "a, 2, 3, true",
    "a, 3, 3, false",
    "a, 1, 1, false",
    "12345678901234567890, 2, 3, true",
    "123456789012345678901, 2, 4, false",
    "123456789012345678901, 2, 5, true",
    "数据数据数据数据数据, 2, 3, true",
    "数据数据数据数据数据数, 1, 3, true",
    "数据数据数据数据数据数, 2, 4, false",
    "'', 2, 3, true"
  })
  void aLineTakesTheRowsItNeedsOfAScreenOf20(String line, int lines, int rows, boolean fits) {
    assertEquals(fits, Pager.fits((line + "\n").repeat(lines), 20, rows));
  }

  @Test
  void whatIsNotShownTakesNoRoom() {
    String key = Style.ANSI.key("1234567890");
    String link = Style.link("https://arxiv.org/abs/1811.10959", "1234567890");
    assertEquals(true, Pager.fits(key + link + "\n", 20, 2));
    assertEquals(false, Pager.fits(key + link + "1\n", 20, 2));
  }
}
