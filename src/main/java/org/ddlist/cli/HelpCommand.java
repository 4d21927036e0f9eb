package org.ddlist.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.search.Nearest;

/** Explains the program, or one command. */
final class HelpCommand implements Command {
  @Override
  public Synopsis synopsis() {
    return new Synopsis(
        "help",
        "Explain the program, a command or a topic.",
        new Operands(
            Operands.Number.OPTIONAL,
            "NAME",
            ValueKind.oneOf(names()),
            "a command; or query, formats, exit-status or environment"),
        List.of("ddlist help cite", "ddlist help query"));
  }

  @Override
  public int run(ParsedLine line, Session session) throws Refusal, IOException {
    if (line.operands().isEmpty()) {
      writeOverview(session.terminal().out());
      return ExitStatus.DONE;
    }
    String name = line.operands().get(0);
    if (Topic.NAMES.contains(name)) {
      ScreenPage.write(Topic.named(name), session.terminal());
      return ExitStatus.DONE;
    }
    Command command = Commands.named(name);
    if (command == null) {
      throw Refusal.usage(
          "there is no command or topic '" + name + "'",
          Nearest.didYouMean(Nearest.to(name, names(), 3), "'ddlist help' lists them"));
    }
    ScreenPage.write(command, session.terminal());
    return ExitStatus.DONE;
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>(Commands.NAMES);
    names.addAll(Topic.NAMES);
    return names;
  }

  /**
   * The command that a line begins with; null if its first word is no command, nor near one, so
   * that the line is a query.
   *
   * @throws Refusal for a word that may be meant as a command
   */
  static Command find(String name) throws Refusal {
    Command command = Commands.named(name);
    if (command != null) {
      return command;
    }
    String meant = Commands.meant(name);
    List<String> near = meant.isEmpty() ? Nearest.to(name, Commands.NAMES, 3) : List.of();
    if (meant.isEmpty() && near.isEmpty()) {
      return null;
    }
    throw Refusal.usage(
        "there is no command '" + name + "'",
        meant.isEmpty()
            ? Nearest.didYouMean(near, "") + " 'ddlist search " + name + "' searches for the word"
            : meant);
  }

  /** Writes what the program does and every command in a line. */
  static void writeOverview(Appendable out) throws IOException {
    out.append("Query and cite the papers on dataset distillation.\n\n");
    out.append("Usage: ddlist COMMAND [OPTION...] [OPERAND...]\n");
    out.append("       ddlist WORD...   (as 'ddlist search', if no command begins the line)\n\n");
    int width = 0;
    for (String name : Commands.NAMES) {
      width = Math.max(width, name.length());
    }
    for (Command command : Commands.all()) {
      Synopsis synopsis = command.synopsis();
      out.append("  ").append(synopsis.name());
      out.append(" ".repeat(width - synopsis.name().length() + 2));
      out.append(synopsis.summary()).append('\n');
    }
    out.append("\n'ddlist help COMMAND' shows how to use one, 'ddlist --version' the version.\n");
    out.append("'ddlist help TOPIC' explains: ").append(String.join(", ", Topic.NAMES));
    out.append(".\n");
    out.append("Exit status: 0 found or done, 1 nothing matched, a key is unknown or a check\n");
    out.append("found something, 2 wrong usage, 3 a file or stream cannot be read or written,\n");
    out.append("4 the network failed; 'ddlist help exit-status' has the others.\n");
  }

  /** Writes what to try first. */
  static void writeShort(Appendable out) throws IOException {
    out.append("ddlist finds and cites papers on dataset distillation. Try:\n\n");
    out.append("  ddlist search trajectory                  find papers by words\n");
    out.append("  ddlist show cazenavette2022dataset        show one with its links\n");
    out.append("  ddlist cite cazenavette2022dataset        get its BibTeX\n\n");
    out.append("'ddlist help' lists all commands.\n");
  }
}
