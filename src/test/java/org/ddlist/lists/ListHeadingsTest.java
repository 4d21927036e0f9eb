package org.ddlist.lists;

import static org.ddlist.lists.PageTexts.CONTENTS;
import static org.ddlist.lists.PageTexts.headings;
import static org.ddlist.lists.PageTexts.paper;
import static org.ddlist.lists.PageTexts.places;
import static org.ddlist.lists.PageTexts.read;
import static org.ddlist.lists.PageTexts.unread;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListHeadingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      commentCharacter = '\u0002',
      textBlock =
          """
          <a name="early" />;### Early Work              | early < main
          <a name='early'></a>;### Early Work            | early < main
          <a id="early">;### Early Work                  | early < main
          <a id=early/>;### Early Work                   | early < main
          ### <a name="early"></a>Early Work             | early < main
          ### Early Work;<a name="early" />              | early < main
          <a name="early" />;### Early Work ###          | early < main
          <a name="early" />;### [Early Work](#early)    | early < main
          <a name="early" />;### **Early Work**          | early < main
          <a name="early" />;## Early Work               | early < main
          ### Early Work                                 | early < main: no anchor "early"
          <a name="old" />;### Early Work                | early < main: anchor "old" for "early"
          <a name="early" />;### Early work              | early < main: "Early Work" in the contents
          <a name="early" />;### Early-Work!             | early < main: "Early Work" in the contents
          <a name="early" />;### First Work              | early < main: "Early Work" in the contents
          <a name="early" />;###Early Work               | early < main: no space after "###"
          """)
  void contentsSayTheIdOfAHeading(String heading, String section) {
    ListPage page =
        ListPageReader.read(
            CONTENTS
                + "- [Main](#main)\n  - [Early Work](#early)\n\n<a name=\"main\" />\n\n## Main\n"
                + paper("m")
                + "\n"
                + heading.replace(";", "\n\n")
                + "\n\n"
                + paper("e"));
    assertEquals(List.of("main", section), headings(page));
    assertEquals(List.of("m in main", "e in early"), places(page));
    assertEquals(List.of(), unread(page));
  }

  @Test
  void anchorsThatWereSwappedDoNotMisleadTheContents() {
    ListPage page =
        ListPageReader.read(
            CONTENTS
                + "- [Logic](#logic)\n- [Sets](#sets)\n\n<a name='sets' />\n\n## Logic\n"
                + paper("l")
                + "\n## Sets\n"
                + paper("s")
                + "\n<a name='logic' />\n\n## Media Coverage\n");
    assertEquals(
        List.of("logic: anchor \"sets\" for \"logic\"", "sets: no anchor \"sets\""),
        headings(page));
    assertEquals(List.of("l in logic", "s in sets"), places(page));
  }

  @Test
  void nameThatRepeatsIsToldApartByItsParent() {
    ListPage page =
        ListPageReader.read(
            CONTENTS
                + "- [Logic](#logic)\n- [Survey](#survey)\n<a name=logic>\n\n## Logic\n### Survey\n"
                + paper("a")
                + "### Ph.D. Thesis\n"
                + paper("b")
                + "### Ph.D. Thesis\n"
                + paper("c")
                + "### Ph.D. Thesis\n"
                + paper("d")
                + "<a name=survey>\n\n## Survey\n"
                + paper("e")
                + "<a name=logic>\n\n### Last\n"
                + paper("f"));
    assertEquals(
        List.of(
            "logic",
            "logic-survey < logic",
            "phd-thesis < logic",
            "logic-phd-thesis < logic",
            "logic-phd-thesis-1 < logic",
            "survey",
            "last < survey: anchor \"logic\" of another heading"),
        headings(page));
  }

  @Test
  void sameNameInTheContentsTwiceIsToldApartByTheirParents() {
    ListPage page =
        ListPageReader.read(
            CONTENTS
                + "- [Sets](#sets)\n  - [Survey](#survey-of-sets)\n"
                + "- [Logic](#logic)\n  - [Survey](#survey-of-logic)\n\n"
                + "## Logic\n### Survey\n"
                + paper("l")
                + "## Sets\n### Survey\n"
                + paper("s"));
    assertEquals(List.of("l in survey-of-logic", "s in survey-of-sets"), places(page));
  }

  @Test
  void topOfTheContentsIsTheTopOfThePage() {
    ListPage page =
        ListPageReader.read(
            "# List\n"
                + CONTENTS
                + "- [Sets](#sets)\n  - [Survey](#survey-of-sets)\n- [Survey](#survey)\n\n"
                + "### Survey\n"
                + paper("s")
                + "## Sets\n### Survey\n"
                + paper("t"));
    assertEquals(List.of("s in survey", "t in survey-of-sets"), places(page));
  }

  @Test
  void headingThatTheContentsLackIsASectionIfItHasPapers() {
    ListPage page =
        ListPageReader.read(
            CONTENTS
                + "- [Main](#main)\n  - [Sets](#sets)\n<a name=main>\n\n## Main\n"
                + "<a name=sets>\n\n### Sets\n"
                + paper("s")
                + "<a name=new>\n\n### New Things\n"
                + paper("n")
                + "#### Newer\n"
                + paper("o")
                + "## Related\n+ [Another list](https://a.org/l)\n## Appendix\n"
                + paper("p"));
    assertEquals(
        List.of(
            "main",
            "sets < main",
            "new < main: not in the contents",
            "newer < new",
            "appendix: not in the contents"),
        headings(page));
    assertEquals(List.of(), unread(page));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          - [Main](#main);- [Gone](#gone)         | 3: in the contents without a heading
          - [Main](#main);- [Main Two](#main)     | 3: an id that the contents have twice
          - [Main](#main);- Sets                  | 3: no link to a heading in the contents
          - [Main](#main);[Sets](#sets)           | 3: no bullet in the contents
          - [Main](#main);- [Sets](#)             | 3: no id in the contents
          - [Main](#main);- [Citing Us](#citing)  |
          - [Main](#main);[Media Coverage](#m)    |
          * [Main](https://a.org/list#main)       |
          """)
  void contentsThatStrayAreTold(String contents, String why) {
    ListPage page =
        ListPageReader.read(
            CONTENTS + contents.replace(';', '\n') + "\n<a name=main>\n\n## Main\n" + paper("m"));
    assertEquals(List.of("main"), headings(page));
    assertEquals(why == null ? List.of() : List.of(why), unread(page));
  }

  @Test
  void childOfASectionThatIsGoneMovesUp() {
    ListPage page =
        ListPageReader.read(
            CONTENTS
                + "- [Main](#main)\n\t- [Gone](#gone)\n\t\t- [Sets](#sets)\n"
                + "<a name=main>\n\n## Main\n<a name=sets>\n\n### Sets\n"
                + paper("s"));
    assertEquals(List.of("main", "sets < main"), headings(page));
    assertEquals(1, page.headings().get(1).depth());
  }

  @Test
  void pageWithoutContentsHasAHeadingForAllItsItems() {
    ListPage page =
        read(
            "# List",
            "## How to add a paper",
            "+ :octocat: Code",
            "## Related",
            "+ [Another list](https://a.org/l)",
            "<a name=\"logic\" />",
            "",
            "## Logic",
            "### Sets",
            "+ [T](https://a.org/p) (Kurt Gödel, CONF 1931)",
            "## Empty",
            "## Media Coverage",
            "+ [T](https://a.org/p)");
    assertEquals(List.of("logic", "sets < logic"), headings(page));
    assertEquals(List.of(" in sets"), places(page));
    assertEquals(List.of("5: no author, venue, year or link to a paper"), unread(page));
  }
}
