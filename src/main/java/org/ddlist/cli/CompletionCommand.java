package org.ddlist.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ddlist.terminal.Named;

/** Prints the script that completes ddlist's command lines in a shell. */
final class CompletionCommand implements Command {
  private enum Shell implements Named {
    BASH("ddlist.bash"),
    ZSH("_ddlist"),
    FISH("ddlist.fish");

    private final String script;

    Shell(String script) {
      this.script = script;
    }
  }

  @Override
  public Synopsis synopsis() {
    return new Synopsis(
        "completion",
        "Print the script that completes command lines in a shell.",
        new Operands(
            Operands.Number.ONE, "SHELL", ValueKind.oneOf(Shell.values()), "bash, zsh or fish"),
        List.of("eval \"$(ddlist completion bash)\"", "ddlist completion fish | source"));
  }

  @Override
  public int run(ParsedLine line, Session session) throws Refusal, IOException {
    Shell shell = ParsedLine.known("shell", line.operands().get(0), Shell.values());
    try (InputStream in = CompletionCommand.class.getResourceAsStream(shell.script)) {
      session.terminal().out().append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    return ExitStatus.DONE;
  }
}
