package org.ddlist.terminal;

import java.io.InputStream;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;

/**
 * The streams of a run and what is at their other ends.
 *
 * @param out data
 * @param err messages to a person
 * @param columns how many cells wide the screen is, at least {@value #NARROWEST}
 * @param unicode whether the screen shows more than ASCII; data is UTF-8 whatever it shows
 */
public record Terminal(
    InputStream in,
    Writer out,
    Writer err,
    boolean inIsTerminal,
    boolean outIsTerminal,
    boolean errIsTerminal,
    int columns,
    boolean unicode,
    Map<String, String> environment) {

  private static final int NARROWEST = 20;
  private static final int USUAL = 80;

  /** What {@code --color} says. */
  public enum Colour {
    AUTO("auto"),
    ALWAYS("always"),
    NEVER("never");

    private final String word;

    Colour(String word) {
      this.word = word;
    }

    /** The word for it on the command line. */
    public String word() {
      return word;
    }
  }

  /** The width somebody's setting names; the usual one if it is no number, never less than 20. */
  public static int columns(String setting) {
    int columns = 0;
    for (int i = 0; setting != null && i < setting.length(); i++) {
      char c = setting.charAt(i);
      if (c < '0' || c > '9' || columns > 100_000) {
        return USUAL;
      }
      columns = columns * 10 + c - '0';
    }
    return columns == 0 ? USUAL : Math.max(columns, NARROWEST);
  }

  /** What stands where text was cut. */
  public String ellipsis() {
    return unicode ? "…" : "~";
  }

  /**
   * The styles for data: by the option, else by <a href="https://no-color.org">NO_COLOR</a>, then
   * <a href="https://bixense.com/clicolors/">CLICOLOR_FORCE</a>, then whether a screen shows it.
   */
  public Style style(Colour option) {
    return switch (option) {
      case ALWAYS -> Style.ANSI;
      case NEVER -> Style.PLAIN;
      case AUTO -> {
        if (isSet("NO_COLOR")) {
          yield Style.PLAIN;
        }
        if (isSet("CLICOLOR_FORCE") && !"0".equals(environment.get("CLICOLOR_FORCE"))) {
          yield Style.ANSI;
        }
        yield outIsTerminal && !"dumb".equals(environment.get("TERM")) ? Style.ANSI : Style.PLAIN;
      }
    };
  }

  /**
   * The same run whose data goes somewhere else than to the screen or the pipe: with no colour, and
   * nothing cut.
   */
  public Terminal writingTo(Writer data) {
    Map<String, String> plain = new HashMap<>(environment);
    plain.put("NO_COLOR", "1");
    return new Terminal(
        in, data, err, inIsTerminal, false, errIsTerminal, columns, unicode, Map.copyOf(plain));
  }

  /** The same run whose messages go through another writer. */
  public Terminal sayingTo(Writer messages) {
    return new Terminal(
        in,
        out,
        messages,
        inIsTerminal,
        outIsTerminal,
        errIsTerminal,
        columns,
        unicode,
        environment);
  }

  /** Whether there is a desktop to show windows on: Wayland's or X11's. */
  boolean hasDisplay() {
    return isSet("WAYLAND_DISPLAY") || isSet("DISPLAY");
  }

  /** Whether the environment has the variable, and not empty. */
  public boolean isSet(String variable) {
    String value = environment.get(variable);
    return value != null && !value.isEmpty();
  }
}
