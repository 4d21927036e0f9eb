package org.ddlist.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ddlist.search.Nearest;
import org.ddlist.terminal.Named;

/** What was typed after a command: its operands, and the values of its options. */
final class ParsedLine {
  private final Map<String, List<String>> options;
  private final List<String> operands;

  /**
   * @param options the values of each that was typed, by its long name
   */
  ParsedLine(Map<String, List<String>> options, List<String> operands) {
    this.options = options;
    this.operands = operands;
  }

  /**
   * Reads what follows a command. Only a line with options needs picocli, which takes as long as
   * Java itself.
   *
   * @throws Refusal for options, values or a number of operands that the command does not take
   */
  static ParsedLine parse(Command command, List<String> words) throws Refusal {
    for (String word : words) {
      if (word.startsWith("-") && word.length() > 1) {
        return OptionParser.parse(command, words);
      }
    }
    Synopsis synopsis = command.synopsis();
    synopsis.operands().check(synopsis.name(), words);
    return new ParsedLine(Map.of(), words);
  }

  static Refusal usage(String command, String problem) {
    return Refusal.usage(problem, help(command));
  }

  /** What to do about wrong usage of a command; an empty name is the program itself. */
  static String help(String command) {
    return "'" + ("ddlist help " + command).strip() + "' shows how to use it";
  }

  /** Refuses an empty name, which the system takes for the current folder. */
  static Refusal emptyPath(String where, String label) {
    return Refusal.usage(
        where + ": the name of the " + label + " is empty", "is a variable not set?");
  }

  List<String> operands() {
    return operands;
  }

  boolean has(String option) {
    return options.containsKey(option);
  }

  /**
   * Refuses operands, and options other than these and those about the screen, beside a flag that
   * ignores them.
   *
   * @param does what the flag does, as in "--styles lists the styles"
   */
  void refuseBeside(String flag, String does, List<String> allowed) throws Refusal {
    String other = operands.isEmpty() ? "" : "'" + operands.get(0) + "'";
    for (String option : options.keySet()) {
      boolean useful =
          option.equals(flag) || allowed.contains(option) || CommonOptions.SCREEN.contains(option);
      if (other.isEmpty() && !useful) {
        other = option;
      }
    }
    if (!other.isEmpty()) {
      throw Refusal.usage(does + " and has no use for " + other, "leave out one of the two");
    }
  }

  /**
   * Refuses options that something else has no use for.
   *
   * @param does as in {@link #refuseBeside}
   */
  void refuseUseless(String does, List<String> options) throws Refusal {
    for (String option : options) {
      if (has(option)) {
        throw Refusal.usage(does + " and has no use for " + option, "leave out " + option);
      }
    }
  }

  /** Refuses options that do nothing without another. */
  void refuseWithout(String needed, List<String> options, String remedy) throws Refusal {
    for (String option : options) {
      if (has(option) && !has(needed)) {
        throw Refusal.usage(option + " goes with " + needed, remedy);
      }
    }
  }

  interface Reader<T> {
    T read(String value) throws Refusal;
  }

  /**
   * The option's value; null if it was not typed. Of several the last counts, so that a line can
   * overrule an alias, but each has to be right.
   */
  <T> T read(String option, Reader<T> reader) throws Refusal {
    T last = null;
    for (String value : raw(option)) {
      last = reader.read(value);
    }
    return last;
  }

  /** The option's value of a few, in any case, or the usual one if it was not typed. */
  <T extends Named> T known(String option, String what, T[] known, T usual) throws Refusal {
    T last = usual;
    for (String value : raw(option)) {
      last = known(what, value, known);
    }
    return last;
  }

  /**
   * The name of what is written; null if it was not typed. There is one, since nobody names a file
   * for it to be left out.
   *
   * @param remedy if there are several
   */
  String target(String option, String remedy) throws Refusal {
    if (raw(option).size() > 1) {
      throw Refusal.usage(option + " is given twice", remedy);
    }
    return value(option);
  }

  /** The option's value as it was typed, the last if there are several; null if there is none. */
  String value(String option) {
    List<String> values = raw(option);
    return values.isEmpty() ? null : values.get(values.size() - 1);
  }

  List<String> raw(String option) {
    return options.getOrDefault(option, List.of());
  }

  /** Every value of the option, those separated by commas one by one. */
  List<String> split(String option) {
    List<String> values = new ArrayList<>();
    for (String typed : raw(option)) {
      String[] parts = typed.split(",");
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

  /** The option's value as a day; the usual one if it was not typed. */
  LocalDate day(String option, LocalDate usual) throws Refusal {
    LocalDate last = usual;
    for (String day : raw(option)) {
      try {
        last = LocalDate.parse(day);
      } catch (DateTimeException e) {
        throw Refusal.usage(option + ": '" + day + "' is not a day", "give a day: 2023-05-17");
      }
    }
    return last;
  }

  /** The value of that name, in any case, or a refusal with the nearest names. */
  static <T extends Named> T known(String what, String word, T[] known) throws Refusal {
    return choose("there is no " + what + " '" + word + "'", word, known);
  }

  /** The same with a problem of its own for an unknown name. */
  static <T extends Named> T choose(String problem, String word, T[] known) throws Refusal {
    List<String> words = new ArrayList<>();
    for (T value : known) {
      if (value.word().equalsIgnoreCase(word)) {
        return value;
      }
      words.add(value.word());
    }
    throw Refusal.usage(problem, Nearest.oneOf(words, word));
  }
}
