package org.ddlist.fuzz;

import static org.ddlist.fuzz.Promises.require;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.ddlist.Fixture;
import org.ddlist.cli.Cli;
import org.ddlist.model.Catalog;
import org.ddlist.terminal.Terminal;

/** Runs commands, and holds them to what holds of every command. */
final class Run {
  /** The variable without which a screen gets colours. */
  static final String PLAIN = "NO_COLOR";

  private static final Catalog CATALOG = Fixture.catalog();

  /** Of findings, or of nothing found, and the last that an input can cause. */
  private static final int FINDINGS = 1;

  private static final int UNREADABLE = 3;

  private Run() {}

  /**
   * Runs a command, on a screen if it has no pager there.
   *
   * @throws IllegalStateException unless it ends with a documented status, says what is wrong and
   *     what to do, prints valid JSON if that is wanted, and sends nothing to a screen that drives
   *     it
   */
  static void check(Map<String, String> environment, List<String> words) throws IOException {
    boolean screen = words.contains("--no-pager");
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal =
        new Terminal(
            new Terminal.Input(new ByteArrayInputStream(new byte[0]), false),
            new Terminal.Data(out, screen),
            new Terminal.Notes(err, screen),
            new Terminal.Screen(80, 24, true),
            environment);
    int status = Cli.run(terminal, () -> CATALOG, words);
    require(status >= 0 && status <= UNREADABLE, "status " + status);
    if (status > FINDINGS) {
      long lines = err.toString().lines().count();
      require(lines > 1, lines + " lines on standard error: " + err);
    }
    if (status <= FINDINGS && asksForJson(words) && !isAboutTheProgram(out.toString())) {
      Promises.checkJson(out.toString());
    }
    if (screen && environment.containsKey(PLAIN)) {
      checkScreen(out.toString());
      checkScreen(err.toString());
    }
  }

  /** Not where the words are anything but options of the command that runs. */
  private static boolean asksForJson(List<String> words) {
    int end = words.size();
    return end > 2
        && words.subList(end - 2, end).equals(List.of("-o", "json"))
        && !words.contains("--")
        && !words.contains("__complete");
  }

  /** Help or the version, which an option asks for by many spellings, whatever the format is. */
  private static boolean isAboutTheProgram(String printed) {
    return printed.startsWith("Usage: ddlist") || printed.startsWith("ddlist ");
  }

  private static void checkScreen(String shown) {
    for (int i = 0; i < shown.length(); i += Character.charCount(shown.codePointAt(i))) {
      int c = shown.codePointAt(i);
      boolean control = c != '\n' && Character.getType(c) == Character.CONTROL;
      boolean direction = c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
      boolean tag = c >= 0xe0000 && c <= 0xe007f;
      require(!control && !direction && !tag, "U+" + Integer.toHexString(c) + " is sent");
    }
  }
}
