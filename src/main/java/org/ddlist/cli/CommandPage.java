package org.ddlist.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.ddlist.cli.CommandForm.Operands;
import org.ddlist.cli.CommandForm.Option;
import org.ddlist.cli.CommandForm.OptionGroup;
import org.ddlist.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What a command says of itself. picocli lays it out; nothing else needs that, so that no other run
 * loads it.
 */
final class CommandPage {
  private static final int WIDEST = 100;

  private CommandPage() {}

  /** Writes the page of one command. */
  static void write(CommandForm form, Terminal terminal) throws IOException {
    CommandSpec spec = CommandSpec.create().name("ddlist " + form.name());
    for (OptionGroup group : form.groups()) {
      ArgGroupSpec.Builder builder =
          ArgGroupSpec.builder().heading("%n" + group.heading() + "%n").validate(false);
      for (Option option : group.options()) {
        builder.addArg(spec(option));
      }
      spec.addArgGroup(builder.build());
    }
    if (!form.operands().label().isEmpty()) {
      spec.addPositional(spec(form.operands()));
    }
    spec.usageMessage()
        .description(form.summary())
        .customSynopsis(synopsis(form))
        .sortOptions(false)
        .parameterListHeading("%n")
        .width(terminal.outIsTerminal() ? Math.max(55, Math.min(terminal.columns(), WIDEST)) : 80);
    CommandLine commandLine = new CommandLine(spec);
    // A PrintWriter of the stream itself would keep to itself that it failed.
    StringWriter page = new StringWriter();
    commandLine.usage(new PrintWriter(page), Ansi.OFF);
    if (form.terms() != null) {
      page.append('\n');
      TopicPage.write(form.terms(), terminal, page);
    }
    page.append("\nExamples\n");
    for (String example : form.examples()) {
      page.append("  ").append(example).append('\n');
    }
    terminal.out().append(page.getBuffer());
  }

  private static PositionalParamSpec spec(Operands operands) {
    String most = operands.most() == Integer.MAX_VALUE ? "*" : Integer.toString(operands.most());
    PositionalParamSpec.Builder builder =
        operands.most() == 1
            ? PositionalParamSpec.builder().type(String.class)
            : PositionalParamSpec.builder().type(List.class).auxiliaryTypes(String.class);
    return builder
        .paramLabel(operands.label())
        .arity(operands.least() + ".." + most)
        .required(operands.least() > 0)
        .description(operands.description())
        .build();
  }

  private static OptionSpec spec(Option option) {
    OptionSpec.Builder builder =
        option.shortName().isEmpty()
            ? OptionSpec.builder(option.name())
            : OptionSpec.builder(option.shortName(), option.name());
    builder.description(option.description());
    return option.isFlag()
        ? builder.type(boolean.class).build()
        : builder
            .paramLabel(option.value())
            .arity("1")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .build();
  }

  private static String synopsis(CommandForm form) {
    Operands operands = form.operands();
    String many = operands.most() > 1 ? "..." : "";
    String label =
        operands.least() > 0 ? operands.label() + many : "[" + operands.label() + many + "]";
    return "ddlist "
        + form.name()
        + (operands.label().isEmpty() ? "" : " " + label)
        + " [OPTION...]";
  }
}
