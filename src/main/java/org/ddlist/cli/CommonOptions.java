package org.ddlist.cli;

import java.util.List;
import org.ddlist.cli.CommandForm.Option;
import org.ddlist.cli.CommandForm.OptionGroup;
import org.ddlist.terminal.Style;
import org.ddlist.terminal.Terminal;

/** The options of every command. */
final class CommonOptions {
  static final String CATALOG = "--catalog";
  static final String COLOR = "--color";
  static final String HELP = "--help";

  static final OptionGroup GROUP =
      new OptionGroup(
          "Options of every command",
          List.of(
              Option.of(CATALOG, "DIR", "Read the catalog from this folder of YAML."),
              Option.of(COLOR, "WHEN", "Colours: auto, always or never."),
              new Option("-h", HELP, "", "Show this help.")));

  private CommonOptions() {}

  /** How to emphasise data. */
  static Style style(Arguments arguments, Terminal terminal) throws Refusal {
    String when = arguments.value(COLOR);
    return terminal.style(
        when == null
            ? Terminal.Colour.AUTO
            : Arguments.known(
                "value of --color",
                when,
                List.of(Terminal.Colour.values()),
                Terminal.Colour::word));
  }
}
