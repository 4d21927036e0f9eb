package org.ddlist.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
  private static final Counts.Coverage ALL = new Counts.Coverage(9, 9, Map.of());

  private static final Catalog CATALOG = Fixture.catalog();

  private static String bars(List<Count> counts) throws IOException {
    StringBuilder svg = new StringBuilder();
    new BarChart(CATALOG, By.YEAR, counts, ALL).writeSvg(svg);
    return svg.toString();
  }

  private static String map() throws IOException {
    Counts.Table table =
        Counts.cross(
            CATALOG,
            CATALOG.papers(),
            List.of(By.SECTION, By.YEAR),
            Counts.count(CATALOG, CATALOG.papers(), By.SECTION),
            Integer.MAX_VALUE);
    StringBuilder svg = new StringBuilder();
    new HeatMap(CATALOG, By.SECTION, By.YEAR, table, ALL).writeSvg(svg);
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
            "9 papers counted, none left out",
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
    new HeatMap(CATALOG, by, across, table, ALL).writeSvg(svg);
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
            new BarChart(CATALOG, By.YEAR, counts, ALL),
            new HeatMap(CATALOG, By.YEAR, By.VENUE, years, ALL))) {
      String page = page(chart);
      assertTrue(page.contains("<tr><td>2019</td>"), page);
      assertTrue(page.contains("<td>2020 up to 2020-06-30</td>"), page);
    }
    Counts.Table named = new Counts.Table(List.of("2020"), List.of("2020"), new int[][] {{1}});
    String page = page(new HeatMap(CATALOG, By.VENUE, By.YEAR, named, ALL));
    assertTrue(page.contains("<td>2020</td><td>2020 up to 2020-06-30</td><td>1</td>"), page);
  }

  private static String page(Chart chart) throws IOException {
    StringBuilder page = new StringBuilder();
    ChartPage.write(chart, page);
    return page.toString();
  }

  @Test
  void pageStandsAlone() throws Exception {
    String page = page(new BarChart(CATALOG, By.VENUE, List.of(new Count("<b>&", 1)), ALL));
    assertTrue(page.contains("<tr><td>&lt;b&gt;&amp;</td><td>1</td></tr>"));
    assertFalse(page.contains("<script"));
    assertFalse(page.contains("src="));
    assertFalse(page.contains("@import"));
  }

  @Test
  void pageHasTheNamesOfItsPicture() throws Exception {
    Counts.Table sections =
        new Counts.Table(List.of("computing"), List.of("logic"), new int[][] {{1}});
    HeatMap map = new HeatMap(CATALOG, By.SECTION, By.SECTION, sections, ALL);
    assertTrue(page(map).contains("<td>Computing &amp; Machines</td><td>Logic</td><td>1</td>"));
    assertEquals(List.of("Logic"), map.names());
    assertEquals("computing", map.rows().values().get(0).get(0));
  }

  @Test
  void noteSaysHowManyPapersAreLeftOutAndWhy() {
    for (String[] each :
        new String[][] {
          {"8", "8", "", "8 papers counted, none left out"},
          {"8", "1", "", "1 paper counted, 7 left out; --limit 0 shows all"},
          {"8", "6", "without a year", "6 papers counted, 2 left out: 2 without a year"}
        }) {
      int papers = Integer.parseInt(each[0]);
      int counted = Integer.parseInt(each[1]);
      Map<String, Integer> without =
          each[2].isEmpty() ? Map.of() : Map.of(each[2], papers - counted);
      Counts.Coverage coverage = new Counts.Coverage(papers, counted, without);
      Chart chart = new BarChart(CATALOG, By.VENUE, List.of(), coverage);
      assertEquals(List.of(each[3]), chart.notes());
    }
  }
}
