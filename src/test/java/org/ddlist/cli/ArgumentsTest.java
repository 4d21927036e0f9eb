package org.ddlist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.ddlist.cli.CommandForm.Operands;
import org.ddlist.cli.CommandForm.Option;
import org.ddlist.cli.CommandForm.OptionGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {
  private static final CommandForm FORM = form(Operands.any("KEY", "a key"));

  private static CommandForm form(Operands operands) {
    return new CommandForm(
        "pick",
        "Pick papers.",
        operands,
        List.of(
            new OptionGroup(
                "Options",
                List.of(
                    new Option("-n", "--limit", "N", "At most N."),
                    Option.of("--author", "NAME", "By somebody."),
                    new Option("-r", "--reverse", "", "The other way round."),
                    Option.flag("--quiet", "Say nothing."))),
            CommonOptions.GROUP),
        List.of());
  }

  private static String parse(CommandForm form, String line) throws Refusal {
    Arguments arguments = Arguments.parse(form, List.of(line.split(" ", -1)), Map.of());
    StringBuilder read = new StringBuilder();
    for (String option : List.of("--limit", "--author", "--reverse", "--quiet", "--help")) {
      if (arguments.has(option)) {
        read.append(option).append(arguments.all(option)).append(' ');
      }
    }
    return read.append(arguments.operands()).toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          a b                      | [a, b]
          --limit 3 a              | --limit[3] [a]
          --limit=3 a              | --limit[3] [a]
          -n 3 a                   | --limit[3] [a]
          -n3 a                    | --limit[3] [a]
          -n=3 a                   | --limit[3] [a]
          a -n 3 b                 | --limit[3] [a, b]
          -n 3 -n 4                | --limit[3, 4] []
          -r                       | --reverse[] []
          -rn3                     | --limit[3] --reverse[] []
          -rn 3                    | --limit[3] --reverse[] []
          -r --reverse             | --reverse[, ] []
          --limit=                 | --limit[] []
          --author=a=b             | --author[a=b] []
          -n -3                    | --limit[-3] []
          --author -               | --author[-] []
          --author --who           | --author[--who] []
          -                        | [-]
          -- --limit -n            | [--limit, -n]
          a -- -- b                | [a, --, b]
          --quiet --help           | --quiet[] --help[] []
          @a                       | [@a]
          """)
  void readsOptionsAndOperands(String line, String read) throws Refusal {
    assertEquals(read, parse(FORM, line));
  }

  @Test
  void anEmptyWordIsAWord() throws Refusal {
    assertEquals("--limit[] []", parse(FORM, "--limit "));
    assertEquals("[]", parse(FORM, ""));
    assertEquals(List.of(""), Arguments.parse(FORM, List.of(""), Map.of()).operands());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          --lim 3          | pick has no option '--lim'         | did you mean --limit?
          --lim=3          | pick has no option '--lim'         | did you mean --limit?
          -limt            | pick has no option '-limt'         | did you mean --limit?
          -x               | pick has no option '-x'            | 'ddlist help pick' tells what it takes
          -rx              | pick has no option '-rx'           | 'ddlist help pick' tells what it takes
          -😀              | pick has no option '-😀'           | 'ddlist help pick' tells what it takes
          -n               | option '--limit' needs a value, N  | 'ddlist help pick' tells what it takes
          --limit          | option '--limit' needs a value, N  | 'ddlist help pick' tells what it takes
          --limit --       | option '--limit' needs a value, N  | 'ddlist help pick' tells what it takes
          --limit --quiet  | option '--limit' needs a value, N  | 'ddlist help pick' tells what it takes
          -n -r            | option '--limit' needs a value, N  | 'ddlist help pick' tells what it takes
          --reverse=true   | option '--reverse' takes no value  | 'ddlist help pick' tells what it takes
          """)
  void refusesWhatTheCommandDoesNotTake(String line, String problem, String remedy) {
    Refusal refusal = assertThrows(Refusal.class, () -> parse(FORM, line));
    assertEquals(problem, refusal.getMessage());
    assertEquals(remedy, refusal.remedy());
    assertEquals(ExitStatus.USAGE, refusal.status());
  }

  @Test
  void countsTheOperands() throws Refusal {
    CommandForm some = form(Operands.some("WORD", "a word"));
    assertEquals("[a, b]", parse(some, "a b"));
    Refusal none = assertThrows(Refusal.class, () -> parse(some, "-r"));
    assertEquals("pick needs a WORD", none.getMessage());
    CommandForm one = form(Operands.optional("SOURCE", "a file"));
    assertEquals("--quiet[] []", parse(one, "--quiet"));
    Refusal two = assertThrows(Refusal.class, () -> parse(one, "a b c"));
    assertEquals("pick does not take 'b'", two.getMessage());
  }

  @Test
  void aCommandThatNeedsAWordHelpsWithoutOne() throws Refusal {
    assertEquals("--help[] []", parse(form(Operands.some("WORD", "a word")), "--help"));
  }
}
