package org.ddlist.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.ddlist.cli.CommandForm.Operands;
import org.ddlist.cli.CommandForm.Option;
import org.ddlist.cli.CommandForm.OptionGroup;
import org.ddlist.cli.Topic.Block;
import org.ddlist.terminal.Cells;

/**
 * Writes a page of the manual in roff, with the macros of <a
 * href="https://man7.org/linux/man-pages/man7/groff_man.7.html">man(7)</a> that every man has.
 */
final class ManualPage {
  /** The section of commands, and that of what is no command. */
  static final int COMMANDS = 1;

  static final int TOPICS = 7;

  /** How long a line of the source is, at most, if no word is longer. */
  private static final int LINE = 78;

  private final String version;
  private final String date;
  private final Appendable out;

  /**
   * @param version of the program
   * @param date an ISO date
   */
  ManualPage(String version, String date, Appendable out) {
    this.version = version;
    this.date = date;
    this.out = out;
  }

  /** Writes the page of the program itself. */
  void writeProgram(List<CommandForm> forms, List<Topic> topics) throws IOException {
    start("ddlist", COMMANDS, "find and cite the papers on dataset distillation");
    line(".SH SYNOPSIS");
    line("\\fBddlist\\fR \\fICOMMAND\\fR [\\fIOPTION\\fR...] [\\fIOPERAND\\fR...]");
    line(".SH DESCRIPTION");
    text("Queries the catalog of papers on dataset distillation that comes with the program.");
    line(".SH COMMANDS");
    for (CommandForm form : forms) {
      line(".TP");
      line("\\fBddlist\\-" + escape(form.name()) + "\\fR(1)");
      text(form.summary());
    }
    line(".TP");
    line("\\fB\\-\\-version\\fR");
    text("Tell the program's version and the catalog's edition.");
    line(".SH EXAMPLES");
    line(".EX");
    for (CommandForm form : forms) {
      line(escape(form.examples().get(0)));
    }
    line(".EE");
    for (Topic topic : topics) {
      if (topic.name().equals("environment") || topic.name().equals("exit-status")) {
        if (!(topic.blocks().get(0) instanceof Topic.Heading)) {
          line(".SH " + quoted(topic.name().toUpperCase(Locale.ROOT)));
        }
        writeBlocks(topic.blocks());
      }
    }
    line(".SH SEE ALSO");
    StringBuilder others = new StringBuilder();
    for (Topic topic : topics) {
      others.append(others.isEmpty() ? "" : ",\n");
      others.append("\\fBddlist\\-").append(escape(topic.name())).append("\\fR(7)");
    }
    line(others.toString());
  }

  /** Writes the page of a command. */
  void writeCommand(CommandForm form) throws IOException {
    String summary = form.summary();
    start(
        "ddlist-" + form.name(),
        COMMANDS,
        Character.toLowerCase(summary.charAt(0)) + summary.substring(1, summary.length() - 1));
    line(".SH SYNOPSIS");
    Operands operands = form.operands();
    String label = "\\fI" + escape(operands.label()) + "\\fR" + (operands.most() > 1 ? "..." : "");
    String shown = operands.least() > 0 ? " " + label : " [" + label + "]";
    line(
        "\\fBddlist "
            + escape(form.name())
            + "\\fR"
            + (operands.label().isEmpty() ? "" : shown)
            + " [\\fIOPTION\\fR...]");
    line(".SH DESCRIPTION");
    text(summary);
    if (!operands.label().isEmpty()) {
      line(".TP");
      line("\\fI" + escape(operands.label()) + "\\fR");
      text(sentence(operands.description()));
    }
    line(".SH OPTIONS");
    for (OptionGroup group : form.groups()) {
      line(".SS " + quoted(group.heading()));
      for (Option option : group.options()) {
        writeOption(option);
      }
    }
    if (form.terms() != null) {
      line(".SH " + quoted(form.terms().heading().toUpperCase(Locale.ROOT)));
      for (Topic.Item item : form.terms().items()) {
        writeItem(item);
      }
    }
    line(".SH EXAMPLES");
    line(".EX");
    for (String example : form.examples()) {
      line(escape(example));
    }
    line(".EE");
    line(".SH SEE ALSO");
    line("\\fBddlist\\fR(1),");
    line("\\fBddlist\\-formats\\fR(7),");
    line("\\fBddlist\\-exit\\-status\\fR(7)");
  }

  private void writeOption(Option option) throws IOException {
    line(".TP");
    StringBuilder names = new StringBuilder();
    if (!option.shortName().isEmpty()) {
      names.append("\\fB").append(escape(option.shortName())).append("\\fR, ");
    }
    names.append("\\fB").append(escape(option.name())).append("\\fR");
    if (option.takes().isValue()) {
      names.append("=\\fI").append(escape(option.value())).append("\\fR");
    }
    line(names.toString());
    text(option.description());
    List<String> words = option.takes().words();
    if (!words.isEmpty() && !option.description().contains(words.get(words.size() - 1))) {
      text((option.takes().several() ? "Any of " : "One of ") + String.join(", ", words) + ".");
    }
  }

  /** Writes the page of a topic. */
  void writeTopic(Topic topic) throws IOException {
    String title = topic.title();
    start(
        "ddlist-" + topic.name(),
        TOPICS,
        Character.toLowerCase(title.charAt(0)) + title.substring(1));
    if (!(topic.blocks().get(0) instanceof Topic.Heading)) {
      line(".SH DESCRIPTION");
    }
    writeBlocks(topic.blocks());
    line(".SH SEE ALSO");
    line("\\fBddlist\\fR(1)");
  }

  private void writeBlocks(List<Block> blocks) throws IOException {
    boolean example = false;
    boolean afterHeading = true;
    for (Block block : blocks) {
      if (example && !(block instanceof Topic.Example)) {
        line(".EE");
        example = false;
      }
      if (block instanceof Topic.Heading heading) {
        line(".SH " + quoted(heading.text().toUpperCase(Locale.ROOT)));
      } else if (block instanceof Topic.Paragraph paragraph) {
        if (!afterHeading) {
          line(".PP");
        }
        text(paragraph.text());
      } else if (block instanceof Topic.Item item) {
        writeItem(item);
      } else if (block instanceof Topic.Example line) {
        if (!example) {
          if (!afterHeading) {
            line(".PP");
          }
          line(".EX");
        }
        line(escape(line.line()));
        example = true;
      }
      afterHeading = block instanceof Topic.Heading;
    }
    if (example) {
      line(".EE");
    }
  }

  private void writeItem(Topic.Item item) throws IOException {
    line(".TP");
    line("\\fB" + escape(item.term()) + "\\fR");
    text(item.text());
  }

  private void start(String name, int section, String what) throws IOException {
    line(
        ".TH "
            + name.toUpperCase(Locale.ROOT)
            + " "
            + section
            + " "
            + date
            + " \"ddlist "
            + version
            + "\" \"ddlist manual\"");
    // A name that is broken at a hyphen cannot be copied.
    line(".nh");
    line(".nr HY 0");
    line(".ad l");
    line(".SH NAME");
    line(escape(name) + " \\- " + escape(what));
  }

  /** Writes text that a reader's screen breaks into lines of its own. */
  private void text(String text) throws IOException {
    for (String line : Cells.wrap(escape(text), LINE)) {
      line(line.startsWith(".") ? "\\&" + line : line);
    }
  }

  private void line(String line) throws IOException {
    out.append(line).append('\n');
  }

  private static String sentence(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
  }

  private static String quoted(String text) {
    return '"' + escape(text) + '"';
  }

  /**
   * The text as roff shows it: a line of it is no request, and what typesetting would change,
   * quotes and hyphens, stays what can be typed.
   */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    if (text.startsWith(".") || text.startsWith("'")) {
      escaped.append("\\&");
    }
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      switch (c) {
        case '\\' -> escaped.append("\\e");
        case '-' -> escaped.append("\\-");
        case '\'' -> escaped.append("\\(aq");
        case '"' -> escaped.append("\\(dq");
        case '`' -> escaped.append("\\(ga");
        case '^' -> escaped.append("\\(ha");
        case '~' -> escaped.append("\\(ti");
        default -> {
          if (c < 0x7f) {
            escaped.append((char) c);
          } else {
            escaped.append("\\[u").append(hexadecimal(c)).append(']');
          }
        }
      }
    }
    return escaped.toString();
  }

  /** At least four digits, in capitals, as roff wants them. */
  private static String hexadecimal(int c) {
    String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }
}
