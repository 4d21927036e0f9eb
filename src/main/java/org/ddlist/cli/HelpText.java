package org.ddlist.cli;

import java.io.IOException;
import org.ddlist.cli.CommandForm.Option;
import org.ddlist.cli.CommandForm.OptionGroup;
import org.ddlist.terminal.Cells;
import org.ddlist.terminal.Terminal;

/** What the program and its commands say of themselves. */
final class HelpText {
  private static final int WIDEST = 100;
  private static final int USUAL = 80;

  /** Between what an option is called and what it does, and before the further lines of that. */
  private static final String GAP = "   ";

  private static final String HANGING = "  ";

  private HelpText() {}

  /** Writes the page of one command. */
  static void write(CommandForm form, Terminal terminal) throws IOException {
    Appendable out = terminal.out();
    out.append("Usage: ").append(synopsis(form)).append('\n').append(form.summary()).append('\n');
    int left = operandLabel(form.operands()).length();
    for (OptionGroup group : form.groups()) {
      for (Option option : group.options()) {
        left = Math.max(left, label(option).length());
      }
    }
    int width =
        terminal.outIsTerminal() ? Math.max(55, Math.min(terminal.columns(), WIDEST)) : USUAL;
    if (!form.operands().label().isEmpty()) {
      out.append('\n');
      row(operandLabel(form.operands()), form.operands().description(), left, width, out);
    }
    for (OptionGroup group : form.groups()) {
      out.append('\n').append(group.heading()).append('\n');
      for (Option option : group.options()) {
        row(label(option), option.description(), left, width, out);
      }
    }
    out.append("\nExamples\n");
    for (String example : form.examples()) {
      out.append("  ").append(example).append('\n');
    }
  }

  /** Writes what something is called and, beside it, what it is, on as many lines as that takes. */
  private static void row(String label, String text, int left, int width, Appendable out)
      throws IOException {
    String before = label + " ".repeat(left - label.length()) + GAP;
    // One cell stays free at the right: some screens break a line that fills them.
    int room = width - 1 - left - GAP.length() - HANGING.length();
    for (String line : Cells.wrap(text, room)) {
      out.append(before).append(line).append('\n');
      before = " ".repeat(left) + GAP + HANGING;
    }
  }

  private static String label(Option option) {
    return (option.shortName().isEmpty() ? "      " : "  " + option.shortName() + ", ")
        + option.name()
        + (option.isFlag() ? "" : "=" + option.value());
  }

  private static String operandLabel(CommandForm.Operands operands) {
    return operands.label().isEmpty() ? "" : "      " + operands(operands);
  }

  private static String synopsis(CommandForm form) {
    String operands = form.operands().label().isEmpty() ? "" : " " + operands(form.operands());
    return "ddlist " + form.name() + operands + " [OPTION...]";
  }

  private static String operands(CommandForm.Operands operands) {
    String label = operands.label() + (operands.most() > 1 ? "..." : "");
    return operands.least() > 0 ? label : "[" + label + "]";
  }

  /** Writes what the program does and every command in a line. */
  static void writeOverview(Appendable out) throws IOException {
    out.append("Query and cite the papers on dataset distillation.\n\n");
    out.append("Usage: ddlist COMMAND [OPTION...] [OPERAND...]\n\n");
    int width = 0;
    for (String name : Commands.NAMES) {
      width = Math.max(width, name.length());
    }
    for (CommandForm form : Commands.forms()) {
      out.append("  ").append(form.name()).append(" ".repeat(width - form.name().length() + 2));
      out.append(form.summary()).append('\n');
    }
    out.append("\n'ddlist help COMMAND' tells what one takes; 'ddlist --version' what this is.\n");
    out.append("Exit status: 0 found or done, 1 nothing matched or a key is unknown,\n");
    out.append("2 wrong usage, 3 a file or stream cannot be read or written.\n");
  }

  /** Writes what to try first. */
  static void writeShort(Appendable out) throws IOException {
    out.append("ddlist finds and cites the papers on dataset distillation. Try:\n\n");
    out.append("  ddlist search trajectory                  find papers by words\n");
    out.append("  ddlist show cazenavette2022dataset        see one with its links\n");
    out.append("  ddlist cite cazenavette2022dataset        get its BibTeX\n\n");
    out.append("'ddlist help' lists all commands.\n");
  }
}
