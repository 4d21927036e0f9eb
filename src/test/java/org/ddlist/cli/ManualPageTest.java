package org.ddlist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.ddlist.cli.CommandForm.Operands;
import org.ddlist.cli.CommandForm.Option;
import org.ddlist.cli.CommandForm.OptionGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManualPageTest {
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
    assertEquals(escaped, ManualPage.escape(text));
  }

  @Test
  void aCommandIsAPage() throws IOException {
    CommandForm form =
        new CommandForm(
            "prove",
            "Prove theorems.",
            Operands.some("NAME", "of a theorem"),
            List.of(
                new OptionGroup(
                    "How",
                    List.of(
                        new Option("-n", "--steps", "N", "At most N steps."),
                        Option.of("--by", "WAY", "The way.")
                            .taking(Takes.oneOf(List.of("induction", "cases"))),
                        Option.flag("--brief", "No steps.")))),
            List.of("ddlist prove 'fermat'"),
            new CommandForm.Terms("Ways", List.of(new Topic.Item("qed", "it is done"))));
    StringBuilder page = new StringBuilder();
    new ManualPage("1.2.3", "1931-01-01", page).writeCommand(form);
    assertEquals(
        """
        .TH DDLIST-PROVE 1 1931-01-01 "ddlist 1.2.3" "ddlist manual"
        .nh
        .nr HY 0
        .ad l
        .SH NAME
        ddlist\\-prove \\- prove theorems
        .SH SYNOPSIS
        \\fBddlist prove\\fR \\fINAME\\fR... [\\fIOPTION\\fR...]
        .SH DESCRIPTION
        Prove theorems.
        .TP
        \\fINAME\\fR
        Of a theorem.
        .SH OPTIONS
        .SS "How"
        .TP
        \\fB\\-n\\fR, \\fB\\-\\-steps\\fR=\\fIN\\fR
        At most N steps.
        .TP
        \\fB\\-\\-by\\fR=\\fIWAY\\fR
        The way.
        One of induction, cases.
        .TP
        \\fB\\-\\-brief\\fR
        No steps.
        .SH "WAYS"
        .TP
        \\fBqed\\fR
        it is done
        .SH EXAMPLES
        .EX
        ddlist prove \\(aqfermat\\(aq
        .EE
        .SH SEE ALSO
        \\fBddlist\\fR(1),
        \\fBddlist\\-formats\\fR(7),
        \\fBddlist\\-exit\\-status\\fR(7)
        """,
        page.toString());
  }

  @Test
  void theProgramsPageNamesEveryCommand() throws IOException {
    StringBuilder page = new StringBuilder();
    new ManualPage("1.2.3", "1931-01-01", page).writeProgram(Commands.forms(), List.of());
    for (String name : Commands.NAMES) {
      assertTrue(page.toString().contains("\\fBddlist\\-" + name + "\\fR(1)"), name);
    }
  }
}
