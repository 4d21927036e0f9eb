package org.ddlist.cli;

import java.io.IOException;

/** What the program says of itself; what a command takes is on its {@link CommandPage}. */
final class HelpText {
  private HelpText() {}

  /** Writes what the program does and every command in a line. */
  static void writeOverview(Appendable out) throws IOException {
    out.append("Query and cite the papers on dataset distillation.\n\n");
    out.append("Usage: ddlist COMMAND [OPTION...] [OPERAND...]\n\n");
    int width = 0;
    for (String name : Commands.NAMES) {
      width = Math.max(width, name.length());
    }
    for (CommandForm form : Commands.forms()) {
      out.append("  ").append(form.name()).append(" ".repeat(width - form.name().length() + 2));
      out.append(form.summary()).append('\n');
    }
    out.append("\n'ddlist help COMMAND' tells what one takes; 'ddlist --version' what this is.\n");
    out.append("'ddlist help TOPIC' explains: ").append(String.join(", ", Topic.NAMES));
    out.append(".\n");
    out.append("Exit status: 0 found or done, 1 nothing matched, a key is unknown or a check\n");
    out.append("found something, 2 wrong usage, 3 a file or stream cannot be read or written.\n");
  }

  /** Writes what to try first. */
  static void writeShort(Appendable out) throws IOException {
    out.append("ddlist finds and cites the papers on dataset distillation. Try:\n\n");
    out.append("  ddlist search trajectory                  find papers by words\n");
    out.append("  ddlist show cazenavette2022dataset        see one with its links\n");
    out.append("  ddlist cite cazenavette2022dataset        get its BibTeX\n\n");
    out.append("'ddlist help' lists all commands.\n");
  }
}
