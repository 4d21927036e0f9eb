package org.ddlist.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.ddlist.Fixture;
import org.ddlist.model.Catalog;
import org.ddlist.query.Counts;
import org.ddlist.query.Counts.By;
import org.ddlist.query.Counts.Count;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ChartTest {
  private static final Catalog CATALOG = Fixture.catalog();

  private static String bars(List<Count> counts) throws IOException {
    StringBuilder svg = new StringBuilder();
    ChartSvg.writeBars(CATALOG, By.YEAR, counts, svg);
    return svg.toString();
  }

  private static String map() throws IOException {
    Counts.Table table =
        Counts.cross(
            CATALOG,
            CATALOG.papers(),
            By.SECTION,
            Counts.count(CATALOG, CATALOG.papers(), By.SECTION),
            By.YEAR);
    StringBuilder svg = new StringBuilder();
    ChartSvg.writeMap(CATALOG, By.SECTION, By.YEAR, table, svg);
    return svg.toString();
  }

  private static Document parse(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  private static List<String> texts(Document svg) {
    NodeList nodes = svg.getElementsByTagName("text");
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }

  @Test
  void barsAreAPictureWithEveryNumberWritten() throws Exception {
    Document svg = parse(bars(List.of(new Count("2019", 10), new Count("2020", 5))));
    assertEquals(
        List.of("Papers by year", "Classic Papers, 2020-06-30", "2019", "10", "2020", "5"),
        texts(svg));
    NodeList bars = svg.getElementsByTagName("rect");
    assertEquals("480.0", bars.item(1).getAttributes().getNamedItem("width").getNodeValue());
    assertEquals("240.0", bars.item(2).getAttributes().getNamedItem("width").getNodeValue());
    assertEquals("running", bars.item(2).getAttributes().getNamedItem("class").getNodeValue());
  }

  @Test
  void mapHasACellForEachPairWithPapers() throws Exception {
    Document svg = parse(map());
    assertTrue(texts(svg).contains("Computing & Machines"), texts(svg).toString());
    // the page behind them, and the pairs that ddlist stats --by section,year prints
    assertEquals(1 + 9, svg.getElementsByTagName("rect").getLength());
  }

  @Test
  void pageStandsAlone() throws Exception {
    StringBuilder page = new StringBuilder();
    List<Count> counts = List.of(new Count("<b>&", 1));
    ChartPage.write(
        CATALOG, By.VENUE, null, bars(List.of()), CountView.rows(By.VENUE, counts), page);
    assertTrue(page.toString().contains("<tr><td>&lt;b&gt;&amp;</td><td>1</td></tr>"));
    assertFalse(page.toString().contains("<script"));
    assertFalse(page.toString().contains("src="));
    assertFalse(page.toString().contains("@import"));
  }
}
