package org.ddlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Presses keys in the real program on a real terminal, and reads its screen. */
class BrowseIT {
  private static final Path BIN = Path.of("target/ddlist/bin").toAbsolutePath();
  private static final String CLASSICS =
      "--catalog '" + Path.of("src/test/resources/catalog").toAbsolutePath() + "'";

  /** Neither alternate screen nor mouse; the cursor is shown and lines break. */
  private static final String USUAL_MODES = "0 1 0 1";

  @TempDir private Path folder;

  private Tmux terminal;

  /** Starts a shell that has ddlist, and something on its screen. */
  private void start(int columns, int rows) throws IOException, InterruptedException {
    terminal = new Tmux(folder, columns, rows);
    terminal.run("PATH='" + BIN + "':$PATH; cd; clear; stty -g >modes; echo earlier work");
    terminal.waitFor("earlier work", screen -> screen.startsWith("earlier work"));
  }

  @AfterEach
  void stop() throws IOException, InterruptedException {
    if (terminal != null) {
      terminal.stop();
    }
  }

  private void browse(String words) throws IOException, InterruptedException {
    terminal.run("ddlist browse " + CLASSICS + " " + words + "; echo \"status $?\"");
    terminal.waitFor("the list", screen -> screen.startsWith("> ") && screen.contains("/8"));
  }

  private void assertAsItWas() throws IOException, InterruptedException {
    String screen = terminal.screen();
    assertTrue(screen.startsWith("earlier work"), screen);
    terminal.waitForModes(USUAL_MODES);
    terminal.run("stty -g | cmp - modes && echo 'the same' modes");
    terminal.waitFor("the same modes");
  }

  private String printed() throws IOException {
    return Files.readString(folder.resolve("out"));
  }

  @ParameterizedTest
  @CsvSource({"120, 30, │", "80, 24, ────", "40, 12, ────"})
  void whatIsMarkedIsPrintedAtAnySize(int columns, int rows, String between) throws Exception {
    start(columns, rows);
    browse(">out");
    terminal.type("deep");
    terminal.waitFor(
        "> deep ", " 4/8", "ResNet: Deep Residual", between, "key          he2016deep");
    terminal.press("Down");
    terminal.waitFor("key          oord2016wavenet");
    terminal.press("Space");
    terminal.waitFor("1 marked");
    terminal.press("Space");
    terminal.waitFor("2 marked");
    terminal.press("Enter");
    terminal.waitFor("status 0");
    assertEquals("oord2016wavenet\nhinton2014distilling\n", printed());
    assertAsItWas();
  }

  @Test
  void theScreenIsTheTerminalWhenStandardInputAndOutputArePipes() throws Exception {
    start(100, 30);
    terminal.run("echo x | ddlist browse " + CLASSICS + " adam | ddlist cite - " + CLASSICS);
    terminal.waitFor(" 1/8");
    terminal.press("Enter");
    String screen = terminal.waitFor("@inproceedings{kingma2015adam,");
    assertTrue(screen.startsWith("earlier work"), screen);
    assertAsItWas();
  }

  @Test
  void keysFromStandardInputAreWhatIsPickedFrom() throws Exception {
    start(100, 30);
    String pick =
        "{ echo nobody2020; echo dijkstra1968letters; ddlist search deep " + CLASSICS + "; }";
    terminal.run(pick + " | ddlist browse - resid " + CLASSICS + " >out; echo \"status $?\"");
    terminal.waitFor("> resid ", " 2/3", "key          he2016deep");
    terminal.press("C-u");
    terminal.waitFor("key          dijkstra1968goto");
    terminal.press("Down", "Space");
    terminal.waitFor("1 marked");
    terminal.press("Enter");
    String screen = terminal.waitFor("status 1");
    assertTrue(screen.contains("ddlist: no paper has the key 'nobody2020'\n"), screen);
    assertEquals("he2016deep\n", printed());
    assertAsItWas();
  }

  @Test
  void withoutAnAlternateScreenItLeavesAClearOne() throws Exception {
    start(80, 24);
    terminal.tmux("set-option", "-w", "alternate-screen", "off");
    browse("goto");
    terminal.press("Enter");
    String screen = terminal.waitFor("status 0");
    assertEquals("dijkstra1968goto\nstatus 0\n$", screen.strip());
  }

  @ParameterizedTest
  @CsvSource({"unset TMUX STY, 1", "unset TMUX; export STY=1.pts-0.host, 0"})
  void gnuScreenIsNotAskedForTheMouseWithWhichItKeepsEsc(String shell, String mouse)
      throws Exception {
    start(80, 24);
    terminal.run(shell + "; clear");
    browse("");
    terminal.waitForModes("1 1 " + mouse + " 0");
    terminal.press("Escape");
    terminal.waitFor("status 130");
  }

  @Test
  void otherFormatsPrintToo() throws Exception {
    start(80, 24);
    browse("goto --template '{key} {year}'");
    terminal.press("Enter");
    terminal.waitFor("dijkstra1968goto 1968\nstatus 0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Escape", "C-c"})
  void leavingPrintsNothing(String key) throws Exception {
    start(80, 24);
    browse(">out");
    terminal.press("Space");
    if (key.equals("Escape")) {
      terminal.press(key);
      terminal.waitFor("Esc again leaves");
    }
    terminal.press(key);
    terminal.waitFor("status 130");
    assertEquals("", printed());
    assertAsItWas();
  }

  @ParameterizedTest
  @CsvSource({"TERM, 143", "INT, 130", "HUP, 129"})
  void aKilledProgramGivesTheTerminalBack(String signal, int status) throws Exception {
    start(80, 24);
    terminal.run("sh -c 'echo $$ >pid; exec ddlist browse' >out; echo \"status $?\"");
    terminal.waitFor("All sections");
    new ProcessBuilder("sh", "-c", "kill -" + signal + " $(cat '" + folder + "/pid')")
        .inheritIO()
        .start()
        .waitFor();
    terminal.waitFor("status " + status);
    assertEquals("", printed());
    assertAsItWas();
  }

  @Test
  void anotherSizeIsDrawnAnew() throws Exception {
    start(120, 30);
    browse("");
    terminal.type("deep");
    terminal.press("Down");
    terminal.waitFor("key          oord2016wavenet");
    terminal.resize(80, 24);
    terminal.waitFor(
        "one below the other",
        s -> s.contains("────") && s.contains("\n>  2016          WaveNet") && !s.contains("│"));
    terminal.resize(20, 5);
    terminal.waitFor(
        "a low screen",
        s ->
            s.lines().count() == 5
                && s.contains("\n>  WaveNet: A Gener…\n")
                && !s.contains("All sections"));
    terminal.resize(8, 2);
    terminal.waitFor("the smallest screen", s -> s.startsWith("> deep\n"));
    terminal.resize(120, 30);
    terminal.waitFor("> deep", "\n>  2016          WaveNet", "│");
    terminal.press("Escape");
    terminal.waitFor("status 130");
    assertAsItWas();
  }

  @Test
  void aStoppedProgramGivesTheTerminalBackAndTakesItAgain() throws Exception {
    start(80, 24);
    browse(">out");
    terminal.type("adam");
    terminal.waitFor("> adam ", " 1/8");
    terminal.press("C-z");
    terminal.waitFor("Stopped");
    assertAsItWas();
    terminal.run("fg; echo \"then $?\"");
    terminal.waitFor("> adam ", " 1/8");
    terminal.press("BSpace", "BSpace", "BSpace", "BSpace");
    terminal.waitFor(" 8/8");
    terminal.press("Enter");
    terminal.waitFor("then 0");
    assertEquals("shannon1948mathematical\n", printed());
    assertAsItWas();
  }

  @Test
  void typingIsForgivenUntilItIsDone() throws Exception {
    start(80, 24);
    browse("");
    terminal.type("stochastic \"opt");
    terminal.waitFor("unclosed quotation mark", "Adam");
    terminal.type("imization\"");
    terminal.waitFor("no note", s -> s.contains(" 1/8") && s.contains("Enter print"));
    terminal.press("C-u");
    terminal.type("stochastik");
    terminal.waitFor("no paper has 'stochastik'; showing 'stochastic'");
    terminal.press("C-u");
    terminal.type("数据zz");
    terminal.waitFor("no paper has '数据zz'");
  }

  @Test
  void theKeysAreTold() throws Exception {
    start(80, 24);
    browse("");
    terminal.type("?");
    terminal.waitFor("leave and print nothing", "Ctrl-T");
    terminal.press("Escape");
    terminal.waitFor("the list", s -> s.contains("Shannon") || s.contains("Communication"));
    terminal.press("F1");
    terminal.waitFor("leave and print nothing");
    terminal.press("x");
    terminal.waitFor(" 8/8");
  }

  @Test
  void sectionsTheWheelAndPastingWork() throws Exception {
    start(120, 30);
    browse("");
    terminal.press("Tab");
    terminal.waitFor("Theory");
    terminal.press("BTab", "BTab");
    terminal.waitFor("\nAudio");
    terminal.press("Tab");
    terminal.waitFor("\nAll sections");
    terminal.type("\u001b[<65;3;3M");
    terminal.waitFor("key          turing1950computing");
    terminal.type("\u001b[<0;3;3M\u001b[<0;3;3m");
    terminal.waitFor("key          shannon1948mathematical");
    terminal.type("\u001b[200~deep\nresidual\u001b[201~");
    terminal.waitFor("> deep residual ");
  }

  @Test
  void theClipboardAndTheBrowserGetWhatIsAskedFor() throws Exception {
    Path browser = folder.resolve("browser");
    Files.writeString(browser, "#!/bin/sh\nprintf '%s\\n' \"$@\" >'" + folder + "/opened'\n");
    Files.setPosixFilePermissions(browser, PosixFilePermissions.fromString("rwxr-xr-x"));
    start(80, 24);
    terminal.run("export BROWSER='" + browser + "'; unset DISPLAY WAYLAND_DISPLAY; clear");
    browse("resnet");
    terminal.press("C-y");
    terminal.waitFor("copied to tmux's buffer");
    terminal.waitForBuffer("he2016deep");
    terminal.press("C-t");
    terminal.waitForBuffer("@inproceedings{he2016deep,\n");
    terminal.press("C-g");
    terminal.waitFor("opened https://github.com/");
    Path opened = folder.resolve("opened");
    terminal.waitFor("file that the browser wrote", s -> opened.toFile().length() > 0);
    assertEquals("https://github.com/KaimingHe/deep-residual-networks\n", Files.readString(opened));
    terminal.press("C-r");
    terminal.waitFor("he2016deep has no project link");
  }

  @Test
  void aBrowserThatStaysIsNotWaitedForAndOneOnTheScreenIsToldOf() throws Exception {
    for (String name : new String[] {"stays", "w3m"}) {
      Path browser = folder.resolve(name);
      Files.writeString(browser, "#!/bin/sh\nexec sleep 30\n");
      Files.setPosixFilePermissions(browser, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    start(120, 24);
    terminal.run("PATH=\"$PATH:$HOME\"; unset DISPLAY WAYLAND_DISPLAY; clear");
    terminal.run("export BROWSER=stays; clear");
    browse("resnet");
    terminal.press("C-o");
    terminal.waitFor("opening https://arxiv.org/abs/1512.03385");
    terminal.type(" net");
    terminal.waitFor("> resnet net");
    terminal.waitFor("opened https://arxiv.org/abs/1512.03385 with stays");
    terminal.press("Escape");
    terminal.waitFor("status 130");
    terminal.run("export BROWSER=w3m; clear");
    browse("resnet");
    terminal.press("C-o");
    terminal.waitFor("w3m needs the screen, as 'ddlist open' gives it; the link is https://arxiv");
  }

  @Test
  void aQueryThatCannotBeReadPrintsNothing() throws Exception {
    start(80, 24);
    terminal.run("ddlist browse has:foo; echo \"status $?\"");
    terminal.waitFor("there is no link 'foo'");
    terminal.press("Enter");
    terminal.waitFor("no paper is chosen: there is no link 'foo'");
    terminal.press("C-u", "Enter");
    terminal.waitFor("status 0");
  }

  @Test
  void withoutAScreenItSaysWhatElseThereIs() throws Exception {
    start(100, 24);
    terminal.run("TERM=dumb ddlist browse; echo \"status $?\"");
    String screen = terminal.waitFor("status 2");
    assertTrue(screen.contains("ddlist: browse needs a screen, but TERM is 'dumb'\n"), screen);
    terminal.run("clear; setsid -w ddlist browse; echo \"status $?\"");
    screen = terminal.waitFor("the refusal", s -> s.startsWith("ddlist") && s.contains("status 2"));
    assertTrue(screen.contains("browse needs a screen, but there is no terminal\n"), screen);
  }
}
