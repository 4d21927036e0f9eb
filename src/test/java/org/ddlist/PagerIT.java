package org.ddlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads on a real terminal what is longer than its screen. */
class PagerIT {
  private static final Path BIN = Path.of("target/ddlist/bin").toAbsolutePath();
  private static final String CLASSICS =
      "--catalog '" + Path.of("src/test/resources/catalog").toAbsolutePath() + "'";
  private static final String LONG = "ddlist list " + CLASSICS;
  private static final String SHORT = LONG + " --limit 2 --sort key";

  @TempDir private Path folder;

  private Tmux terminal;

  @BeforeEach
  void start() throws IOException, InterruptedException {
    terminal = new Tmux(folder, 80, 8);
    run("PATH='" + BIN + "':$PATH; unset PAGER DDLIST_PAGER LESS; clear");
    terminal.waitFor("cleared screen", screen -> screen.strip().equals("$"));
  }

  @AfterEach
  void stop() throws IOException, InterruptedException {
    terminal.stop();
  }

  private void run(String line) throws IOException, InterruptedException {
    terminal.run(line);
  }

  @Test
  void theCountIsTheEndOfThePage() throws Exception {
    run(LONG + "; echo \"status $?\"");
    terminal.waitFor("the prompt of less", screen -> screen.strip().endsWith("\n:"));
    assertFalse(terminal.screen().contains("8 papers"), terminal.screen());
    assertCountAtTheEnd();
  }

  @ParameterizedTest
  @ValueSource(strings = {"C-c", "C-\\"})
  void lessOutlivesAnInterruptAndQuit(String key) throws Exception {
    run(LONG + "; echo \"status $?\"");
    terminal.waitFor("the prompt of less", screen -> screen.strip().endsWith("\n:"));
    terminal.press(key);
    assertCountAtTheEnd();
  }

  private void assertCountAtTheEnd() throws IOException, InterruptedException {
    terminal.pressUntil("(END)", "G");
    assertTrue(terminal.screen().contains("\n8 papers\n"), terminal.screen());
    terminal.type("q");
    terminal.waitFor("status 0");
  }

  @Test
  void aBrowserOnTheScreenOutlivesAnInterrupt() throws Exception {
    Path browser = folder.resolve("w3m");
    Files.writeString(
        browser,
        """
        #!/bin/sh
        trap 'echo interrupted' INT
        sleep 1 # as a browser does, and as ddlist may to know that it has one
        echo "shown: $1"
        until [ -e leave ]; do sleep 0.05; done
        echo left
        """);
    Files.setPosixFilePermissions(browser, PosixFilePermissions.fromString("rwxr-xr-x"));
    run(
        "cd; clear; BROWSER='"
            + browser
            + "' ddlist open he2016deep "
            + CLASSICS
            + "; echo \"=$?\"");
    terminal.waitFor("shown: https://arxiv.org/abs/1512.03385");
    terminal.press("C-c");
    terminal.waitFor("interrupted");
    Files.createFile(folder.resolve("leave"));
    terminal.waitFor("the end", s -> s.contains("\nleft\nddlist: opened") && s.contains("\n=0\n"));
  }

  @Test
  void lessShowsColoursWhateverItsUserSets() throws Exception {
    for (String set : new String[] {"FX", "-X", "'-X -Pmine$'"}) {
      run("clear; LESS=" + set + " " + LONG + "; echo \"status $?\"");
      String screen =
          terminal.waitFor("the first paper", s -> s.contains("\nA Mathematical Theory"));
      assertFalse(screen.contains("ESC["), screen);
      terminal.type("q");
      terminal.waitFor("status 0");
    }
  }

  @Test
  void aPagerIsALineOfShell() throws Exception {
    run("DDLIST_PAGER='sed s/^/paged:/ | tail -n 1' " + LONG);
    terminal.waitFor("\npaged:");
  }

  @Test
  void aFullScreenIsEnoughForAPagerAndAShorterTextIsNot() throws Exception {
    run("DDLIST_PAGER='sed s/^/paged:/' " + SHORT);
    String screen = terminal.waitFor("the count", s -> s.contains("\n2 of 8; -n 0 for all"));
    assertFalse(screen.contains("\npaged:"), screen);
  }

  @ParameterizedTest
  @CsvSource({"COLUMNS=70, true", "COLUMNS=70 LINES=, true", "COLUMNS=70 LINES=30, false"})
  void theTerminalIsAskedForTheHeightThatIsNotSet(String size, boolean paged) throws Exception {
    run(size + " DDLIST_PAGER='sed s/^/paged:/' " + LONG + "; echo \"status $?\"");
    String screen = terminal.waitFor("status 0");
    assertEquals(paged, screen.contains("\npaged:"), screen);
  }

  @Test
  void withoutAPagerItIsShownAsItIs() throws Exception {
    for (String way :
        new String[] {
          "DDLIST_PAGER='sed s/^/paged:/' " + LONG + " --no-pager",
          "DDLIST_PAGER=cat PAGER='sed s/^/paged:/' " + LONG,
          "DDLIST_PAGER=no-such-program " + LONG,
          "DDLIST_PAGER='sed s/^/paged:/' TERM=dumb " + LONG
        }) {
      run("clear; " + way + "; echo \"status $?\"");
      String screen = terminal.waitFor("status 0", s -> s.contains("\n8 papers\nstatus 0\n"));
      assertFalse(screen.contains("\npaged:"), screen);
    }
  }
}
