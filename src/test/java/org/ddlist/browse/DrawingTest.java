package org.ddlist.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.browse.Action.Press;
import org.ddlist.model.Paper;
import org.ddlist.model.SamplePaper;
import org.ddlist.terminal.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawingTest {
  private static final Drawing PLAIN = new Drawing(Style.PLAIN, true);
  private static final String TO_COLUMN = "\u001b\\[\\d+G";

  /** A picture as text, without what stands at the ends of lines. */
  private static String shown(State state, Drawing drawing) {
    List<String> lines = new ArrayList<>();
    for (String line : drawing.draw(state).lines()) {
      lines.add(line.replaceAll(TO_COLUMN, "").stripTrailing());
    }
    return String.join("\n", lines) + "\n";
  }

  static void assertFits(State state, Frame frame) {
    assertEquals(state.size().rows(), frame.lines().size());
    for (String line : frame.lines()) {
      int width = StyledText.width(line.replaceAll(TO_COLUMN, ""));
      assertEquals(state.size().columns(), width, line);
    }
    assertTrue(frame.cursorColumn() >= 0 && frame.cursorColumn() < state.size().columns());
  }

  @Test
  void aWideScreenHasListAndPaperSideBySide() {
    State state = Pools.classics(120, 8, "deep").next(Press.MARK);
    assertEquals(
        """
        > deep                                                                                                               4/8
        All sections                                                                                                    1 marked
         * 2016 CVPR     ResNet: Deep Residual Learning for Image Recogni… │ key          oord2016wavenet
        >  2016          WaveNet: A Generative Model for Raw Audio         │ title        WaveNet: A Generative Model for Raw
           2014 NeurIPS  Distilling the Knowledge in a Neural Network      │              Audio
           2015 ICLR     Adam: A Method for Stochastic Optimization        │ nickname     WaveNet
                                                                           │ authors      Aäron van den Oord, Sander Dieleman,
        Enter print  Space mark  ? keys  Esc leave  Tab section  Ctrl-T BibTeX
        """,
        shown(state, PLAIN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          80 | 12 | 1-9 of 21  Up, Down  others go back
          40 | 15 | 1-12 of 50  Up, Down  others go back
          20 | 10 | 1-7 of 69  Up, Down
          80 | 24 | any key goes back
          """)
  void whatIsNotOnThePageOfKeysIsToldOf(int columns, int rows, String footer) {
    State help = Pools.classics(columns, rows, "").next(Press.HELP);
    String[] lines = shown(help, PLAIN).split("\n");
    assertEquals(footer, lines[rows - 1]);
    String last = shown(help.next(Press.LAST), PLAIN);
    assertTrue(last.replaceAll("\\s+", " ").contains("leave and print nothing"), last);
    assertFits(help, PLAIN.draw(help));
  }

  @Test
  void noWordOfThePageOfKeysIsCut() {
    for (String line : KeyHelp.lines(20, Style.PLAIN)) {
      assertTrue(line.length() <= 20, line);
    }
  }

  @Test
  void howManyAreFoundIsUnknownWhileAQueryCannotBeRead() {
    String shown = shown(Pools.classics(40, 5, "author:"), PLAIN);
    assertTrue(shown.startsWith("> author:                            ?/8\n"), shown);
    assertTrue(shown.endsWith("a value is missing after 'author:'\n"), shown);
  }

  @Test
  void aNarrowScreenHasOneAboveTheOther() {
    assertEquals(
        """
        > goto                               1/8
        All sections
        >  1968 GOTO: Go To Statement Considere…


        ────────────────────────────────────────
        key          dijkstra1968goto
        title        Go To Statement Considered
                     Harmful
        Enter print  Space mark  ? keys
        """,
        shown(Pools.classics(40, 10, "goto"), PLAIN));
  }

  @Test
  void theSmallestScreenHasTheList() {
    assertEquals(
        """
        > goto           1/8
        >  GOTO: Go To Stat…


        Enter print  ? keys
        """,
        shown(Pools.classics(20, 5, "goto"), PLAIN));
  }

  @Test
  void asciiIsEnough() {
    String screen = shown(Pools.classics(40, 10, "goto"), new Drawing(Style.PLAIN, false));
    assertTrue(screen.contains("Considere~\n"), screen);
    assertTrue(screen.contains("\n----------------------------------------\n"), screen);
    assertTrue(screen.chars().allMatch(c -> c < 128), screen);
  }

  @ParameterizedTest
  @CsvSource({
    "120, 30", "100, 24", "99, 24", "80, 24", "40, 12", "20, 5", "10, 3", "1, 1", "300, 90"
  })
  void noLineIsWiderThanTheScreenWhateverItHolds(int columns, int rows) {
    Paper chinese =
        SamplePaper.of("a")
            .title("数据蒸馏".repeat(40))
            .nickname("数")
            .authors("王 天".repeat(30))
            .build();
    Paper marks = SamplePaper.of("b").title("Go\u0308del\u0301 ".repeat(40)).build();
    Paper emoji = SamplePaper.of("c").title("\ud83d\ude00".repeat(80)).build();
    Paper hostile =
        SamplePaper.of("d").title("a\u001b[2J\u0007\tb").note("\u001b]0;x\u0007").build();
    Paper address =
        SamplePaper.of("e").links("https://example.org/" + "x".repeat(500), "", "").build();
    State state = Pools.papers(columns, rows, chinese, marks, emoji, hostile, address);
    for (Style style : Style.values()) {
      for (State at = state; at.selected() < 4; at = at.next(Press.MARK)) {
        assertFits(at, new Drawing(style, true).draw(at));
        assertFits(at.next(Press.HELP), new Drawing(style, true).draw(at.next(Press.HELP)));
      }
    }
  }

  @Test
  void whatAFileHoldsDoesNotDriveTheScreen() {
    Paper hostile = SamplePaper.of("a").title("a\u001b[2J\u0007b").note("c\u001b[5;5Hd").build();
    String screen = shown(Pools.papers(120, 20, hostile), PLAIN);
    assertTrue(screen.contains("a\\x1b[2J\\x07b"), screen);
    assertTrue(screen.contains("c\\x1b[5;5Hd"), screen);
    assertTrue(screen.indexOf('\u001b') < 0, screen);
  }

  @Test
  void whatIsSearchedForIsBoldInTheTitle() {
    Frame frame =
        new Drawing(Style.ANSI, true).draw(Pools.classics(80, 24, "network").next(Press.DOWN));
    String line = frame.lines().stream().filter(l -> l.contains("Distilling")).findFirst().get();
    assertTrue(line.contains("\u001b[1mNetwork\u001b[0m"), line);
  }

  @Test
  void theCursorStandsBehindWhatIsTypedInCells() {
    assertEquals(2, PLAIN.draw(Pools.classics(80, 24, "")).cursorColumn());
    assertEquals(6, PLAIN.draw(Pools.classics(80, 24, "数据")).cursorColumn());
    assertEquals(4, PLAIN.draw(Pools.classics(80, 24, "数据").next(Press.LEFT)).cursorColumn());
  }

  @Test
  void ofALongQueryTheEndIsSeen() {
    State state = Pools.classics(20, 5, "abcdefghijklmnopqrstuvwxyz");
    assertTrue(shown(state, PLAIN).startsWith("> nopqrstuvwxyz  0/8\n"), shown(state, PLAIN));
    assertEquals(15, PLAIN.draw(state).cursorColumn());
  }

  @Test
  void theSectionAndWhatIsToBeSaidHaveTheirLines() {
    String section = shown(Pools.classics(80, 24, "").next(Press.PREVIOUS_SECTION), PLAIN);
    assertEquals("Audio", section.split("\n")[1]);
    String message = shown(Pools.classics(80, 24, "goto").next(Press.OPEN_CODE), PLAIN);
    assertTrue(message.endsWith("\ndijkstra1968goto has no code link\n"), message);
    String note = shown(Pools.classics(80, 24, "goto ("), PLAIN);
    assertTrue(note.endsWith("\na word is missing here\n"), note);
  }
}
