package org.ddlist.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Folds case, accents and punctuation, so that two spellings of a name or title compare equal. */
public final class Folding {
  private Folding() {}

  /** The words in lower case without accents, with one space between two: "jun yan zhu". */
  public static String fold(String text) {
    return fold(text, true);
  }

  private static String fold(String text, boolean spaces) {
    String plain = isAscii(text) ? text : withoutAccents(text);
    StringBuilder folded = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean small = c >= 'a' && c <= 'z';
      if (small || isWordPart(plain, i)) {
        if (gap && spaces && !folded.isEmpty()) {
          folded.append(' ');
        }
        gap = false;
        folded.append(small ? c : Character.toLowerCase(c));
      } else if (c != '\'' && c != '’') {
        gap = true;
      }
    }
    return folded.toString();
  }

  /** Whether a letter or digit is at that index, or half of one that is written as two chars. */
  private static boolean isWordPart(String text, int i) {
    char c = text.charAt(i);
    if (!Character.isSurrogate(c)) {
      return Character.isLetterOrDigit(c);
    }
    return Character.isLetterOrDigit(
        text.codePointAt(Character.isLowSurrogate(c) && i > 0 ? i - 1 : i));
  }

  /** The words of {@link #fold}; none if the text has no letter or digit. */
  public static List<String> words(String text) {
    String folded = fold(text);
    return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
  }

  /**
   * The folded letters and digits alone, with {@code &} read as "and": "DC-BENCH" and "dcbench"
   * compare equal.
   */
  public static String compact(String text) {
    String spelt = text.indexOf('&') < 0 ? text : text.replace("&", " and ");
    return fold(spelt, false);
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
    String decomposed = NormalForm.of(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.getType(c) == Character.NON_SPACING_MARK) {
        continue;
      }
      String letters = inAscii(c);
      plain.append(letters == null ? String.valueOf(c) : letters);
    }
    return plain.toString();
  }

  /** The letters for a small one that is no letter with an accent; null for all others. */
  public static String inAscii(int letter) {
    return switch (letter) {
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'ø' -> "o";
      case 'ł' -> "l";
      case 'đ', 'ð' -> "d";
      case 'þ' -> "th";
      case 'ı' -> "i";
      default -> null;
    };
  }
}
