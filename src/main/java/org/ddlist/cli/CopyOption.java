package org.ddlist.cli;

import java.io.IOException;
import org.ddlist.terminal.Clipboard;
import org.ddlist.terminal.Terminal;
import picocli.CommandLine.Model.ArgGroupSpec;

/** Sends what a command prints to the clipboard instead. */
final class CopyOption {
  static final String NAME = "--copy";

  private CopyOption() {}

  static ArgGroupSpec group() {
    return Spec.group(
        "Copying", Spec.flag(NAME, "Copy the output to the clipboard instead of printing it."));
  }

  /** Copies what was printed, and says how. */
  static void copy(String printed, Terminal terminal) throws Refusal, IOException {
    String done;
    try {
      done = new Clipboard(terminal).copy(printed);
    } catch (IOException e) {
      throw Refusal.unreadable(
          "cannot copy: " + e.getMessage(),
          "leave out --copy to print it; wl-copy, xclip and xsel reach a display's clipboard");
    }
    int lines = (int) printed.lines().count();
    Messages.note(terminal, (lines == 1 ? "1 line " : lines + " lines ") + done);
  }
}
