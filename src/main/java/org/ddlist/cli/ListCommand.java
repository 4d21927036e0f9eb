package org.ddlist.cli;

import java.io.IOException;
import java.util.List;

/** Lists the papers of sections, or all, in the list's order. */
final class ListCommand implements PaperCommand {
  @Override
  public Synopsis synopsis() {
    return new Synopsis(
        "list",
        "List all papers, or those of sections, in the list's order.",
        new Operands(
            Operands.Number.ANY,
            "SECTION",
            ValueKind.of(ValueKind.Source.SECTION),
            "a section's id, see 'ddlist sections'"),
        List.of(
            "ddlist list gradient-objective",
            "ddlist list --venue CVPR --year 2023 --has code",
            "ddlist list -o markdown"));
  }

  @Override
  public int write(ParsedLine line, Session session) throws Refusal, IOException {
    return PaperRequest.listing(line, session, "list", OutputOptions.USUAL_COLUMNS).run(line);
  }
}
