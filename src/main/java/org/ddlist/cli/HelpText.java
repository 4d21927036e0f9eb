package org.ddlist.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.ddlist.cli.CommandForm.Option;
import org.ddlist.cli.CommandForm.OptionGroup;
import org.ddlist.cli.Topic.Block;
import org.ddlist.terminal.Cells;
import org.ddlist.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;

/** What the program and its commands say of themselves. */
final class HelpText {
  private static final int WIDEST = 100;

  /** What picocli needs to lay out a page. */
  private static final int NARROWEST = 55;

  private static final int USUAL = 80;

  /** How wide the terms of a topic are, at most, for their explanations to stand beside them. */
  private static final int WIDEST_TERM = 20;

  private HelpText() {}

  /** Writes the page of one command. */
  static void write(CommandForm form, Terminal terminal) throws IOException {
    CommandSpec spec = CommandSpec.create().name("ddlist " + form.name());
    for (OptionGroup group : form.groups()) {
      ArgGroupSpec.Builder builder =
          ArgGroupSpec.builder().heading("%n" + group.heading() + "%n").validate(false);
      for (Option option : group.options()) {
        builder.addArg(Arguments.spec(option));
      }
      spec.addArgGroup(builder.build());
    }
    if (!form.operands().label().isEmpty()) {
      spec.addPositional(Arguments.spec(form.operands()));
    }
    spec.usageMessage()
        .description(form.summary())
        .customSynopsis(synopsis(form))
        .sortOptions(false)
        .parameterListHeading("%n")
        .footerHeading("%nExamples%n")
        .footer(
            form.examples().stream()
                .map(line -> "  " + line.replace("%", "%%"))
                .toArray(String[]::new))
        .width(Math.max(NARROWEST, width(terminal)));
    CommandLine commandLine = new CommandLine(spec);
    PrintWriter writer = new PrintWriter(terminal.out());
    commandLine.usage(writer, Ansi.OFF);
    writer.flush();
  }

  private static int width(Terminal terminal) {
    return terminal.outIsTerminal() ? Math.min(terminal.columns(), WIDEST) : USUAL;
  }

  /** Writes a topic. */
  static void write(Topic topic, Terminal terminal) throws IOException {
    Appendable out = terminal.out();
    int width = width(terminal);
    int term = 0;
    for (Block block : topic.blocks()) {
      if (block instanceof Topic.Item item && item.term().length() <= WIDEST_TERM) {
        term = Math.max(term, item.term().length());
      }
    }
    writeWrapped(topic.title(), "", width, out);
    Block before = null;
    for (Block block : topic.blocks()) {
      if (before == null
          || block.getClass() != before.getClass() && !(before instanceof Topic.Heading)
          || block instanceof Topic.Paragraph) {
        out.append('\n');
      }
      if (block instanceof Topic.Heading heading) {
        writeWrapped(heading.text(), "", width, out);
      } else if (block instanceof Topic.Paragraph paragraph) {
        writeWrapped(paragraph.text(), "", width, out);
      } else if (block instanceof Topic.Example example) {
        out.append("  ").append(example.line()).append('\n');
      } else if (block instanceof Topic.Item item) {
        writeItem(item, term, width, out);
      }
      before = block;
    }
  }

  private static void writeItem(Topic.Item item, int term, int width, Appendable out)
      throws IOException {
    String indent = " ".repeat(term + 4);
    StringBuilder text = new StringBuilder();
    for (String line : Cells.wrap(item.text(), Math.max(width - indent.length(), term))) {
      text.append(indent).append(line).append('\n');
    }
    if (item.term().length() <= term) {
      out.append("  ").append(item.term()).append(text.substring(2 + item.term().length()));
    } else {
      writeWrapped(item.term(), "  ", width, out);
      out.append(text);
    }
  }

  private static void writeWrapped(String text, String indent, int width, Appendable out)
      throws IOException {
    for (String line : Cells.wrap(text, width - indent.length())) {
      out.append(indent).append(line).append('\n');
    }
  }

  private static String synopsis(CommandForm form) {
    CommandForm.Operands operands = form.operands();
    String many = operands.most() > 1 ? "..." : "";
    String label =
        operands.least() > 0 ? operands.label() + many : "[" + operands.label() + many + "]";
    return "ddlist "
        + form.name()
        + (operands.label().isEmpty() ? "" : " " + label)
        + " [OPTION...]";
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
    out.append("'ddlist help TOPIC' explains: ").append(String.join(", ", Topic.NAMES));
    out.append(".\n");
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
