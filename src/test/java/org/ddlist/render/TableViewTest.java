package org.ddlist.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.ddlist.Fixture;
import org.ddlist.terminal.Cells;
import org.ddlist.terminal.Screens;
import org.ddlist.terminal.Style;
import org.ddlist.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableViewTest {
  private static final Rows PAPERS =
      Rows.of(
          Fixture.catalog().papers(),
          List.of(Column.KEY, Column.YEAR, Column.VENUE, Column.TITLE, Column.AUTHORS));

  private static final Rows GRADIENT =
      new Rows(
          List.of("key", "year", "title", "byline"),
          List.of(
              List.of(
                  "maclaurin2015gradient",
                  "2015",
                  "Gradient-based Hyperparameter Optimization through Reversible Learning",
                  "Dougal Maclaurin et al.")));

  private static List<String> lines(Terminal terminal, Rows rows) throws IOException {
    StringBuilder table = new StringBuilder();
    new TableView(terminal, Style.PLAIN, rows).write(table);
    return table.toString().lines().toList();
  }

  private static Rows rows(List<String> header, List<List<String>> values) {
    return new Rows(header, values);
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 21, 30, 40, 59, 80, 100, 132, 400})
  void noLineIsWiderThanTheScreenUnlessByItsKey(int columns) throws IOException {
    Rows all = Rows.of(Fixture.catalog().papers(), List.of(Column.values()));
    Rows titles = Rows.of(Fixture.catalog().papers(), List.of(Column.TITLE, Column.KEY));
    Rows links = Rows.of(Fixture.catalog().papers(), List.of(Column.PAPER, Column.CODE));
    Rows asked = new Rows(all.header(), all.values(), all.header());
    for (Rows rows : List.of(PAPERS, all, asked, titles, links)) {
      int first = rows == titles ? "A Mathe…  ".length() : 0;
      int widest = Math.max(columns, first + "shannon1948mathematical".length());
      for (String line : lines(Screens.of(columns), rows)) {
        assertTrue(Cells.width(line) <= widest, columns + ": " + line);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 40, 60, 80, 120})
  void keyIsWholeOnEveryScreen(int columns) throws IOException {
    List<String> lines = lines(Screens.of(columns), PAPERS);
    for (int i = 0; i < PAPERS.values().size(); i++) {
      String key = PAPERS.values().get(i).get(0);
      assertTrue((lines.get(i + 1) + " ").startsWith(key + " "), lines.get(i + 1));
    }
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          30, maclaurin2015gradient
          31, maclaurin2015gradient  Gradien…
          60, maclaurin2015gradient  2015  Gradient-based Hyperparameter…
          70, maclaurin2015gradient  2015  Gradient-based Hyperparamet…  Dougal Mac…
          79, maclaurin2015gradient  2015  Gradient-based Hyperparameter…   Dougal Maclaurin…
          99, maclaurin2015gradient  2015  Gradient-based Hyperparameter Optimization t…  Dougal Maclaurin et al.
          """)
  void titleShrinksFirstButKeepsAPartThatNobodyAskedToFill(int columns, String line)
      throws IOException {
    assertEquals(line, lines(Screens.of(columns), GRADIENT).get(1));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          40, maclaurin2015gradient  2015  Gradient-b…
          47, maclaurin2015gradient  2015  Gradien…  Dougal…
          """)
  void columnsThatWereAskedForStayBesideAShortTitle(int columns, String line) throws IOException {
    Rows asked = new Rows(GRADIENT.header(), GRADIENT.values(), GRADIENT.header());
    assertEquals(line, lines(Screens.of(columns), asked).get(1));
  }

  @Test
  void columnNobodyAskedForGoesBeforeThoseSomebodyAskedFor() throws IOException {
    Rows asked = new Rows(GRADIENT.header(), GRADIENT.values(), GRADIENT.header());
    Rows lacking = asked.with("lacks", List.of("hypernetwork"));
    assertEquals(
        "maclaurin2015gradient  2015  Gradien…  Dougal…", lines(Screens.of(47), lacking).get(1));
    assertEquals(
        "maclaurin2015gradient  hypernetw…  Gradient-based Hyperpa…",
        lines(Screens.of(58), GRADIENT.with("lacks", List.of("hypernetwork"))).get(1));
  }

  @Test
  void emptyColumnTakesNoRoomOnAScreen() throws IOException {
    Rows rows =
        rows(
            List.of("key", "code", "year"),
            List.of(List.of("a", "", "2015"), List.of("b", "", "2016")));
    assertEquals(List.of("KEY  YEAR", "a    2015", "b    2016"), lines(Screens.of(80), rows));
    assertEquals(List.of(), new TableView(Screens.of(80), Style.PLAIN, rows).leftOut());
    assertEquals(List.of("a          2015", "b          2016"), lines(Screens.pipe(), rows));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          20, hopper1952education, 'score,found'
          35, hopper1952education  1.50, found
          36, hopper1952education  1.50   educati…, ''
          39, hopper1952education  1.50   educational, ''
          """)
  void withoutATitleEveryColumnShrinksBeforeOneIsLeftOut(int columns, String line, String leftOut)
      throws IOException {
    Rows rows =
        rows(
            List.of("key", "score", "found"),
            List.of(List.of("hopper1952education", "1.50", "educational")));
    assertEquals(line, lines(Screens.of(columns), rows).get(1));
    TableView table = new TableView(Screens.of(columns), Style.PLAIN, rows);
    assertEquals(leftOut, String.join(",", table.leftOut()));
    assertEquals(columns == 39, table.isWhole());
  }

  @Test
  void wideScreenShowsEverything() throws IOException {
    List<String> lines = lines(Screens.of(400), PAPERS);
    assertTrue(lines.get(0).matches("KEY +YEAR +VENUE +TITLE +AUTHORS"), lines.get(0));
    for (int i = 0; i < PAPERS.values().size(); i++) {
      for (String value : PAPERS.values().get(i)) {
        assertTrue(lines.get(i + 1).contains(value), value);
      }
    }
  }

  @Test
  void pipeGetsNoHeaderAndNothingIsCut() throws IOException {
    String title = "t".repeat(5000);
    Rows rows = rows(List.of("key", "title"), List.of(List.of("k", title), List.of("key2", "u")));
    assertEquals(List.of("k     " + title, "key2  u"), lines(Screens.pipe(), rows));
  }

  @Test
  void titleIsCutOnANarrowScreen() throws IOException {
    Rows rows = rows(List.of("key", "title"), List.of(List.of("k", "The Title of a Paper")));
    assertEquals(List.of("KEY  TITLE", "k    The Title of a…"), lines(Screens.of(20), rows));
    assertEquals(List.of("KEY  TITLE", "k    The Title of a~"), lines(Screens.ascii(20), rows));
  }

  @Test
  void columnsAreAlignedUnderWideAndCombiningCharacters() throws IOException {
    Rows rows =
        rows(
            List.of("name", "n"),
            List.of(List.of("数据蒸馏", "1"), List.of("Go\u0308del", "2"), List.of("plain", "3")));
    assertEquals(
        List.of("NAME      N", "数据蒸馏  1", "Go\u0308del     2", "plain     3"),
        lines(Screens.of(80), rows));
  }

  @Test
  void noLineEndsInASpace() throws IOException {
    Rows rows = rows(List.of("a", "b"), List.of(List.of("long value", ""), List.of("x", "y")));
    for (Terminal terminal : List.of(Screens.of(80), Screens.pipe())) {
      for (String line : lines(terminal, rows)) {
        assertFalse(line.endsWith(" "), line);
      }
    }
  }

  @Test
  void controlCharactersAreShown() throws IOException {
    Rows rows = rows(List.of("a long name"), List.of(List.of("a\u001b[31m")));
    assertEquals(List.of("A LONG NAME", "a\\x1b[31m"), lines(Screens.of(80), rows));
  }

  @Test
  void firstColumnAndHeaderAreEmphasised() throws IOException {
    Rows rows = rows(List.of("a", "b"), List.of(List.of("x", "y")));
    StringBuilder table = new StringBuilder();
    new TableView(Screens.of(80), Style.ANSI, rows).write(table);
    assertEquals(
        """
        \u001b[2mA\u001b[0m  \u001b[2mB\u001b[0m
        \u001b[36mx\u001b[0m  y
        """,
        table.toString());
  }
}
