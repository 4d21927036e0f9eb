package org.ddlist.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/** Text measured in the cells of a screen: none for a combining mark, two for most of CJK. */
public final class Cells {
  private Cells() {}

  public static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      width += width(c);
      i += Character.charCount(c);
    }
    return width;
  }

  private static int width(int c) {
    // Dashes, quotes and the ellipsis too are known without opening the library's jar.
    return c < 0x300 || (c >= 0x2010 && c <= 0x2027) ? 1 : Math.max(0, WCWidth.wcwidth(c));
  }

  /** The text cut to that many cells, the last ones the ellipsis, if it is longer. */
  public static String cut(String text, int cells, String ellipsis) {
    if (width(text) <= cells) {
      return text;
    }
    int room = cells - width(ellipsis);
    int end = 0;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (room < width(c)) {
        break;
      }
      room -= width(c);
      end += Character.charCount(c);
    }
    return text.substring(0, end).stripTrailing() + ellipsis;
  }

  /** Breaks text at spaces; a word longer than a line, such as an address, stays whole. */
  public static List<String> wrap(String text, int cells) {
    if (width(text) <= cells) {
      return List.of(text);
    }
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (!line.isEmpty() && width(line.toString()) + 1 + width(word) > cells) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /**
   * Text that cannot drive a screen: a control character is shown as {@code \x1b}, not sent, and
   * one that is not seen itself, such as those that turn about the order of others, likewise.
   */
  public static String visible(String text) {
    StringBuilder visible = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = Character.isISOControl(c);
      if (control || isUnseen(c)) {
        if (visible == null) {
          visible = new StringBuilder(text.substring(0, i));
        }
        visible.append(control ? "\\x" : "\\u");
        for (int shift = control ? 4 : 12; shift >= 0; shift -= 4) {
          visible.append(Character.forDigit(c >> shift & 0xf, 16));
        }
      } else if (visible != null) {
        visible.append(c);
      }
    }
    return visible == null ? text : visible.toString();
  }

  /**
   * But for the joiners, which Persian and emoji are written with, and the signs that Arabic has.
   */
  private static boolean isUnseen(char c) {
    if (c < 0xad) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      case Character.FORMAT -> c == 0xad || c == 0x61c || c == 0x180e || c == 0x200b || c > 0x200d;
      default -> false;
    };
  }
}
