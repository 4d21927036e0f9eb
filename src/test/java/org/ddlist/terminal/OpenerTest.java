package org.ddlist.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenerTest {
  private static final String PAGE = "https://example.org/a?b=1&c=2";

  @TempDir private Path folder;
  private FakePrograms programs;
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void path() {
    programs = new FakePrograms(folder);
    environment.put("PATH", folder.toString());
  }

  private String open(boolean mac) {
    Terminal terminal = Screens.terminal(true, 80, true, environment);
    return new Opener(terminal, false, mac, 10_000).open(PAGE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          firefox                    | firefox https://example.org/a?b=1&c=2
          missing:firefox            | firefox https://example.org/a?b=1&c=2
          fails:firefox              | fails firefox https://example.org/a?b=1&c=2
          ::firefox:                 | firefox https://example.org/a?b=1&c=2
          firefox --new-window       | firefox --new-window https://example.org/a?b=1&c=2
          firefox  --url=%s  -p      | firefox --url=https://example.org/a?b=1&c=2 -p
          firefox %s %%s%c%x%        | firefox https://example.org/a?b=1&c=2 %s:%x%
          firefox $(id) ; rm `id`    | firefox $(id) ; rm `id` https://example.org/a?b=1&c=2
          'firefox -P "my profile"'  | firefox -P "my profile" https://example.org/a?b=1&c=2
          """)
  void browserNamesCommandsInTurn(String browser, String said) throws IOException {
    programs.add("firefox");
    programs.addFailing("fails");
    environment.put("BROWSER", browser);
    assertEquals("firefox", open(false));
    assertEquals(said, programs.said());
  }

  @ParameterizedTest
  @CsvSource({
    "DISPLAY,         false, xdg-open",
    "WAYLAND_DISPLAY, false, xdg-open",
    "WSL_DISTRO_NAME, false, wslview",
    "TERM,            true,  open",
    "TERM,            false, ",
  })
  void withoutBrowserTheDesktopDecides(String variable, boolean mac, String opener)
      throws IOException {
    programs.add("xdg-open", "wslview", "open");
    environment.put(variable, "x");
    assertEquals(opener, open(mac));
    assertEquals(opener == null ? "" : opener + " " + PAGE, programs.said());
  }

  @Test
  void theDesktopFollowsABrowserThatIsNotThere() throws IOException {
    programs.add("xdg-open");
    environment.put("BROWSER", "missing");
    environment.put("DISPLAY", ":0");
    assertEquals("xdg-open", open(false));
  }

  @Test
  void nothingThatWorksIsNoBrowser() throws IOException {
    programs.addFailing("xdg-open");
    environment.put("DISPLAY", ":0");
    assertNull(open(false));
  }

  @Test
  void oneThatStaysOpenIsNotWaitedFor() throws IOException {
    programs.addHanging("firefox");
    environment.put("BROWSER", "firefox");
    Terminal terminal = Screens.terminal(true, 80, true, environment);
    assertEquals("firefox", new Opener(terminal, false, false, 50).open(PAGE));
  }

  @Test
  void oneThatNeedsTheScreenIsPassedOverIfItCannotHaveIt() throws IOException {
    programs.add("lynx", "firefox");
    environment.put("BROWSER", "lynx:firefox");
    assertEquals("firefox", open(false));
    assertEquals("firefox " + PAGE, programs.said());
  }

  @ParameterizedTest
  @CsvSource({
    "lynx,               lynx",
    "missing:lynx -v %s, lynx",
    "w3m:firefox,        ''",
    "firefox,            ''",
    ":,                  ''",
  })
  void oneThatNeedsTheScreenIsNamed(String browser, String needing) throws IOException {
    programs.add("lynx", "firefox");
    environment.put("BROWSER", browser);
    Terminal terminal = Screens.terminal(true, 80, true, environment);
    assertEquals(needing, new Opener(terminal, false).needingScreen());
    assertEquals("", new Opener(terminal, true).needingScreen());
  }
}
