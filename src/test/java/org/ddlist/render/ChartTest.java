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
import org.ddlist.search.Counts;
import org.ddlist.search.Counts.By;
import org.ddlist.search.Counts.Count;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ChartTest {
  private static final Catalog CATALOG = Fixture.catalog();

  private static String bars(List<Count> counts) throws IOException {
    StringBuilder svg = new StringBuilder();
    new BarChart(CATALOG, By.YEAR, counts).writeSvg(svg);
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
    new HeatMap(CATALOG, By.SECTION, By.YEAR, table).writeSvg(svg);
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
        List.of(
            "Papers by year",
            "2020 up to 2020-06-30",
            "Classic Papers, 2020-06-30",
            "2019",
            "10",
            "2020",
            "5"),
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

  private static Document map(By by, By across, Counts.Table table) throws Exception {
    StringBuilder svg = new StringBuilder();
    new HeatMap(CATALOG, by, across, table).writeSvg(svg);
    return parse(svg.toString());
  }

  private static int width(Document svg) {
    return Integer.parseInt(svg.getDocumentElement().getAttribute("width"));
  }

  @Test
  void smallMapHasRoomForItsTitle() throws Exception {
    Document svg =
        map(
            By.SECTION,
            By.YEAR,
            new Counts.Table(List.of("logic"), List.of("1931"), new int[][] {{1}}));
    // "Papers by section and year" is 26 characters
    assertTrue(width(svg) >= 26 * 8, Integer.toString(width(svg)));
  }

  @Test
  void mapMarksTheRunningYearInWords() throws Exception {
    Counts.Table years =
        new Counts.Table(List.of("logic"), List.of("2019", "2020"), new int[][] {{1, 1}});
    assertTrue(texts(map(By.SECTION, By.YEAR, years)).contains("2020 up to 2020-06-30"));
    assertFalse(texts(map(By.SECTION, By.VENUE, years)).contains("2020 up to 2020-06-30"));
  }

  @Test
  void longNamesOfColumnsLeanAndStayInThePicture() throws Exception {
    String name = "The University of Manchester";
    Counts.Table table =
        new Counts.Table(List.of("1936"), List.of("PLMS", name), new int[][] {{1, 1}});
    Document svg = map(By.YEAR, By.VENUE, table);
    List<String> places = new ArrayList<>();
    NodeList nodes = svg.getElementsByTagName("text");
    for (int i = 0; i < nodes.getLength(); i++) {
      String place = ((Element) nodes.item(i)).getAttribute("transform");
      if (!place.isEmpty()) {
        places.add(nodes.item(i).getTextContent() + " " + place);
      }
    }
    assertEquals(
        List.of("PLMS translate(70 190) rotate(-45)", name + " translate(106 190) rotate(-45)"),
        places);
    // 28 characters of 7 pixels lean 138 to the right
    assertTrue(width(svg) >= 106 + 138, Integer.toString(width(svg)));
  }

  @Test
  void namesOfColumnsThatFitStandUprightWithoutTouching() throws Exception {
    Counts.Table table =
        new Counts.Table(List.of("1936"), List.of("paper", "project"), new int[][] {{1, 1}});
    Document svg = map(By.YEAR, By.LINKS, table);
    NodeList cells = svg.getElementsByTagName("rect");
    assertEquals("55", ((Element) cells.item(1)).getAttribute("width"));
  }

  @Test
  void pageMarksTheRunningYearInItsTable() throws Exception {
    Counts.Table years =
        new Counts.Table(List.of("2019", "2020"), List.of("CVPR"), new int[][] {{1}, {1}});
    List<Count> counts = List.of(new Count("2019", 1), new Count("2020", 1));
    for (Chart chart :
        List.of(
            new BarChart(CATALOG, By.YEAR, counts),
            new HeatMap(CATALOG, By.YEAR, By.VENUE, years))) {
      String page = page(chart);
      assertTrue(page.contains("<tr><td>2019</td>"), page);
      assertTrue(page.contains("<td>2020 up to 2020-06-30</td>"), page);
    }
    Counts.Table named = new Counts.Table(List.of("2020"), List.of("2020"), new int[][] {{1}});
    String page = page(new HeatMap(CATALOG, By.VENUE, By.YEAR, named));
    assertTrue(page.contains("<td>2020</td><td>2020 up to 2020-06-30</td><td>1</td>"), page);
  }

  private static String page(Chart chart) throws IOException {
    StringBuilder page = new StringBuilder();
    ChartPage.write(chart, page);
    return page.toString();
  }

  @Test
  void pageStandsAlone() throws Exception {
    String page = page(new BarChart(CATALOG, By.VENUE, List.of(new Count("<b>&", 1))));
    assertTrue(page.contains("<tr><td>&lt;b&gt;&amp;</td><td>1</td></tr>"));
    assertFalse(page.contains("<script"));
    assertFalse(page.contains("src="));
    assertFalse(page.contains("@import"));
  }
}
