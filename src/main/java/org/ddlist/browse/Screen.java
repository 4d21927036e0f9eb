package org.ddlist.browse;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import org.ddlist.terminal.Terminal;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.InputFlag;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.impl.exec.ExecPty;
import org.jline.utils.Signals;

/**
 * The controlling terminal, independent of the standard streams. Between {@link #take} and {@link
 * #giveBack} it shows the alternate screen and sends keys in raw mode. It is restored when it is
 * closed, and at the latest when the process ends.
 *
 * <p>JLine controls it through stty, which needs no native code, and so none of the warnings of
 * recent Java about it.
 */
final class Screen implements AutoCloseable, KeyReader.Source {
  private static final String DEVICE = "/dev/tty";

  /** Sent only once, or the terminal would lose the cursor position of the main screen. */
  private static final String ALTERNATE = "\u001b[?1049h";

  /** No automatic line breaks, and bracketed paste. */
  private static final String MODES = "\u001b[?7l\u001b[?2004h";

  /** The wheel and clicks. */
  private static final String MOUSE = "\u001b[?1000h\u001b[?1006h";

  /** Also clears the screen, for terminals without an alternate screen, such as GNU screen. */
  private static final String GIVE_BACK =
      "\u001b[?2004l\u001b[?1006l\u001b[?1000l\u001b[?7h\u001b[0m\u001b[?25h"
          + "\u001b[H\u001b[2J\u001b[?1049l";

  private static final Size USUAL = new Size(80, 24);

  /** In milliseconds. */
  private static final long POLL_INTERVAL = 5;

  private final ExecPty device;
  private final Reader reader;
  private final OutputStream out;
  private final Attributes before;
  private final String modes;
  private final Thread end = new Thread(this::finish, "give the screen back");
  private boolean taken;
  private boolean finished;

  private Screen(InputStream in, boolean mouse) throws IOException {
    modes = mouse ? MODES + MOUSE : MODES;
    device = new Device();
    before = device.getAttr();
    reader = new InputStreamReader(in, StandardCharsets.UTF_8);
    out = device.getSlaveOutput();
    Runtime.getRuntime().addShutdownHook(end);
  }

  /** The device by its name, since JLine itself needs a terminal as standard input. */
  private static final class Device extends ExecPty {
    Device() {
      super(null, null, DEVICE);
    }
  }

  /**
   * Opens the terminal without changing its modes.
   *
   * @param terminal has the environment variables that describe it
   * @throws NoScreenException if there is no terminal, or it cannot move the cursor
   */
  static Screen open(Terminal terminal) throws NoScreenException {
    String type = terminal.environment().get("TERM");
    if (type == null || type.isEmpty() || type.equals("dumb")) {
      throw new NoScreenException("TERM is '" + (type == null ? "" : type) + "'");
    }
    InputStream in;
    try {
      in = new FileInputStream(DEVICE);
    } catch (IOException e) {
      throw new NoScreenException("there is no terminal");
    }
    try {
      // With the mouse on, GNU screen withholds Esc until the next key.
      return new Screen(in, !terminal.isInScreen());
    } catch (IOException e) {
      throw new NoScreenException("stty does not know the terminal: " + e.getMessage());
    }
  }

  /** Sets the handler of a signal, such as "WINCH". It runs in its own thread. */
  void onSignal(String name, Runnable action) {
    Signals.register(name, action);
  }

  void leaveSignal(String name) {
    Signals.registerDefault(name);
  }

  Size size() throws IOException {
    var size = device.getSize();
    return size.getColumns() <= 0 || size.getRows() <= 0
        ? USUAL
        : new Size(size.getColumns(), size.getRows());
  }

  /** Takes the screen; if it is taken, sets the modes that another program may have changed. */
  synchronized void take() throws IOException {
    if (finished) {
      return;
    }
    Attributes raw = new Attributes(before);
    raw.setLocalFlags(
        EnumSet.of(LocalFlag.ICANON, LocalFlag.ECHO, LocalFlag.IEXTEN, LocalFlag.ISIG), false);
    raw.setInputFlags(EnumSet.of(InputFlag.IXON, InputFlag.ICRNL, InputFlag.INLCR), false);
    raw.setControlChar(ControlChar.VMIN, 1);
    raw.setControlChar(ControlChar.VTIME, 0);
    String alternate = taken ? "" : ALTERNATE;
    taken = true;
    device.setAttr(raw);
    send(alternate + modes);
  }

  /** Sends output to the screen, if it is taken. */
  synchronized void draw(String text) throws IOException {
    if (taken) {
      send(text);
    }
  }

  private void send(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  synchronized void giveBack() throws IOException {
    if (taken) {
      taken = false;
      try {
        send(GIVE_BACK);
      } finally {
        device.setAttr(before);
      }
    }
  }

  private synchronized void finish() {
    finished = true;
    try {
      giveBack();
    } catch (IOException e) {
      // The terminal is gone, so there is nothing to give back.
    }
  }

  @Override
  public void close() throws IOException {
    try {
      Runtime.getRuntime().removeShutdownHook(end);
    } catch (IllegalStateException e) {
      // The process is ending, and the hook runs.
      return;
    }
    giveBack();
  }

  @Override
  public int read(long patience) throws IOException {
    long until = System.nanoTime() + patience * 1_000_000;
    while (patience > 0 && !reader.ready()) {
      if (System.nanoTime() > until) {
        return LATE;
      }
      try {
        Thread.sleep(POLL_INTERVAL);
      } catch (InterruptedException e) {
        return END;
      }
    }
    return reader.read();
  }
}
