package org.ddlist.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.render.Column;

/**
 * Something to explain that is no command. Help and manual are written from one text:
 *
 * <pre>
 * the title
 * = A heading
 * term :: what it is
 *     an example
 * anything else is a paragraph, up to an empty line
 * </pre>
 *
 * @param title what it is about, in a line
 */
record Topic(String name, String title, List<Block> blocks) {
  static final List<String> NAMES = List.of("query", "formats", "exit-status", "environment");

  private static final String EXAMPLE = "    ";
  private static final String HEADING = "= ";
  private static final String TERM = " :: ";

  Topic {
    blocks = List.copyOf(blocks);
  }

  static Topic named(String name) throws IOException {
    try (InputStream in = Topic.class.getResourceAsStream(name + ".txt")) {
      return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  static Topic parse(String name, String text) {
    List<String> columns = ValueKind.words(Column.values());
    List<String> lines = text.replace("{columns}", String.join(", ", columns)).lines().toList();
    List<Block> blocks = new ArrayList<>();
    List<String> paragraph = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      Block block = block(line);
      if (block == null && !line.isEmpty()) {
        paragraph.add(line);
        continue;
      }
      if (!paragraph.isEmpty()) {
        blocks.add(Block.paragraph(String.join(" ", paragraph)));
        paragraph.clear();
      }
      if (block != null) {
        blocks.add(block);
      }
    }
    if (!paragraph.isEmpty()) {
      blocks.add(Block.paragraph(String.join(" ", paragraph)));
    }
    return new Topic(name, lines.get(0), blocks);
  }

  /** The block that is one line; null for a line of a paragraph, or none. */
  private static Block block(String line) {
    if (line.startsWith(EXAMPLE)) {
      return Block.example(line.substring(EXAMPLE.length()));
    }
    if (line.startsWith(HEADING)) {
      return Block.heading(line.substring(HEADING.length()));
    }
    int term = line.indexOf(TERM);
    return term < 0
        ? null
        : Block.item(line.substring(0, term), line.substring(term + TERM.length()));
  }
}
