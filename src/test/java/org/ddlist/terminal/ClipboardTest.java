package org.ddlist.terminal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClipboardTest {
  private static final String TERMINAL = "sent to the terminal's clipboard (OSC 52)";

  @TempDir private Path folder;
  private FakePrograms programs;
  private Path device;
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void path() throws IOException {
    programs = new FakePrograms(folder);
    device = Files.createFile(folder.resolve("tty"));
    environment.put("PATH", folder.toString());
  }

  private String copy(String text, boolean mac, long patience) throws IOException {
    Terminal terminal = Screens.terminal(true, 80, true, environment);
    return new Clipboard(terminal, mac, device, patience).copy(text);
  }

  private String copy(String text) throws IOException {
    return copy(text, false, 10_000);
  }

  @ParameterizedTest
  @CsvSource({
    "WAYLAND_DISPLAY, false, wl-copy, wl-copy",
    "DISPLAY,         false, xclip,   xclip -selection clipboard",
    "TERM,            true,  pbcopy,  pbcopy",
  })
  void aDisplayHasAProgram(String variable, boolean mac, String program, String said)
      throws IOException {
    programs.add("wl-copy", "xclip", "xsel", "pbcopy", "clip.exe");
    environment.put(variable, "x");
    assertEquals("copied with " + program, copy("Gödel\n", mac, 10_000));
    assertEquals(said, programs.said());
    assertArrayEquals("Gödel\n".getBytes(StandardCharsets.UTF_8), programs.read());
    assertEquals("", Files.readString(device));
  }

  @Test
  void xselIsTakenWhereXclipIsNot() throws IOException {
    programs.add("xsel");
    environment.put("DISPLAY", ":0");
    assertEquals("copied with xsel", copy("a"));
    assertEquals("xsel --clipboard --input", programs.said());
  }

  @Test
  void windowsIsGivenUtf16WithAByteOrderMark() throws IOException {
    programs.add("clip.exe");
    environment.put("WSL_DISTRO_NAME", "Debian");
    assertEquals("copied with clip.exe", copy("ö"));
    assertArrayEquals(new byte[] {(byte) 0xff, (byte) 0xfe, (byte) 0xf6, 0}, programs.read());
  }

  @Test
  void aProgramThatFailsGivesWayToTheNext() throws IOException {
    programs.addFailing("wl-copy");
    programs.add("xclip");
    environment.put("WAYLAND_DISPLAY", "wayland-0");
    environment.put("DISPLAY", ":0");
    assertEquals("copied with xclip", copy("a"));
  }

  @Test
  void aProgramThatHangsGivesWayToTheTerminal() throws IOException {
    programs.addHanging("xclip");
    environment.put("DISPLAY", ":0");
    assertEquals(TERMINAL, copy("a".repeat(70_000), false, 100));
  }

  @Test
  void programsForADisplayAreNotTriedWithoutOne() throws IOException {
    programs.add("wl-copy", "xclip", "xsel", "pbcopy", "clip.exe");
    assertEquals(TERMINAL, copy("Gödel"));
    assertEquals("", programs.said());
    assertEquals("\u001b]52;c;R8O2ZGVs\u0007", Files.readString(device));
  }

  @Test
  void whatFailedIsNamed() throws IOException {
    programs.addFailing("xclip");
    environment.put("DISPLAY", ":9");
    device = folder.resolve("nowhere/tty");
    IOException e = assertThrows(IOException.class, () -> copy("a"));
    assertEquals("xclip and xsel are missing or failed and no terminal", e.getMessage());
  }

  @Test
  void tmuxIsGivenItsBuffer() throws IOException {
    programs.add("tmux");
    environment.put("TMUX", "/tmp/tmux,1,0");
    assertEquals(
        "copied to tmux's buffer, and to the terminal as tmux's set-clipboard allows",
        copy("Gödel"));
    assertEquals("tmux load-buffer -w -", programs.said());
    assertArrayEquals("Gödel".getBytes(StandardCharsets.UTF_8), programs.read());
    assertEquals("", Files.readString(device));
  }

  @Test
  void anOlderTmuxIsGivenTheSequenceWrappedAndBare() throws IOException {
    programs.addFailing("tmux");
    environment.put("TMUX", "/tmp/tmux,1,0");
    assertEquals(TERMINAL, copy("Gödel"));
    assertEquals(
        "\u001bPtmux;\u001b\u001b]52;c;R8O2ZGVs\u0007\u001b\\\u001b]52;c;R8O2ZGVs\u0007",
        Files.readString(device));
  }

  @ParameterizedTest
  @CsvSource({
    "'', screen, true",
    "/tmp/tmux, screen.xterm-256color, true",
    "/tmp/tmux, screen, false",
    "/tmp/tmux, tmux-256color, false"
  })
  void screenIsGivenTheSequenceInShortStrings(String tmux, String term, boolean isScreen)
      throws IOException {
    environment.put("STY", "1.pts-0.host");
    environment.put("TMUX", tmux);
    environment.put("TERM", term);
    assertEquals(TERMINAL, copy("a".repeat(600)));
    String sent = Files.readString(device);
    assertEquals(isScreen, !sent.contains("tmux"), sent);
    if (isScreen) {
      assertEquals(
          "\u001b]52;c;" + "YWFh".repeat(200) + "\u0007",
          sent.replace("\u001b\\\u001bP", "").replace("\u001bP", "").replace("\u001b\\", ""));
      String[] strings = sent.split("(?<=\u001b\\\\)");
      assertEquals(4, strings.length);
      for (String string : strings) {
        assertTrue(string.startsWith("\u001bP") && string.length() <= 256, string);
      }
    }
  }

  @Test
  void aTerminalIsNotGivenMoreThanItTakes() throws IOException {
    assertEquals(TERMINAL, copy("a".repeat(74_994)));
    IOException e = assertThrows(IOException.class, () -> copy("a".repeat(74_995)));
    assertEquals("the text is too long for a terminal's clipboard", e.getMessage());
  }

  @Test
  void aDumbTerminalOrNoneIsNoClipboard() {
    environment.put("TERM", "dumb");
    assertThrows(IOException.class, () -> copy("a"));
    environment.put("TERM", "xterm");
    device = folder.resolve("nowhere/tty");
    IOException e = assertThrows(IOException.class, () -> copy("a"));
    assertEquals("no graphical display and no terminal", e.getMessage());
  }
}
