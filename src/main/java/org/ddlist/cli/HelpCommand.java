package org.ddlist.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.cli.CommandForm.Operands;
import org.ddlist.search.Nearest;

/** Explains the program, or one command. */
final class HelpCommand implements Command {
  @Override
  public CommandForm form() {
    return new CommandForm(
        "help",
        "Explain the program, a command or a topic.",
        Operands.optional("NAME", "a command; or query, formats, exit-status or environment")
            .taking(Takes.oneOf(names())),
        List.of(CommonOptions.GROUP),
        List.of("ddlist help cite", "ddlist help query"));
  }

  @Override
  public int run(Arguments arguments, Session session) throws Refusal, IOException {
    if (arguments.operands().isEmpty()) {
      HelpText.writeOverview(session.terminal().out());
      return ExitStatus.DONE;
    }
    String name = arguments.operands().get(0);
    if (Topic.NAMES.contains(name)) {
      TopicPage.write(Topic.named(name), session.terminal());
      return ExitStatus.DONE;
    }
    Command command = Commands.named(name);
    if (command == null) {
      throw Refusal.usage(
          "there is no command or topic '" + name + "'",
          Nearest.didYouMean(Nearest.to(name, names(), 3), "'ddlist help' lists them"));
    }
    CommandPage.write(command.form(), session.terminal());
    return ExitStatus.DONE;
  }

  /** What can be explained. */
  private static List<String> names() {
    List<String> names = new ArrayList<>(Commands.NAMES);
    names.addAll(Topic.NAMES);
    return names;
  }

  /** The command of that name. */
  static Command find(String name) throws Refusal {
    Command command = Commands.named(name);
    if (command == null) {
      throw Refusal.usage(
          "there is no command '" + name + "'",
          Nearest.didYouMean(Nearest.to(name, Commands.NAMES, 3), "'ddlist help' lists them"));
    }
    return command;
  }
}
