package org.ddlist.cli;

import java.io.IOException;
import java.util.List;
import org.ddlist.cli.CommandForm.Operands;
import org.ddlist.model.Catalog;

/** Prints the script that completes ddlist's command lines in a shell. */
final class CompletionCommand implements Command {
  private enum Shell {
    BASH("bash"),
    ZSH("zsh"),
    FISH("fish");

    private final String word;

    Shell(String word) {
      this.word = word;
    }
  }

  @Override
  public CommandForm form() {
    return new CommandForm(
        "completion",
        "Print the script that completes command lines in a shell.",
        new Operands("SHELL", 1, 1, "bash, zsh or fish")
            .taking(Takes.oneOf(List.of("bash", "zsh", "fish"))),
        List.of(CommonOptions.GROUP),
        List.of(
            "ddlist completion bash > ~/.local/share/bash-completion/completions/ddlist",
            "ddlist completion fish > ~/.config/fish/completions/ddlist.fish"));
  }

  @Override
  public int run(Arguments arguments, Session session) throws Refusal, IOException {
    Shell shell =
        Arguments.known(
            "shell", arguments.operands().get(0), List.of(Shell.values()), known -> known.word);
    Catalog catalog = session.catalog(arguments);
    CompletionWords words = CompletionWords.of(catalog);
    List<CommandForm> forms = Commands.forms();
    Appendable out = session.terminal().out();
    switch (shell) {
      case BASH -> BashCompletion.write(forms, words, out);
      case ZSH -> ZshCompletion.write(forms, words, out);
      case FISH -> FishCompletion.write(forms, words, out);
    }
    return ExitStatus.DONE;
  }
}
