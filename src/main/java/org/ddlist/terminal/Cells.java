package org.ddlist.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/**
 * Measures text in the cells of a screen: none for a combining mark, two for most CJK characters
 * and for an emoji, however many characters it consists of.
 */
public final class Cells {
  private static final int JOINER = 0x200d;

  private Cells() {}

  public static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int end = clusterEnd(text, i);
      width += width(text, i, end);
      i = end;
    }
    return width;
  }

  /**
   * End of the grapheme cluster starting at {@code start}: a character with its combining marks, an
   * emoji with its skin tone and the emoji joined to it, or a flag of two letters. Of <a
   * href="https://www.unicode.org/reports/tr29/">Unicode's grapheme clusters</a>, these are the
   * ones that terminals draw as one.
   */
  public static int clusterEnd(String text, int start) {
    int base = text.codePointAt(start);
    int end = start + Character.charCount(base);
    if (isFlagLetter(base) && end < text.length() && isFlagLetter(text.codePointAt(end))) {
      end += 2;
    }
    boolean emoji = isEmoji(base);
    boolean joined = false;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (isNarrow(c)) {
        break;
      }
      boolean belongs = emoji && (isSkinTone(c) || joined && isEmoji(c));
      if (!belongs && width(c) > 0) {
        break;
      }
      joined = c == JOINER;
      end += Character.charCount(c);
    }
    return end;
  }

  /** The width of a grapheme cluster in cells. */
  private static int width(String text, int start, int end) {
    int base = text.codePointAt(start);
    int second = start + Character.charCount(base);
    if (second == end || isNarrow(base)) {
      return width(base);
    }
    int width = width(base);
    // A narrow base becomes wide, such as the white flag that a rainbow is joined to.
    for (int i = second; i < end; ) {
      int c = text.codePointAt(i);
      width = Math.max(width, isEmoji(c) ? 2 : width(c));
      i += Character.charCount(c);
    }
    return width;
  }

  private static int width(int c) {
    if (isNarrow(c)) {
      return 1;
    }
    // Alone, a skin tone is drawn as a patch of its colour.
    return isSkinTone(c) ? 2 : Math.max(0, WCWidth.wcwidth(c));
  }

  /**
   * Whether all characters are Latin letters or punctuation, which is known without loading the
   * library.
   */
  private static boolean isNarrow(int c) {
    return c < 0x300 || (c >= 0x2010 && c <= 0x2027);
  }

  private static boolean isFlagLetter(int c) {
    return c >= 0x1f1e6 && c <= 0x1f1ff;
  }

  private static boolean isSkinTone(int c) {
    return c >= 0x1f3fb && c <= 0x1f3ff;
  }

  /** Whether the code point is in a block of pictographs. */
  private static boolean isEmoji(int c) {
    return (c >= 0x2190 && c <= 0x2bff) || (c >= 0x1f000 && c <= 0x1faff && !isFlagLetter(c));
  }

  /** The text cut to a number of cells including the ellipsis; unchanged if it fits. */
  public static String cut(String text, int cells, String ellipsis) {
    if (width(text) <= cells) {
      return text;
    }
    int room = cells - width(ellipsis);
    int end = 0;
    while (end < text.length()) {
      int next = clusterEnd(text, end);
      room -= width(text, end, next);
      if (room < 0) {
        break;
      }
      end = next;
    }
    return text.substring(0, end).stripTrailing() + ellipsis;
  }

  /** As much of the end of a text as fits into a number of cells; all of it if it fits. */
  public static String end(String text, int cells) {
    int over = width(text) - cells;
    int start = 0;
    while (over > 0 && start < text.length()) {
      int next = clusterEnd(text, start);
      over -= width(text, start, next);
      start = next;
    }
    return text.substring(start);
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
   * Text that cannot control a screen: control characters are shown as {@code \x1b}, and invisible
   * characters, such as those that change the writing direction, with their number in hexadecimal
   * after {@code \\u}.
   */
  public static String visible(String text) {
    StringBuilder visible = null;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (isUnseen(c)) {
        if (visible == null) {
          visible = new StringBuilder(text.substring(0, i));
        }
        show(c, visible);
      } else if (visible != null) {
        visible.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return visible == null ? text : visible.toString();
  }

  private static void show(int c, StringBuilder to) {
    if (Character.isSupplementaryCodePoint(c)) {
      to.append("\\u{").append(Integer.toHexString(c)).append('}');
      return;
    }
    boolean control = Character.isISOControl(c);
    to.append(control ? "\\x" : "\\u");
    for (int shift = control ? 4 : 12; shift >= 0; shift -= 4) {
      to.append(Character.forDigit(c >> shift & 0xf, 16));
    }
  }

  /**
   * Whether a code point is a control character or an invisible one. The joiners are neither, since
   * Persian and emoji need them, nor are the Arabic number signs.
   */
  public static boolean isUnseen(int c) {
    if (c < 0xad) {
      return Character.isISOControl(c);
    }
    return switch (Character.getType(c)) {
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      case Character.FORMAT -> c == 0xad || c == 0x61c || c == 0x180e || c == 0x200b || c > 0x200d;
      default -> false;
    };
  }
}
