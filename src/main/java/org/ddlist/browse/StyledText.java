package org.ddlist.browse;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.terminal.Cells;
import org.ddlist.terminal.Style;

/**
 * Text with the emphasis of {@link Style}. Emphasis takes no cells, links are removed, and other
 * control characters are made visible.
 */
final class StyledText {
  private static final String RESET = "\u001b[0m";

  /** A grapheme cluster or a change of emphasis. */
  private record Token(String text, boolean emphasis) {
    int width() {
      return emphasis ? 0 : Cells.width(text);
    }
  }

  private StyledText() {}

  /**
   * Wraps text at a width, between any two characters.
   *
   * @param indent the indent of all lines but the first; 0 is used instead if it is more than half
   *     of the width
   */
  static List<String> wrap(String text, int columns, int indent) {
    int hang = indent > columns / 2 ? 0 : indent;
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    String emphasis = "";
    int width = 0;
    for (Token token : tokens(text)) {
      int cells = token.width();
      if (cells > columns - hang) {
        continue;
      }
      if (width + cells > columns) {
        lines.add(line + (emphasis.isEmpty() ? "" : RESET));
        line.setLength(0);
        line.append(" ".repeat(hang)).append(emphasis);
        width = hang;
      }
      if (token.emphasis()) {
        emphasis = token.text().equals(RESET) ? "" : emphasis + token.text();
      }
      line.append(token.text());
      width += cells;
    }
    lines.add(line + (emphasis.isEmpty() ? "" : RESET));
    return lines;
  }

  /** The text cut or padded with spaces to a width. */
  static String fit(String text, int columns) {
    StringBuilder line = new StringBuilder();
    boolean emphasis = false;
    int width = 0;
    for (Token token : tokens(text)) {
      int cells = token.width();
      if (width + cells > columns) {
        break;
      }
      emphasis = token.emphasis() ? !token.text().equals(RESET) : emphasis;
      line.append(token.text());
      width += cells;
    }
    return line.append(emphasis ? RESET : "").append(" ".repeat(columns - width)).toString();
  }

  static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (Token token : tokens(text)) {
      plain.append(token.emphasis() ? "" : token.text());
    }
    return plain.toString();
  }

  static int width(String text) {
    int width = 0;
    for (Token token : tokens(text)) {
      width += token.width();
    }
    return width;
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < text.length(); ) {
      int end = Style.sequenceEnd(text, i);
      if (end == i) {
        end = Cells.clusterEnd(text, i);
        tokens.add(new Token(Cells.visible(text.substring(i, end)), false));
      } else if (!Style.isLink(text, i)) {
        tokens.add(new Token(text.substring(i, end), true));
      }
      i = end;
    }
    return tokens;
  }
}
