package org.ddlist.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.ddlist.Fixture;
import org.ddlist.search.Counts;
import org.ddlist.search.Counts.By;
import org.ddlist.search.Counts.Count;
import org.ddlist.terminal.Cells;
import org.ddlist.terminal.Screens;
import org.ddlist.terminal.Style;
import org.ddlist.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BarChartTest {
  private static final Counts.Coverage ALL = new Counts.Coverage(9, 9, Map.of());

  private static final List<Count> YEARS =
      List.of(new Count("2017", 1), new Count("2018", 10), new Count("2019", 20));

  private static String bars(By by, List<Count> counts, Terminal terminal) throws IOException {
    StringBuilder bars = new StringBuilder();
    new BarChart(Fixture.catalog(), by, counts, ALL).writeText(terminal, Style.PLAIN, bars);
    String counted = "9\\s+papers\\s+counted,\\s+none\\s+left\\s+out\n";
    assertTrue(bars.toString().matches("(?s).*" + counted + ".*"), bars.toString());
    return bars.toString().replaceFirst(counted, "");
  }

  @Test
  void longestBarFillsTheScreenAndOthersAreInProportion() throws IOException {
    assertEquals(
        """
        2017   1  #
        2018  10  ##########
        2019  20  ####################
        """,
        bars(By.YEAR, YEARS, Screens.ascii(30)));
  }

  @Test
  void yearInWhichTheCatalogEndsHasAnotherPattern() throws IOException {
    List<Count> counts = List.of(new Count("2019", 10), new Count("2020", 5));
    assertEquals(
        """
        2019  10  ###########
        2020   5  :::::
        2020 up to 2020-06-30
        """,
        bars(By.YEAR, counts, Screens.ascii(21)));
  }

  @Test
  void whatMarksTheYearIsWholeOnTheNarrowestScreen() throws IOException {
    assertEquals(
        """
        2020  5  :::::::::::
        2020 up to
        2020-06-30
        """,
        bars(By.YEAR, List.of(new Count("2020", 5)), Screens.ascii(20)));
  }

  @Test
  void blocksShowEighths() throws IOException {
    assertEquals(
        """
        2017   1  ▌
        2018  10  █████
        2019  20  ██████████
        """,
        bars(By.YEAR, YEARS, Screens.of(20)));
  }

  @Test
  void zeroHasNoBarAndTheLeastNumberHasOne() throws IOException {
    List<Count> counts = List.of(new Count("a", 10_000), new Count("b", 1), new Count("c", 0));
    assertEquals(
        """
        a  10000  ##########
        b      1  #
        c      0
        """,
        bars(By.VENUE, counts, Screens.ascii(20)));
    assertEquals(
        """
        a  10000  ██████████
        b      1  ▏
        c      0
        """,
        bars(By.VENUE, counts, Screens.of(20)));
  }

  @Test
  void sectionsHaveTheirNames() throws IOException {
    assertEquals(
        "Logic  2  ##########\n",
        bars(By.SECTION, List.of(new Count("logic", 2)), Screens.ascii(20)));
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 80, 400})
  void noLineIsWiderThanTheScreen(int columns) throws IOException {
    List<Count> counts =
        List.of(
            new Count("A very long name of somebody who has written a paper", 12_345),
            new Count("数据蒸馏数据蒸馏数据蒸馏数据蒸馏", 999),
            new Count("", 0));
    for (Terminal terminal : List.of(Screens.of(columns), Screens.ascii(columns))) {
      bars(By.AUTHOR, counts, terminal)
          .lines()
          .forEach(line -> assertTrue(Cells.width(line) <= columns, line));
    }
  }

  @Test
  void rowsAreValueAndNumber() {
    Rows rows =
        new BarChart(Fixture.catalog(), By.FIRST_AUTHOR, List.of(new Count("Ann", 2)), ALL).rows();
    assertEquals(new Rows(List.of("first-author", "papers"), List.of(List.of("Ann", "2"))), rows);
  }

  @Test
  void jsonIsAnArrayOfObjects() throws IOException {
    StringBuilder json = new StringBuilder();
    List<Count> counts = List.of(new Count("CVPR", 2), new Count("\"", 0));
    new BarChart(Fixture.catalog(), By.VENUE, counts, ALL).writeJson(json);
    assertEquals(
        """
        [
        {"venue":"CVPR","papers":2},
        {"venue":"\\"","papers":0}
        ]
        """,
        json.toString());
    StringBuilder none = new StringBuilder();
    new BarChart(Fixture.catalog(), By.VENUE, List.of(), ALL).writeJson(none);
    assertEquals("[]\n", none.toString());
  }
}
