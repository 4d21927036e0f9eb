package org.ddlist.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.terminal.Cells;
import org.ddlist.terminal.Terminal;

/** Lays a page of the help out on a screen. */
final class ScreenPage implements Block.Writer {
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

  /** Writes the page of a command. */
  static void write(Command command, Terminal terminal) throws IOException {
    ScreenPage page = new ScreenPage(terminal);
    Synopsis synopsis = command.synopsis();
    String operands = synopsis.operands().synopsis();
    page.out.append("Usage: ddlist ").append(synopsis.name());
    page.out.append(operands.isEmpty() ? "" : " " + operands).append(" [OPTION...]\n");
    page.writeWrapped(synopsis.summary(), "");
    page.write(CommandPage.blocks(command));
  }

  /** Writes the page of a topic. */
  static void write(Topic topic, Terminal terminal) throws IOException {
    ScreenPage page = new ScreenPage(terminal);
    page.writeWrapped(topic.title(), "");
    page.write(topic.blocks());
  }

  private void write(List<Block> blocks) throws IOException {
    for (Block block : blocks) {
      if (block instanceof Block.Item item) {
        measure(item);
      }
    }
    for (Block block : blocks) {
      if (before == null
          || block.getClass() != before.getClass() && !(before instanceof Block.Heading)
          || block instanceof Block.Paragraph) {
        out.append('\n');
      }
      block.writeTo(this);
      before = block;
    }
  }

  private void measure(Block.Item item) {
    int length = term(item).length();
    if (item.isTyped() && length <= WIDEST_TERM + NO_SHORT_NAME.length()) {
      optionWidth = Math.max(optionWidth, length);
    } else if (!item.isTyped() && length <= WIDEST_TERM) {
      itemWidth = Math.max(itemWidth, length);
    }
  }

  private static String term(Block.Item item) {
    boolean hasShortName = item.names().indexOf(',') > 0;
    return item.isTyped() && !hasShortName ? NO_SHORT_NAME + item.term() : item.term();
  }

  @Override
  public void write(Block.Heading heading) throws IOException {
    writeWrapped(heading.text(), "");
  }

  @Override
  public void write(Block.Paragraph paragraph) throws IOException {
    writeWrapped(paragraph.text(), "");
  }

  @Override
  public void write(Block.Example example) throws IOException {
    out.append("  ").append(example.line()).append('\n');
  }

  @Override
  public void write(Block.Item item) throws IOException {
    String term = term(item);
    if (item.isTyped()) {
      writeItem(term, wrapHanging(item.text(), width - optionWidth - 5), optionWidth + 5);
    } else {
      int column = itemWidth + 4;
      writeItem(term, Cells.wrap(item.text(), Math.max(width - column, itemWidth)), column);
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
