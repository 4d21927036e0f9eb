package org.ddlist.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.ddlist.Fixture;
import org.ddlist.search.Counts;
import org.ddlist.search.Counts.By;
import org.ddlist.terminal.Cells;
import org.ddlist.terminal.Screens;
import org.ddlist.terminal.Style;
import org.ddlist.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeatMapTest {
  private static final Counts.Coverage ALL = new Counts.Coverage(9, 9, Map.of());

  private static final Counts.Table VENUES =
      new Counts.Table(
          List.of("1936", "1950"),
          List.of("Mind", "The University of Manchester", "PLMS", "Nature"),
          new int[][] {{0, 2, 9, 1}, {12, 3, 0, 0}});

  private static String map(By by, By across, Counts.Table table, Terminal terminal)
      throws IOException {
    StringBuilder map = new StringBuilder();
    new HeatMap(Fixture.catalog(), by, across, table, ALL).writeText(terminal, Style.PLAIN, map);
    String counted = "9\\s+papers\\s+counted,\\s+none\\s+left\\s+out\n";
    assertTrue(map.toString().matches("(?s).*" + counted + ".*"), map.toString());
    return map.toString().replaceFirst(counted, "");
  }

  @Test
  void aLongNameIsCutBeforeItPushesOthersOut() throws IOException {
    assertEquals(
        """
              Mind  The University of Manchester  PLMS  Nature
        1936                                  .2    +9      .1
        1950   #12                            .3
        """,
        map(By.YEAR, By.VENUE, VENUES, Screens.ascii(60)));
    assertEquals(
        """
              Mind  The Universi~  PLMS  Nature
        1936                   .2    +9      .1
        1950   #12             .3
        """,
        map(By.YEAR, By.VENUE, VENUES, Screens.ascii(39)));
  }

  @Test
  void theLargestColumnsAreKeptInTheirOrderAndTheOthersCounted() throws IOException {
    assertEquals(
        """
              Mind  The Unive~  PLMS
        1936                .2    +9
        1950   #12          .3
        the screen is too narrow for 1
        of 4 venues
        """,
        map(By.YEAR, By.VENUE, VENUES, Screens.ascii(30)));
    assertEquals(
        """
              Mind  PLMS
        1936          +9
        1950   #12
        the screen is too
        narrow for 2 of 4
        venues
        """,
        map(By.YEAR, By.VENUE, VENUES, Screens.ascii(20)));
  }

  @Test
  void theLatestYearsAreKeptAndTheLastIsMarkedInWords() throws IOException {
    Counts.Table years =
        new Counts.Table(
            List.of("Turing", "Hopper"),
            List.of("2018", "2019", "2020"),
            new int[][] {{9, 1, 1}, {0, 0, 3}});
    assertEquals(
        """
                2019  2020
        Turing    ░1    ░1
        Hopper          ▒3
        2020 up to
        2020-06-30
        the screen is too
        narrow for 1 of 3
        years
        """,
        map(By.AUTHOR, By.YEAR, years, Screens.of(20)));
  }

  @Test
  void theRunningYearIsMarkedAmongTheRowsToo() throws IOException {
    Counts.Table years =
        new Counts.Table(List.of("2019", "2020"), List.of("Mind"), new int[][] {{1}, {1}});
    assertTrue(map(By.YEAR, By.VENUE, years, Screens.of(40)).endsWith("\n2020 up to 2020-06-30\n"));
    Counts.Table named = new Counts.Table(List.of("2020"), List.of("Mind"), new int[][] {{1}});
    assertEquals("      Mind\n2020    ▓1\n", map(By.AUTHOR, By.VENUE, named, Screens.of(40)));
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 21, 37, 80})
  void noLineIsWiderThanTheScreen(int columns) throws IOException {
    Counts.Table table =
        new Counts.Table(
            List.of("数据蒸馏数据蒸馏数据蒸馏"),
            List.of("蒸馏数据蒸馏数据蒸馏数据", "b", "A name that is as long as that"),
            new int[][] {{1_000_000, 1, 2}});
    for (Terminal terminal : List.of(Screens.of(columns), Screens.ascii(columns))) {
      for (String line : map(By.AUTHOR, By.VENUE, table, terminal).lines().toList()) {
        assertTrue(Cells.width(line) <= columns, line);
      }
    }
  }
}
