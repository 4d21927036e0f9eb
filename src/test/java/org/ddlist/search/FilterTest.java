package org.ddlist.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.model.Links;
import org.ddlist.model.Paper;
import org.ddlist.model.SamplePaper;
import org.ddlist.model.Section;
import org.ddlist.model.Venue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterTest {
  private static final Section GRAPHS = new Section("graphs", "Graphs", "", 0);
  private static final Section LABELS = new Section("labels", "Labels", "", 0);
  private static final Section TEXT = new Section("text", "Text", "", 0);
  private static final Filter ALL =
      new Filter(List.of(), List.of(), List.of(), List.of(), List.of(), null, null);

  private static final Paper GRAPH_PAPER =
      SamplePaper.of("g")
          .authors("Alexei A. Efros", "Zhang Lin")
          .venue(new Venue("CVPR", "Computer Vision", Venue.Kind.CONFERENCE, "P"))
          .year(2021)
          .sections(GRAPHS, LABELS)
          .added("2021-06-15")
          .links("https://a.org/p", "", "https://a.org/c")
          .build();
  private static final Paper PREPRINT =
      SamplePaper.of("t")
          .authors("Kurt Gödel")
          .year(2022)
          .sections(TEXT)
          .added("2022-01-31")
          .links("https://a.org/t", "https://a.org/s", "")
          .build();

  private static String accepted(Filter filter) {
    return (filter.accepts(GRAPH_PAPER) ? "g" : "") + (filter.accepts(PREPRINT) ? "t" : "");
  }

  @Test
  void nothingAskedAcceptsAll() {
    assertEquals("gt", accepted(ALL));
  }

  @Test
  void anySectionIsEnoughAndCrossListingCounts() {
    assertEquals("g", accepted(sections(GRAPHS)));
    assertEquals("g", accepted(sections(LABELS)));
    assertEquals("t", accepted(sections(TEXT)));
    assertEquals("gt", accepted(sections(TEXT, LABELS)));
    assertEquals("", accepted(sections(new Section("other", "Text", "", 0))));
  }

  private static Filter sections(Section... sections) {
    return new Filter(List.of(sections), List.of(), List.of(), List.of(), List.of(), null, null);
  }

  @Test
  void anyYearIsEnough() {
    assertEquals("g", accepted(years("2021")));
    assertEquals("gt", accepted(years("2021", "2022")));
    assertEquals("t", accepted(years("2022..")));
    assertEquals("", accepted(years("2023", "..2020")));
  }

  private static Filter years(String... ranges) {
    List<YearRange> years = List.of(ranges).stream().map(YearRange::parse).toList();
    return new Filter(List.of(), years, List.of(), List.of(), List.of(), null, null);
  }

  @Test
  void anyVenueIsEnoughAndAPreprintHasItsOwnWord() {
    assertEquals("g", accepted(venues("CVPR")));
    assertEquals("t", accepted(venues("preprint")));
    assertEquals("gt", accepted(venues("preprint", "CVPR")));
    assertEquals("", accepted(venues("ICLR")));
  }

  private static Filter venues(String... venues) {
    return new Filter(List.of(), List.of(), List.of(venues), List.of(), List.of(), null, null);
  }

  @Test
  void everyLinkIsNeeded() {
    assertEquals("gt", accepted(has(Links.Kind.PAPER)));
    assertEquals("g", accepted(has(Links.Kind.CODE)));
    assertEquals("t", accepted(has(Links.Kind.PAPER, Links.Kind.PROJECT)));
    assertEquals("", accepted(has(Links.Kind.CODE, Links.Kind.PROJECT)));
  }

  @Test
  void linkCanBeMissing() {
    Filter without =
        new Filter(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(new Filter.Has(Links.Kind.PAPER, true), new Filter.Has(Links.Kind.CODE, false)),
            null,
            null);
    assertEquals("t", accepted(without));
  }

  private static Filter has(Links.Kind... kinds) {
    List<Filter.Has> links = new ArrayList<>();
    for (Links.Kind kind : kinds) {
      links.add(new Filter.Has(kind, true));
    }
    return new Filter(List.of(), List.of(), List.of(), List.of(), links, null, null);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2021-06-14, gt
          2021-06-15, gt
          2021-06-16, t
          2022-01-31, t
          2022-02-01, ''
          """)
  void sinceIncludesItsDay(String since, String accepted) {
    assertEquals(
        accepted,
        accepted(new Filter(List.of(), List.of(), List.of(), List.of(), List.of(), since, null)));
  }

  @ParameterizedTest
  @CsvSource({
    "2021-06-14, ''",
    "2021-06-15, g",
    "2022-01-30, g",
    "2022-01-31, gt",
  })
  void untilIncludesItsDay(String until, String accepted) {
    assertEquals(
        accepted,
        accepted(new Filter(List.of(), List.of(), List.of(), List.of(), List.of(), null, until)));
  }

  @ParameterizedTest
  @CsvSource({
    "efros,           g",
    "EFROS,           g",
    "Alexei Efros,    g",
    "A. Efros,        g",
    "Alexei A. Efros, g",
    "Efros Alexei,    g",
    "B. Efros,        ''",
    "Alex Efros,      ''",
    "Efro,            ''",
    "fros,            ''",
    "Li,              ''",
    "Lin,             g",
    "Zhang Efros,     ''",
    "Godel,           t",
    "gödel,           t",
    "K. Gödel,        t",
    "!?,              ''",
  })
  void authorIsNamedByWholeWordsOrInitials(String name, String accepted) {
    assertEquals(accepted, accepted(authors(name)));
  }

  @Test
  void anyAuthorIsEnough() {
    assertEquals("gt", accepted(authors("Nobody", "Lin", "Gödel")));
  }

  private static Filter authors(String... names) {
    return new Filter(List.of(), List.of(), List.of(), List.of(names), List.of(), null, null);
  }

  @Test
  void criteriaOfDifferentKindsAreAllNeeded() {
    List<Section> sections = List.of(GRAPHS, TEXT);
    List<YearRange> years = List.of(YearRange.parse("2021"));
    List<String> venues = List.of("CVPR");
    List<String> authors = List.of("Lin");
    List<Filter.Has> code = List.of(new Filter.Has(Links.Kind.CODE, true));
    String day = "2021-06-15";
    assertEquals("g", accepted(new Filter(sections, years, venues, authors, code, day, day)));
    assertEquals("", accepted(new Filter(List.of(TEXT), years, venues, authors, code, day, day)));
    assertEquals(
        "", accepted(new Filter(sections, years, List.of("preprint"), authors, code, day, day)));
    assertEquals(
        "", accepted(new Filter(sections, years, venues, List.of("Gödel"), code, day, day)));
  }
}
