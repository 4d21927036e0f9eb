package org.ddlist.cli;

import java.io.IOException;
import java.io.StringWriter;
import org.ddlist.terminal.Clipboard;
import org.ddlist.terminal.Terminal;
import picocli.CommandLine.Model.ArgGroupSpec;

/** Sends what a command prints to the clipboard instead. */
final class CopyOption {
  static final String NAME = "--copy";

  private final Terminal terminal;
  private final StringWriter printed = new StringWriter();
  private final Session session;

  static ArgGroupSpec group() {
    return Spec.group(
        "Copying", Spec.flag(NAME, "Copy the output to the clipboard instead of printing it."));
  }

  CopyOption(Session session) {
    terminal = session.terminal();
    this.session = session.on(terminal.writingTo(printed));
  }

  Session session() {
    return session;
  }

  /** Copies what was printed, if anything was. */
  void copy() throws Refusal, IOException {
    String text = printed.toString();
    if (!text.isEmpty()) {
      String done = copy(text, terminal);
      int lines = (int) text.lines().count();
      Messages.note(terminal, (lines == 1 ? "1 line " : lines + " lines ") + done);
    }
  }

  private static String copy(String text, Terminal terminal) throws Refusal {
    try {
      return new Clipboard(terminal).copy(text);
    } catch (IOException e) {
      throw Refusal.unreadable(
          "cannot copy: " + e.getMessage(),
          "leave out --copy to print it; wl-copy, xclip and xsel reach a display's clipboard");
    }
  }
}
