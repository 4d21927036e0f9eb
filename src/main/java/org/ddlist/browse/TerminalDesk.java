package org.ddlist.browse;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.ddlist.terminal.Cells;
import org.ddlist.terminal.Terminal;

/** The desk of a terminal: its own clipboard by OSC 52, and the browser of the environment. */
public final class TerminalDesk implements Desk {
  private static final File DEVICE = new File("/dev/tty");

  /** More than this many bytes in base64 some terminals do not take. */
  private static final int LARGEST = 74_994;

  private final Terminal terminal;

  public TerminalDesk(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public String copy(String text) {
    String encoded = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    if (encoded.length() > LARGEST) {
      return "too much for the clipboard of a terminal";
    }
    try (OutputStream out = new FileOutputStream(DEVICE)) {
      out.write(("\u001b]52;c;" + encoded + "\u0007").getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      return "not copied: " + e.getMessage();
    }
    int end = text.indexOf('\n');
    return "sent to the terminal's clipboard: " + (end < 0 ? text : text.substring(0, end));
  }

  @Override
  public String open(String address) {
    if (!address.startsWith("https://") && !address.startsWith("http://")) {
      return "no web address: " + address;
    }
    List<String> command = new ArrayList<>();
    String browser = terminal.environment().get("BROWSER");
    command.add(browser == null || browser.isEmpty() ? "xdg-open" : browser);
    command.add(address);
    try {
      new ProcessBuilder(command)
          .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      return "no browser; the link is " + address;
    }
    return "opening " + Cells.visible(address);
  }
}
