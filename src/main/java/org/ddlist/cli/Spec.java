package org.ddlist.cli;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.terminal.Named;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Makes the parts of picocli's model, each in the one form that this program uses. */
final class Spec {
  /** picocli's own factory looks for Groovy in every jar of the class path, at each start. */
  static final IFactory FACTORY = new ListFactory();

  private static final class ListFactory implements IFactory {
    @Override
    public <K> K create(Class<K> type) {
      return type.cast(new ArrayList<>());
    }
  }

  private Spec() {}

  /** The program: what can come before a command. */
  static CommandSpec program() {
    return command(new Synopsis("", "", Operands.NONE, List.of()), List.of())
        .addOption(
            flag(
                "-V " + CommonOptions.VERSION,
                "Print the version of the program and of its catalog."));
  }

  /** A command, with the options of every command after its own. */
  static CommandSpec command(Synopsis synopsis, List<ArgGroupSpec> groups) {
    // A description is text: picocli would look for ${variables} in it.
    CommandSpec spec =
        CommandSpec.wrapWithoutInspection(null, FACTORY)
            .name(synopsis.name())
            .interpolateVariables(false);
    Operands operands = synopsis.operands();
    if (operands.number() != Operands.Number.NONE) {
      spec.addPositional(positional(operands));
    }
    for (ArgGroupSpec group : groups) {
      spec.addArgGroup(group);
    }
    return spec.addArgGroup(CommonOptions.group());
  }

  private static PositionalParamSpec positional(Operands operands) {
    int most = operands.number().most();
    return PositionalParamSpec.builder()
        .paramLabel(operands.label())
        .type(List.class)
        .auxiliaryTypes(String.class)
        .index(most == 1 ? "0" : "0..*")
        .arity(operands.number().least() + (most == 1 ? "..1" : "..*"))
        .description(operands.description())
        .completionCandidates(operands.kind())
        .build();
  }

  /** Options under a heading of the help. */
  static ArgGroupSpec group(String heading, OptionSpec... options) {
    return group(heading, List.of(options));
  }

  static ArgGroupSpec group(String heading, List<OptionSpec> options) {
    ArgGroupSpec.Builder group = ArgGroupSpec.builder().heading(heading).validate(false);
    for (OptionSpec option : options) {
      group.addArg(option);
    }
    return group.build();
  }

  static List<String> names(ArgGroupSpec group) {
    List<String> names = new ArrayList<>();
    for (OptionSpec option : group.options()) {
      names.add(option.longestName());
    }
    return names;
  }

  /**
   * A flag.
   *
   * @param names as "-q --quiet"
   */
  static OptionSpec flag(String names, String description) {
    return flagBuilder(names, description).build();
  }

  /** The flag that asks for the help: beside it a command needs no operands. */
  static OptionSpec help(String names, String description) {
    return flagBuilder(names, description).usageHelp(true).build();
  }

  private static OptionSpec.Builder flagBuilder(String names, String description) {
    return builder(names, ValueKind.NONE, description).type(boolean.class).arity("0");
  }

  /**
   * An option with a value.
   *
   * @param names as "-n --limit"
   */
  static OptionSpec option(String names, String label, ValueKind kind, String description) {
    return builder(names, kind, description)
        .paramLabel(label)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity("1")
        .build();
  }

  private static OptionSpec.Builder builder(String names, ValueKind kind, String description) {
    return OptionSpec.builder(names.split(" "))
        .description(description)
        .completionCandidates(kind)
        .preprocessor(OptionParser.RULES);
  }

  /** The option for the format of what is written. */
  static OptionSpec output(Named... formats) {
    ValueKind kind = ValueKind.oneOf(formats);
    return option("-o " + OutputOptions.OUTPUT, "FORMAT", kind, "Write " + kind.listed() + ".");
  }

  static ValueKind kind(OptionSpec option) {
    return (ValueKind) option.completionCandidates();
  }

  static boolean isFlag(OptionSpec option) {
    return kind(option).source() == ValueKind.Source.NONE;
  }
}
