package org.ddlist.cli;

import java.io.IOException;
import java.io.Writer;
import org.ddlist.terminal.Cells;
import org.ddlist.terminal.Terminal;

/** Writes to a person, on standard error. */
final class Messages {
  private Messages() {}

  /** Says what is wrong, where, and what to do. */
  static void refuse(Writer err, Refusal refusal) throws IOException {
    refuse(err, "", refusal);
  }

  private static void refuse(Writer err, String place, Refusal refusal) throws IOException {
    say(err, place + refusal.getMessage());
    for (String line : refusal.quotation()) {
      err.append("  ").append(Cells.visible(line)).append('\n');
    }
    err.append(Cells.visible(refusal.remedy())).append('\n');
  }

  /** Says what is wrong and what to do. */
  static void refuse(Writer err, String problem, String remedy) throws IOException {
    say(err, problem);
    err.append(Cells.visible(remedy)).append('\n');
  }

  /** Says what a person may want to know, unless only errors are wanted. */
  static void note(Terminal terminal, String note) throws IOException {
    if (!terminal.isQuiet()) {
      say(terminal.err(), note);
    }
  }

  /** Says what is wrong at a place, unless only errors are wanted. */
  static void note(Terminal terminal, String place, Refusal refusal) throws IOException {
    if (!terminal.isQuiet()) {
      refuse(terminal.err(), place, refusal);
    }
  }

  /** Says what to do about a note. */
  static void advise(Terminal terminal, String remedy) throws IOException {
    if (!terminal.isQuiet()) {
      terminal.err().append(Cells.visible(remedy)).append('\n');
    }
  }

  /** Says below a list on a screen how many papers it has, and of how many. */
  static void count(Terminal terminal, int shown, int all) throws IOException {
    if (isOneScreen(terminal)) {
      String count = shown < all ? shown + " of " + all + "; -n 0 for all" : papers(all);
      terminal.out().append('\n').append(count).append('\n');
    }
  }

  /**
   * Says what a person may want to know of the data before and after it. On a screen with both, the
   * note is part of the page.
   */
  static void noteBeside(Terminal terminal, String note) throws IOException {
    if (isOneScreen(terminal)) {
      say(terminal.out(), note);
    } else {
      terminal.out().flush();
      note(terminal, note);
      terminal.err().flush();
    }
  }

  private static boolean isOneScreen(Terminal terminal) {
    return terminal.outIsTerminal() && terminal.errIsTerminal() && !terminal.isQuiet();
  }

  private static void say(Writer err, String note) throws IOException {
    err.append("ddlist: ").append(Cells.visible(note)).append('\n');
  }

  static String papers(int count) {
    return count == 1 ? "1 paper" : count + " papers";
  }
}
