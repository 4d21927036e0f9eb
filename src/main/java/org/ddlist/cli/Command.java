package org.ddlist.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;

/** A subcommand. */
interface Command {
  Synopsis synopsis();

  /**
   * The groups of its own options. Lines without an option do not ask, so that they start without
   * picocli.
   */
  default List<ArgGroupSpec> options() {
    return List.of();
  }

  /** What it takes, in picocli's model. */
  default CommandSpec spec() {
    return Spec.command(synopsis(), options());
  }

  /** What its help says beside that: nothing, or a heading and what follows it. */
  default List<Block> notes() {
    return List.of();
  }

  /**
   * Carries it out.
   *
   * @return the {@link ExitStatus}
   * @throws Refusal if what was typed cannot be done
   * @throws IOException if a stream of the terminal fails
   */
  int run(ParsedLine line, Session session) throws Refusal, IOException;
}
