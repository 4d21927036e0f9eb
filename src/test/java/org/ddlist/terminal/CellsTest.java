package org.ddlist.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.ddlist.ProcessorTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {
  @ParameterizedTest
  @CsvSource({
    "'',            0",
    "Gödel,         5",
    "Go\u0308del,   5",
    "数据,           4",
    "a数b,           4",
    "…,             1",
    "\ud83d\ude00,  2",
    "👨‍👩‍👧,          2",
    "👍🏽,            2",
    "🏽,             2",
    "🏳️‍🌈,            2",
    "❤️‍🔥,            2",
    "🧑🏽‍⚕️,           2",
    "🇦🇹,            2",
    "🇦🇹🇫🇷,          4",
    "🏴󠁧󠁢󠁥󠁮󠁧󠁿,            2",
    "😀😀,           4",
    "a👨‍👩‍👧b,        4",
    "a\u200db,      2",
    "数\u200d据,      4",
    "😀\u200da,      3",
    "\u0308a,       1",
  })
  void widthIsInCells(String text, int cells) {
    assertEquals(cells, Cells.width(text));
  }

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          dataset,           7, dataset
          dataset,           6, datas…
          dataset,           1, …
          data set,          6, data…
          数据蒸馏,            8, 数据蒸馏
          数据蒸馏,            7, 数据蒸…
          数据蒸馏,            6, 数据…
          Go\u0308del,       5, Go\u0308del
          Go\u0308del,       3, Go\u0308…
          \ud83d\ude00\ud83d\ude00, 3, \ud83d\ude00…
          👨‍👩‍👧 family,       4, 👨‍👩‍👧…
          👨‍👩‍👧 family,       2, …
          🇦🇹🇫🇷,             3, 🇦🇹…
          """)
  void cutEndsInTheEllipsis(String text, int cells, String cut) {
    assertEquals(cut, Cells.cut(text, cells, "…"));
  }

  @Test
  void wrapBreaksAtSpaces() {
    assertEquals(List.of("to know", "what is", "known"), Cells.wrap("to know what is known", 7));
    assertEquals(List.of("to know what", "is known"), Cells.wrap("to know what is known", 12));
  }

  @Test
  void wrapLeavesWhatFitsInOneLine() {
    assertEquals(List.of("to know"), Cells.wrap("to know", 7));
    assertEquals(List.of(""), Cells.wrap("", 7));
  }

  @Test
  void wrapKeepsALongWordWhole() {
    assertEquals(
        List.of("see", "https://example.org", "now"), Cells.wrap("see https://example.org now", 7));
  }

  @Test
  void wrapMeasuresInCells() {
    assertEquals(List.of("数据", "蒸馏"), Cells.wrap("数据 蒸馏", 8));
  }

  @ParameterizedTest
  @CsvSource({
    "red\u001b[31m, red\\x1b[31m",
    "a\tb,          a\\x09b",
    "a\u007fb,      a\\x7fb",
    "a\u009b31m,    a\\x9b31m",
    "a\u0000b,      a\\x00b",
    "sec\u202etion, sec\\u202etion",
    "a\u2066b\u2069, a\\u2066b\\u2069",
    "a\u200fb,      a\\u200fb",
    "a\u2028b,      a\\u2028b",
    "a\u200bb,      a\\u200bb",
    "a\u00adb,      a\\u00adb",
    "a\ufeffb,      a\\ufeffb",
    "a\udb40\udc41b, a\\u{e0041}b",
  })
  void controlCharactersAreShown(String text, String visible) {
    assertEquals(visible, Cells.visible(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "Gödel", "数据", "a\u00a0b", "می\u200cخواهم", "\u0600"})
  void otherTextStaysAsItIs(String text) {
    assertSame(text, Cells.visible(text));
  }

  @ParameterizedTest
  @CsvSource({
    "dataset,   7, dataset",
    "dataset,   3, set",
    "dataset,   0, ''",
    "数据蒸馏,    4, 蒸馏",
    "数据蒸馏,    3, 馏",
    "🇦🇹🇫🇷,      3, 🇫🇷",
    "xGo\u0308d, 2, o\u0308d",
  })
  void endIsWhatFits(String text, int cells, String end) {
    assertEquals(end, Cells.end(text, cells));
  }

  @Test
  void endOfALongTextIsFoundInNoTime() {
    ProcessorTime.assertShort(() -> Cells.end("a数".repeat(100_000), 40));
  }
}
