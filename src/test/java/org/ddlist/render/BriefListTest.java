package org.ddlist.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.ddlist.Fixture;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.model.Selection;
import org.ddlist.terminal.Cells;
import org.ddlist.terminal.Screens;
import org.ddlist.terminal.Style;
import org.ddlist.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BriefListTest {
  private static String brief(Terminal terminal, String... keys) throws IOException {
    Catalog catalog = Fixture.catalog();
    List<Paper> papers =
        keys.length == 0 ? catalog.papers() : List.of(keys).stream().map(catalog::find).toList();
    StringBuilder list = new StringBuilder();
    Selection selection = new Selection(catalog, papers, Selection.Grouping.NONE);
    BriefList.write(selection, terminal, Style.PLAIN, list);
    return list.toString();
  }

  @Test
  void paperHasTwoLines() throws IOException {
    assertEquals(
        """
        GOTO: Go To Statement Considered Harmful
          Edsger W. Dijkstra · CACM 1968 · dijkstra1968goto
        WaveNet: A Generative Model for Raw Audio
          Aäron van den Oord & Sander Dieleman et al. · preprint 2016 · oord2016wavenet
        """,
        brief(Screens.of(80), "dijkstra1968goto", "oord2016wavenet"));
  }

  @Test
  void authorsAreCutWhileTheyCanBeRead() throws IOException {
    assertEquals(
        """
        WaveNet: A Generative Model for Raw Audio
          Aäron van den Oord & Sander… · preprint 2016 · oord2016wavenet
        """,
        brief(Screens.of(65), "oord2016wavenet"));
  }

  @Test
  void narrowScreenHasFurtherLines() throws IOException {
    assertEquals(
        """
        WaveNet: A Generative Model for Raw Aud…
          Aäron van den Oord & Sander Dieleman…
          preprint 2016 · oord2016wavenet
        """,
        brief(Screens.of(40), "oord2016wavenet"));
  }

  @Test
  void asciiScreenHasAsciiSigns() throws IOException {
    assertEquals(
        """
        WaveNet: A Generative Model fo~
          Aäron van den Oord & Sander~
          preprint 2016
          oord2016wavenet
        """,
        brief(Screens.ascii(31), "oord2016wavenet"));
    assertTrue(brief(Screens.ascii(80), "he2016deep").contains("et al. - CVPR 2016 - he2016deep"));
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 24, 40, 60, 80, 120, 200})
  void keysAreWholeAndNothingElseIsWiderThanTheScreen(int columns) throws IOException {
    String list = brief(Screens.of(columns));
    for (Paper paper : Fixture.catalog().papers()) {
      assertTrue(list.contains(paper.key() + "\n"), list);
    }
    for (String line : list.lines().toList()) {
      boolean isKey = Fixture.catalog().find(line.strip()) != null;
      assertTrue(isKey || Cells.width(line) <= columns, columns + ": " + line);
    }
  }

  @Test
  void pipeGetsAllInTwoLines() throws IOException {
    assertEquals(2 * Fixture.catalog().papers().size(), brief(Screens.pipe()).lines().count());
    assertTrue(brief(Screens.pipe()).contains("und verwandter Systeme I\n  Kurt Gödel · MMP 1931"));
  }
}
