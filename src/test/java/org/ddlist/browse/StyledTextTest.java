package org.ddlist.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyledTextTest {
  private static final String BOLD = "\u001b[1m";
  private static final String RESET = "\u001b[0m";

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "graph,5,graph",
        "graph,7,graph  ",
        "graph,3,gra",
        "graph,0,''",
        "数据蒸馏,8,数据蒸馏",
        "数据蒸馏,7,数据蒸 ",
        "Go\u0308del,5,Go\u0308del",
        "Go\u0308del,2,Go\u0308",
        "a👨‍👩‍👧b,3,a👨‍👩‍👧",
        "a👨‍👩‍👧b,2,a ",
      })
  void fitTakesJustAsManyCells(String text, int columns, String fitted) {
    assertEquals(fitted, StyledText.fit(text, columns));
  }

  @Test
  void emphasisTakesNoCellsAndEndsWhereTheTextIsCut() {
    assertEquals(BOLD + "graph" + RESET + " ", StyledText.fit(BOLD + "graph" + RESET, 6));
    assertEquals(BOLD + "gra" + RESET, StyledText.fit(BOLD + "graph" + RESET, 3));
    assertEquals(5, StyledText.width(BOLD + "graph" + RESET));
    assertEquals("graph", StyledText.plain(BOLD + "graph" + RESET));
  }

  @Test
  void wrapGoesOnWithTheEmphasisAndTheIndent() {
    assertEquals(List.of("graph"), StyledText.wrap("graph", 5, 0));
    assertEquals(List.of("gra", "ph"), StyledText.wrap("graph", 3, 0));
    assertEquals(List.of(""), StyledText.wrap("", 3, 0));
    assertEquals(
        List.of(BOLD + "gra" + RESET, BOLD + "ph" + RESET),
        StyledText.wrap(BOLD + "graph" + RESET, 3, 0));
    assertEquals(List.of("k  abc", "   def"), StyledText.wrap("k  abcdef", 6, 3));
    assertEquals(List.of("key  a", "bcdef"), StyledText.wrap("key  abcdef", 6, 5));
    assertEquals(List.of("数", "据"), StyledText.wrap("数据", 3, 0));
    assertEquals(List.of(""), StyledText.wrap("数据", 1, 0));
  }

  @Test
  void linksAreLeftOutAndOtherControlsShown() {
    assertEquals("a", StyledText.plain("\u001b]8;;https://example.org\u001b\\a\u001b]8;;\u001b\\"));
    assertEquals("\\x1b[2Ja", StyledText.plain("\u001b[2Ja"));
    assertEquals("\\x1b]8;;", StyledText.plain("\u001b]8;;"));
    assertEquals("\\x1b", StyledText.fit("\u001b", 4));
  }
}
