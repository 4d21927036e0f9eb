package org.ddlist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ddlist.cli.CommandForm.Option;
import org.ddlist.formats.ReferenceStyle;
import org.ddlist.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds what completions/ has against the commands and the catalog. What the shells make of it is
 * tested by .ci/completions.sh.
 *
 * <p>{@code mvn test -Dtest=CompletionsTest -Dgolden.write} writes the files anew.
 */
class CompletionsTest {
  private static String script(String shell) throws Exception {
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
    return out.toString();
  }

  @ParameterizedTest
  @CsvSource({"bash, ddlist.bash", "zsh, _ddlist", "fish, ddlist.fish"})
  void theCommittedScriptsAreWhatTheCommandPrints(String shell, String name) throws Exception {
    Path file = Path.of("completions", name);
    if (System.getProperty("golden.write") != null) {
      Files.writeString(file, script(shell));
    }
    assertTrue(
        script(shell).equals(Files.readString(file)),
        file + " is old; mvn test -Dtest=CompletionsTest -Dgolden.write");
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

  @Test
  void wordsAreWordsOfOneShellWord() {
    for (CommandForm form : Commands.forms()) {
      for (Option option : form.options()) {
        assertWords(form.name(), option.takes().words());
      }
    }
  }

  private static void assertWords(String of, List<String> words) {
    for (String word : words) {
      assertTrue(word.matches("[A-Za-z][A-Za-z0-9-]*"), of + ": " + word);
    }
  }

  @Test
  void stylesAreInEveryScript() throws Exception {
    List<String> names = new ArrayList<>();
    for (ReferenceStyle style : ReferenceStyle.all()) {
      names.add(style.name());
    }
    assertWords("styles", names);
    String bash = script("bash");
    assertTrue(bash.contains("_ddlist_styles='" + String.join("\n", names) + "'\n"), bash);
    assertTrue(bash.contains("        --style) kind=style ;;\n"), bash);
    assertTrue(script("zsh").contains("\n  'apa:APA Style 7th edition'\n"));
    assertTrue(script("fish").contains("\n    'apa'\\t'APA Style 7th edition' \\\n"));
  }

  @Test
  void formerKeysAreInEveryScriptApartFromTheKeys() throws Exception {
    String bash = script("bash");
    String former = bash.substring(bash.indexOf("\n_ddlist_former='"));
    assertTrue(former.substring(0, former.indexOf("'\n")).contains("\nguo2023datm\n"), former);
    assertEquals(1, bash.split("guo2023datm", -1).length - 1);
    assertTrue(script("zsh").contains("\n  'guo2023datm:DATM: Towards Lossless"));
    assertTrue(script("fish").contains("\n    'guo2023datm'\\t'DATM: Towards Lossless"));
  }

  @Test
  void behindADocumentThereAreDocuments() throws Exception {
    String bash = script("bash");
    assertTrue(bash.contains("'') kind=key; [[ $seen == *' --from '* ]] && kind=file ;;"), bash);
    assertTrue(script("zsh").contains("'*:KEY:_ddlist_with --from _ddlist_keys _files'"));
    String fish = script("fish");
    assertTrue(
        fish.contains("-n '__ddlist_is cite; and not __ddlist_has --from' -a '(__ddlist_keys)'\n"));
    assertTrue(fish.contains("-n '__ddlist_is cite; and __ddlist_has --from' -F\n"));
  }
}
