package org.ddlist.cli;

import java.io.IOException;
import java.util.List;
import org.ddlist.cli.Topic.Block;
import org.ddlist.terminal.Cells;
import org.ddlist.terminal.Terminal;

/** Lays out what explains a topic. */
final class TopicPage {
  private static final int WIDEST = 100;
  private static final int USUAL = 80;

  /** How wide the terms of a topic are, at most, for their explanations to stand beside them. */
  private static final int WIDEST_TERM = 20;

  private TopicPage() {}

  private static int width(Terminal terminal) {
    return terminal.outIsTerminal() ? Math.min(terminal.columns(), WIDEST) : USUAL;
  }

  /** Writes what the terms of a command mean. */
  static void write(CommandForm.Terms terms, Terminal terminal, Appendable out) throws IOException {
    out.append(terms.heading()).append('\n');
    int term = termWidth(terms.items());
    for (Topic.Item item : terms.items()) {
      writeItem(item, term, width(terminal), out);
    }
  }

  private static int termWidth(List<? extends Block> blocks) {
    int term = 0;
    for (Block block : blocks) {
      if (block instanceof Topic.Item item && item.term().length() <= WIDEST_TERM) {
        term = Math.max(term, item.term().length());
      }
    }
    return term;
  }

  /** Writes a topic. */
  static void write(Topic topic, Terminal terminal) throws IOException {
    Appendable out = terminal.out();
    int width = width(terminal);
    int term = termWidth(topic.blocks());
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
}
