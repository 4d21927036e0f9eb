package org.ddlist.browse;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.ddlist.browse.Action.Press;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.terminal.Style;
import org.ddlist.terminal.Terminal;

/** The full-screen picker of papers. */
public final class Picker {
  private final Pool pool;
  private final Preview preview;
  private final Drawing drawing;
  private final Terminal terminal;
  private final Desk desk;
  private final BlockingQueue<Action> actions = new LinkedBlockingQueue<>();

  /**
   * @param papers the papers to pick from, in the order for an empty query
   * @param style the emphasis on the screen
   */
  public Picker(Catalog catalog, List<Paper> papers, Terminal terminal, Style style) {
    pool = new Pool(catalog, papers);
    preview = new Preview(catalog, terminal, style);
    drawing = new Drawing(style, terminal.unicode());
    this.terminal = terminal;
    desk = new Desk(terminal);
  }

  /**
   * Shows the screen until the user leaves it.
   *
   * @param query the initial query
   * @return the papers in the order in which they were marked; null if none was picked
   * @throws NoScreenException if there is no screen
   * @throws IOException if the screen fails
   */
  public List<Paper> pick(String query) throws NoScreenException, IOException {
    try (Screen screen = Screen.open(terminal)) {
      return pick(screen, query);
    }
  }

  private List<Paper> pick(Screen screen, String query) throws IOException {
    screen.onSignal("WINCH", () -> actions.add(Press.REDRAW));
    screen.onSignal("CONT", () -> actions.add(Press.REDRAW));
    screen.onSignal("TSTP", () -> actions.add(Press.SUSPEND));
    State state = State.of(pool, preview, screen.size(), query);
    screen.take();
    Thread keys = new Thread(() -> readKeys(new KeyReader(screen)), "keys");
    keys.setDaemon(true);
    keys.start();
    Frame shown = Frame.NONE;
    while (true) {
      // Draw once for a burst of keys, such as a held arrow.
      if (actions.isEmpty()) {
        Frame frame = drawing.draw(state);
        screen.draw(frame.after(shown));
        shown = frame;
      }
      state = state.next(take());
      Request request = state.request();
      if (request instanceof Request.Print print) {
        return print.papers();
      }
      if (request instanceof Request.Leave) {
        return null;
      }
      if (request instanceof Request.Redraw || request instanceof Request.Suspend) {
        if (request instanceof Request.Suspend) {
          suspend(screen);
        }
        screen.take();
        state = state.next(new Action.Resize(screen.size()));
        shown = Frame.NONE;
      } else if (request != null) {
        state = state.withMessage(carryOut(request));
      }
    }
  }

  private void readKeys(KeyReader reader) {
    try {
      while (true) {
        Action action = reader.next();
        if (action == Press.HANG_UP) {
          return;
        }
        actions.add(action);
      }
    } catch (IOException e) {
      // The terminal is gone.
      return;
    } finally {
      actions.add(Press.HANG_UP);
    }
  }

  private Action take() {
    try {
      return actions.take();
    } catch (InterruptedException e) {
      return Press.INTERRUPT;
    }
  }

  private String carryOut(Request request) {
    if (request instanceof Request.CopyKeys copy) {
      return desk.copyKeys(copy.papers());
    }
    if (request instanceof Request.CopyBibtex copy) {
      return desk.copyBibtex(copy.papers());
    }
    return request instanceof Request.Open open ? open(open.address()) : "";
  }

  /** Opens an address in the background, since a browser may take seconds to start. */
  private String open(String address) {
    Thread opening =
        new Thread(() -> actions.add(new Action.Report(desk.open(address))), "opening");
    opening.setDaemon(true);
    opening.start();
    return "opening " + address;
  }

  /**
   * Stops the program and the rest of its pipeline until the shell resumes them, as Ctrl-Z usually
   * does.
   */
  private void suspend(Screen screen) throws IOException {
    screen.giveBack();
    screen.leaveSignal("TSTP");
    try {
      // Java cannot signal a process group. The system ignores the signal if no shell can resume
      // it.
      new ProcessBuilder("sh", "-c", "kill -TSTP 0").start().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    screen.onSignal("TSTP", () -> actions.add(Press.SUSPEND));
  }
}
