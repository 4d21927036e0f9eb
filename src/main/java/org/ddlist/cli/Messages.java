package org.ddlist.cli;

import java.io.IOException;
import java.io.Writer;
import org.ddlist.terminal.Cells;
import org.ddlist.terminal.Terminal;

/** Writes to a person, on standard error. */
final class Messages {
  private Messages() {}

  static void refuse(Writer err, Refusal refusal) throws IOException {
    refuse(err, "", refusal);
  }

  private static void refuse(Writer err, String place, Refusal refusal) throws IOException {
    problem(err, place + refusal.getMessage());
    for (String line : refusal.quotation()) {
      err.append("  ").append(Cells.visible(line)).append('\n');
    }
    remedy(err, refusal.remedy());
  }

  static void refuse(Writer err, String problem, String remedy) throws IOException {
    problem(err, problem);
    remedy(err, remedy);
  }

  /** Says what a person may want to know, unless only errors are wanted. */
  static void note(Terminal terminal, String note) throws IOException {
    if (!terminal.isQuiet()) {
      problem(terminal.err(), note);
    }
  }

  /** Says what is wrong at a place, unless only errors are wanted. */
  static void note(Terminal terminal, String place, Refusal refusal) throws IOException {
    if (!terminal.isQuiet()) {
      refuse(terminal.err(), place, refusal);
    }
  }

  static void advise(Terminal terminal, String remedy) throws IOException {
    if (!terminal.isQuiet()) {
      remedy(terminal.err(), remedy);
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
      problem(terminal.out(), note);
    } else {
      terminal.out().flush();
      note(terminal, note);
      terminal.err().flush();
    }
  }

  private static boolean isOneScreen(Terminal terminal) {
    return terminal.outIsTerminal() && terminal.errIsTerminal() && !terminal.isQuiet();
  }

  /** Says what is wrong; what to do follows. */
  static void problem(Writer err, String problem) throws IOException {
    err.append("ddlist: ").append(Cells.visible(problem)).append('\n');
  }

  /** Says what to do about the problems before. */
  static void remedy(Writer err, String remedy) throws IOException {
    err.append(Cells.visible(remedy)).append('\n');
  }

  static String papers(int count) {
    return count == 1 ? "1 paper" : count + " papers";
  }
}
