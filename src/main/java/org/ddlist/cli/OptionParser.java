package org.ddlist.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Stack;
import org.ddlist.search.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TraceLevel;

/** Reads a line that has options, with picocli, by the customs of getopt_long. */
final class OptionParser {
  /** Begins a word that picocli shall not take for an option; no argument of a process has it. */
  private static final String NO_OPTION = "\0";

  static final String END = "--";

  /** What picocli lets pass: {@code --flag=value}, and a known option for a missing value. */
  static final IParameterPreprocessor RULES = new ValueRules();

  private final CommandSpec spec;
  private final Operands operands;
  private final List<String> words;

  /** Where the options end in the words; negative if no word says so. */
  private int end = -1;

  private OptionParser(CommandSpec spec, Operands operands, List<String> words) {
    this.spec = spec;
    this.operands = operands;
    this.words = words;
    spec.parser()
        .expandAtFiles(false)
        .overwrittenOptionsAllowed(true)
        .allowOptionsAsOptionParameters(true)
        .unmatchedArgumentsAllowed(true)
        .stopAtUnmatched(true)
        .collectErrors(true);
  }

  /**
   * Reads what follows a command.
   *
   * @throws Refusal for options, values or a number of operands that the command does not take
   */
  static ParsedLine parse(Command command, List<String> words) throws Refusal {
    return parse(command.spec(), command.synopsis().operands(), words);
  }

  /** Reads what follows the command, or the program, that takes these options and operands. */
  static ParsedLine parse(CommandSpec spec, Operands operands, List<String> words) throws Refusal {
    return new OptionParser(spec, operands, words).parse();
  }

  /**
   * A line that begins with an option, with the command first, or the option that asks for the
   * version; that for the help alone. The options before a command are the command's.
   *
   * @throws Refusal if there is no command, or an option that is not every command's
   */
  static List<String> commandFirst(List<String> typed) throws Refusal {
    OptionParser program = new OptionParser(Spec.program(), Operands.NONE, typed);
    program.spec.parser().stopAtPositional(true);
    ParseResult result = program.parse(program.marked());
    program.refuse(result);
    if (result.hasMatchedOption(CommonOptions.HELP)) {
      return List.of(CommonOptions.HELP);
    }
    int first = typed.size() - result.unmatched().size();
    List<String> line = new ArrayList<>(typed);
    boolean isEnded = first > 0 && program.end == first - 1;
    if (result.hasMatchedOption(CommonOptions.VERSION)) {
      line.add(0, CommonOptions.VERSION);
    } else if (first == line.size()) {
      throw Refusal.usage("ddlist needs a command", "'ddlist help' lists them");
    } else if (line.get(first).startsWith("-") && !isEnded) {
      throw unknown(
          line.get(first),
          program.spec,
          "the options of a command follow it, as in 'ddlist list --year 2023'");
    } else {
      line.add(0, line.remove(first));
      if (isEnded) {
        line.remove(first);
      }
    }
    return line;
  }

  private ParsedLine parse() throws Refusal {
    ParseResult result = parse(marked());
    refuse(result);
    if (!result.unmatched().isEmpty()) {
      throw unmatched(words.size() - result.unmatched().size());
    }
    ParsedLine line = new ParsedLine(options(result), operands());
    if (!line.has(CommonOptions.HELP)) {
      operands.check(spec.name(), line.operands());
    }
    return line;
  }

  private ParseResult parse(String... marked) {
    // Without this it loads java.time and java.sql, whose values no option has.
    System.setProperty("picocli.converters.excludes", "java\\..*");
    // It would warn on standard error of an option that is given twice.
    CommandLine.tracer().setLevel(TraceLevel.OFF);
    return new CommandLine(spec, Spec.FACTORY).parseArgs(marked);
  }

  private void refuse(ParseResult result) throws Refusal {
    for (Exception error : result.errors()) {
      refuse((ParameterException) error);
    }
  }

  /** The words as picocli is to read them. */
  private String[] marked() {
    String[] marked = words.toArray(new String[0]);
    boolean isValue = false;
    for (int i = 0; i < marked.length && end < 0; i++) {
      String word = marked[i];
      boolean isQuery = operands.kind().source() == ValueKind.Source.QUERY && isQuery(word);
      if (isQuery || isValue && word.equals(END)) {
        marked[i] = NO_OPTION + word;
        isValue = false;
      } else if (!isValue && word.equals(END)) {
        end = i;
      } else {
        OptionWord options = OptionWord.of(isValue ? "" : word, spec.optionsMap());
        isValue = options.waiting() != null;
        if (END.equals(options.value())) {
          marked[i] = word.substring(0, word.length() - END.length()) + NO_OPTION + END;
        }
      }
    }
    return marked;
  }

  /** Whether it is a query that begins with a word to leave out: "-survey graph", "-(a OR b)". */
  private static boolean isQuery(String word) {
    return word.length() > 2
        && word.charAt(0) == '-'
        && (word.indexOf(' ') > 2 || "(\"".indexOf(word.charAt(1)) >= 0)
        && !word.startsWith("--")
        && !Character.isDigit(word.charAt(2))
        && word.charAt(2) != '=';
  }

  private static String unmarked(String word) {
    return word.startsWith(NO_OPTION) ? word.substring(NO_OPTION.length()) : word;
  }

  private static Map<String, List<String>> options(ParseResult result) throws Refusal {
    Map<String, List<String>> options = new LinkedHashMap<>();
    for (OptionSpec option : result.matchedOptions()) {
      List<String> values = new ArrayList<>();
      for (String value : option.originalStringValues()) {
        if (value.isEmpty() && Spec.kind(option).isPath()) {
          throw ParsedLine.emptyPath(option.longestName(), option.paramLabel());
        }
        values.add(unmarked(value));
      }
      options.put(option.longestName(), values);
    }
    return options;
  }

  private List<String> operands() throws Refusal {
    List<String> typed = new ArrayList<>();
    if (!spec.positionalParameters().isEmpty()) {
      typed.addAll(spec.positionalParameters().get(0).originalStringValues());
    }
    int options = end < 0 ? typed.size() : typed.size() - (words.size() - end - 1);
    for (int i = 0; i < typed.size(); i++) {
      String operand = typed.get(i);
      // To picocli a negative number is an operand.
      if (i < options && operand.startsWith("-") && operand.length() > 1) {
        throw unknown(operand, "");
      }
      typed.set(i, unmarked(operand));
    }
    return typed;
  }

  private void refuse(ParameterException error) throws Refusal {
    ArgSpec arg =
        error instanceof MissingParameterException missing
            ? missing.getMissing().get(0)
            : error.getArgSpec();
    if (arg instanceof OptionSpec option) {
      throw Spec.isFlag(option)
          ? ParsedLine.usage(spec.name(), "option '" + option.longestName() + "' takes no value")
          : missingValue(spec.name(), option);
    }
  }

  private Refusal unmatched(int index) {
    String word = words.get(index);
    boolean isOption = word.startsWith("-") && (end < 0 || index < end);
    if (isOption) {
      return unknown(word, index + 1 < words.size() ? words.get(index + 1) : "");
    }
    return spec.name().isEmpty()
        ? Refusal.usage("--version does not take '" + word + "'", ParsedLine.help(""))
        : Operands.excess(spec.name(), word);
  }

  private Refusal unknown(String word, String next) {
    boolean leavesOut = word.length() > 2 && word.charAt(1) != '-' && spec.name().equals("search");
    if (spec.name().equals("open") && word.equals("--web")) {
      return Refusal.usage("open has no option '--web'", "'ddlist open KEY' opens the browser");
    }
    int equals = word.indexOf('=');
    String value = equals < 0 ? next : word.substring(equals + 1);
    String meant = leavesOut ? "" : MeantOption.of(name(word), value, spec);
    if (!meant.isEmpty()) {
      return Refusal.usage(problem(word, spec), Nearest.didYouMean(List.of(meant), ""));
    }
    return unknown(
        word,
        spec,
        leavesOut
            ? "to leave a word out, write NOT: ddlist search WORD NOT " + name(word).substring(1)
            : ParsedLine.help(spec.name()));
  }

  /**
   * Refuses an option that a command, or the program before one, does not have.
   *
   * @param otherwise what to do if it is near none; a search may have meant a word to leave out
   */
  private static Refusal unknown(String word, CommandSpec spec, String otherwise) {
    // The hyphens are no letters of a name, or half of a short one could be wrong.
    List<String> names = new ArrayList<>();
    for (OptionSpec option : spec.options()) {
      names.add(option.longestName().substring(END.length()));
    }
    List<String> near = Nearest.to(name(word).replaceFirst("^-+", ""), names, 3);
    near.replaceAll(END::concat);
    return Refusal.usage(problem(word, spec), Nearest.didYouMean(near, otherwise));
  }

  private static String problem(String word, CommandSpec spec) {
    return spec.name().isEmpty()
        ? "there is no option '" + name(word) + "' before the command"
        : spec.name() + " has no option '" + name(word) + "'";
  }

  private static String name(String word) {
    int equals = word.indexOf('=');
    return equals < 0 ? word : word.substring(0, equals);
  }

  private static Refusal missingValue(String command, OptionSpec option) {
    return ParsedLine.usage(
        command, "option '" + option.longestName() + "' needs a value, " + option.paramLabel());
  }

  private static final class ValueRules implements IParameterPreprocessor {
    @Override
    public boolean preprocess(
        Stack<String> rest, CommandSpec spec, ArgSpec arg, Map<String, Object> info) {
      boolean isFlag = Spec.isFlag((OptionSpec) arg);
      if (isFlag && info.get("separator").equals("=")) {
        throw new ParameterException(spec.commandLine(), "", arg, "");
      }
      boolean isApart = !isFlag && info.get("separator").equals(" ");
      if (isApart && !rest.isEmpty() && spec.optionsMap().containsKey(rest.peek())) {
        throw new MissingParameterException(spec.commandLine(), arg, "");
      }
      return false;
    }
  }
}
