package org.ddlist.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.ddlist.Fixture;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.model.SamplePaper;
import org.ddlist.model.Selection;
import org.ddlist.model.Venue;
import org.junit.jupiter.api.Test;

class MarkdownListTest {
  private static final Catalog CLASSICS = Fixture.catalog();
  private static final Venue CONF =
      new Venue("CONF", "Conference", Venue.Kind.CONFERENCE, "Proceedings");

  private static String markdown(boolean grouped, Paper... papers) throws IOException {
    StringBuilder markdown = new StringBuilder();
    Selection.Grouping grouping = grouped ? Selection.Grouping.SECTION : Selection.Grouping.NONE;
    MarkdownList.write(new Selection(CLASSICS, List.of(papers), grouping), markdown);
    return markdown.toString();
  }

  private static void assertItem(String item, SamplePaper paper) throws IOException {
    assertEquals(item + " [:book:](./citations/p.txt)\n", markdown(false, paper.build()));
  }

  private static SamplePaper paper() {
    return SamplePaper.of("p").title("{T}itle").links("https://a.org/p", "", "");
  }

  @Test
  void firstAuthorStandsForTheOthers() throws IOException {
    assertItem(
        "+ [Title](https://a.org/p) (Ann Ash et al., CONF 2020)",
        paper().authors("Ann Ash", "Bob Birch").venue(CONF));
  }

  @Test
  void leadsAreNamedTogether() throws IOException {
    assertItem(
        "+ [Title](https://a.org/p) (Ann Ash & Bob Birch et al., CONF 2020)",
        paper().authors("Ann Ash", "Bob Birch", "Cy Cole").leads(2).venue(CONF));
  }

  @Test
  void whereAllAreLeadsThereAreNoOthers() throws IOException {
    assertItem(
        "+ [Title](https://a.org/p) (Ann Ash & Bob Birch, CONF 2020)",
        paper().authors("Ann Ash", "Bob Birch").leads(2).venue(CONF));
  }

  @Test
  void workshopIsSaidAfterTheYear() throws IOException {
    assertItem(
        "+ [Title](https://a.org/p) (Ada Lovelace, CONF 2020 Workshop)",
        paper().venue(CONF).workshop());
  }

  @Test
  void preprintHasItsYearAlone() throws IOException {
    assertItem("+ [Title](https://a.org/p) (Ada Lovelace, 2020)", paper());
  }

  @Test
  void projectAndCodeHaveIcons() throws IOException {
    assertItem(
        "+ [Title](https://a.org/p) (Ada Lovelace, 2020)"
            + " [:globe_with_meridians:](https://a.org/q) [:octocat:](https://a.org/c)",
        paper().links("https://a.org/p", "https://a.org/q", "https://a.org/c"));
  }

  @Test
  void titleWithoutALinkIsNone() throws IOException {
    assertItem("+ Title (Ada Lovelace, 2020)", paper().links("", "", ""));
  }

  @Test
  void bracketsInATitleDoNotEndIt() throws IOException {
    assertItem(
        "+ [On \\[CLS\\] Tokens](https://a.org/p) (Ada Lovelace, 2020)",
        paper().title("On [{CLS}] Tokens"));
  }

  @Test
  void parenthesisInATargetDoesNotEndIt() throws IOException {
    assertItem(
        "+ [Title](https://a.org/p_%281%29) (Ada Lovelace, 2020)",
        paper().links("https://a.org/p_(1)", "", ""));
  }

  @Test
  void headingsStandOverTheirPapersOnceAndUnderTheirParents() throws IOException {
    String page =
        markdown(
            true,
            CLASSICS.find("shannon1948mathematical"),
            CLASSICS.find("turing1950computing"),
            CLASSICS.find("dijkstra1968goto"),
            CLASSICS.find("oord2016wavenet"));
    assertEquals(
        """
        <a name="theory" />

        ## Theory
        + A Mathematical Theory of Communication

        <a name="computing" />

        ### Computing & Machines
        + Computing Machinery and Intelligence
        + Go To Statement Considered Harmful

        <a name="learning" />

        ## Learning

        <a name="audio" />

        ### Audio
        + WaveNet: A Generative Model for Raw Audio
        """,
        page.replaceAll("(?m)^\\+ \\[(.*?)\\].*$", "+ $1"));
  }

  @Test
  void parentWithoutPapersHasItsHeadingBeforeItsFirstChild() throws IOException {
    assertEquals(
        List.of("<a name=\"theory\" />", "## Theory", "<a name=\"logic\" />", "### Logic"),
        markdown(true, CLASSICS.find("goedel1931formal"))
            .lines()
            .filter(line -> !line.isEmpty() && !line.startsWith("+"))
            .toList());
  }

  @Test
  void papersInAnotherOrderHaveNoHeadings() throws IOException {
    String items =
        markdown(false, CLASSICS.find("oord2016wavenet"), CLASSICS.find("goedel1931formal"));
    assertEquals(
        List.of("+ [WaveN", "+ [Über "), items.lines().map(line -> line.substring(0, 8)).toList());
  }

  @Test
  void citationOfTheListStandsUnderNoHeading() throws IOException {
    assertEquals(1, markdown(true, CLASSICS.facts().citation()).lines().count());
  }
}
