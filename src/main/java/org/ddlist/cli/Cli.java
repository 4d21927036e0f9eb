package org.ddlist.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ddlist.model.Catalog;
import org.ddlist.terminal.Pager;
import org.ddlist.terminal.Terminal;

/** The whole program, from what was typed to an {@link ExitStatus}. */
public final class Cli {
  private Cli() {}

  /**
   * Runs a command line. Nothing is flushed.
   *
   * @throws IOException if a stream of the terminal fails
   */
  public static int run(Terminal terminal, CatalogSource embedded, List<String> typed)
      throws IOException {
    try {
      return dispatch(new Session(terminal, embedded), typed);
    } catch (Refusal refusal) {
      terminal.out().flush();
      Messages.refuse(terminal.err(), refusal);
      return refusal.status();
    }
  }

  private static int dispatch(Session session, List<String> typed) throws Refusal, IOException {
    Terminal terminal = session.terminal();
    if (typed.isEmpty()) {
      HelpText.writeShort(terminal.out());
      return ExitStatus.DONE;
    }
    String first = typed.get(0);
    switch (first) {
      case Completion.COMMAND -> {
        Completion.write(typed.subList(1, typed.size()), session);
        return ExitStatus.DONE;
      }
      case "-h", CommonOptions.HELP -> {
        HelpText.writeOverview(terminal.out());
        return ExitStatus.DONE;
      }
      case "-V", "--version" -> {
        writeVersion(session);
        return ExitStatus.DONE;
      }
      default -> {
        if (first.startsWith("-")) {
          throw Refusal.usage(
              "the first word is a command, not the option '" + first + "'",
              "options follow it, as in 'ddlist list --year 2023'");
        }
      }
    }
    Command command = HelpCommand.find(first);
    CommandForm form = command.form();
    Arguments arguments =
        Arguments.parse(form, typed.subList(1, typed.size()), terminal.environment());
    Terminal quieted =
        arguments.has(CommonOptions.QUIET)
            ? terminal.sayingTo(Messages.withoutNotes(terminal.err()))
            : terminal;
    if (!terminal.outIsTerminal() || arguments.has(CommonOptions.NO_PAGER)) {
      return run(command, arguments, new Session(quieted, session.embedded()));
    }
    Pager pager = new Pager(quieted, arguments.settings().pager());
    try {
      return run(command, arguments, new Session(quieted.through(pager), session.embedded()));
    } finally {
      pager.flush();
    }
  }

  private static int run(Command command, Arguments arguments, Session session)
      throws Refusal, IOException {
    if (arguments.has(CommonOptions.HELP)) {
      CommandPage.write(command.form(), session.terminal());
      return ExitStatus.DONE;
    }
    CommonOptions.check(arguments);
    if (arguments.has(EntryOptions.STYLES)) {
      arguments.refuseBeside(EntryOptions.STYLES, "--styles lists the styles", List.of());
      EntryOptions.writeStyles(session.terminal().out());
      return ExitStatus.DONE;
    }
    return command.run(arguments, session);
  }

  private static void writeVersion(Session session) throws IOException {
    Catalog catalog = session.embedded().load();
    Appendable out = session.terminal().out();
    out.append("ddlist ").append(version()).append(" (catalog of ");
    out.append(catalog.facts().edition()).append(", ");
    out.append(Messages.papers(catalog.papers().size())).append(")\n");
  }

  /** The program's version, as the build has it. */
  static String version() throws IOException {
    try (InputStream in = Cli.class.getResourceAsStream("/org/ddlist/version")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
