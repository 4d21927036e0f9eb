package org.ddlist.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.ddlist.Fixture;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.model.SamplePaper;
import org.ddlist.model.Section;
import org.ddlist.model.Selection;
import org.ddlist.model.Venue;
import org.ddlist.terminal.Screens;
import org.ddlist.terminal.Style;
import org.ddlist.terminal.Terminal;
import org.junit.jupiter.api.Test;

class CardViewTest {
  private static final Paper FULL =
      SamplePaper.of("a2020")
          .aliases("b2020", "c2020")
          .nickname("A")
          .title("{A}: B")
          .authors("Kurt Gödel", "Jun-Yan Zhu", "Jimmy Ba")
          .leads(2)
          .venue(new Venue("CONF", "Conference", Venue.Kind.CONFERENCE, "Proceedings"))
          .workshop()
          .track("Datasets")
          .pages("1-2")
          .volume("3")
          .number("4")
          .publisher("ACM")
          .doi("10.1145/5")
          .sections(new Section("s", "S S", "", 0), new Section("t", "T", "", 0))
          .links("https://arxiv.org/abs/2001.00001", "https://a.org/7", "https://a.org/8")
          .note("N.")
          .build();

  private static String card(Terminal terminal, Style style, Paper... papers) throws IOException {
    StringBuilder card = new StringBuilder();
    Catalog catalog = Fixture.catalog();
    CardView.write(
        new Selection(catalog, List.of(papers), Selection.Grouping.NONE), terminal, style, card);
    return card.toString();
  }

  @Test
  void everyFactIsALine() throws IOException {
    assertEquals(
        """
        key          a2020
        title        A: B
        nickname     A
        authors      Kurt Gödel, Jun-Yan Zhu, Jimmy Ba (the first 2 contributed equally)
        published    Conference (CONF) 2020, Datasets Track, Workshop
        paper        https://arxiv.org/abs/2001.00001
        project      https://a.org/7
        code         https://a.org/8
        doi          10.1145/5
        arxiv        2001.00001
        volume       3
        number       4
        pages        1-2
        publisher    ACM
        section      S S (s)
        section      T (t)
        former key   b2020, c2020
        added        2020-01-01
        note         N.
        """,
        card(Screens.pipe(), Style.PLAIN, FULL));
  }

  @Test
  void onANarrowScreenValuesStandUnderTheirLabels() throws IOException {
    Paper paper = SamplePaper.of("a2020").title("Internationalised Communication").build();
    String card = card(Screens.of(20), Style.PLAIN, paper);
    assertTrue(
        card.startsWith("key\n  a2020\ntitle\n  Internationalised\n  Communication\n"), card);
    assertTrue(card.contains("\ncite\n  ddlist cite a2020\nrelated\n  "), card);
  }

  @Test
  void titleOfARelatedPaperStandsUnderItsKeyWhereThereIsNoRoomBeside() throws IOException {
    Paper paper = SamplePaper.of("a2020").title("Computing Machinery").build();
    assertTrue(
        card(Screens.of(62), Style.PLAIN, paper)
            .contains("\nrelated      turing1950computing  Computing Machinery and Int…"),
        card(Screens.of(62), Style.PLAIN, paper));
    assertTrue(
        card(Screens.of(40), Style.PLAIN, paper)
            .contains("\nrelated      turing1950computing\n             Computing Machinery"),
        card(Screens.of(40), Style.PLAIN, paper));
  }

  @Test
  void whatIsNotKnownIsLeftOutAndAnEmptyLinePartsPapers() throws IOException {
    Paper preprint = SamplePaper.of("p").links("https://arxiv.org/abs/2001.00001", "", "").build();
    assertEquals(
        """
        key          q
        title        Untitled
        authors      Ada Lovelace
        published    2020
        added        2020-01-01

        key          p
        title        Untitled
        authors      Ada Lovelace
        published    2020, preprint
        paper        https://arxiv.org/abs/2001.00001
        arxiv        2001.00001
        added        2020-01-01
        """,
        card(Screens.pipe(), Style.PLAIN, SamplePaper.of("q").build(), preprint));
  }

  @Test
  void longValueGoesOnUnderItselfOnAScreen() throws IOException {
    Paper paper = SamplePaper.of("p").note("one two three four five six").build();
    assertTrue(
        card(Screens.of(34), Style.PLAIN, paper)
            .contains("note         one two three four\n             five six\n"));
    assertTrue(card(Screens.pipe(), Style.PLAIN, paper).endsWith(" one two three four five six\n"));
  }

  @Test
  void titleLeadsToThePaperLineByLine() throws IOException {
    Paper paper =
        SamplePaper.of("p")
            .title("On Computable Numbers")
            .links("https://arxiv.org/abs/2001.00001", "", "")
            .build();
    Terminal linking = Screens.linking(24);
    assertTrue(
        card(linking, Style.PLAIN, paper)
            .contains(
                """
                title
                  \u001b]8;;https://arxiv.org/abs/2001.00001\u001b\\On Computable Numbers\u001b]8;;\u001b\\
                """),
        card(linking, Style.PLAIN, paper));
    assertEquals(2, card(Screens.linking(20), Style.PLAIN, paper).split("]8;;h").length - 1);
    assertEquals(-1, card(Screens.of(24), Style.PLAIN, paper).indexOf('\u001b'));
  }

  @Test
  void labelsAreFaintAndTheKeyStandsOut() throws IOException {
    List<String> lines =
        card(Screens.of(80), Style.ANSI, SamplePaper.of("p").build()).lines().toList();
    assertEquals("\u001b[2mkey          \u001b[0m\u001b[36mp\u001b[0m", lines.get(0));
    assertEquals("\u001b[2mtitle        \u001b[0m\u001b[1mUntitled\u001b[0m", lines.get(1));
    assertEquals("\u001b[2mauthors      \u001b[0mAda Lovelace", lines.get(2));
  }
}
