package org.ddlist.formats;

import java.text.Normalizer;
import java.util.Locale;
import org.ddlist.text.Folding;

/** Replaces characters for readers that show only ASCII. */
final class AsciiText {
  private AsciiText() {}

  /** The replacement of a character: a similar sign or the letter without accents, else "?". */
  static String of(int character) {
    String sign =
        switch (character) {
          case '“', '”', '„', '«', '»' -> "\"";
          case '‘', '’', '‚' -> "'";
          case '‐', '‑', '‒', '–', '−' -> "-";
          case '—' -> "--";
          case '…' -> "...";
          case '\u00a0', '\u2009', '\u202f' -> " ";
          case '×' -> "x";
          default -> letters(character);
        };
    return sign == null ? withoutAccents(character) : sign;
  }

  private static String letters(int character) {
    String small = Folding.inAscii(Character.toLowerCase(character));
    return small == null || Character.isLowerCase(character)
        ? small
        : small.toUpperCase(Locale.ROOT);
  }

  private static String withoutAccents(int character) {
    String parts = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD);
    String plain = parts.replaceAll("[^\\x00-\\x7f]", "");
    boolean mark = Character.getType(character) == Character.NON_SPACING_MARK;
    return plain.isEmpty() && !mark ? "?" : plain;
  }
}
