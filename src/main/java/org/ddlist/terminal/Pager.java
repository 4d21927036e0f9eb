package org.ddlist.terminal;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a person reads on the screen, shown when it is flushed: as it is where the screen can hold
 * it, and else through a program that pages. Text that no such program takes is shown as it is.
 */
public final class Pager extends Writer {
  /**
   * What pages for want of a setting: less, ending by itself on one screen, colours, no clearing.
   */
  public static final String USUAL = "less -FIRX";

  private final Terminal terminal;
  private final String command;
  private final StringWriter page = new StringWriter();

  /**
   * @param command the line of shell that is the program; null for the usual one, {@code cat} for
   *     none
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
    if (fits(text)) {
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

  /** Whether the screen holds it together with the prompt that comes after it. */
  private boolean fits(String text) {
    int lines = 0;
    for (int i = 0; i < text.length(); i++) {
      lines += text.charAt(i) == '\n' ? 1 : 0;
    }
    return lines < terminal.rows();
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
    // A pager that is named without options is to show colours; Git does the same.
    environment.putIfAbsent("LESS", "FIRX");
    environment.putIfAbsent("LV", "-c");
    return Program.page(List.of("sh", "-c", command), environment, text);
  }
}
