package org.ddlist.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ddlist.cli.CommandForm.Operands;
import org.ddlist.cli.CommandForm.Option;
import org.ddlist.cli.CommandForm.OptionGroup;
import org.ddlist.search.Nearest;

/**
 * What was typed after a subcommand's name, by the customs of getopt_long: {@code --limit 3},
 * {@code --limit=3}, {@code -n 3} and {@code -n3}, flags in one word, options anywhere among the
 * operands, and nothing but operands after {@code --}. It is read here because a library for it
 * took half of a run: picocli, with everything a class archive does for it, 12 of the 24 ms that
 * {@code cite} spent in this program on Java 17.
 */
final class Arguments {
  private final CommandForm form;
  private final Map<String, String> environment;
  private final Map<String, List<String>> given = new HashMap<>();
  private final List<String> operands = new ArrayList<>();
  private Settings settings;

  private Arguments(CommandForm form, Map<String, String> environment) {
    this.form = form;
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
    Arguments arguments = new Arguments(form, environment);
    Iterator<String> words = typed.iterator();
    while (words.hasNext()) {
      String word = words.next();
      if (word.equals("--")) {
        words.forEachRemaining(arguments.operands::add);
      } else if (word.startsWith("--")) {
        arguments.readLong(word, words);
      } else if (word.startsWith("-") && word.length() > 1 && !arguments.isQuery(word)) {
        arguments.readShort(word, words);
      } else {
        arguments.operands.add(word);
      }
    }
    if (!arguments.has(CommonOptions.HELP)) {
      arguments.checkOperands();
      arguments.checkPaths();
    }
    return arguments;
  }

  /** Whether it is all of a query, whose first part is left out: "-survey graph", "-(a OR b)". */
  private boolean isQuery(String word) {
    boolean several = word.indexOf(' ') > 2 || "(\"".indexOf(word.charAt(1)) >= 0;
    return several
        && form.operands().label().equals("QUERY")
        && !Character.isDigit(word.charAt(2))
        && word.charAt(2) != '=';
  }

  private void readLong(String word, Iterator<String> rest) throws Refusal {
    int equals = word.indexOf('=');
    Option option = find(equals < 0 ? word : word.substring(0, equals));
    if (option == null) {
      throw unknown(word);
    }
    if (option.isFlag() && equals >= 0) {
      throw usage("option '" + option.name() + "' takes no value");
    }
    give(option, equals < 0 ? null : word.substring(equals + 1), rest);
  }

  /** Reads flags, and at the end of the word an option with its value, if that is not apart. */
  private void readShort(String word, Iterator<String> rest) throws Refusal {
    for (int at = 1; at < word.length(); at++) {
      Option option = find("-" + word.charAt(at));
      if (option == null) {
        throw unknown(word);
      }
      if (!option.isFlag()) {
        int value = at + (word.startsWith("=", at + 1) ? 2 : 1);
        give(option, at + 1 == word.length() ? null : word.substring(value), rest);
        return;
      }
      give(option, null, rest);
    }
  }

  /** Notes an option; a value that is not in its word is the next one, if that is no option. */
  private void give(Option option, String inWord, Iterator<String> rest) throws Refusal {
    String value = inWord;
    if (option.isFlag()) {
      value = "";
    } else if (value == null) {
      value = rest.hasNext() ? rest.next() : "--";
      if (value.equals("--") || (value.startsWith("-") && find(value) != null)) {
        throw usage("option '" + option.name() + "' needs a value, " + option.value());
      }
    }
    if (value.isEmpty() && option.takes().isPath()) {
      throw empty(option.name(), option.value());
    }
    List<String> values = given.get(option.name());
    if (values == null) {
      values = new ArrayList<>();
      given.put(option.name(), values);
    }
    values.add(value);
  }

  private void checkOperands() throws Refusal {
    Operands allowed = form.operands();
    if (operands.size() < allowed.least()) {
      throw usage(form.name() + " needs a " + allowed.label());
    }
    if (operands.size() > allowed.most()) {
      throw usage(form.name() + " does not take '" + operands.get(allowed.most()) + "'");
    }
  }

  private void checkPaths() throws Refusal {
    if (form.operands().takes().isPath() && operands.contains("")) {
      throw empty(form.name(), form.operands().label());
    }
  }

  /** What to say of an empty name, which the system takes for that of the folder one is in. */
  private static Refusal empty(String where, String label) {
    return Refusal.usage(
        where + ": the name of the " + label + " is empty", "is a variable not set?");
  }

  private Refusal unknown(String word) {
    int equals = word.indexOf('=');
    String name = equals < 0 ? word : word.substring(0, equals);
    List<String> names = new ArrayList<>();
    for (OptionGroup group : form.groups()) {
      for (Option known : group.options()) {
        names.add(known.name());
      }
    }
    return Refusal.usage(
        form.name() + " has no option '" + name + "'",
        Nearest.didYouMean(Nearest.to(name, names, 3), otherwise(name)));
  }

  /** What to do about an option that is near none: a search may have meant a word to leave out. */
  private String otherwise(String name) {
    boolean leavesOut = name.length() > 2 && name.charAt(1) != '-' && form.name().equals("search");
    return leavesOut
        ? "to leave a word out, write it after '--': ddlist search WORD -- " + name
        : help();
  }

  /** The option of that name, long or short; null if the command has none. */
  private Option find(String name) {
    for (OptionGroup group : form.groups()) {
      for (Option option : group.options()) {
        if (option.name().equals(name) || option.shortName().equals(name)) {
          return option;
        }
      }
    }
    return null;
  }

  private Refusal usage(String problem) {
    return Refusal.usage(problem, help());
  }

  private String help() {
    return "'ddlist help " + form.name() + "' tells what it takes";
  }

  /** What is set beforehand, read when it is first asked for. */
  Settings settings() throws Refusal {
    if (settings == null) {
      settings = Settings.read(environment);
    }
    return settings;
  }

  List<String> operands() {
    return operands;
  }

  /** Whether the flag or option was given. */
  boolean has(String option) {
    return given.containsKey(option);
  }

  /**
   * Refuses operands, and every option but those of these names and those that are about the
   * screen, beside a flag that has no use for them.
   *
   * @param does what the flag does, to tell why: "--styles lists the styles"
   */
  void refuseBeside(String flag, String does, List<String> allowed) throws Refusal {
    String other = operands.isEmpty() ? "" : "'" + operands.get(0) + "'";
    for (Option option : form.options()) {
      boolean useful =
          option.name().equals(flag)
              || allowed.contains(option.name())
              || CommonOptions.SCREEN.contains(option.name());
      if (other.isEmpty() && !useful && has(option.name())) {
        other = option.name();
      }
    }
    if (!other.isEmpty()) {
      throw Refusal.usage(does + " and has no use for " + other, "leave out one of the two");
    }
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
      String[] parts = given.split(",");
      for (String value : parts) {
        values.add(value.strip());
      }
      if (parts.length == 0) {
        // nothing but commas
        values.add("");
      }
    }
    return values;
  }

  /** Every value that was given with the option, as it was given. */
  List<String> all(String option) {
    return given.getOrDefault(option, List.of());
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
