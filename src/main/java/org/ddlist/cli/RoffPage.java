package org.ddlist.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ddlist.cli.Block.Kind;
import org.ddlist.terminal.Cells;

/**
 * Writes a page of the manual in roff, with the macros of <a
 * href="https://man7.org/linux/man-pages/man7/groff_man.7.html">man(7)</a> that every man has.
 */
final class RoffPage {
  /** The section of commands, and that of what is no command. */
  static final int COMMANDS = 1;

  static final int TOPICS = 7;

  /** How long a line of the source is, at most, if no word is longer. */
  private static final int LINE = 78;

  private final String version;
  private final String date;
  private final Appendable out;
  private boolean isFirst;
  private boolean inExample;
  private boolean inOptions;

  /**
   * @param version of the program
   * @param date an ISO date
   */
  RoffPage(String version, String date, Appendable out) {
    this.version = version;
    this.date = date;
    this.out = out;
  }

  void writeProgram(List<Topic> topics) throws IOException {
    start("ddlist", COMMANDS, "find and cite the papers on dataset distillation");
    line(".SH SYNOPSIS");
    line("\\fBddlist\\fR \\fICOMMAND\\fR [\\fIOPTION\\fR...] [\\fIOPERAND\\fR...]");
    line(".br");
    line("\\fBddlist\\fR \\fIWORD\\fR...");
    line(".SH DESCRIPTION");
    text("Queries the catalog of papers on dataset distillation that comes with the program.");
    line(".SH COMMANDS");
    List<Block> examples = new ArrayList<>(List.of(Block.heading("Examples")));
    for (Command command : Commands.all()) {
      Synopsis synopsis = command.synopsis();
      line(".TP");
      line("\\fBddlist\\-" + escape(synopsis.name()) + "\\fR(1)");
      text(synopsis.summary());
      examples.add(Block.example(synopsis.examples().get(0)));
    }
    line(".TP");
    line("\\fB\\-\\-version\\fR");
    text("Tell the program's version and the catalog's edition.");
    write(examples);
    for (Topic topic : topics) {
      if (topic.name().equals("environment") || topic.name().equals("exit-status")) {
        if (!topic.blocks().get(0).isHeading()) {
          write(Block.heading(topic.name()));
        }
        write(topic.blocks());
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

  void writeCommand(Command command) throws IOException {
    Synopsis synopsis = command.synopsis();
    String summary = synopsis.summary();
    start(
        "ddlist-" + synopsis.name(),
        COMMANDS,
        Character.toLowerCase(summary.charAt(0)) + summary.substring(1, summary.length() - 1));
    line(".SH SYNOPSIS");
    String operands = synopsis.operands().synopsis();
    line(
        "\\fBddlist "
            + escape(synopsis.name())
            + "\\fR"
            + (operands.isEmpty() ? "" : " \\fI" + escape(operands) + "\\fR")
            + " [\\fIOPTION\\fR...]");
    line(".SH DESCRIPTION");
    text(summary);
    write(CommandPage.blocks(command));
    line(".SH SEE ALSO");
    line("\\fBddlist\\fR(1),");
    line("\\fBddlist\\-formats\\fR(7),");
    line("\\fBddlist\\-exit\\-status\\fR(7)");
  }

  void writeTopic(Topic topic) throws IOException {
    String title = topic.title();
    start(
        "ddlist-" + topic.name(),
        TOPICS,
        Character.toLowerCase(title.charAt(0)) + title.substring(1));
    if (!topic.blocks().get(0).isHeading()) {
      line(".SH DESCRIPTION");
    }
    write(topic.blocks());
    line(".SH SEE ALSO");
    line("\\fBddlist\\fR(1)");
  }

  private void write(List<Block> blocks) throws IOException {
    isFirst = true;
    for (Block block : blocks) {
      boolean isExample = block.kind() == Kind.EXAMPLE;
      if (inExample && !isExample) {
        line(".EE");
      }
      if (!isFirst && (block.kind() == Kind.PARAGRAPH || isExample && !inExample)) {
        line(".PP");
      }
      if (isExample && !inExample) {
        line(".EX");
      }
      inExample = isExample;
      write(block);
      isFirst = block.isHeading();
    }
    if (inExample) {
      line(".EE");
      inExample = false;
    }
  }

  private void write(Block block) throws IOException {
    String text = block.text();
    switch (block.kind()) {
      case HEADING -> {
        line(".SH " + quoted(text.toUpperCase(Locale.ROOT)));
        inOptions = false;
      }
      case OPTIONS -> {
        if (!inOptions) {
          line(".SH OPTIONS");
        }
        line(".SS " + quoted(text));
        inOptions = true;
      }
      case PARAGRAPH -> text(text);
      case EXAMPLE -> line(escape(text));
      case OPTION, ITEM -> {
        String names = block.names().isEmpty() ? "" : "\\fB" + escape(block.names()) + "\\fR";
        String label = block.label().isEmpty() ? "" : "\\fI" + escape(block.label()) + "\\fR";
        line(".TP");
        line(names + (names.isEmpty() || label.isEmpty() ? "" : "=") + label);
        text(names.isEmpty() ? sentence(text) : text);
      }
    }
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
