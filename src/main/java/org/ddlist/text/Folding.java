package org.ddlist.text;

import java.text.Normalizer;
import java.util.Locale;

/** Text without case, accents and punctuation, which is how names and words are compared. */
public final class Folding {
  private Folding() {}

  /** Text as a search sees it: lower case, no accents, letters and digits parted by one space. */
  public static String fold(String text) {
    String plain = isAscii(text) ? text : withoutAccents(text);
    StringBuilder folded = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        if (gap && !folded.isEmpty()) {
          folded.append(' ');
        }
        gap = false;
        folded.append(Character.toLowerCase(c));
      } else if (c != '\'' && c != '’') {
        gap = true;
      }
    }
    return folded.toString();
  }

  /** The letters and digits alone, likewise: "DC-BENCH" and "dcbench" are one. */
  public static String compact(String text) {
    return fold(text).replace(" ", "");
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String withoutAccents(String text) {
    String parted = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder(parted.length());
    for (int i = 0; i < parted.length(); i++) {
      char c = parted.charAt(i);
      if (Character.getType(c) == Character.NON_SPACING_MARK) {
        continue;
      }
      switch (c) {
        case 'ß' -> plain.append("ss");
        case 'æ' -> plain.append("ae");
        case 'œ' -> plain.append("oe");
        case 'ø' -> plain.append('o');
        case 'ł' -> plain.append('l');
        case 'đ', 'ð' -> plain.append('d');
        case 'þ' -> plain.append("th");
        case 'ı' -> plain.append('i');
        default -> plain.append(c);
      }
    }
    return plain.toString();
  }
}
