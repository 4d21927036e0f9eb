package org.ddlist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Model.ArgGroupSpec;

class RoffPageTest {
  /** A command that does nothing. */
  private static final class Prove implements Command {
    @Override
    public Synopsis synopsis() {
      return new Synopsis(
          "prove",
          "Prove theorems.",
          new Operands(Operands.Number.SOME, "NAME", ValueKind.TEXT, "of a theorem"),
          List.of("ddlist prove 'fermat'"));
    }

    @Override
    public List<ArgGroupSpec> options() {
      ValueKind ways = ValueKind.oneOf(List.of("induction", "cases"));
      return List.of(
          Spec.group(
              "How",
              Spec.option("-n --steps", "N", ValueKind.NUMBER, "At most N steps."),
              Spec.option("--by", "WAY", ways, "By " + ways.listed() + "."),
              Spec.flag("--brief", "No steps.")));
    }

    @Override
    public List<Block> notes() {
      return List.of(Block.heading("Ways"), Block.item("qed", "it is done"));
    }

    @Override
    public int run(ParsedLine line, Session session) {
      return ExitStatus.DONE;
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          plain text    | plain text
          --limit       | \\-\\-limit
          a\\nb         | a\\enb
          .SH           | \\&.SH
          a.SH          | a.SH
          'key'         | \\&\\(aqkey\\(aq
          "a"           | \\(dqa\\(dq
          `^~           | \\(ga\\(ha\\(ti
          Gödel…        | G\\[u00F6]del\\[u2026]
          \ud83d\ude00  | \\[u1F600]
          """)
  void whatRoffWouldTakeForItsOwnIsEscaped(String text, String escaped) {
    assertEquals(escaped, RoffPage.escape(text));
  }

  @Test
  void aCommandIsAPage() throws IOException {
    StringBuilder page = new StringBuilder();
    new RoffPage("1.2.3", "1931-01-01", page).writeCommand(new Prove());
    assertEquals(
        """
        .TH DDLIST-PROVE 1 1931-01-01 "ddlist 1.2.3" "ddlist manual"
        .nh
        .nr HY 0
        .ad l
        .SH NAME
        ddlist\\-prove \\- prove theorems
        .SH SYNOPSIS
        \\fBddlist prove\\fR \\fINAME...\\fR [\\fIOPTION\\fR...]
        .SH DESCRIPTION
        Prove theorems.
        .TP
        \\fINAME...\\fR
        Of a theorem.
        .SH OPTIONS
        .SS "How"
        .TP
        \\fB\\-n, \\-\\-steps\\fR=\\fIN\\fR
        At most N steps.
        .TP
        \\fB\\-\\-by\\fR=\\fIWAY\\fR
        By induction or cases.
        .TP
        \\fB\\-\\-brief\\fR
        No steps.
        .SS "Options of every command"
        .TP
        \\fB\\-\\-catalog\\fR=\\fISOURCE\\fR
        Use this catalog, list, .bib file or archive instead. May be repeated.
        .SH "WAYS"
        .TP
        \\fBqed\\fR
        it is done
        .SH "EXAMPLES"
        .EX
        ddlist prove \\(aqfermat\\(aq
        .EE
        .SH SEE ALSO
        \\fBddlist\\fR(1),
        \\fBddlist\\-formats\\fR(7),
        \\fBddlist\\-exit\\-status\\fR(7)
        """,
        withoutCommonOptions(page.toString()));
  }

  private static String withoutCommonOptions(String page) {
    String second = "Use this catalog, list, .bib file or archive instead. May be repeated.\n";
    int start = page.indexOf(second) + second.length();
    return page.substring(0, start) + page.substring(page.indexOf(".SH \"WAYS\""));
  }

  @Test
  void theProgramsPageNamesEveryCommand() throws IOException {
    StringBuilder page = new StringBuilder();
    new RoffPage("1.2.3", "1931-01-01", page).writeProgram(List.of());
    for (String name : Commands.NAMES) {
      assertTrue(page.toString().contains("\\fBddlist\\-" + name + "\\fR(1)"), name);
    }
  }
}
