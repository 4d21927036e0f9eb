package org.ddlist.lists;

import static org.ddlist.lists.PageTexts.CONTENTS;
import static org.ddlist.lists.PageTexts.headings;
import static org.ddlist.lists.PageTexts.messages;
import static org.ddlist.lists.PageTexts.paper;
import static org.ddlist.lists.PageTexts.places;
import static org.ddlist.lists.PageTexts.read;
import static org.ddlist.lists.PageTexts.unread;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ddlist.Fixture;
import org.ddlist.formats.MarkdownList;
import org.ddlist.model.Catalog;
import org.ddlist.model.Links;
import org.ddlist.model.ListFacts;
import org.ddlist.model.Paper;
import org.ddlist.model.Section;
import org.ddlist.model.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListPageReaderTest {
  private static final String PAGE =
      """
      # Classics of *Computing*

      <img src="https://img.shields.io/badge/Number%20of%20Items-5-FF6F00" alt="Items"/>

      The [archive](https://a.org) is curated
      and maintained by nobody. This list is curated and maintained by
      [Ada Lovelace](https://a.org/ada), and [Mary Somerville](https://a.org/mary).

      #### [How to add a paper](./CONTRIBUTING.md)

      + :octocat: Code
      + :book: `bibtex`

      ## Latest Updates
      + [1952/05/02] [The Education of a Computer](https://a.org/e) (Grace Hopper, CONF 1952) [:octocat:](https://a.org/c) [:book:](./citations/hopper1952education.txt)
      + [1952/05/01] [Not Sorted Yet](https://a.org/n) (Ada Byron, 1952) [:book:](./citations/byron1952not.txt)

      ## Contents
      - [Main](#main)
        - [Early Work](#early)
        - [Survey](#survey)
      - [Applications](#applications)
        - [Art, Music & Co](#art)

      [Media Coverage](#media)<br/>

      <a name="main" />

      ## Main
      + [On Computable Numbers](https://a.org/p) (Alan Turing, CONF 1936) [:book:](./citations/turing1936numbers.txt)

      <a name="early" />

      ### Early Work
      #### Codes
      + [The Education of a Computer](https://a.org/e) (Grace Hopper, CONF 1952) [:book:](./citations/hopper1952education.txt)

      #### Nothing more will be added here

      <a name="survey" />

      ### Survey
      + [On Computable Numbers](https://a.org/p) (Alan Turing, CONF 1936) [:book:](./citations/turing1936numbers.txt)

      <a name="applications" />

      ## Applications

      <a name="art" />

      ### Art, Music & Co
      + First Concert (Ada Lovelace et al., CONF 1843) [:globe_with_meridians:](https://a.org/w)

      #### Survey
      + [Notes](https://a.org/notes) (Ada Lovelace, 1843) [:book:](./citations/lovelace1843notes.txt)

      ## Media Coverage
      + [In the papers](https://a.org/media)

      ## Citing Classics
      Please use this entry.
      ```
      @misc{ada1843classics,
        # no heading
        year={1843}
      }
      ```

      ## Acknowledgments
      We thank [Charles Babbage](https://a.org/cb) and [Luigi Menabrea](https://a.org/lm).

      The [page](https://a.org/home) is by [Annabella](https://a.org/an).
      """;

  private static String published(ListPage.Item item) {
    return (item.venue() + " " + item.year() + (item.workshop() ? " Workshop" : "")).strip();
  }

  @Test
  void factsOfTheListAreRead() {
    ListPage page = ListPageReader.read(PAGE);
    assertEquals("Classics of *Computing*", page.title());
    assertEquals(5, page.badge());
    assertEquals(
        List.of(
            new ListFacts.Link("Ada Lovelace", "https://a.org/ada"),
            new ListFacts.Link("Mary Somerville", "https://a.org/mary")),
        page.curators());
    assertEquals(List.of(new ListFacts.Link("In the papers", "https://a.org/media")), page.media());
    assertEquals(
        List.of("Charles Babbage", "Luigi Menabrea", "page", "Annabella"),
        page.acknowledgments().stream().map(ListFacts.Link::name).toList());
    assertEquals("@misc{ada1843classics,\n  # no heading\n  year={1843}\n}", page.citation());
  }

  @Test
  void headingsOfTheListAreItsSections() {
    ListPage page = ListPageReader.read(PAGE);
    assertEquals(
        List.of(
            "main",
            "early < main",
            "codes < early",
            "survey < main",
            "applications",
            "art < applications",
            "art-survey < art"),
        headings(page));
    assertEquals(
        new ListPage.Heading(35, "codes", "Codes", "early", 2, List.of()), page.headings().get(2));
    assertEquals(List.of("38: a heading without items"), unread(page));
  }

  @Test
  void itemsStandInTheirSections() {
    ListPage page = ListPageReader.read(PAGE);
    assertEquals(
        List.of(
            "byron1952not in ",
            "turing1936numbers in main",
            "hopper1952education in codes",
            "turing1936numbers in survey",
            " in art",
            "lovelace1843notes in art-survey"),
        places(page));
  }

  @Test
  void updatesGiveTheirDayAndTheLinksThatAreMissing() {
    ListPage page = ListPageReader.read(PAGE);
    ListPage.Item hopper = page.items().get(2);
    assertEquals("1952-05-02", hopper.day());
    assertEquals(new Links("https://a.org/e", "", "https://a.org/c"), hopper.links());
    assertEquals(List.of(":octocat: only in the updates, line 15"), messages(hopper.slips()));
    assertEquals("1952-05-01", page.items().get(0).day());
    assertEquals("", page.items().get(1).day());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          [T](https://a.org/p) (A, CONF 1936) [:book:](./citations/k.txt)           | ''
          [U](https://a.org/p) (A, CONF 1936) [:book:](./citations/k.txt)           | another title
          [T](https://a.org/q) (A, CONF 1936) [:book:](./citations/k.txt)           | another link to the paper
          [T](https://a.org/p) (A et al., CONF 1936) [:book:](./citations/k.txt)    | other authors
          [T](https://a.org/p) (A, CONF 1937) [:book:](./citations/k.txt)           | another venue or year
          [T](https://a.org/p) (A, CONF 1936 Workshop) [:book:](./citations/k.txt)  | another venue or year
          [T](https://a.org/p) (A, CONF 1936) [:book:](./citations/j.txt)           | another citation file
          [T](https://a.org/p)) (A, CONF 1936) [:book:](./citations/k.txt)          | two closing parentheses after a link
          """)
  void updatesThatDisagreeAreNamed(String update, String slip) {
    ListPage page =
        read(
            "## Latest Updates",
            "+ [1936/05/28] " + update,
            CONTENTS + "- [Main](#main)",
            "<a name=main>",
            "## Main",
            "+ [T](https://a.org/p) (A, CONF 1936) [:book:](./citations/k.txt)");
    assertEquals(List.of("k in main"), places(page));
    assertEquals("1936-05-28", page.items().get(0).day());
    assertEquals(
        slip.equals("''") ? List.of() : List.of(slip + " in the updates, line 2"),
        messages(page.items().get(0).slips()));
  }

  @Test
  void itemThatStandsTwiceIsNamed() {
    String updates = "## Latest Updates\n" + "+ [1936/05/29] " + paper("k").substring(2);
    ListPage page =
        ListPageReader.read(
            updates
                + "+ [1936/05/28] "
                + paper("k").substring(2)
                + "## Main\n"
                + paper("k")
                + paper("j")
                + paper("k")
                + "## Other\n"
                + paper("j"));
    assertEquals(List.of("k in main", "j in main", "k in main", "j in other"), places(page));
    assertEquals("1936-05-28", page.items().get(0).day());
    assertEquals(List.of("twice in the updates"), messages(page.items().get(0).slips()));
    assertEquals(List.of("twice in its section"), messages(page.items().get(2).slips()));
    assertEquals(List.of(), messages(page.items().get(3).slips()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          Some words.                | 7: neither an item nor a heading
          + Some words.              | 7: no link and no byline
          <a name="lost" />          | 7: neither an item nor a heading
          ```                        | 7: a fence that is not closed
          <!--                       | 7: a comment that is not closed
          <!-- + [T](u) (A, 1936)    | 7: a comment that is not closed
          <!-- --> + [T](u)          | 7: hidden by the comment before it
          ```java;a();```            | 7: code in a list
          <!-- + [T](u) (A, 1936) -->  |
          <!--;+ [T](u) (A, 1936);-->  |
          ---                        |
          <br/>                      |
          """)
  void whatCannotBeReadIsTold(String lines, String why) {
    ListPage page =
        ListPageReader.read(
            CONTENTS
                + "- [Main](#main)\n<a name=main>\n\n## Main\n"
                + paper("m")
                + lines.replace(';', '\n')
                + "\n"
                + paper("n"));
    assertEquals(List.of("m in main", "n in main"), places(page));
    assertEquals(why == null ? List.of() : List.of(why), unread(page));
  }

  @Test
  void bulletBelowAnItemIsAnItemOrTold() {
    ListPage page =
        read(
            CONTENTS,
            "- [Main](#main)",
            "## Main",
            paper("m") + "  - Others (A. Else, CONF 1936)",
            "  - It is short.");
    assertEquals(
        List.of("T m", "Others"), page.items().stream().map(ListPage.Item::title).toList());
    assertEquals(1, unread(page).size());
  }

  @Test
  void paperUnderNoSectionIsTold() {
    ListPage page =
        ListPageReader.read(
            "# List\n" + paper("lost") + CONTENTS + "- [Main](#main)\n## Main\n" + paper("m"));
    assertEquals(List.of("m in main"), places(page));
    assertEquals(
        List.of(new ListPage.Unread(2, "T lost", "a paper under no section")), page.unread());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ![n](https://img.shields.io/badge/Number%20of%20Papers-95-FF6F00)  | 95
          <img src="https://img.shields.io/badge/Number_of_Items-7">         | 7
          ![n](https://img.shields.io/badge/Number%20of%20Papers-many-blue)  | -1
          ![n](https://img.shields.io/badge/Contributions-12-blue)           | -1
          ![n](https://img.shields.io/badge/Number%20of%20Papers) -5         | -1
          """)
  void badgeGivesANumber(String badge, int number) {
    assertEquals(number, ListPageReader.read("# List\n" + badge + "\n").badge());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void linesEndAsTheyMay(String end) {
    ListPage page = ListPageReader.read("\ufeff" + PAGE.replace("\n", end));
    assertEquals(ListPageReader.read(PAGE), page);
  }

  @Test
  void emptyPageHasNothing() {
    List<ListFacts.Link> none = List.of();
    assertEquals(
        new ListPage("", -1, List.of(), List.of(), List.of(), none, none, none, ""),
        ListPageReader.read(""));
  }

  @Test
  void whatMarkdownListWritesIsReadAsItWas() throws IOException {
    Catalog catalog = Fixture.catalog();
    StringBuilder markdown = new StringBuilder();
    MarkdownList.write(
        new Selection(catalog, catalog.papers(), Selection.Grouping.SECTION), markdown);
    ListPage page = ListPageReader.read(markdown.toString());
    List<Paper> papers = new ArrayList<>(catalog.papers());
    papers.removeIf(paper -> paper.sections().isEmpty());
    List<ListPage.Item> items = new ArrayList<>(page.items());
    items.removeIf(item -> item.citation().isEmpty());
    assertEquals(papers.size(), items.size());
    assertEquals(papers.size() + catalog.facts().events().size(), page.items().size());
    for (int i = 0; i < papers.size(); i++) {
      Paper paper = papers.get(i);
      ListPage.Item item = items.get(i);
      assertEquals(paper.key(), item.citation());
      assertEquals(paper.title().text(), item.title());
      assertEquals(paper.sections().get(0).id(), item.section());
      assertEquals(paper.links(), item.links());
      assertEquals(paper.leads(), item.leads().size());
      assertEquals(paper.published(), published(item));
    }
    for (ListPage.Heading heading : page.headings()) {
      Section section = catalog.section(heading.id());
      assertEquals(section.name(), heading.name());
      assertEquals(section.parent(), heading.parent());
      assertEquals(section.depth(), heading.depth());
    }
  }

  @Test
  void pageWithAnyLinesMixedUpIsRead() {
    Random random = new Random(1936);
    char[] marks = "[]()<>#`+-*:!\\\n \tae./".toCharArray();
    for (int round = 0; round < 300; round++) {
      StringBuilder page = new StringBuilder(PAGE);
      for (int i = 0; i < 60; i++) {
        int at = random.nextInt(page.length());
        page.replace(at, at + random.nextInt(4), "" + marks[random.nextInt(marks.length)]);
      }
      ListPageReader.read(page.toString());
    }
  }
}
