package org.ddlist.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Copies text to the desktop's clipboard through a program; without one, to tmux's buffer, which
 * tmux sends on to the terminal as its option set-clipboard allows; without tmux, to the clipboard
 * of the terminal by the control sequence <a
 * href="https://invisible-island.net/xterm/ctlseqs/ctlseqs.html">OSC 52</a>, which works over ssh.
 */
public final class Clipboard {
  /**
   * The most bytes of base64 that terminals accept; hterm accepts the fewest, 100,000 with the
   * sequence.
   */
  private static final int LONGEST = 99_992;

  /**
   * The longest string that GNU screen passes on, with the four bytes around it: 768 bytes since
   * 2014, but 256 in the version of 2006 that macOS has.
   */
  private static final int SCREEN_STRING = 256;

  /** How long to wait for a program, in milliseconds; all of them return at once. */
  private static final long PATIENCE = 2000;

  /** Needs tmux 3.2; an older one fails, and the sequence is sent. */
  private static final List<String> TMUX = List.of("tmux", "load-buffer", "-w", "-");

  private final Terminal terminal;
  private final boolean mac;
  private final Path device;
  private final long patience;

  public Clipboard(Terminal terminal) {
    this(terminal, System.getProperty("os.name").startsWith("Mac"), Path.of("/dev/tty"), PATIENCE);
  }

  /**
   * @param device the terminal of the process
   */
  Clipboard(Terminal terminal, boolean mac, Path device, long patience) {
    this.terminal = terminal;
    this.mac = mac;
    this.device = device;
    this.patience = patience;
  }

  /**
   * Copies a text.
   *
   * @return a message: "copied with xclip", or that the text is in tmux's buffer or was sent to the
   *     terminal, which do not report whether a clipboard took it
   * @throws IOException with the reason, if nothing takes it
   */
  public String copy(String text) throws IOException {
    Map<String, String> environment = terminal.environment();
    List<String> failed = new ArrayList<>();
    for (List<String> command : commands()) {
      String name = command.get(0);
      if (Program.exists(name, environment)
          && Program.run(command, environment(name), bytes(name, text), patience)
              == Program.Outcome.DONE) {
        return command == TMUX
            ? "copied to tmux's buffer, and to the terminal as tmux's set-clipboard allows"
            : "copied with " + name;
      }
      failed.add(name);
    }
    writeSequence(
        text,
        failed.isEmpty()
            ? "no graphical display"
            : String.join(" and ", failed)
                + (failed.size() > 1 ? " are" : " is")
                + " missing or failed");
    return "sent to the terminal's clipboard (OSC 52)";
  }

  private List<List<String>> commands() {
    List<List<String>> commands = new ArrayList<>();
    if (mac) {
      commands.add(List.of("pbcopy"));
    }
    if (terminal.isSet("WAYLAND_DISPLAY")) {
      commands.add(List.of("wl-copy"));
    }
    if (terminal.isSet("DISPLAY")) {
      commands.add(List.of("xclip", "-selection", "clipboard"));
      commands.add(List.of("xsel", "--clipboard", "--input"));
    }
    if (terminal.isSet("WSL_DISTRO_NAME")) {
      commands.add(List.of("clip.exe"));
    }
    if (terminal.isSet("TMUX") && !terminal.isInScreen()) {
      commands.add(TMUX);
    }
    return commands;
  }

  /** pbcopy reads its input in the locale's encoding. */
  private Map<String, String> environment(String program) {
    if (!program.equals("pbcopy")) {
      return terminal.environment();
    }
    Map<String, String> environment = new HashMap<>(terminal.environment());
    environment.put("LC_ALL", "en_US.UTF-8");
    return environment;
  }

  /**
   * clip.exe expects the code page of the console, unless the text begins with a byte order mark.
   */
  private static byte[] bytes(String program, String text) {
    return program.equals("clip.exe")
        ? ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE)
        : text.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * @param problem why no program took the text
   */
  private void writeSequence(String text, String problem) throws IOException {
    if ("dumb".equals(terminal.environment().get("TERM"))) {
      throw new IOException(problem + ", and TERM is dumb");
    }
    String encoded = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    if (encoded.length() > LONGEST) {
      throw new IOException("the text is too long for a terminal's clipboard");
    }
    String sequence = "\u001b]52;c;" + encoded + "\u0007";
    if (terminal.isInScreen()) {
      sequence = forScreen(sequence);
    } else if (terminal.isSet("TMUX")) {
      // Depending on its options, tmux takes the sequence itself or passes on the wrapped one:
      // https://github.com/tmux/tmux/wiki/Clipboard
      sequence = "\u001bPtmux;\u001b" + sequence + "\u001b\\" + sequence;
    }
    try (OutputStream out = Files.newOutputStream(device)) {
      out.write(sequence.getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new IOException(problem + " and no terminal", e);
    }
  }

  /**
   * Splits a sequence into <a
   * href="https://www.gnu.org/software/screen/manual/html_node/Control-Sequences.html">strings</a>
   * that GNU screen passes on to the terminal around it.
   */
  private static String forScreen(String sequence) {
    int length = SCREEN_STRING - 4;
    StringBuilder strings = new StringBuilder();
    for (int i = 0; i < sequence.length(); i += length) {
      strings.append("\u001bP");
      strings.append(sequence, i, Math.min(i + length, sequence.length()));
      strings.append("\u001b\\");
    }
    return strings.toString();
  }
}
