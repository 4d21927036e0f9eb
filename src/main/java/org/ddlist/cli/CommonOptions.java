package org.ddlist.cli;

import java.util.List;
import org.ddlist.cli.CommandForm.Option;
import org.ddlist.cli.CommandForm.OptionGroup;
import org.ddlist.terminal.Style;
import org.ddlist.terminal.Terminal;

/** The options of every command. */
final class CommonOptions {
  static final String CATALOG = "--catalog";
  static final String AS_OF = "--as-of";
  static final String COLOR = "--color";
  static final String NO_PAGER = "--no-pager";
  static final String QUIET = "--quiet";
  static final String HELP = "--help";

  /** Those that say how whatever is written looks. */
  static final List<String> SCREEN = List.of(COLOR, NO_PAGER, QUIET);

  static final OptionGroup GROUP =
      new OptionGroup(
          "Options of every command",
          List.of(
              Option.of(CATALOG, "DIR", "Read the catalog from this folder of YAML."),
              Option.of(AS_OF, "DATE", "The catalog as it was at the end of that day."),
              Option.of(COLOR, "WHEN", "Colours: auto, always or never.")
                  .taking(Takes.oneOf(List.of("auto", "always", "never"))),
              Option.flag(NO_PAGER, "Show what is longer than the screen without a pager."),
              new Option("-q", QUIET, "", "No notes on standard error, only what is wrong."),
              new Option("-h", HELP, "", "Show this help.")));

  /** What to type where a date was not understood. */
  static final String DATE = "give a day, a month or a year: 2023-05-17, 2023-05 or 2023";

  private CommonOptions() {}

  /**
   * Refuses a value that none of the options can have, whether the command has a use for it or not.
   */
  static void check(Arguments arguments) throws Refusal {
    if (arguments.has(COLOR)) {
      colour(arguments.value(COLOR));
    }
  }

  /** How to emphasise data. */
  static Style style(Arguments arguments, Terminal terminal) throws Refusal {
    String when = arguments.value(COLOR);
    return terminal.style(when == null ? arguments.settings().colour() : colour(when));
  }

  /** The value of {@code --color} that is written so. */
  static Terminal.Colour colour(String word) throws Refusal {
    return colour("value of --color", word);
  }

  /** When to colour, by the setting that is written so. */
  static Terminal.Colour colourNamed(String word) throws Refusal {
    return colour("color", word);
  }

  private static Terminal.Colour colour(String what, String word) throws Refusal {
    return Arguments.known(what, word, List.of(Terminal.Colour.values()), Terminal.Colour::word);
  }
}
