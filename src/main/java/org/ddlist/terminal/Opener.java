package org.ddlist.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Shows web pages in a browser: with the commands in BROWSER, or else with the desktop's own
 * program.
 *
 * <p>BROWSER is read as its <a href="http://www.catb.org/~esr/BROWSER/">inventor</a> proposed:
 * commands separated by colons, tried in turn, each of words separated by spaces. {@code %s} in a
 * word is replaced by the address, which otherwise is the last word, {@code %c} by a colon and
 * {@code %%} by a percent sign. No shell is involved.
 */
public final class Opener {
  /** Browsers that draw on the terminal and need it until they exit. */
  private static final List<String> ON_SCREEN =
      List.of("w3m", "lynx", "links", "links2", "elinks", "browsh", "carbonyl", "www-browser");

  /** How long a failing browser runs at most, in milliseconds. */
  private static final long PATIENCE = 1000;

  private final Terminal terminal;
  private final boolean lendsScreen;
  private final boolean mac;
  private final long patience;

  /**
   * @param lendsScreen whether a browser may draw on the terminal
   */
  public Opener(Terminal terminal, boolean lendsScreen) {
    this(terminal, lendsScreen, System.getProperty("os.name").startsWith("Mac"), PATIENCE);
  }

  Opener(Terminal terminal, boolean lendsScreen, boolean mac, long patience) {
    this.terminal = terminal;
    this.lendsScreen = lendsScreen && terminal.inIsTerminal() && terminal.outIsTerminal();
    this.mac = mac;
    this.patience = patience;
  }

  /**
   * The first browser in BROWSER that may not draw on the terminal but would; empty if there is
   * none.
   */
  public String needingScreen() {
    Map<String, String> environment = terminal.environment();
    for (String command : environment.getOrDefault("BROWSER", "").split(":")) {
      List<String> words = words(command, "");
      if (!lendsScreen
          && !words.isEmpty()
          && ON_SCREEN.contains(name(words.get(0)))
          && Program.exists(words.get(0), environment)) {
        return name(words.get(0));
      }
    }
    return "";
  }

  private static String name(String program) {
    return program.substring(program.lastIndexOf('/') + 1);
  }

  /**
   * Shows a page. Whether a browser fails is known after about a second; a browser that draws on
   * the terminal is waited for.
   *
   * @param address of the web: a program could take anything else for an option or a file
   * @return the program that shows it; null if there is none
   */
  public String open(String address) {
    Map<String, String> environment = terminal.environment();
    for (List<String> command : commands(address)) {
      String program = command.get(0);
      String name = name(program);
      if (!Program.exists(program, environment)) {
        continue;
      }
      Program.Outcome outcome;
      if (!ON_SCREEN.contains(name)) {
        outcome = Program.run(command, environment, null, patience);
      } else if (lendsScreen) {
        outcome = Program.runOnScreen(command, environment);
      } else {
        continue;
      }
      if (outcome != Program.Outcome.FAILED) {
        return name;
      }
    }
    return null;
  }

  private List<List<String>> commands(String address) {
    List<List<String>> commands = new ArrayList<>();
    for (String command : terminal.environment().getOrDefault("BROWSER", "").split(":")) {
      List<String> words = words(command, address);
      if (!words.isEmpty()) {
        commands.add(words);
      }
    }
    if (mac) {
      commands.add(List.of("open", address));
      return commands;
    }
    if (terminal.isSet("WSL_DISTRO_NAME")) {
      commands.add(List.of("wslview", address));
    }
    if (terminal.hasDisplay()) {
      // Without a display it would start a browser on the terminal, which is not free.
      commands.add(List.of("xdg-open", address));
    }
    return commands;
  }

  private static List<String> words(String command, String address) {
    List<String> words = new ArrayList<>();
    boolean placed = false;
    for (String word : command.split(" ")) {
      if (!word.isEmpty()) {
        placed |= word.contains("%s");
        words.add(fill(word, address));
      }
    }
    if (!words.isEmpty() && !placed) {
      words.add(address);
    }
    return words;
  }

  private static String fill(String word, String address) {
    StringBuilder filled = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char next = c == '%' && i + 1 < word.length() ? word.charAt(i + 1) : 0;
      switch (next) {
        case 's' -> filled.append(address);
        case 'c' -> filled.append(':');
        case '%' -> filled.append('%');
        default -> filled.append(c);
      }
      i += next == 's' || next == 'c' || next == '%' ? 1 : 0;
    }
    return filled.toString();
  }
}
