package org.ddlist.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Prints the links of papers. */
final class LinksCommand implements PaperCommand {
  @Override
  public Synopsis synopsis() {
    return new Synopsis(
        "links", "Print the links of papers: key, kind and address.", KeyOperands.OPERANDS);
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
        "ddlist links cazenavette2022dataset",
        "ddlist links --author Cazenavette --template '{code}'");
  }

  @Override
  public int write(ParsedLine line, Session session) throws Refusal, IOException {
    return PaperRequest.parse(line, session, "links", OutputFormat.LINKS).run();
  }
}
