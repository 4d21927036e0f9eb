package org.ddlist.cli;

import java.io.IOException;
import java.util.List;
import org.ddlist.cli.CommandForm.Operands;
import org.ddlist.cli.CommandForm.Option;
import org.ddlist.cli.CommandForm.OptionGroup;
import org.ddlist.model.Catalog;
import org.ddlist.render.AboutView;
import org.ddlist.terminal.Terminal;

/** Tells what the list is, who keeps it and how to cite it. */
final class AboutCommand implements Command {
  private enum Format {
    TEXT("text"),
    JSON("json");

    private final String word;

    Format(String word) {
      this.word = word;
    }
  }

  @Override
  public CommandForm form() {
    return new CommandForm(
        "about",
        "Tell what the list is, who keeps it and how to cite it.",
        Operands.NONE,
        List.of(
            new OptionGroup(
                "Output",
                List.of(
                    new Option("-o", "--output", "FORMAT", "text or json.")
                        .taking(Takes.oneOf(List.of("text", "json"))))),
            CommonOptions.GROUP),
        List.of("ddlist about"));
  }

  @Override
  public int run(Arguments arguments, Session session) throws Refusal, IOException {
    Terminal terminal = session.terminal();
    String word = arguments.value("--output");
    Format format =
        word == null
            ? Format.TEXT
            : Arguments.known("format", word, List.of(Format.values()), known -> known.word);
    Catalog catalog = session.catalog(arguments);
    if (format == Format.JSON) {
      AboutView.writeJson(catalog, terminal.out());
    } else {
      AboutView.write(catalog, terminal, CommonOptions.style(arguments, terminal), terminal.out());
    }
    return ExitStatus.DONE;
  }
}
