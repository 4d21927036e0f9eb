package org.ddlist.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.ddlist.Fixture;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.model.SamplePaper;
import org.ddlist.model.Section;
import org.ddlist.search.Counts.By;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CountsTest {
  private final Catalog catalog = Fixture.catalog();
  private final List<Paper> papers =
      List.of(
          catalog.find("oord2016wavenet"),
          catalog.find("he2016deep"),
          catalog.find("kingma2015adam"),
          catalog.find("hinton2014distilling"),
          catalog.find("shannon1948mathematical"));

  private String counted(List<Paper> papers, By by) {
    return Counts.count(catalog, papers, by).stream()
        .map(count -> count.value() + " " + count.papers())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource({
    "VENUE,        preprint 2; CVPR 1; ICLR 1; NeurIPS 1",
    "SECTION,      theory 2; networks 3; audio 1",
    "LINKS,        paper 5; proceedings 0; project 1; code 2; none 0",
    "FIRST_AUTHOR, Aäron van den Oord 1; Claude E. Shannon 1; Diederik P. Kingma 1; Geoffrey "
        + "Hinton 1; Jimmy Ba 1; Kaiming He 1; Sander Dieleman 1",
  })
  void papersAreCountedBy(By by, String counts) {
    assertEquals(counts, counted(papers, by));
  }

  @Test
  void yearsBetweenOthersAreCountedWithoutPapers() {
    List<Paper> pair =
        List.of(
            SamplePaper.of("p").year(2018).build(),
            SamplePaper.of("q").year(2021).build(),
            SamplePaper.of("r").year(0).build());
    assertEquals("2018 1; 2019 0; 2020 0; 2021 1", counted(pair, By.YEAR));
    assertEquals("", counted(List.of(pair.get(2)), By.YEAR));
  }

  @Test
  void papersWithoutAValueOrPastALimitAreLeftOut() {
    List<Paper> some =
        List.of(papers.get(0), papers.get(1), papers.get(3), SamplePaper.of("p").year(0).build());
    Counts.Coverage coverage =
        Counts.coverage(
            some, List.of(By.YEAR, By.SECTION), List.of(List.of("2016"), List.of("networks")));
    assertEquals(1, coverage.counted());
    assertEquals(3, coverage.leftOut());
    assertEquals("1 without a year", coverage.lacking());
  }

  @Test
  void largestAreKeptInTheirOrder() {
    List<Counts.Count> counts =
        List.of(
            new Counts.Count("a", 1),
            new Counts.Count("b", 3),
            new Counts.Count("c", 1),
            new Counts.Count("d", 2));
    assertEquals(List.of(counts.get(0), counts.get(1), counts.get(3)), Counts.largest(counts, 3));
  }

  @Test
  void authorsAreAllOfThemMostPapersFirst() {
    String counts = counted(papers, By.AUTHOR);
    assertEquals("Oriol Vinyals 2; Alex Graves 1; Andrew Senior 1", counts.substring(0, 47));
    assertEquals(18, counts.split("; ").length);
  }

  @Test
  void paperWithoutLinksIsCountedAsNone() {
    assertEquals(
        "paper 0; proceedings 0; project 0; code 0; none 1",
        counted(List.of(SamplePaper.of("p").build()), By.LINKS));
  }

  @Test
  void pairsAreCountedInTheOrderOfEach() {
    Section graphs = new Section("graphs", "Graphs", "", 0);
    Section texts = new Section("texts", "Texts", "", 0);
    List<Paper> pair =
        List.of(
            SamplePaper.of("p").year(2021).sections(texts, graphs).build(),
            SamplePaper.of("q").year(2020).sections(texts).build());
    Catalog catalog =
        new Catalog(Fixture.catalog().facts(), List.of(), List.of(graphs, texts), pair);
    List<By> by = List.of(By.SECTION, By.YEAR);
    List<Counts.Count> rows = Counts.count(catalog, pair, By.SECTION);
    Counts.Table table = Counts.cross(catalog, pair, by, rows, 9);
    assertEquals(List.of("graphs", "texts"), table.rows());
    assertEquals(List.of("2020", "2021"), table.columns());
    assertEquals("[[0, 1], [1, 1]]", Arrays.deepToString(table.papers()));
    Counts.Table cut = Counts.cross(catalog, pair, by, rows, 1);
    assertEquals(List.of("2020"), cut.columns());
    assertEquals("[[0], [1]]", Arrays.deepToString(cut.papers()));
  }

  @Test
  void recordsAreCountedByTheSourceTheyWereCheckedAgainst() {
    assertEquals(
        "CVF 2; arXiv 2; none 1",
        counted(
            List.of(
                SamplePaper.of("p").checked("2020-01-01", "arXiv").build(),
                SamplePaper.of("q").checked("2020-01-01", "CVF", "arXiv").build(),
                SamplePaper.of("r").build(),
                SamplePaper.of("s").checked("2020-01-02", "CVF").build()),
            By.CHECKED));
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"LINKS", "CHECKED"})
  void noPapersMakeNoCounts(By by) {
    assertEquals("", counted(List.of(), by));
  }
}
