package org.ddlist.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/**
 * Text measured in the cells of a screen: none for a combining mark, two for most of CJK, and two
 * for what is drawn as one emoji, of however many characters it is put together.
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
   * Where what is drawn as one ends that starts there: a character with the marks that combine with
   * it, an emoji with its skin tone and with those that are joined to it, a flag of two letters.
   * Those are what <a href="https://www.unicode.org/reports/tr29/">Unicode's grapheme clusters</a>
   * have that terminals draw as one.
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

  /** In cells, of what is drawn as one. */
  private static int width(String text, int start, int end) {
    int base = text.codePointAt(start);
    int second = start + Character.charCount(base);
    if (second == end || isNarrow(base)) {
      return width(base);
    }
    int width = width(base);
    // A base that is narrow by itself, as the white flag is that a rainbow is joined to, gets wide.
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
    // Behind nothing that takes it, a skin tone is a patch of its colour.
    return isSkinTone(c) ? 2 : Math.max(0, WCWidth.wcwidth(c));
  }

  /** Letters and punctuation of Latin text, known without opening the library's jar. */
  private static boolean isNarrow(int c) {
    return c < 0x300 || (c >= 0x2010 && c <= 0x2027);
  }

  private static boolean isFlagLetter(int c) {
    return c >= 0x1f1e6 && c <= 0x1f1ff;
  }

  private static boolean isSkinTone(int c) {
    return c >= 0x1f3fb && c <= 0x1f3ff;
  }

  /** Whether it lies where Unicode has its pictographs. */
  private static boolean isEmoji(int c) {
    return (c >= 0x2190 && c <= 0x2bff) || (c >= 0x1f000 && c <= 0x1faff && !isFlagLetter(c));
  }

  /** The text cut to that many cells, the last ones the ellipsis, if it is longer. */
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
