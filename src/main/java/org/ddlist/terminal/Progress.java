package org.ddlist.terminal;

import java.io.IOException;
import java.io.Writer;

/**
 * Shows how long work has been going on that takes more than a second, in a line that is erased at
 * its end. Nothing else may write to standard error meanwhile.
 */
public final class Progress {
  /** The time until the first line and between lines, in milliseconds. */
  private static final long PERIOD = 1000;

  static final String CLEARED = "\r\u001b[K";

  private final Writer err;
  private final String work;
  private final long period;
  private Thread teller;
  private String reached = "";
  private boolean shown;
  private boolean done;

  private Progress(Writer err, String work, long period) {
    this.err = err;
    this.work = work;
    this.period = period;
  }

  /**
   * Starts; {@link #end} stops. Nothing is shown if standard error is quiet or not a terminal.
   *
   * @param work what is done, as in "auditing refs.bib"
   */
  public static Progress of(String work, Terminal terminal) {
    return of(work, terminal, PERIOD);
  }

  static Progress of(String work, Terminal terminal, long period) {
    Progress progress = new Progress(terminal.err(), Cells.visible(work), period);
    boolean isShown = terminal.errIsTerminal() && !terminal.isQuiet();
    if (isShown && !"dumb".equals(terminal.environment().get("TERM"))) {
      progress.teller = new Thread(progress::tell, "progress");
      progress.teller.setDaemon(true);
      progress.teller.start();
    }
    return progress;
  }

  /**
   * Shows from now on how much of the work is done.
   *
   * @param part in bytes
   * @param whole in bytes; not above 0 if that is not known
   */
  public synchronized void reach(long part, long whole) {
    String done = ", " + megabytes(part);
    reached = (whole > 0 ? done + " of " + megabytes(whole) : done) + " MB";
  }

  private static String megabytes(long bytes) {
    long tenths = bytes / 100_000;
    return tenths / 10 + "." + tenths % 10;
  }

  private synchronized void tell() {
    long begin = System.nanoTime();
    try {
      while (!done) {
        wait(period);
        long seconds = (System.nanoTime() - begin) / 1_000_000_000;
        if (!done && System.nanoTime() - begin >= period * 1_000_000) {
          err.write(CLEARED + "ddlist: " + work + ", " + seconds + " s" + reached);
          err.flush();
          shown = true;
        }
      }
    } catch (InterruptedException | IOException e) {
      // The line cannot be shown; the work goes on.
      done = true;
    }
  }

  /** Stops, and erases the line. */
  public synchronized void end() {
    done = true;
    notifyAll();
    if (shown) {
      try {
        err.write(CLEARED);
        err.flush();
      } catch (IOException e) {
        // The next message on standard error fails too, and is reported.
        shown = false;
      }
    }
  }
}
