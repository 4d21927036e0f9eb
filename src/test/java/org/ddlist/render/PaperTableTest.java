package org.ddlist.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.ddlist.Fixture;
import org.ddlist.model.Catalog;
import org.ddlist.model.Selection;
import org.ddlist.terminal.Screens;
import org.ddlist.terminal.Style;
import org.ddlist.terminal.Terminal;
import org.junit.jupiter.api.Test;

class PaperTableTest {
  private static String table(boolean grouped, Terminal terminal) throws IOException {
    Catalog catalog = Fixture.catalog();
    Selection selection =
        new Selection(
            catalog,
            List.of(
                catalog.find("he2016deep"),
                catalog.find("kingma2015adam"),
                catalog.find("oord2016wavenet")),
            grouped ? Selection.Grouping.SECTION : Selection.Grouping.NONE);
    StringBuilder table = new StringBuilder();
    ChosenColumns columns = new ChosenColumns(List.of(Column.KEY, Column.YEAR), false);
    PaperTable.write(selection, columns, terminal, Style.PLAIN, table);
    return table.toString();
  }

  @Test
  void headingsStandOverTheListsOrderOnAScreen() throws IOException {
    assertEquals(
        """
        KEY              YEAR

        Networks: Deep, Wide
        he2016deep       2016
        kingma2015adam   2015

        Audio
        oord2016wavenet  2016
        """,
        table(true, Screens.of(80)));
  }

  @Test
  void otherOrdersHaveNoHeadings() throws IOException {
    assertEquals(
        """
        KEY              YEAR
        he2016deep       2016
        kingma2015adam   2015
        oord2016wavenet  2016
        """,
        table(false, Screens.of(80)));
  }

  @Test
  void pipeGetsPapersAlone() throws IOException {
    assertEquals(
        """
        he2016deep       2016
        kingma2015adam   2015
        oord2016wavenet  2016
        """,
        table(true, Screens.pipe()));
  }
}
