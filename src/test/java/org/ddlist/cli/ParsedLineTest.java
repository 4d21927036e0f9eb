package org.ddlist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Model.ArgGroupSpec;

class ParsedLineTest {
  private static final Operands KEYS =
      new Operands(Operands.Number.ANY, "KEY", ValueKind.of(ValueKind.Source.KEY), "a key");

  /** A command that does nothing. */
  private record Pick(String name, Operands operands) implements Command {
    @Override
    public Synopsis synopsis() {
      return new Synopsis(name, "Pick papers.", operands, List.of());
    }

    @Override
    public List<ArgGroupSpec> options() {
      return List.of(
          Spec.group(
              "Options",
              Spec.option("-n --limit", "N", ValueKind.NUMBER, "At most N."),
              Spec.option("--author", "NAME", ValueKind.TEXT, "By somebody."),
              Spec.option("--into", "FILE", ValueKind.FILE, "Into a file of 100% ${it}."),
              Spec.flag("-r --reverse", "The other way round.")));
    }

    @Override
    public int run(ParsedLine line, Session session) {
      return ExitStatus.DONE;
    }
  }

  private static String parse(Operands operands, String line) throws Refusal {
    return parse(operands, List.of(line.split(" ", -1)));
  }

  private static String parse(Operands operands, List<String> words) throws Refusal {
    ParsedLine line = ParsedLine.parse(new Pick("pick", operands), words);
    StringBuilder read = new StringBuilder();
    for (String option :
        List.of("--limit", "--author", "--reverse", "--quiet", "--catalog", "--help")) {
      if (line.has(option)) {
        boolean isFlag = "--reverse --quiet --help".contains(option);
        read.append(option).append(isFlag ? "" : line.raw(option)).append(' ');
      }
    }
    return read.append(line.operands()).toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
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
          -r                       | --reverse []
          -rn3                     | --limit[3] --reverse []
          -rn 3                    | --limit[3] --reverse []
          -r --reverse             | --reverse []
          --limit=                 | --limit[] []
          --author=a=b             | --author[a=b] []
          -n -3                    | --limit[-3] []
          --author -               | --author[-] []
          --author --who           | --author[--who] []
          -                        | [-]
          -- --limit -n            | [--limit, -n]
          a -- -- b                | [a, --, b]
          --quiet --help           | --quiet --help []
          -qh                      | --quiet --help []
          @a                       | [@a]
          -r @a                    | --reverse [@a]
          a -r b                   | --reverse [a, b]
          -r -- a -- -r            | --reverse [a, --, -r]
          -r -- -1                 | --reverse [-1]
          -r a --                  | --reverse [a]
          -r -                     | --reverse [-]
          --author -nobody         | --author[-nobody] []
          --author --limit=3       | --author[--limit=3] []
          --author -n3             | --author[-n3] []
          --author=--limit         | --author[--limit] []
          --author=--              | --author[--] []
          --author --              | --author[--] []
          --author -- -r           | --author[--] --reverse []
          --author=-- -r -- -r     | --author[--] --reverse [-r]
          --author -- -- -r        | --author[--] [-r]
          -rn -- a                 | --limit[--] --reverse [a]
          -n-- a                   | --limit[--] [a]
          --author= -- -r          | --author[] [-r]
          --author "a              | --author["a] []
          --author "a"             | --author["a"] []
          --author 'a'             | --author['a'] []
          --author a,b             | --author[a,b] []
          --author=                | --author[] []
          -n=-3                    | --limit[-3] []
          --catalog ${user.name}   | --catalog[${user.name}] []
          --author %n              | --author[%n] []
          """)
  void readsOptionsAndOperands(String line, String read) throws Refusal {
    assertEquals(read, parse(KEYS, line));
  }

  @Test
  void anEmptyWordIsAWord() throws Refusal {
    assertEquals("--limit[] []", parse(KEYS, "--limit "));
    assertEquals("[]", parse(KEYS, ""));
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
          -x               | pick has no option '-x'            | 'ddlist help pick' shows how to use it
          -rx              | pick has no option '-rx'           | 'ddlist help pick' shows how to use it
          -😀              | pick has no option '-😀'           | 'ddlist help pick' shows how to use it
          -n               | option '--limit' needs a value, N  | 'ddlist help pick' shows how to use it
          --limit          | option '--limit' needs a value, N  | 'ddlist help pick' shows how to use it
          --limit --quiet  | option '--limit' needs a value, N  | 'ddlist help pick' shows how to use it
          -n -r            | option '--limit' needs a value, N  | 'ddlist help pick' shows how to use it
          -r=true          | option '--reverse' takes no value  | 'ddlist help pick' shows how to use it
          a -5             | pick has no option '-5'            | 'ddlist help pick' shows how to use it
          -Infinity        | pick has no option '-Infinity'     | 'ddlist help pick' shows how to use it
          --catalog=       | --catalog: the name of the SOURCE is empty | is a variable not set?
          --REVERSE        | pick has no option '--REVERSE'     | did you mean --reverse?
          --reverse=true   | option '--reverse' takes no value  | 'ddlist help pick' shows how to use it
          """)
  void refusesWhatTheCommandDoesNotTake(String line, String problem, String remedy) {
    Refusal refusal = assertThrows(Refusal.class, () -> parse(KEYS, line));
    assertEquals(problem, refusal.getMessage());
    assertEquals(remedy, refusal.remedy());
    assertEquals(ExitStatus.USAGE, refusal.status());
  }

  @Test
  void countsTheOperands() throws Refusal {
    Operands some = new Operands(Operands.Number.SOME, "WORD", ValueKind.TEXT, "a word");
    assertEquals("[a, b]", parse(some, "a b"));
    Refusal none = assertThrows(Refusal.class, () -> parse(some, "-r"));
    assertEquals("pick needs a WORD", none.getMessage());
    Operands one = new Operands(Operands.Number.OPTIONAL, "SOURCE", ValueKind.FILE, "a file");
    assertEquals("--quiet []", parse(one, "--quiet"));
    Refusal two = assertThrows(Refusal.class, () -> parse(one, "a b c"));
    assertEquals("pick does not take 'b'", two.getMessage());
    Refusal beside = assertThrows(Refusal.class, () -> parse(one, "-q a b c"));
    assertEquals("pick does not take 'b'", beside.getMessage());
    Refusal last = assertThrows(Refusal.class, () -> parse(one, "a -- -q"));
    assertEquals("pick does not take '-q'", last.getMessage());
    Refusal nothing = assertThrows(Refusal.class, () -> parse(Operands.NONE, "-q a"));
    assertEquals("pick does not take 'a'", nothing.getMessage());
  }

  @Test
  void aCommandThatNeedsAWordHelpsWithoutOne() throws Refusal {
    Operands some = new Operands(Operands.Number.SOME, "WORD", ValueKind.TEXT, "a word");
    assertEquals("--help []", parse(some, "--help"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -survey graph    | [-survey graph]
          -(a OR b)        | [-(a OR b)]
          -"a phrase"      | [-"a phrase"]
          """)
  void aQueryCanBeginWithAWordToLeaveOut(String query, String operands) throws Refusal {
    Operands words =
        new Operands(Operands.Number.SOME, "QUERY", ValueKind.of(ValueKind.Source.QUERY), "words");
    assertEquals(operands, parse(words, List.of(query)));
    assertEquals("--quiet " + operands, parse(words, List.of(query, "-q")));
    assertEquals("--author[" + query + "] [a]", parse(words, List.of("a", "--author", query)));
    assertThrows(Refusal.class, () -> parse(KEYS, List.of(query)));
  }
}
