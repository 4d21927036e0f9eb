package org.ddlist.terminal;

import java.io.InputStream;
import java.io.Writer;
import java.util.Map;

/**
 * The streams of a run and what they are connected to.
 *
 * @param data standard output
 * @param notes standard error, for messages to a person
 */
public record Terminal(
    Input input, Data data, Notes notes, Screen screen, Map<String, String> environment) {
  public record Input(InputStream stream, boolean isTerminal) {}

  /**
   * Where data goes.
   *
   * @param isPlain whether colours and links are out of place, whoever asks for them
   */
  public record Data(Writer writer, boolean isTerminal, boolean isPlain) {
    /** Through the door of the screen, if it is one. */
    public Data {
      writer = isTerminal ? ScreenWriter.of(writer) : writer;
    }

    public Data(Writer writer, boolean isTerminal) {
      this(writer, isTerminal, false);
    }
  }

  /**
   * Where messages go.
   *
   * @param isQuiet whether only errors are wanted, neither notes nor progress
   */
  public record Notes(Writer writer, boolean isTerminal, boolean isQuiet) {
    /** Through the door of the screen, if it is one. */
    public Notes {
      writer = isTerminal ? ScreenWriter.of(writer) : writer;
    }

    public Notes(Writer writer, boolean isTerminal) {
      this(writer, isTerminal, false);
    }
  }

  /**
   * The screen.
   *
   * @param columns its width in cells, at least {@value #NARROWEST}
   * @param rows its height in lines, at least 1
   * @param unicode whether it shows more than ASCII; data is always UTF-8
   */
  public record Screen(int columns, int rows, boolean unicode) {}

  /** The variable that says whether titles are links: auto, always or never. */
  public static final String HYPERLINKS = "DDLIST_HYPERLINKS";

  /** The variable that forbids colour. */
  public static final String NO_COLOUR = "NO_COLOR";

  private static final String FORCE = "CLICOLOR_FORCE";

  private static final int NARROWEST = 20;
  private static final int USUAL_COLUMNS = 80;
  private static final int USUAL_ROWS = 24;

  /** Set by terminals that show links: those with VTE, Konsole, Windows Terminal, kitty. */
  private static final String[] LINKING_VARIABLES = {
    "VTE_VERSION", "KONSOLE_VERSION", "WT_SESSION", "KITTY_WINDOW_ID"
  };

  private static final String[] LINKING_PROGRAMS = {
    "kitty", "alacritty", "foot", "ghostty", "wezterm", "contour", "iterm.app", "vscode", "hyper"
  };

  /** What {@code --color} says. */
  public enum Colour implements Named {
    AUTO,
    ALWAYS,
    NEVER
  }

  /**
   * The width of the screen in cells: the user's setting, else what the terminal reports, else 80;
   * at least 20.
   */
  public static int columns(String setting, String told) {
    return Math.max(size(setting, size(told, USUAL_COLUMNS)), NARROWEST);
  }

  /** The height of the screen in lines, likewise; otherwise 24. */
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

  public InputStream in() {
    return input.stream();
  }

  public boolean inIsTerminal() {
    return input.isTerminal();
  }

  public Writer out() {
    return data.writer();
  }

  public boolean outIsTerminal() {
    return data.isTerminal();
  }

  public Writer err() {
    return notes.writer();
  }

  public boolean errIsTerminal() {
    return notes.isTerminal();
  }

  public int columns() {
    return screen.columns();
  }

  public int rows() {
    return screen.rows();
  }

  public boolean unicode() {
    return screen.unicode();
  }

  /** Whether only errors are wanted on standard error. */
  public boolean isQuiet() {
    return notes.isQuiet();
  }

  /** The same run with a screen of that width at every end. */
  public Terminal asScreen(int width) {
    return new Terminal(
        new Input(in(), true),
        new Data(out(), true, data.isPlain()),
        new Notes(err(), true, isQuiet()),
        new Screen(width, rows(), unicode()),
        environment);
  }

  /** The mark where text was cut. */
  public String ellipsis() {
    return unicode() ? "…" : "~";
  }

  /**
   * The styles for data: by the option, else by <a href="https://no-color.org">NO_COLOR</a>, then
   * <a href="https://bixense.com/clicolors/">CLICOLOR_FORCE</a>, then whether a screen shows it.
   */
  public Style style(Colour option) {
    if (data.isPlain() && option == Colour.AUTO) {
      return Style.PLAIN;
    }
    return switch (option) {
      case ALWAYS -> Style.ANSI;
      case NEVER -> Style.PLAIN;
      case AUTO -> {
        String variable = colourVariable(environment);
        boolean shows = outIsTerminal() && !"dumb".equals(environment.get("TERM"));
        yield (variable.isEmpty() ? shows : variable.equals(FORCE)) ? Style.ANSI : Style.PLAIN;
      }
    };
  }

  /** The variable of other programs' making that says whether to colour; empty if none does. */
  public static String colourVariable(Map<String, String> environment) {
    if (!environment.getOrDefault(NO_COLOUR, "").isEmpty()) {
      return NO_COLOUR;
    }
    String force = environment.getOrDefault(FORCE, "");
    return force.isEmpty() || force.equals("0") ? "" : FORCE;
  }

  /**
   * Whether the screen shows links as <a
   * href="https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda">OSC 8</a>: by {@link
   * #HYPERLINKS} (always or never), else by the terminal program. Under tmux and screen, which pass
   * links on only if configured to, there are none unless asked for.
   */
  public boolean hyperlinks() {
    if (data.isPlain()) {
      return false;
    }
    String asked = environment.getOrDefault(HYPERLINKS, "");
    if (asked.equalsIgnoreCase("always") || asked.equalsIgnoreCase("never")) {
      return asked.equalsIgnoreCase("always");
    }
    String term = environment.getOrDefault("TERM", "");
    boolean multiplexed =
        isSet("TMUX") || isSet("STY") || term.startsWith("screen") || term.startsWith("tmux");
    if (!outIsTerminal() || multiplexed) {
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

  /** The same run with data that goes elsewhere: without colour or links, and not cut. */
  public Terminal writingTo(Writer elsewhere) {
    return new Terminal(input, new Data(elsewhere, false, true), notes, screen, environment);
  }

  /** The same run with errors alone on standard error. */
  public Terminal quieted() {
    Notes errors = new Notes(err(), errIsTerminal(), true);
    return new Terminal(input, data, errors, screen, environment);
  }

  /** The same run whose data is shown by a pager. */
  public Terminal through(Pager pager) {
    Data paged = new Data(pager, outIsTerminal(), data.isPlain());
    return new Terminal(input, paged, notes, screen, environment);
  }

  /**
   * Whether GNU screen draws on the terminal. If tmux and screen run inside each other, only screen
   * names the terminal type so.
   */
  public boolean isInScreen() {
    return isSet("STY")
        && (!isSet("TMUX") || environment.getOrDefault("TERM", "").startsWith("screen."));
  }

  /** Whether there is a graphical display, of Wayland or X11. */
  boolean hasDisplay() {
    return isSet("WAYLAND_DISPLAY") || isSet("DISPLAY");
  }

  /** Whether the environment has the variable with a value that is not empty. */
  public boolean isSet(String variable) {
    String value = environment.get(variable);
    return value != null && !value.isEmpty();
  }
}
