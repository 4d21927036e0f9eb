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
 * @param rows how many lines the screen has, at least 1
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
    int rows,
    boolean unicode,
    Map<String, String> environment) {

  /** The variable that says whether titles are links: auto, always or never. */
  public static final String HYPERLINKS = "DDLIST_HYPERLINKS";

  private static final int NARROWEST = 20;
  private static final int USUAL_COLUMNS = 80;
  private static final int USUAL_ROWS = 24;

  /** Set by terminals that make links: those with VTE, Konsole, Windows Terminal, kitty. */
  private static final String[] LINKING_VARIABLES = {
    "VTE_VERSION", "KONSOLE_VERSION", "WT_SESSION", "KITTY_WINDOW_ID"
  };

  private static final String[] LINKING_PROGRAMS = {
    "kitty", "alacritty", "foot", "ghostty", "wezterm", "contour", "iterm.app", "vscode", "hyper"
  };

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

  /**
   * How wide the screen is: what somebody's setting says, else what the terminal does, and the
   * usual width if neither is a number; never less than 20.
   */
  public static int columns(String setting, String told) {
    return Math.max(size(setting, size(told, USUAL_COLUMNS)), NARROWEST);
  }

  /** How high the screen is, likewise. */
  public static int rows(String setting, String told) {
    return size(setting, size(told, USUAL_ROWS));
  }

  private static int size(String setting, int usual) {
    int size = 0;
    for (int i = 0; setting != null && i < setting.length(); i++) {
      char c = setting.charAt(i);
      if (c < '0' || c > '9' || size > 100_000) {
        return usual;
      }
      size = size * 10 + c - '0';
    }
    return size == 0 ? usual : size;
  }

  /** The same run with a screen of that width at every end. */
  public Terminal asScreen(int width) {
    return new Terminal(in, out, err, true, true, true, width, rows, unicode, environment);
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
   * Whether the screen makes links of <a
   * href="https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda">OSC 8</a>: by {@link
   * #HYPERLINKS} (always or never), else by what is known of the program that draws it. Under tmux
   * and screen, which pass them on only if they are told to, there are none unless asked for.
   */
  public boolean hyperlinks() {
    String asked = environment.getOrDefault(HYPERLINKS, "");
    if (asked.equalsIgnoreCase("always") || asked.equalsIgnoreCase("never")) {
      return asked.equalsIgnoreCase("always");
    }
    String term = environment.getOrDefault("TERM", "");
    boolean multiplexed =
        isSet("TMUX") || isSet("STY") || term.startsWith("screen") || term.startsWith("tmux");
    if (!outIsTerminal || multiplexed) {
      return false;
    }
    for (String variable : LINKING_VARIABLES) {
      if (isSet(variable)) {
        return true;
      }
    }
    for (String program : LINKING_PROGRAMS) {
      if (term.contains(program)
          || environment.getOrDefault("TERM_PROGRAM", "").equalsIgnoreCase(program)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The same run whose data goes somewhere else than to the screen or the pipe: with no colour, no
   * links, and nothing cut.
   */
  public Terminal writingTo(Writer data) {
    Map<String, String> plain = new HashMap<>(environment);
    plain.put("NO_COLOR", "1");
    plain.put(HYPERLINKS, "never");
    return new Terminal(
        in,
        data,
        err,
        inIsTerminal,
        false,
        errIsTerminal,
        columns,
        rows,
        unicode,
        Map.copyOf(plain));
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
        rows,
        unicode,
        environment);
  }

  /** The same run whose data is shown by a pager. */
  public Terminal through(Pager pager) {
    return new Terminal(
        in,
        pager,
        err,
        inIsTerminal,
        outIsTerminal,
        errIsTerminal,
        columns,
        rows,
        unicode,
        environment);
  }

  /**
   * Whether it is GNU screen that draws on the terminal. Where tmux and screen both run, one in the
   * other, only screen is known to call the terminal's type so.
   */
  public boolean isInScreen() {
    return isSet("STY")
        && (!isSet("TMUX") || environment.getOrDefault("TERM", "").startsWith("screen."));
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
