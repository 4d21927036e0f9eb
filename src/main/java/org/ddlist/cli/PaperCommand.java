package org.ddlist.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine.Model.ArgGroupSpec;

/** A subcommand that writes papers: {@code --styles} and {@code --copy} are the same in all. */
interface PaperCommand extends Command {
  @Override
  default List<ArgGroupSpec> options() {
    return List.of(FilterOptions.filters(), FilterOptions.order(), OutputOptions.group());
  }

  /**
   * Writes the papers that the line select.
   *
   * @return the {@link ExitStatus}
   */
  int write(ParsedLine line, Session session) throws Refusal, IOException;

  @Override
  default int run(ParsedLine line, Session session) throws Refusal, IOException {
    if (line.has(EntryOptions.STYLES)) {
      line.refuseBeside(EntryOptions.STYLES, "--styles lists the styles", List.of());
      EntryOptions.writeStyles(session.terminal().out());
      return ExitStatus.DONE;
    }
    if (!line.has(CopyOption.NAME)) {
      return write(line, session);
    }
    StringWriter printed = new StringWriter();
    int status = write(line, session.on(session.terminal().writingTo(printed)));
    if (!printed.toString().isEmpty()) {
      CopyOption.copy(printed.toString(), session.terminal());
    }
    return status;
  }
}
