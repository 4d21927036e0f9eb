package org.ddlist.cli;

import java.util.List;

/**
 * The operands of a command. picocli's model has them too; they are also here because a line of
 * operands alone is read without picocli.
 *
 * @param label their placeholder in the help, as "KEY"; empty if there are none
 * @param instead their kind beside a certain option; null if they have one kind
 */
record Operands(Number number, String label, ValueKind kind, String description, Instead instead) {

  /** How many there can be. */
  enum Number {
    NONE(0, 0),
    ONE(1, 1),
    OPTIONAL(0, 1),
    ANY(0, Integer.MAX_VALUE),
    SOME(1, Integer.MAX_VALUE);

    private final int least;
    private final int most;

    Number(int least, int most) {
      this.least = least;
      this.most = most;
    }

    int least() {
      return least;
    }

    int most() {
      return most;
    }
  }

  /** The kind of the operands beside an option. */
  record Instead(String option, ValueKind kind) {}

  static final Operands NONE = new Operands(Number.NONE, "", ValueKind.NONE, "");

  Operands(Number number, String label, ValueKind kind, String description) {
    this(number, label, kind, description, null);
  }

  /** The same, of another kind beside that option. */
  Operands with(String option, ValueKind other) {
    return new Operands(number, label, kind, description, new Instead(option, other));
  }

  /** "KEY...", or "[KEY...]" if there need be none; empty if the command takes none. */
  String synopsis() {
    if (number == Number.NONE) {
      return "";
    }
    String several = number.most() > 1 ? label + "..." : label;
    return number.least() > 0 ? several : "[" + several + "]";
  }

  /** Refuses too few, too many, and the empty name of a file. */
  void check(String command, List<String> operands) throws Refusal {
    if (operands.size() < number.least()) {
      throw ParsedLine.usage(command, command + " needs a " + label);
    }
    if (operands.size() > number.most() && kind.source() == ValueKind.Source.KEY) {
      throw Refusal.usage(
          command + " takes one " + label + ", not " + operands.size(),
          "quote a title of several words");
    }
    if (operands.size() > number.most()) {
      throw excess(command, operands.get(number.most()));
    }
    if (kind.isPath() && operands.contains("")) {
      throw ParsedLine.emptyPath(command, label);
    }
  }

  /** Refuses an operand that is one too many for a command, or for an action of one. */
  static Refusal excess(String command, String operand) {
    int end = command.indexOf(' ');
    return ParsedLine.usage(
        end < 0 ? command : command.substring(0, end),
        command + " does not take '" + operand + "'");
  }
}
