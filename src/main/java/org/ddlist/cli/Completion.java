package org.ddlist.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Completes the last word of an unfinished command line, for the scripts in completions/.
 *
 * <p>{@code ddlist __complete WORDS…} takes the words behind the program's name up to the cursor,
 * without quotes; the last may be empty. It prints a line a candidate: the word that replaces the
 * last one and, after a tab, a description where there is one. The line {@code :files} or {@code
 * :directories} asks the shell for paths instead.
 */
final class Completion {
  static final String COMMAND = "__complete";

  private final List<String> words;
  private final String last;
  private final Session session;

  /** The command of the line; null before it was typed. */
  private Command command;

  /** What the command takes, or the program; null until an option asks for it. */
  private CommandSpec spec;

  /** The option whose value is the last word; null if it is no value. */
  private OptionSpec option;

  private boolean onlyOperands;
  private final List<String> operands = new ArrayList<>();
  private final Map<String, List<String>> options = new HashMap<>();

  /** What was typed before the last word. */
  private final ParsedLine line = new ParsedLine(options, operands);

  private Completion(List<String> words, Session session) {
    this.words = words;
    this.last = words.get(words.size() - 1);
    this.session = session;
  }

  static void write(List<String> words, Session session) throws IOException {
    if (!words.isEmpty()) {
      Completion completion = new Completion(words, session);
      try {
        completion.readWordsBefore();
        completion.complete();
      } catch (Refusal e) {
        // A Tab is no moment for messages, of a command or a catalog that is not there.
        return;
      }
    }
  }

  private void readWordsBefore() throws Refusal {
    for (String word : words.subList(0, words.size() - 1)) {
      if (option != null) {
        read(option, word);
        option = null;
      } else if (onlyOperands || word.equals("-") || !word.startsWith("-")) {
        readOperand(word);
      } else if (word.equals("--")) {
        onlyOperands = true;
      } else {
        readOptions(OptionWord.of(word, spec().optionsMap()));
      }
    }
  }

  private void readOperand(String word) throws Refusal {
    if (command != null) {
      operands.add(word);
      return;
    }
    spec = null;
    command = HelpCommand.find(word);
    if (command == null) {
      command = new SearchCommand();
      operands.add(word);
    }
  }

  private void readOptions(OptionWord word) {
    for (OptionSpec given : word.options()) {
      options.putIfAbsent(given.longestName(), new ArrayList<>());
    }
    option = word.waiting();
    if (word.value() != null) {
      read(word.options().get(word.options().size() - 1), word.value());
    }
  }

  private void read(OptionSpec given, String typed) {
    String home = session.terminal().environment().getOrDefault("HOME", "~");
    // no shell has expanded what a completion gets
    String value = typed.startsWith("~/") ? home + typed.substring(1) : typed;
    options.get(given.longestName()).add(value);
  }

  private CommandSpec spec() {
    if (spec == null) {
      spec = command == null ? Spec.program() : command.spec();
    }
    return spec;
  }

  private void complete() throws Refusal, IOException {
    int equals = last.indexOf('=');
    if (option != null) {
      values(Spec.kind(option), 0);
    } else if (onlyOperands || !last.startsWith("-")) {
      completeOperand();
    } else if (last.startsWith("--") && equals > 0) {
      completeAttached(last.substring(0, equals), equals + 1);
    } else if (last.length() > 2 && !last.startsWith("--")) {
      completeAttached(last.substring(0, 2), last.startsWith("=", 2) ? 3 : 2);
    } else {
      completeOption();
    }
  }

  /** Completes a value that is in one word with its option and begins at {@code start}. */
  private void completeAttached(String name, int start) throws Refusal, IOException {
    OptionSpec attached = spec().optionsMap().get(name);
    if (attached != null && !Spec.isFlag(attached)) {
      values(Spec.kind(attached), start);
    }
  }

  private void completeOption() throws IOException {
    Candidates candidates = new Candidates("", last, session.terminal().out());
    for (OptionSpec known : spec().options()) {
      candidates.offer(known.longestName(), known.description()[0]);
    }
  }

  private void completeOperand() throws Refusal, IOException {
    if (command == null) {
      Candidates candidates = new Candidates("", last, session.terminal().out());
      for (String name : Commands.NAMES) {
        candidates.offer(name, Commands.named(name).synopsis().summary());
      }
      return;
    }
    Operands allowed = command.synopsis().operands();
    if (operands.size() < allowed.number().most()) {
      Operands.Instead instead = allowed.instead();
      boolean other = instead != null && line.has(instead.option());
      values(other ? instead.kind() : allowed.kind(), 0);
    }
  }

  /** Offers the values that continue the last word from {@code start}, or from its last comma. */
  private void values(ValueKind kind, int start) throws Refusal, IOException {
    int comma = kind.several() ? last.lastIndexOf(',') : -1;
    int from = Math.max(start, comma + 1);
    Candidates candidates =
        new Candidates(last.substring(0, from), last.substring(from), session.terminal().out());
    new CompletionValues(candidates, session, line).offer(kind);
  }
}
