package org.ddlist.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * What a command takes.
 *
 * @param summary one line, for the list of commands
 * @param examples command lines to learn from
 * @param terms what else there is to know of it; null if nothing
 */
record CommandForm(
    String name,
    String summary,
    Operands operands,
    List<OptionGroup> groups,
    List<String> examples,
    Terms terms) {

  /** A command of which nothing else is to be known. */
  CommandForm(
      String name,
      String summary,
      Operands operands,
      List<OptionGroup> groups,
      List<String> examples) {
    this(name, summary, operands, groups, examples, null);
  }

  /** Words with what they mean, under a heading of the help. */
  record Terms(String heading, List<Topic.Item> items) {}

  /**
   * The words that are no options.
   *
   * @param label what they stand for; empty if the command takes none
   * @param least how many there must be
   * @param most how many there may be
   * @param takes what each may be
   * @param option with which they are something else; empty if there is none
   * @param takesWithOption what each may be then
   */
  record Operands(
      String label,
      int least,
      int most,
      String description,
      Takes takes,
      String option,
      Takes takesWithOption) {
    /** Operands of the kind that their label stands for. */
    Operands(String label, int least, int most, String description) {
      this(label, least, most, description, Takes.labelled(label));
    }

    private Operands(String label, int least, int most, String description, Takes takes) {
      this(label, least, most, description, takes, "", takes);
    }

    static final Operands NONE = new Operands("", 0, 0, "");

    static Operands any(String label, String description) {
      return new Operands(label, 0, Integer.MAX_VALUE, description);
    }

    static Operands some(String label, String description) {
      return new Operands(label, 1, Integer.MAX_VALUE, description);
    }

    static Operands optional(String label, String description) {
      return new Operands(label, 0, 1, description);
    }

    /** The same, said to be of another kind than their label's. */
    Operands taking(Takes other) {
      return new Operands(label, least, most, description, other);
    }

    /** The same, of another kind where that option is given. */
    Operands takingWith(String option, Takes other) {
      return new Operands(label, least, most, description, takes, option, other);
    }
  }

  /**
   * An option.
   *
   * @param shortName "-n"; empty if it has none
   * @param name "--limit"
   * @param value what stands for its value; empty for a flag
   * @param takes what its value may be
   */
  record Option(String shortName, String name, String value, String description, Takes takes) {
    /** An option whose value is of the kind that its label stands for. */
    Option(String shortName, String name, String value, String description) {
      this(shortName, name, value, description, Takes.labelled(value));
    }

    static Option flag(String name, String description) {
      return new Option("", name, "", description);
    }

    static Option of(String name, String value, String description) {
      return new Option("", name, value, description);
    }

    boolean isFlag() {
      return value.isEmpty();
    }

    /** The same, said to take another kind than its label's. */
    Option taking(Takes other) {
      return new Option(shortName, name, value, description, other);
    }

    /** The same, of whose values one argument may hold several. */
    Option severally() {
      return taking(takes.severally());
    }
  }

  /** Options that belong together, under a heading of the help. */
  record OptionGroup(String heading, List<Option> options) {}

  /** The options of every group, in the order of the help. */
  List<Option> options() {
    List<Option> options = new ArrayList<>();
    for (OptionGroup group : groups) {
      options.addAll(group.options());
    }
    return options;
  }
}
