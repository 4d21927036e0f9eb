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
            ValueKind.oneOf(List.of("auto", "always", "never")),
            "Use colours: auto, always or never."),
        Spec.flag(NO_PAGER, "Print long output without a pager."),
        Spec.flag("-q", QUIET, "Print only errors to standard error, no notes."),
        Spec.help("-h", HELP, "Show this help."));
  }

  /**
   * Refuses a value that none of the options can have, whether the command has a use for it or not.
   */
  static void check(ParsedLine line) throws Refusal {
    if (line.has(COLOR)) {
      colour(line.value(COLOR));
    }
  }

  /** How to emphasise data. */
  static Style style(ParsedLine line, Session session) throws Refusal {
    String when = line.value(COLOR);
    return session.terminal().style(when == null ? session.settings().colour() : colour(when));
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
    return ParsedLine.known(what, word, List.of(Terminal.Colour.values()), Terminal.Colour::word);
  }
}
