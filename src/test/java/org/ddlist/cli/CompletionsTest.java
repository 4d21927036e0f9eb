package org.ddlist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ddlist.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What 'ddlist completion' prints. The candidates are in src/test/resources/commands/complete.md;
 * .ci/completions.sh types into real shells.
 */
class CompletionsTest {
  @ParameterizedTest
  @CsvSource({"bash, ddlist.bash", "zsh, _ddlist", "fish, ddlist.fish"})
  void theCommandPrintsTheScriptsOfTheRepository(String shell, String name) throws Exception {
    StringWriter out = new StringWriter();
    Terminal terminal =
        new Terminal(
            new Terminal.Input(InputStream.nullInputStream(), false),
            new Terminal.Data(out, false),
            new Terminal.Notes(Writer.nullWriter(), false),
            new Terminal.Screen(80, 24, true),
            Map.of());
    assertEquals(0, Cli.run(terminal, new EmbeddedCatalog(null), List.of("completion", shell)));
    assertEquals(Files.readString(Path.of("completions", name)), out.toString());
  }

  @Test
  void theHelpNamesEveryWordThatCanBeCompleted() {
    for (Command command : Commands.all()) {
      for (OptionSpec option : command.spec().options()) {
        for (String word : Spec.kind(option)) {
          String description = option.description()[0];
          assertTrue(description.contains(word), option.longestName() + ": " + word);
        }
      }
    }
  }
}
