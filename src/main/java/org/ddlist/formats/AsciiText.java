package org.ddlist.formats;

import java.text.Normalizer;

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
          case 'ß' -> "ss";
          case 'æ' -> "ae";
          case 'Æ' -> "AE";
          case 'œ' -> "oe";
          case 'Œ' -> "OE";
          case 'ø' -> "o";
          case 'Ø' -> "O";
          case 'ł' -> "l";
          case 'Ł' -> "L";
          case 'đ', 'ð' -> "d";
          case 'Đ', 'Ð' -> "D";
          case 'þ' -> "th";
          case 'Þ' -> "Th";
          case 'ı' -> "i";
          case '×' -> "x";
          default -> null;
        };
    return sign == null ? withoutAccents(character) : sign;
  }

  private static String withoutAccents(int character) {
    String parts = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < parts.length(); i++) {
      if (parts.charAt(i) < 0x80) {
        plain.append(parts.charAt(i));
      }
    }
    boolean mark = Character.getType(character) == Character.NON_SPACING_MARK;
    return plain.isEmpty() && !mark ? "?" : plain.toString();
  }
}
