package org.ddlist.browse;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.terminal.Cells;

/**
 * Text with the emphasis of {@link org.ddlist.terminal.Style}. Emphasis takes no cells, links (OSC
 * 8) are removed, and other control characters are made visible.
 */
final class StyledText {
  private static final String CSI = "\u001b[";
  private static final String OSC = "\u001b]";
  private static final String END_OF_OSC = "\u001b\\";
  private static final char BEL = '\u0007';
  private static final String RESET = CSI + "0m";

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

  /** The text without emphasis. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (Token token : tokens(text)) {
      plain.append(token.emphasis() ? "" : token.text());
    }
    return plain.toString();
  }

  /** The width of the text in cells. */
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
      int emphasis = emphasisEnd(text, i);
      int link = linkEnd(text, i);
      if (emphasis > 0) {
        tokens.add(new Token(text.substring(i, emphasis), true));
        i = emphasis;
      } else if (link > 0) {
        i = link;
      } else {
        int end = Cells.clusterEnd(text, i);
        tokens.add(new Token(Cells.visible(text.substring(i, end)), false));
        i = end;
      }
    }
    return tokens;
  }

  /** The end of the change of emphasis at {@code start}; 0 if there is none. */
  private static int emphasisEnd(String text, int start) {
    if (!text.startsWith(CSI, start)) {
      return 0;
    }
    int at = start + CSI.length();
    while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == ';')) {
      at++;
    }
    return at < text.length() && text.charAt(at) == 'm' ? at + 1 : 0;
  }

  /** The end of the operating system command (OSC) at {@code start}; 0 if there is none. */
  private static int linkEnd(String text, int start) {
    if (!text.startsWith(OSC, start)) {
      return 0;
    }
    int bell = text.indexOf(BEL, start);
    int end = text.indexOf(END_OF_OSC, start + OSC.length());
    if (end >= 0 && (bell < 0 || end < bell)) {
      return end + END_OF_OSC.length();
    }
    return bell < 0 ? 0 : bell + 1;
  }
}
