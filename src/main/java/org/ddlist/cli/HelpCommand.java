package org.ddlist.cli;

import java.io.IOException;
import java.util.List;
import org.ddlist.cli.CommandForm.Operands;
import org.ddlist.query.Nearest;

/** Explains the program, or one command. */
final class HelpCommand implements Command {
  @Override
  public CommandForm form() {
    return new CommandForm(
        "help",
        "Explain the program, or one command.",
        Operands.optional("COMMAND", "the command to explain").taking(Takes.oneOf(Commands.NAMES)),
        List.of(CommonOptions.GROUP),
        List.of("ddlist help cite"));
  }

  @Override
  public int run(Arguments arguments, Session session) throws Refusal, IOException {
    if (arguments.operands().isEmpty()) {
      HelpText.writeOverview(session.terminal().out());
      return ExitStatus.DONE;
    }
    HelpText.write(find(arguments.operands().get(0)).form(), session.terminal());
    return ExitStatus.DONE;
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
