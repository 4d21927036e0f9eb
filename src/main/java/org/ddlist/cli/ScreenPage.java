package org.ddlist.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.cli.Block.Kind;
import org.ddlist.terminal.Cells;
import org.ddlist.terminal.Terminal;

/** Lays a page of the help out on a screen. */
final class ScreenPage {
  private static final int WIDEST = 100;
  private static final int USUAL = 80;

  /** The longest term, in characters, that its text is beside; below a longer one it is. */
  private static final int WIDEST_TERM = 20;

  /** What an option without a short name has instead. */
  private static final String NO_SHORT_NAME = "    ";

  private final int width;
  private final Appendable out;
  private int itemWidth;
  private int optionWidth;
  private Block before;

  private ScreenPage(Terminal terminal) {
    width = terminal.outIsTerminal() ? Math.min(terminal.columns(), WIDEST) : USUAL;
    out = terminal.out();
  }

  static void write(Command command, Terminal terminal) throws IOException {
    ScreenPage page = new ScreenPage(terminal);
    Synopsis synopsis = command.synopsis();
    String operands = synopsis.operands().synopsis();
    page.out.append("Usage: ddlist ").append(synopsis.name());
    page.out.append(operands.isEmpty() ? "" : " " + operands).append(" [OPTION...]\n");
    page.writeWrapped(synopsis.summary(), "");
    page.write(CommandPage.blocks(command));
  }

  static void write(Topic topic, Terminal terminal) throws IOException {
    ScreenPage page = new ScreenPage(terminal);
    page.writeWrapped(topic.title(), "");
    page.write(topic.blocks());
  }

  private void write(List<Block> blocks) throws IOException {
    for (Block block : blocks) {
      int length = term(block).length();
      if (block.kind() == Kind.OPTION && length <= WIDEST_TERM + NO_SHORT_NAME.length()) {
        optionWidth = Math.max(optionWidth, length);
      } else if (block.kind() == Kind.ITEM && length <= WIDEST_TERM) {
        itemWidth = Math.max(itemWidth, length);
      }
    }
    for (Block block : blocks) {
      if (before == null
          || block.kind() != before.kind() && !before.isHeading()
          || block.kind() == Kind.PARAGRAPH) {
        out.append('\n');
      }
      write(block);
      before = block;
    }
  }

  private static String term(Block block) {
    boolean hasNoShortName = block.kind() == Kind.OPTION && block.names().indexOf(',') < 0;
    return hasNoShortName ? NO_SHORT_NAME + block.term() : block.term();
  }

  private void write(Block block) throws IOException {
    String text = block.text();
    switch (block.kind()) {
      case HEADING, OPTIONS, PARAGRAPH -> writeWrapped(text, "");
      case EXAMPLE -> out.append("  ").append(text).append('\n');
      case OPTION -> {
        int column = optionWidth + 5;
        writeItem(term(block), wrapHanging(text, width - column), column);
      }
      case ITEM -> {
        int column = itemWidth + 4;
        writeItem(term(block), Cells.wrap(text, Math.max(width - column, itemWidth)), column);
      }
    }
  }

  /** Wraps text whose further lines are indented by two. */
  private static List<String> wrapHanging(String text, int width) {
    List<String> lines = new ArrayList<>();
    String first = Cells.wrap(text, width).get(0);
    lines.add(first);
    String rest = text.substring(first.length()).strip();
    if (!rest.isEmpty()) {
      for (String line : Cells.wrap(rest, width - 2)) {
        lines.add("  " + line);
      }
    }
    return lines;
  }

  /** Writes text in a column, beside a term if that is short enough, or else below it. */
  private void writeItem(String term, List<String> lines, int column) throws IOException {
    boolean isBeside = term.length() + 2 < column;
    if (isBeside) {
      out.append("  ").append(term).append(" ".repeat(column - term.length() - 2));
      out.append(lines.get(0)).append('\n');
    } else {
      writeWrapped(term, "  ");
    }
    for (String line : lines.subList(isBeside ? 1 : 0, lines.size())) {
      out.append(" ".repeat(column)).append(line).append('\n');
    }
  }

  private void writeWrapped(String text, String indent) throws IOException {
    for (String line : Cells.wrap(text, width - indent.length())) {
      out.append(indent).append(line).append('\n');
    }
  }
}
