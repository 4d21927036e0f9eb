package org.ddlist.cli;

import java.util.List;
import org.ddlist.terminal.Style;
import org.ddlist.terminal.Terminal;
import picocli.CommandLine.Model.ArgGroupSpec;

/** The options of every command. */
final class CommonOptions {
  static final String CATALOG = "--catalog";
  static final String ALSO = "--also";
  static final String AS_OF = "--as-of";
  static final String COLOR = "--color";
  static final String NO_PAGER = "--no-pager";
  static final String QUIET = "--quiet";
  static final String HELP = "--help";
  static final String VERSION = "--version";

  /** Those that say how whatever is written looks. */
  static final List<String> SCREEN = List.of(COLOR, NO_PAGER, QUIET);

  private CommonOptions() {}

  static ArgGroupSpec group() {
    return Spec.group(
        "Options of every command",
        Spec.option(
            CATALOG,
            "SOURCE",
            ValueKind.FILE,
            "Use this catalog, list, .bib file or archive instead. May be repeated."),
        Spec.option(
            ALSO,
            "SOURCE",
            ValueKind.FILE,
            "Lay this one over the catalog: it adds what is missing. May be repeated."),
        Spec.option(
            AS_OF, "DATE", ValueKind.DATE, "Use the catalog as it was at the end of this day."),
        Spec.option(
            COLOR,
            "WHEN",
            ValueKind.oneOf(Terminal.Colour.values()),
            "Use colours: auto, always or never."),
        Spec.flag(NO_PAGER, "Print long output without a pager."),
        Spec.flag("-q " + QUIET, "Print only errors to standard error, no notes."),
        Spec.help("-h " + HELP, "Show this help."));
  }

  /**
   * Refuses a value that none of the options can have, whether the command has a use for it or not.
   */
  static void check(ParsedLine line) throws Refusal {
    colour(line, Terminal.Colour.AUTO);
  }

  /** How to emphasise data. */
  static Style style(ParsedLine line, Session session) throws Refusal {
    Terminal.Colour asked = colour(line, null);
    return session.terminal().style(asked == null ? session.settings().colour() : asked);
  }

  /** The value of {@code --color}, or the usual one if it was not typed. */
  static Terminal.Colour colour(ParsedLine line, Terminal.Colour usual) throws Refusal {
    return line.known(COLOR, "value of --color", Terminal.Colour.values(), usual);
  }
}
