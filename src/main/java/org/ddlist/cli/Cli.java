package org.ddlist.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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
      HelpCommand.writeShort(terminal.out());
      return ExitStatus.DONE;
    }
    String first = typed.get(0);
    switch (first) {
      case Completion.COMMAND -> {
        Completion.write(typed.subList(1, typed.size()), session);
        return ExitStatus.DONE;
      }
      case "-h", CommonOptions.HELP -> {
        HelpCommand.writeOverview(terminal.out());
        return ExitStatus.DONE;
      }
      case "-V", CommonOptions.VERSION -> {
        writeVersion(typed, session);
        return ExitStatus.DONE;
      }
      default -> {
        if (first.startsWith("-")) {
          return dispatch(session, OptionParser.commandFirst(typed));
        }
        Command command = HelpCommand.find(first);
        return command == null
            ? dispatch(session, new SearchCommand(), typed)
            : dispatch(session, command, typed.subList(1, typed.size()));
      }
    }
  }

  private static int dispatch(Session session, Command command, List<String> words)
      throws Refusal, IOException {
    Terminal terminal = session.terminal();
    ParsedLine line = ParsedLine.parse(command, words);
    Terminal quieted = line.has(CommonOptions.QUIET) ? terminal.quieted() : terminal;
    if (!terminal.outIsTerminal() || line.has(CommonOptions.NO_PAGER)) {
      return run(command, line, session.on(quieted));
    }
    Pager pager = new Pager(quieted, session.settings().pager());
    try {
      return run(command, line, session.on(quieted.through(pager)));
    } finally {
      pager.flush();
    }
  }

  private static int run(Command command, ParsedLine line, Session session)
      throws Refusal, IOException {
    if (line.has(CommonOptions.HELP)) {
      ScreenPage.write(command, session.terminal());
      return ExitStatus.DONE;
    }
    CommonOptions.check(line);
    try {
      return command.run(line, session);
    } catch (Refusal refusal) {
      if (refusal.status() == ExitStatus.NOTHING) {
        OutputOptions.writeNothing(line, session.terminal());
      }
      throw refusal;
    }
  }

  /** Tells the version also if the catalog that is asked for cannot be read. */
  private static void writeVersion(List<String> typed, Session session)
      throws Refusal, IOException {
    ParsedLine line =
        typed.size() == 1
            ? new ParsedLine(Map.of(), List.of())
            : OptionParser.parse(Spec.program(), Operands.NONE, typed);
    Appendable out = session.terminal().out();
    out.append("ddlist ").append(version());
    String catalog;
    try {
      catalog = CatalogChoice.of(line, session).describe();
    } catch (Refusal e) {
      out.append('\n');
      throw e;
    }
    out.append(" (").append(catalog).append(")\n");
  }

  /** The program's version, as the build has it. */
  static String version() throws IOException {
    try (InputStream in = Cli.class.getResourceAsStream("/org/ddlist/version")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
