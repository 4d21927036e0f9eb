package org.ddlist.cli;

import java.io.IOException;

/** A subcommand. */
interface Command {
  CommandForm form();

  /**
   * Carries it out.
   *
   * @return the {@link ExitStatus}
   * @throws Refusal if what was typed cannot be done
   * @throws IOException if a stream of the terminal fails
   */
  int run(Arguments arguments, Session session) throws Refusal, IOException;
}
