package org.ddlist.terminal;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Shows text when it is flushed: directly if it fits on the screen, else through a pager. If the
 * pager does not start, the text is shown directly.
 */
public final class Pager extends Writer {
  /**
   * The default: less, which exits if the text fits on one screen, shows colours and does not clear
   * the screen.
   */
  public static final String USUAL = "less -FIRX";

  private final Terminal terminal;
  private final String command;
  private final StringWriter page = new StringWriter();

  /**
   * @param command a shell command; null for the default, {@code cat} for none
   */
  public Pager(Terminal terminal, String command) {
    this.terminal = terminal;
    this.command = command == null ? USUAL : command.strip();
  }

  @Override
  public void write(char[] text, int from, int length) {
    page.write(text, from, length);
  }

  @Override
  public void write(String text, int from, int length) {
    page.write(text, from, length);
  }

  @Override
  public void flush() throws IOException {
    String text = page.toString();
    page.getBuffer().setLength(0);
    Writer out = terminal.out();
    if (fits(text, terminal.columns(), terminal.rows())) {
      out.write(text);
      out.flush();
      return;
    }
    out.flush();
    if (!show(text)) {
      out.write(text);
      out.flush();
    }
  }

  @Override
  public void close() throws IOException {
    flush();
  }

  /** Whether the screen holds the text and the prompt after it. */
  static boolean fits(String text, int columns, int rows) {
    int taken = 0;
    int start = 0;
    while (start < text.length() && taken < rows) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int cells = end - start < columns / 2 ? 0 : width(text.substring(start, end));
      taken += Math.max(1, (cells + columns - 1) / columns);
      start = end + 1;
    }
    return taken < rows;
  }

  /** The width in cells, without the sequences of {@link Style}. */
  private static int width(String line) {
    if (line.indexOf('\u001b') < 0) {
      return Cells.width(line);
    }
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < line.length(); ) {
      int end = Style.sequenceEnd(line, i);
      if (end == i) {
        shown.append(line.charAt(i));
        end++;
      }
      i = end;
    }
    return Cells.width(shown.toString());
  }

  private boolean show(String text) {
    Map<String, String> environment = new HashMap<>(terminal.environment());
    String program =
        command.indexOf(' ') < 0 ? command : command.substring(0, command.indexOf(' '));
    if (program.isEmpty()
        || program.equals("cat")
        || "dumb".equals(environment.get("TERM"))
        || !Program.exists(program, environment)) {
      return false;
    }
    // A pager without options shows colours, as with Git.
    String less = environment.get("LESS");
    // Without -R, less prints colour sequences as text. The option goes first, since the user's
    // last
    // option may end in a text.
    environment.put("LESS", less == null ? "FIRX" : "-R " + less);
    environment.putIfAbsent("LV", "-c");
    // If Ctrl-\ ended the shell but not less, which ignores it, less would go on reading the
    // keyboard.
    return Program.page(List.of("sh", "-c", "trap : QUIT\n" + command), environment, text);
  }
}
