package org.ddlist.cli;

import java.io.IOException;
import java.io.StringWriter;
import org.ddlist.cli.CommandForm.Option;
import org.ddlist.terminal.Clipboard;
import org.ddlist.terminal.Terminal;

/** Sends what a command would print to the clipboard instead. */
final class CopyOption {
  static final Option COPY =
      Option.flag("--copy", "Copy it to the clipboard instead of printing it.");

  /** A command's work without the option. */
  interface Printing {
    int print(Arguments arguments, Session session) throws Refusal, IOException;
  }

  private CopyOption() {}

  /**
   * Carries the command out; what it prints goes where the option says.
   *
   * @return the status of the command
   */
  static int run(Printing command, Arguments arguments, Session session)
      throws Refusal, IOException {
    if (!arguments.has(COPY.name())) {
      return command.print(arguments, session);
    }
    Terminal terminal = session.terminal();
    StringWriter printed = new StringWriter();
    int status =
        command.print(arguments, new Session(terminal.writingTo(printed), session.embedded()));
    String text = printed.toString();
    if (!text.isEmpty()) {
      String done = copy(text, terminal);
      int lines = (int) text.lines().count();
      Messages.note(terminal.err(), (lines == 1 ? "1 line " : lines + " lines ") + done);
    }
    return status;
  }

  private static String copy(String text, Terminal terminal) throws Refusal {
    try {
      return new Clipboard(terminal).copy(text);
    } catch (IOException e) {
      throw new Refusal(
          ExitStatus.UNREADABLE,
          "it cannot be copied: " + e.getMessage(),
          "leave out --copy to print it; wl-copy, xclip and xsel reach a display's clipboard");
    }
  }
}
