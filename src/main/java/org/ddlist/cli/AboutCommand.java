package org.ddlist.cli;

import java.io.IOException;
import java.util.List;
import org.ddlist.model.Catalog;
import org.ddlist.render.AboutView;
import org.ddlist.terminal.Named;
import org.ddlist.terminal.Style;
import org.ddlist.terminal.Terminal;
import picocli.CommandLine.Model.ArgGroupSpec;

/** Tells what the list is, who keeps it and how to cite it. */
final class AboutCommand implements Command {
  private enum Format implements Named {
    TEXT,
    JSON
  }

  private record Request(Catalog catalog, Format format, Style style) {}

  @Override
  public Synopsis synopsis() {
    return new Synopsis(
        "about",
        "Show what the list is, who maintains it and how to cite it.",
        Operands.NONE,
        List.of("ddlist about"));
  }

  @Override
  public List<ArgGroupSpec> options() {
    return List.of(Spec.group("Output", Spec.output(Format.values())));
  }

  @Override
  public int run(ParsedLine line, Session session) throws Refusal, IOException {
    Format format = line.known(OutputOptions.OUTPUT, "format", Format.values(), Format.TEXT);
    Style style = CommonOptions.style(line, session);
    return run(new Request(session.catalog(line), format, style), session.terminal());
  }

  private static int run(Request request, Terminal terminal) throws IOException {
    switch (request.format()) {
      case JSON -> AboutView.writeJson(request.catalog(), terminal.out());
      case TEXT -> AboutView.write(request.catalog(), terminal, request.style(), terminal.out());
    }
    return ExitStatus.DONE;
  }
}
