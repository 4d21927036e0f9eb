package org.ddlist.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.ArgGroupSpec;

/**
 * Prints the papers that keys name, or that pass filters.
 *
 * @param usual the format if no option names one
 */
record KeyedCommand(Synopsis synopsis, OutputFormat usual) implements PaperCommand {

  static Command show() {
    return new KeyedCommand(
        new Synopsis(
            "show",
            "Show everything about papers.",
            KeyOperands.OPERANDS,
            List.of("ddlist show cazenavette2022dataset", "ddlist show 2203.11932 -o json")),
        OutputFormat.CARD);
  }

  static Command links() {
    return new KeyedCommand(
        new Synopsis(
            "links",
            "Print the links of papers: key, kind and address.",
            KeyOperands.OPERANDS,
            List.of(
                "ddlist links cazenavette2022dataset",
                "ddlist links --author Cazenavette --template '{code}'")),
        OutputFormat.LINKS);
  }

  @Override
  public List<ArgGroupSpec> options() {
    return List.of(
        FilterOptions.filters(), FilterOptions.order(), OutputOptions.group(), CopyOption.group());
  }

  @Override
  public int write(ParsedLine line, Session session) throws Refusal, IOException {
    return PaperRequest.parse(line, session, synopsis.name(), usual).run(line);
  }
}
