package org.ddlist.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashMap;
import java.util.Map;
import org.ddlist.terminal.Terminal.Colour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          -,           -,   80, 24
          '',          '',  80, 24
          0,           0,   80, 24
          abc,         abc, 80, 24
          8x,          8x,  80, 24
          -5,          -5,  80, 24
          ' 90',       -,   80, 24
          1,           -,   20, 1
          19,          -,   20, 19
          20,          -,   20, 20
          21,          -,   21, 21
          400,         -,   400, 400
          99999999999, -,   80, 24
          -,           50,  50, 50
          '',          50,  50, 50
          0,           50,  50, 50
          abc,         50,  50, 50
          60,          50,  60, 60
          60,          x,   60, 60
          -,           10,  20, 10
          """)
  void theSizeIsWhatTheSettingSaysAndThenTheTerminal(
      String setting, String told, int columns, int rows) {
    assertEquals(columns, Terminal.columns(setting, told));
    assertEquals(rows, Terminal.rows(setting, told));
  }

  @Test
  void ellipsisIsOneTheScreenCanShow() {
    assertEquals("…", Screens.of(80).ellipsis());
    assertEquals("~", Screens.ascii(80).ellipsis());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          AUTO,   screen, '',                            ANSI
          AUTO,   pipe,   '',                            PLAIN
          AUTO,   screen, TERM=dumb,                     PLAIN
          AUTO,   screen, TERM=xterm,                    ANSI
          AUTO,   screen, NO_COLOR=1,                    PLAIN
          AUTO,   screen, NO_COLOR=,                     ANSI
          AUTO,   pipe,   CLICOLOR_FORCE=1,              ANSI
          AUTO,   pipe,   CLICOLOR_FORCE=,               PLAIN
          AUTO,   pipe,   CLICOLOR_FORCE=0,              PLAIN
          AUTO,   screen, TERM=dumb CLICOLOR_FORCE=1,    ANSI
          AUTO,   screen, NO_COLOR=1 CLICOLOR_FORCE=1,   PLAIN
          ALWAYS, pipe,   NO_COLOR=1 TERM=dumb,          ANSI
          NEVER,  screen, CLICOLOR_FORCE=1,              PLAIN
          """)
  void styleIsByOptionThenEnvironmentThenScreen(
      Colour option, String out, String environment, Style style) {
    Map<String, String> variables = new HashMap<>();
    for (String setting : environment.split(" ")) {
      int equals = setting.indexOf('=');
      if (equals > 0) {
        variables.put(setting.substring(0, equals), setting.substring(equals + 1));
      }
    }
    assertEquals(style, Screens.terminal(out.equals("screen"), 80, true, variables).style(option));
  }

  @Test
  void emphasisIsPutRoundTextAndNotRoundNothing() {
    assertEquals("\u001b[1mtitle\u001b[0m", Style.ANSI.bold("title"));
    assertEquals("\u001b[36mkey\u001b[0m", Style.ANSI.key("key"));
    assertEquals("\u001b[2mlabel\u001b[0m", Style.ANSI.faint("label"));
    assertEquals("", Style.ANSI.bold(""));
    assertEquals("title", Style.PLAIN.bold("title"));
  }

  @ParameterizedTest
  @CsvSource({
    "VTE_VERSION=7000,                             true",
    "TERM=xterm-kitty,                             true",
    "TERM_PROGRAM=WezTerm,                         true",
    "TERM=xterm,                                   false",
    "TERM=tmux-256color VTE_VERSION=7000,          false",
    "TMUX=/tmp/t VTE_VERSION=7000,                 false",
    "STY=1.pts-0 VTE_VERSION=7000,                 false",
    "STY= VTE_VERSION=7000,                        true",
    "TMUX=/tmp/t DDLIST_HYPERLINKS=always,         true",
    "DDLIST_HYPERLINKS=Always,                     true",
    "DDLIST_HYPERLINKS=auto,                       false",
    "VTE_VERSION=7000 DDLIST_HYPERLINKS=never,     false",
    "VTE_VERSION=7000 DDLIST_HYPERLINKS=perhaps,   true",
  })
  void linksAreForScreensThatMakeThem(String environment, boolean links) {
    Map<String, String> variables = new HashMap<>();
    for (String setting : environment.split(" ")) {
      variables.put(setting.split("=")[0], setting.split("=", 2)[1]);
    }
    assertEquals(links, Screens.terminal(true, 80, true, variables).hyperlinks());
    variables.put("DDLIST_HYPERLINKS", "auto");
    assertFalse(Screens.terminal(false, 80, true, variables).hyperlinks());
  }

  @Test
  void addressThatCouldDriveTheScreenMakesNoLink() {
    assertEquals(
        "\u001b]8;;https://a.org\u001b\\t\u001b]8;;\u001b\\", Style.link("https://a.org", "t"));
    assertEquals("t", Style.link("https://a.org/\u001b\\", "t"));
    assertEquals("t", Style.link("", "t"));
  }
}
