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
 * Where a person pastes from: the desktop's clipboard, by a program that reaches it, or else tmux's
 * buffer, which tmux sends on to the terminal as its option set-clipboard allows, or else the
 * clipboard of the terminal itself, by the control sequence <a
 * href="https://invisible-island.net/xterm/ctlseqs/ctlseqs.html">OSC 52</a>, which works over ssh.
 */
public final class Clipboard {
  /** How many bytes of base64 terminals take; hterm has the least, 100,000 with the sequence. */
  private static final int LONGEST = 99_992;

  /**
   * How long a string GNU screen hands on, with the four bytes around it: 768 bytes since 2014, but
   * 256 in the one of 2006 that macOS has.
   */
  private static final int SCREEN_STRING = 256;

  /** All of these programs hand the text over at once; in milliseconds. */
  private static final long PATIENCE = 2000;

  /** Since tmux 3.2; an older one fails and is given the sequence. */
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
   * Puts the text there.
   *
   * @return what was done with it, for a person: "copied with xclip", or that it is in tmux's
   *     buffer or was sent to the terminal, which do not say whether a clipboard took it
   * @throws IOException with the reason, if nothing can take it
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
   * clip.exe takes text for the code page of the console, unless it begins with a byte order mark.
   */
  private static byte[] bytes(String program, String text) {
    return program.equals("clip.exe")
        ? ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE)
        : text.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * @param problem why no program took it
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
      // As its options are, tmux takes the sequence itself or hands on what is wrapped for it:
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
   * In the <a
   * href="https://www.gnu.org/software/screen/manual/html_node/Control-Sequences.html">strings</a>
   * that GNU screen hands on to the terminal around it, one behind the other.
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
