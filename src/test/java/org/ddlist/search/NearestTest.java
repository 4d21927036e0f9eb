package org.ddlist.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> COLUMNS =
      List.of("key", "title", "authors", "venue", "venueName", "year", "sections");

  @ParameterizedTest
  @CsvSource({
    "titel,    title",
    "tilte,    title",
    "title,    title",
    "TITLE,    title",
    "itle,     title",
    "tittle,   title",
    "authosr,  authors",
    "sect,     sections",
    "yaer,     year",
  })
  void mistypedWordIsRecognised(String typed, String meant) {
    assertEquals(List.of(meant), Nearest.to(typed, COLUMNS, 3));
  }

  @Test
  void beginningOfAWordIsNearHoweverLongTheWord() {
    assertEquals(List.of("venue", "venueName"), Nearest.to("venu", COLUMNS, 3));
  }

  @ParameterizedTest
  @CsvSource({"view, new", "test, list", "find, links", "abcd, abxy"})
  void shortWordWithTwoLettersWrongIsAnother(String typed, String known) {
    assertEquals(List.of(), Nearest.to(typed, List.of(known), 3));
  }

  @Test
  void twoLettersAreTooFewForABeginning() {
    assertEquals(List.of(), Nearest.to("se", List.of("sections"), 3));
  }

  @Test
  void onlyTheNearestAreNamedByTheAlphabet() {
    List<String> known = List.of("hat", "bat", "chats");
    assertEquals(List.of("bat", "hat"), Nearest.to("cat", known, 9));
    assertEquals(List.of("cat"), Nearest.to("cat", List.of("bat", "cat"), 9));
  }

  @Test
  void swappedNeighboursAreOneMistake() {
    assertEquals(List.of("jsno", "jsonxy"), Nearest.to("json", List.of("jsonxy", "jsno"), 2));
    assertEquals(List.of("abdce"), Nearest.to("abcde", List.of("abxye", "abdce"), 2));
  }

  @Test
  void longerWordsMayDifferMore() {
    assertEquals(
        List.of("cazenavette2022dataset"),
        Nearest.to("kazenavete2022datset", List.of("cazenavette2022dataset"), 1));
  }

  @ParameterizedTest
  @CsvSource({"zzzz", "ab", "''", "trajectory"})
  void nothingIsNearToNonsense(String typed) {
    assertEquals(List.of(), Nearest.to(typed, COLUMNS, 3));
  }

  @Test
  void noMoreAreNamedThanAsked() {
    assertEquals(List.of("bat", "hat"), Nearest.to("cat", List.of("rat", "hat", "bat"), 2));
  }

  @Test
  void allWordsAreThereToChooseFromIfNoneIsNear() {
    List<String> words = List.of("auto", "always", "never");
    assertEquals("did you mean auto?", Nearest.oneOf(words, "outo"));
    assertEquals("choose one of auto, always, never", Nearest.oneOf(words, "yellow"));
  }
}
