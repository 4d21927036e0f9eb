package org.ddlist.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.ddlist.browse.Action.Click;
import org.ddlist.browse.Action.Insert;
import org.ddlist.browse.Action.Press;
import org.ddlist.browse.Action.Resize;
import org.ddlist.browse.Action.Wheel;
import org.ddlist.model.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateTest {
  /** The state after these: presses by name, and text that is typed a character at a time. */
  private static State after(State start, Object... actions) {
    State state = start;
    for (Object action : actions) {
      if (action instanceof String text) {
        for (char c : text.toCharArray()) {
          state = state.next(new Insert(Character.toString(c)));
        }
      } else {
        state = state.next((Action) action);
      }
    }
    return state;
  }

  private static State classics(Object... actions) {
    return after(Pools.classics(80, 24, ""), actions);
  }

  private static String keys(List<Paper> papers) {
    return papers.stream().map(Paper::key).collect(Collectors.joining(" "));
  }

  @Test
  void typingNarrowsTheListAsSearchRanks() {
    assertEquals(8, classics().papers().size());
    assertEquals("kingma2015adam", keys(classics("adam").papers()));
    assertEquals(
        "he2016deep oord2016wavenet kingma2015adam", keys(classics("residual learning").papers()));
    assertEquals(8, classics("adam", Press.ERASE_WORD).papers().size());
    assertEquals(keys(classics("deep").papers()), keys(Pools.classics(80, 24, "deep").papers()));
  }

  @Test
  void aQueryThatCannotBeReadYetKeepsWhatWasFound() {
    State open = classics("adam \"stoch");
    assertEquals("kingma2015adam", keys(open.papers()));
    assertEquals("unclosed quotation mark", open.found().note());
    assertEquals("kingma2015adam", keys(after(open, "astic\"").papers()));
    assertEquals("", after(open, "astic\"").found().note());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          has:foo      | no paper is chosen: there is no link 'foo'
          (            | no paper is chosen: a word is missing here
          author:      | no paper is chosen: a value is missing after 'author:'
          adam author: | no paper is chosen: a value is missing after 'author:'
          """)
  void whatWasFoundBeforeIsNotChosenByAQueryThatCannotBeRead(String query, String said) {
    State refused = Pools.classics(80, 24, query);
    assertEquals(8, refused.papers().size());
    for (Press press : List.of(Press.ACCEPT, Press.COPY_KEY, Press.COPY_BIBTEX, Press.OPEN_PAPER)) {
      assertNull(refused.next(press).request());
      assertEquals(said, after(refused, press).message());
    }
  }

  @Test
  void whatWasMarkedBeforeIsPrintedWhateverIsTypedThen() {
    State marked = classics("adam", Press.MARK, Press.ERASE_BEFORE, "author:");
    assertEquals(new Request.Print(marked.marked()), marked.next(Press.ACCEPT).request());
    assertEquals("kingma2015adam", keys(marked.picked()));
  }

  @Test
  void whatABrowserDidIsHeardWhileThePersonGoesOn() {
    State state = classics("adam", new Action.Report("opened it with firefox"));
    assertEquals("opened it with firefox", state.message());
    assertEquals("adam", state.field().text());
    assertEquals("", after(state, Press.DOWN).message());
    assertTrue(classics(Press.HELP, new Action.Report("opened it")).help());
  }

  @Test
  void aWordThatNothingHasIsNamed() {
    State none = classics("zzzzz");
    assertEquals("", keys(none.papers()));
    assertTrue(none.found().note().startsWith("no paper has 'zzzzz'"), none.found().note());
    assertNull(none.current());
    assertEquals(
        "no paper has 'stochastik'; showing 'stochastic'", classics("stochastik").found().note());
  }

  @Test
  void theSelectedPaperStaysInTheListAndOnTheScreen() {
    State state = Pools.numbered(50, 80, 24);
    assertEquals(0, after(state, Press.UP).selected());
    assertEquals(1, after(state, Press.DOWN).selected());
    assertEquals(49, after(state, Press.LAST).selected());
    assertEquals(49, after(state, Press.LAST, Press.DOWN).selected());
    assertEquals(0, after(state, Press.LAST, Press.FIRST).selected());
    int rows = state.layout().listRows();
    assertEquals(50 - rows, after(state, Press.LAST).top());
    assertEquals(rows - 1, after(state, Press.PAGE_DOWN).selected());
    assertEquals(0, after(state, Press.PAGE_DOWN).top());
    assertEquals(rows - 1, after(state, Press.PAGE_DOWN, Press.PAGE_DOWN).top());
    assertEquals(0, after(state, Press.PAGE_DOWN, Press.PAGE_UP).selected());
  }

  @Test
  void anotherSizeKeepsTheSelectedPaperOnTheScreen() {
    State last = after(Pools.numbered(50, 80, 24), Press.LAST);
    State low = after(last, new Resize(new Size(40, 8)));
    assertEquals(49, low.selected());
    assertEquals(50 - low.layout().listRows(), low.top());
    State high = after(low, new Resize(new Size(120, 100)));
    assertEquals(0, high.top());
    assertEquals("p49", high.current().key());
  }

  @Test
  void spaceMarksWhereItIsNoPartOfTheQuery() {
    assertEquals("he2016deep", classics("he2016", " ").papers().get(0).key());
    assertEquals("he2016 ", classics("he2016", " ").field().text());
    assertEquals("shannon1948mathematical", keys(classics(" ").marked()));
    State walked = classics("learning", Press.DOWN, " ");
    assertEquals(1, walked.marked().size());
    assertEquals("learning", walked.field().text());
    assertEquals(
        "learning x",
        classics("learning", Press.DOWN, Press.LEFT, Press.RIGHT, " x").field().text());
  }

  @Test
  void markingGoesToTheNextAndTwiceTakesTheMarkAway() {
    State two = classics(Press.MARK, Press.MARK);
    assertEquals("shannon1948mathematical turing1950computing", keys(two.marked()));
    assertEquals(2, two.selected());
    assertEquals("shannon1948mathematical", keys(after(two, Press.UP, Press.MARK).marked()));
  }

  @Test
  void marksOutliveTheQueryAndAreInTheirOrder() {
    State state = classics("adam", Press.MARK, Press.ERASE_BEFORE, "goto", Press.MARK, "zzzz");
    assertEquals("kingma2015adam dijkstra1968goto", keys(state.picked()));
    assertEquals(new Request.Print(state.marked()), state.next(Press.ACCEPT).request());
  }

  @Test
  void enterPrintsTheCurrentPaperIfNoneIsMarked() {
    assertEquals(
        new Request.Print(List.of(classics("adam").current())),
        classics("adam").next(Press.ACCEPT).request());
    State none = classics("zzzzz");
    assertNull(none.next(Press.ACCEPT).request());
    assertEquals("no paper here", after(none, Press.ACCEPT).message());
  }

  @Test
  void tabGoesRoundThroughTheSectionsThatHaveSomething() {
    List<String> names = new ArrayList<>();
    State state = classics();
    do {
      names.add(
          (state.section() == null ? "all" : state.section().id()) + " " + state.papers().size());
      state = state.next(Press.NEXT_SECTION);
    } while (state.section() != null);
    assertEquals(
        "all 8, theory 5, computing 2, logic 1, learning 4, networks 3, audio 1",
        String.join(", ", names));
    assertEquals("audio", classics(Press.PREVIOUS_SECTION).section().id());
    assertEquals("he2016deep", keys(classics("image", Press.NEXT_SECTION).papers()));
    assertEquals("learning", classics("image", Press.NEXT_SECTION).section().id());
  }

  @Test
  void theSectionStaysWhileTheQueryChanges() {
    State audio = classics(Press.PREVIOUS_SECTION);
    assertEquals("oord2016wavenet", keys(after(audio, "a").papers()));
    assertEquals("", keys(after(audio, "adam").papers()));
    assertEquals("audio", after(audio, "adam").section().id());
    assertNull(after(audio, "adam", Press.NEXT_SECTION, Press.PREVIOUS_SECTION).section());
  }

  @ParameterizedTest
  @CsvSource({
    "OPEN_PAPER,   https://arxiv.org/abs/1609.03499",
    "OPEN_PROJECT, https://example.org/wavenet",
    "OPEN_CODE,    https://github.com/KaimingHe/deep-residual-networks",
  })
  void linksOpen(Press press, String address) {
    assertEquals(new Request.Open(address), classics("wavenet").next(press).request());
  }

  @Test
  void aLinkThatIsNotThereIsSaid() {
    assertNull(classics("goto").next(Press.OPEN_CODE).request());
    assertEquals("dijkstra1968goto has no code link", classics("goto", Press.OPEN_CODE).message());
    assertEquals("no paper here", classics("zzzzz", Press.OPEN_CODE).message());
    assertEquals("", classics("goto", Press.OPEN_CODE, Press.DOWN).message());
  }

  @Test
  void theClipboardGetsTheMarkedOrTheCurrent() {
    State state = classics("adam");
    assertEquals(new Request.CopyKeys(state.papers()), state.next(Press.COPY_KEY).request());
    State marked = after(state, Press.MARK, Press.ERASE_BEFORE, Press.MARK);
    assertEquals(new Request.CopyBibtex(marked.marked()), marked.next(Press.COPY_BIBTEX).request());
    assertEquals(2, marked.marked().size());
  }

  @Test
  void escapeLeavesButOfTheHelpOnlyGoesBack() {
    assertInstanceOf(Request.Leave.class, classics("graph").next(Press.ESCAPE).request());
    State help = classics("?");
    assertTrue(help.help());
    assertNull(help.next(Press.ESCAPE).request());
    assertFalse(after(help, Press.ESCAPE).help());
    assertInstanceOf(Request.Leave.class, help.next(Press.INTERRUPT).request());
    assertInstanceOf(Request.Leave.class, help.next(Press.HANG_UP).request());
  }

  @Test
  void escapeAsksOnceIfPapersAreMarked() {
    State marked = classics("adam", Press.MARK);
    assertNull(marked.next(Press.ESCAPE).request());
    State asked = after(marked, Press.ESCAPE);
    assertTrue(asked.message().startsWith("1 marked"), asked.message());
    assertInstanceOf(Request.Leave.class, asked.next(Press.ESCAPE).request());
    State on = after(asked, Press.UP);
    assertEquals("", on.message());
    assertNull(on.next(Press.ESCAPE).request());
    assertInstanceOf(Request.Leave.class, marked.next(Press.INTERRUPT).request());
  }

  @Test
  void aQuestionMarkIsTextOnceSomethingIsTyped() {
    assertEquals("why?", classics("why?").field().text());
    assertTrue(classics("why", Press.HELP).help());
  }

  @Test
  void inTheHelpKeysScrollItOrGoBackAndDoNothingElse() {
    State help = after(Pools.classics(40, 12, ""), Press.HELP);
    assertEquals(1, after(help, Press.DOWN).scrolled());
    assertEquals(0, after(help, Press.DOWN, Press.FIRST).scrolled());
    int lines = KeyHelp.lines(40, org.ddlist.terminal.Style.PLAIN).size();
    assertEquals(lines - 9, after(help, Press.LAST).scrolled());
    assertEquals(lines - 9, after(help, Press.LAST, Press.PAGE_DOWN).scrolled());
    assertNull(help.next(Press.ACCEPT).request());
    assertNull(help.next(Press.COPY_KEY).request());
    assertNull(help.next(Press.OPEN_PAPER).request());
    State back = after(help, "x");
    assertFalse(back.help());
    assertEquals("", back.field().text());
    assertEquals(0, back.scrolled());
  }

  @Test
  void thePreviewScrollsAsFarAsThereIsSomething() {
    State state = Pools.classics(40, 12, "wavenet");
    int lines = state.preview().lines(state.current(), 40).size();
    assertEquals(0, after(state, Press.PREVIEW_UP).scrolled());
    assertEquals(1, after(state, Press.PREVIEW_DOWN).scrolled());
    State end = state;
    for (int i = 0; i < 50; i++) {
      end = after(end, Press.PREVIEW_DOWN);
    }
    assertEquals(lines - state.layout().previewRows(), end.scrolled());
    assertEquals(0, after(end, Press.ERASE_BEFORE).scrolled());
  }

  @Test
  void theMouseSelectsAndScrollsWhatItIsOver() {
    State state = Pools.numbered(50, 120, 30);
    assertEquals(3, after(state, new Click(10, 5)).selected());
    assertEquals(0, after(state, new Click(10, 0)).selected());
    assertEquals(0, after(state, new Click(100, 5)).selected());
    assertEquals(1, after(state, new Wheel(10, 5, true)).selected());
    assertEquals(0, after(state, new Wheel(100, 5, true)).selected());
    State few = Pools.numbered(2, 120, 30);
    assertEquals(0, after(few, new Click(10, 20)).selected());
    State long_ = Pools.classics(120, 6, "wavenet");
    assertEquals(3, after(long_, new Wheel(100, 3, true)).scrolled());
  }

  @Test
  void stoppingAndDrawingAgainChangeNothing() {
    State state = classics("deep", Press.DOWN);
    assertInstanceOf(Request.Suspend.class, state.next(Press.SUSPEND).request());
    assertInstanceOf(Request.Redraw.class, state.next(Press.REDRAW).request());
    assertEquals(state.selected(), after(state, Press.SUSPEND, Press.REDRAW).selected());
  }

  @Test
  void anythingCanBePressedOnAnyScreen() {
    Random random = new Random(11);
    List<Object> actions = new ArrayList<>(List.of((Object[]) Press.values()));
    actions.addAll(List.of("a", " ", "?", "\"", "(", "de", "数", "author:"));
    Drawing drawing = new Drawing(org.ddlist.terminal.Style.ANSI, true);
    for (int round = 0; round < 60; round++) {
      State state = Pools.classics(1 + random.nextInt(130), 1 + random.nextInt(40), "");
      for (int i = 0; i < 40; i++) {
        Object action =
            switch (random.nextInt(10)) {
              case 0 -> new Resize(new Size(random.nextInt(130), random.nextInt(40)));
              case 1 -> new Click(random.nextInt(130), random.nextInt(40));
              case 2 -> new Wheel(random.nextInt(130), random.nextInt(40), random.nextBoolean());
              default -> actions.get(random.nextInt(actions.size()));
            };
        state = after(state, action);
        assertTrue(state.papers().isEmpty() || state.selected() < state.papers().size());
        DrawingTest.assertFits(state, drawing.draw(state));
      }
    }
  }
}
