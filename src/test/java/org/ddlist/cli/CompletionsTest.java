package org.ddlist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ddlist.cli.CommandForm.Option;
import org.ddlist.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What 'ddlist completion' prints, and that every value can be completed or is said to be free
 * text. The candidates are in src/test/resources/commands/complete.md; .ci/completions.sh types
 * into real shells.
 */
class CompletionsTest {
  @ParameterizedTest
  @CsvSource({"bash, ddlist.bash", "zsh, _ddlist", "fish, ddlist.fish"})
  void theCommandPrintsTheScriptsOfTheRepository(String shell, String name) throws Exception {
    StringWriter out = new StringWriter();
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            out,
            Writer.nullWriter(),
            false,
            false,
            false,
            80,
            24,
            true,
            Map.of());
    assertEquals(0, Cli.run(terminal, new EmbeddedCatalog(null), List.of("completion", shell)));
    assertEquals(Files.readString(Path.of("completions", name)), out.toString());
  }

  @Test
  void everyCommandTellsWhatItsOptionsAndOperandsTake() {
    List<String> untold = new ArrayList<>();
    for (CommandForm form : Commands.forms()) {
      for (Option option : form.options()) {
        if (option.takes().kind() == Takes.Kind.UNTOLD) {
          untold.add(form.name() + " " + option.name() + " " + option.value());
        }
        assertEquals(option.value().isEmpty(), !option.takes().isValue(), option.name());
      }
      if (form.operands().takes().kind() == Takes.Kind.UNTOLD) {
        untold.add(form.name() + " " + form.operands().label());
      }
    }
    assertEquals(List.of(), untold, "what no shell can complete: say it with taking()");
  }
}
