package org.ddlist.cli;

import java.util.List;

/**
 * What a command takes.
 *
 * @param summary one line, for the list of commands
 * @param examples command lines to learn from
 */
record CommandForm(
    String name,
    String summary,
    Operands operands,
    List<OptionGroup> groups,
    List<String> examples) {

  /**
   * The words that are no options.
   *
   * @param label what they stand for; empty if the command takes none
   * @param least how many there must be
   * @param most how many there may be
   */
  record Operands(String label, int least, int most, String description) {
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
  }

  /**
   * An option.
   *
   * @param shortName "-n"; empty if it has none
   * @param name "--limit"
   * @param value what stands for its value; empty for a flag
   */
  record Option(String shortName, String name, String value, String description) {
    static Option flag(String name, String description) {
      return new Option("", name, "", description);
    }

    static Option of(String name, String value, String description) {
      return new Option("", name, value, description);
    }

    boolean isFlag() {
      return value.isEmpty();
    }
  }

  /** Options that belong together, under a heading of the help. */
  record OptionGroup(String heading, List<Option> options) {}
}
