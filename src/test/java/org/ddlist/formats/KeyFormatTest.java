package org.ddlist.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.model.Author;
import org.ddlist.model.Paper;
import org.ddlist.model.SamplePaper;
import org.ddlist.model.Venue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyFormatTest {
  private static final Venue VENUE =
      new Venue("Findings of X", "X", Venue.Kind.CONFERENCE, "Proceedings of X");

  private static List<String> keys(String format, Paper... papers) {
    return KeyFormat.parse(format).rename(List.of(papers)).stream().map(Paper::key).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "{author}, vandenoord",
    "{Author}, VanDenOord",
    "{year}, 2009",
    "{shortyear}, 09",
    "{word}, genie",
    "{venue}, FindingsofX",
    "{nickname}, FRePo",
    "{author}{year}{word}, vandenoord2009genie",
    "x-{author}:{year}_{word}.y, x-vandenoord:2009_genie.y",
  })
  void fieldsAreAsciiLettersAndDigits(String format, String key) {
    Paper paper =
        SamplePaper.of("p")
            .authors(new Author("Aäron", "van den Oörd", ""), Author.of("Ada Lovelace"))
            .year(2009)
            .title("On the {Génie}-Like of It")
            .venue(VENUE)
            .nickname("FRePo²")
            .build();
    assertEquals(List.of(key), keys(format, paper));
  }

  @ParameterizedTest
  @CsvSource({
    "Adam: A Method, adam",
    "A Method for It, method",
    "On the Of, on",
    "3D Shapes, 3d",
    "'Don''t Stop', dont",
  })
  void wordIsTheFirstThatTellsSomething(String title, String word) {
    assertEquals(List.of(word), keys("{word}", SamplePaper.of("p").title(title).build()));
  }

  @ParameterizedTest
  @CsvSource({
    "{nickname}-{year}, 2020",
    "{year}-{nickname}, 2020",
    "{author}:{nickname}:{year}, lovelace:2020",
    "{author}-_{year}, lovelace-2020",
    ".{year}, 2020",
  })
  void signsStandBetweenLettersOnly(String format, String key) {
    assertEquals(List.of(key), keys(format, SamplePaper.of("p").build()));
  }

  @Test
  void keyStaysWhereNoFieldIsKnown() {
    assertEquals(List.of("p2020"), keys("ref:{nickname}", SamplePaper.of("p2020").build()));
    Paper beyondAscii = SamplePaper.of("p2020").authors(new Author("", "李", "")).build();
    assertEquals(List.of("p2020"), keys("{author}", beyondAscii));
  }

  @Test
  void thoseThatAreTheSameGetLetters() {
    Paper a = SamplePaper.of("a").build();
    Paper b = SamplePaper.of("b").build();
    Paper other = SamplePaper.of("c").year(2021).build();
    assertEquals(
        List.of("lovelace2020a", "lovelace2021", "lovelace2020b"),
        keys("{author}{year}", a, other, b));
  }

  @Test
  void letterThatAnotherKeyHasIsPassedOver() {
    Paper x = SamplePaper.of("1").nickname("x").build();
    Paper xa = SamplePaper.of("2").nickname("Xa").build();
    assertEquals(List.of("xb", "Xa", "xc"), keys("{nickname}", x, xa, x));
  }

  @Test
  void caseMakesNoDifferenceToBibtex() {
    Paper small = SamplePaper.of("1").nickname("dc").build();
    Paper large = SamplePaper.of("2").nickname("DC").build();
    assertEquals(List.of("dca", "DCb"), keys("{nickname}", small, large));
  }

  @Test
  void lettersGoOnAfterZ() {
    List<Paper> papers = new ArrayList<>();
    for (int i = 0; i < 703; i++) {
      papers.add(SamplePaper.of("p" + i).build());
    }
    List<Paper> renamed = KeyFormat.parse("{year}").rename(papers);
    assertEquals("2020z", renamed.get(25).key());
    assertEquals("2020aa", renamed.get(26).key());
    assertEquals("2020aaa", renamed.get(702).key());
    assertEquals(703, renamed.stream().map(Paper::key).distinct().count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{author         | the '{' at column 1 is not closed",
        "x{year}}        | the '}' at column 8 closes nothing",
        "{Year}          | a key has no field 'Year'",
        "{}              | a key has no field ''",
        "{author} {year} | a key cannot have ' '",
        "{year}ä         | a key cannot have 'ä'",
        "{year}😀        | a key cannot have '😀'",
        "{year},         | a key cannot have ','",
        "ref             | it names no field, so all keys would be the same",
      })
  void whatIsNoFormatIsRefused(String format, String message) {
    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> KeyFormat.parse(format)).getMessage());
  }
}
