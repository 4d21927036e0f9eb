package org.ddlist.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ddlist.cli.CommandForm.Operands;
import org.ddlist.cli.CommandForm.Option;
import org.ddlist.cli.CommandForm.OptionGroup;
import org.ddlist.query.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** What was typed after a subcommand's name. */
final class Arguments {
  private final ParseResult parsed;
  private final Map<String, String> environment;
  private Settings settings;

  private Arguments(ParseResult parsed, Map<String, String> environment) {
    this.parsed = parsed;
    this.environment = environment;
  }

  /**
   * Reads them.
   *
   * @param environment what has settings for want of options
   * @throws Refusal for an option or a number of operands that the command does not take
   */
  static Arguments parse(CommandForm form, List<String> typed, Map<String, String> environment)
      throws Refusal {
    CommandLine commandLine = new CommandLine(spec(form));
    commandLine.setExpandAtFiles(false);
    try {
      return new Arguments(commandLine.parseArgs(typed.toArray(String[]::new)), environment);
    } catch (CommandLine.ParameterException e) {
      throw refusal(form, e);
    }
  }

  private static CommandSpec spec(CommandForm form) {
    CommandSpec spec = CommandSpec.create().name("ddlist " + form.name());
    for (OptionGroup group : form.groups()) {
      for (Option option : group.options()) {
        spec.addOption(spec(option));
      }
    }
    if (!form.operands().label().isEmpty()) {
      spec.addPositional(spec(form.operands()));
    }
    return spec;
  }

  static PositionalParamSpec spec(Operands operands) {
    String most = operands.most() == Integer.MAX_VALUE ? "*" : Integer.toString(operands.most());
    return PositionalParamSpec.builder()
        .paramLabel(operands.label())
        .arity(operands.least() + ".." + most)
        .required(operands.least() > 0)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .description(operands.description())
        .build();
  }

  static OptionSpec spec(Option option) {
    OptionSpec.Builder builder =
        option.shortName().isEmpty()
            ? OptionSpec.builder(option.name())
            : OptionSpec.builder(option.shortName(), option.name());
    builder.description(option.description());
    return option.value().isEmpty()
        ? builder.type(boolean.class).build()
        : builder
            .paramLabel(option.value())
            .arity("1")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .build();
  }

  private static Refusal refusal(CommandForm form, CommandLine.ParameterException e) {
    String help = "'ddlist help " + form.name() + "' tells what it takes";
    if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().get(0);
      if (!unmatched.isUnknownOption()) {
        return Refusal.usage(form.name() + " does not take '" + word + "'", help);
      }
      int value = word.indexOf('=');
      String option = value < 0 ? word : word.substring(0, value);
      List<String> names = new ArrayList<>();
      for (OptionGroup group : form.groups()) {
        for (Option known : group.options()) {
          names.add(known.name());
        }
      }
      return Refusal.usage(
          form.name() + " has no option '" + option + "'",
          Nearest.didYouMean(Nearest.to(option, names, 3), help));
    }
    if (e instanceof CommandLine.MissingParameterException missing) {
      boolean operand = missing.getMissing().get(0).isPositional();
      String what = missing.getMissing().get(0).paramLabel();
      return Refusal.usage(
          operand
              ? form.name() + " needs a " + what
              : "option '"
                  + ((OptionSpec) missing.getMissing().get(0)).longestName()
                  + "' needs a value, "
                  + what,
          help);
    }
    String message = e.getMessage();
    int lineEnd = message.indexOf('\n');
    return Refusal.usage(lineEnd < 0 ? message : message.substring(0, lineEnd), help);
  }

  /** What is set beforehand, read when it is first asked for. */
  Settings settings() throws Refusal {
    if (settings == null) {
      settings = Settings.read(environment);
    }
    return settings;
  }

  List<String> operands() {
    return parsed.hasMatchedPositional(0) ? parsed.matchedPositionalValue(0, List.of()) : List.of();
  }

  /** Whether the flag or option was given. */
  boolean has(String option) {
    return parsed.hasMatchedOption(option);
  }

  /** The option's value, the last if it was given several times; null if it was not. */
  String value(String option) {
    List<String> values = all(option);
    return values.isEmpty() ? null : values.get(values.size() - 1);
  }

  /** Every value that was given with the option, those parted by commas one by one. */
  List<String> values(String option) {
    List<String> values = new ArrayList<>();
    for (String given : all(option)) {
      for (String value : given.split(",")) {
        values.add(value.strip());
      }
    }
    return values;
  }

  /** Every value that was given with the option, as it was given. */
  List<String> all(String option) {
    return parsed.matchedOptionValue(option, List.of());
  }

  /**
   * Every value of the option, read.
   *
   * @param read throws IllegalArgumentException, with what is wrong, for a value that is none
   * @param remedy what to type instead
   */
  <T> List<T> read(String option, Function<String, T> read, String remedy) throws Refusal {
    List<T> results = new ArrayList<>();
    for (String value : values(option)) {
      try {
        results.add(read.apply(value));
      } catch (IllegalArgumentException e) {
        throw Refusal.usage(option + ": " + e.getMessage(), remedy);
      }
    }
    return results;
  }

  /** The last value of the option, read; null if it was not given. */
  <T> T readLast(String option, Function<String, T> read, String remedy) throws Refusal {
    List<T> values = read(option, read, remedy);
    return values.isEmpty() ? null : values.get(values.size() - 1);
  }

  /** The value among those known by a word, or a refusal with the nearest words. */
  static <T> T known(String what, String word, List<T> known, Function<T, String> name)
      throws Refusal {
    List<String> words = new ArrayList<>();
    for (T value : known) {
      if (name.apply(value).equalsIgnoreCase(word)) {
        return value;
      }
      words.add(name.apply(value));
    }
    throw Refusal.usage(
        "there is no " + what + " '" + word + "'",
        Nearest.didYouMean(Nearest.to(word, words, 3), "there are: " + String.join(", ", words)));
  }
}
