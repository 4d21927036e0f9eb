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
 * The terminal that a person sits at, whatever the standard streams are. While it is taken, it
 * shows the alternate screen and sends every key as it is; it is given back when it is closed, and
 * at the latest when the process ends.
 *
 * <p>JLine asks and sets it through stty, which needs no native code and so none of the warnings
 * that recent Java gives for it.
 */
final class Screen implements AutoCloseable, KeyReader.Source {
  private static final String DEVICE = "/dev/tty";

  /** The alternate screen. Twice, it would forget where the cursor was on the usual one. */
  private static final String ALTERNATE = "\u001b[?1049h";

  /** No line breaks of its own, and pasting in brackets. */
  private static final String MODES = "\u001b[?7l\u001b[?2004h";

  /** The wheel and clicks. */
  private static final String MOUSE = "\u001b[?1000h\u001b[?1006h";

  /** Where there is no alternate screen, as GNU screen is set up, what was drawn is cleared. */
  private static final String GIVE_BACK =
      "\u001b[?2004l\u001b[?1006l\u001b[?1000l\u001b[?7h\u001b[0m\u001b[?25h"
          + "\u001b[H\u001b[2J\u001b[?1049l";

  private static final Size USUAL = new Size(80, 24);

  /** How long to sleep until a character may have come, in milliseconds. */
  private static final long NAP = 5;

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

  /** The device by its name: JLine's own way to it wants standard input to be a terminal. */
  private static final class Device extends ExecPty {
    Device() {
      super(null, null, DEVICE);
    }
  }

  /**
   * Opens it and leaves it as it is.
   *
   * @param terminal whose environment tells what kind it is
   * @throws NoScreenException if there is none, or it cannot move a cursor
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
      // With the mouse on, GNU screen keeps Esc to itself until the next key.
      return new Screen(in, !terminal.isInScreen());
    } catch (IOException e) {
      throw new NoScreenException("stty does not know the terminal: " + e.getMessage());
    }
  }

  /** Runs something in a thread of its own when the process gets a signal, such as "WINCH". */
  void onSignal(String name, Runnable action) {
    Signals.register(name, action);
  }

  /** Leaves a signal to the system. */
  void leaveSignal(String name) {
    Signals.registerDefault(name);
  }

  Size size() throws IOException {
    var size = device.getSize();
    return size.getColumns() <= 0 || size.getRows() <= 0
        ? USUAL
        : new Size(size.getColumns(), size.getRows());
  }

  /** Takes the screen; once more sets again what somebody else may have set otherwise. */
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

  /** Sends what draws on the screen; nothing if it is not taken. */
  synchronized void draw(String text) throws IOException {
    if (taken) {
      send(text);
    }
  }

  private void send(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** Gives the screen back as it was. */
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
      return;
    }
  }

  @Override
  public void close() throws IOException {
    try {
      Runtime.getRuntime().removeShutdownHook(end);
    } catch (IllegalStateException e) {
      // The process is ending, and the hook is at work.
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
        Thread.sleep(NAP);
      } catch (InterruptedException e) {
        return END;
      }
    }
    return reader.read();
  }
}
