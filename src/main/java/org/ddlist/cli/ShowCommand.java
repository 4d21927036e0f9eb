package org.ddlist.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Prints everything about papers. */
final class ShowCommand implements PaperCommand {
  @Override
  public Synopsis synopsis() {
    return new Synopsis("show", "Show everything about papers.", KeyOperands.OPERANDS);
  }

  @Override
  public CommandSpec spec() {
    return Spec.command(
        synopsis(),
        List.of(
            FilterOptions.filters(),
            FilterOptions.order(),
            OutputOptions.group(),
            CopyOption.group()),
        "ddlist show cazenavette2022dataset",
        "ddlist show 2203.11932 -o json");
  }

  @Override
  public int write(ParsedLine line, Session session) throws Refusal, IOException {
    return PaperRequest.parse(line, session, "show", OutputFormat.CARD).run();
  }
}
