package org.ddlist.exchange;

import java.text.Normalizer;

/**
 * Writes text as LaTeX in ASCII, and reads LaTeX as text. What is written has an accented letter as
 * what BibTeX calls a special character ({@code {\"o}}: a brace, then a backslash), which it sorts
 * and labels as one letter; see the manual "BibTeXing", section 3. Braces are written as they are:
 * in a title they mark what keeps its capitals.
 */
public final class LatexText {
  private LatexText() {}

  /**
   * The text in LaTeX.
   *
   * @throws IllegalArgumentException if {@link #unwritable} names a character of it
   */
  public static String of(String text) {
    String refused = unwritable(text);
    if (!refused.isEmpty()) {
      throw new IllegalArgumentException("LaTeX has no way to write '" + refused + "'");
    }
    return isPlain(text) ? text : write(text, new StringBuilder());
  }

  /**
   * The text in LaTeX that is read as UTF-8: letters and the signs of a typesetter stand as they
   * are, and what LaTeX knows only in its formulas is written as {@link #of} does it. A character
   * that this has no LaTeX for stands as it is, too.
   */
  public static String inUnicode(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder latex = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String written = c > '~' ? symbol(c) : ascii(c);
      boolean stands = c > '~' && (written == null || written.charAt(0) != '$');
      latex.append(stands ? String.valueOf(c) : written);
    }
    return latex.toString();
  }

  /** The first character that this has no LaTeX for; empty if there is none. */
  public static String unwritable(String text) {
    return isPlain(text) ? "" : firstUnwritable(text);
  }

  /**
   * The text of LaTeX in any spelling, on one line. What {@link #of} wrote is read as it was, but
   * that a tie is a space, an apostrophe is an ASCII one, two hyphens are a dash and a brace is
   * gone. Nothing is refused: of a command that this does not know the argument is kept, and what
   * means nothing to LaTeX is left as it is.
   */
  public static String read(String latex) {
    return LatexReader.read(latex);
  }

  /**
   * The text of a title with one pair of braces round all that BibTeX must keep in capitals, as
   * {@link org.ddlist.model.Title} has it. Braces round the whole title, round one accented letter
   * or round what has no capitals are gone.
   */
  public static String readMarked(String latex) {
    return LatexReader.readMarked(latex);
  }

  /** Page numbers with one ASCII hyphen where a range has a dash of any kind: "10718-10727". */
  public static String readPages(String latex) {
    String text = read(latex);
    StringBuilder pages = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean dash = "-‐‑‒–—−".indexOf(c) >= 0;
      int last = pages.length() - 1;
      if (!dash) {
        boolean afterDash = c == ' ' && last >= 0 && pages.charAt(last) == '-';
        pages.append(afterDash ? "" : String.valueOf(c));
      } else if (last < 0 || pages.charAt(last) != '-') {
        pages.setLength(last >= 0 && pages.charAt(last) == ' ' ? last : last + 1);
        pages.append('-');
      }
    }
    return pages.toString();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || "&%$#_~^\\".indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static String firstUnwritable(String text) {
    for (int i = 0; i < text.length(); ) {
      int end = i + Character.charCount(text.codePointAt(i));
      String character = text.substring(i, end);
      if (write(character, new StringBuilder()) == null) {
        return character;
      }
      i = end;
    }
    return "";
  }

  /** Null if there is a character it cannot write. */
  private static String write(String text, StringBuilder latex) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      String written = c >= ' ' && c <= '~' ? ascii(c) : symbol(c);
      if (written == null) {
        written = accented(c);
      }
      if (written == null) {
        return null;
      }
      latex.append(written);
    }
    return latex.toString();
  }

  private static String ascii(char c) {
    return switch (c) {
      case '&', '%', '$', '#', '_' -> "\\" + c;
      case '~' -> "{\\textasciitilde}";
      case '^' -> "{\\textasciicircum}";
      case '\\' -> "{\\textbackslash}";
      default -> String.valueOf(c);
    };
  }

  private static String symbol(char c) {
    return switch (c) {
      case 'ß' -> "{\\ss}";
      case 'æ' -> "{\\ae}";
      case 'Æ' -> "{\\AE}";
      case 'œ' -> "{\\oe}";
      case 'Œ' -> "{\\OE}";
      case 'ø' -> "{\\o}";
      case 'Ø' -> "{\\O}";
      case 'ł' -> "{\\l}";
      case 'Ł' -> "{\\L}";
      case 'å' -> "{\\aa}";
      case 'Å' -> "{\\AA}";
      case 'ı' -> "{\\i}";
      case '\u00a0' -> "~";
      case '–' -> "--";
      case '—' -> "---";
      case '‘' -> "`";
      case '’' -> "'";
      case '“' -> "``";
      case '”' -> "''";
      case '…' -> "{\\ldots}";
      case '×' -> "$\\times$";
      case '²' -> "$^2$";
      case '³' -> "$^3$";
      case '⁴' -> "$^4$";
      case '₂' -> "$_2$";
      case 'α' -> "$\\alpha$";
      case 'β' -> "$\\beta$";
      case 'γ' -> "$\\gamma$";
      case 'λ' -> "$\\lambda$";
      case 'μ' -> "$\\mu$";
      case 'π' -> "$\\pi$";
      case '∞' -> "$\\infty$";
      case '≤' -> "$\\leq$";
      case '→' -> "$\\rightarrow$";
      default -> null;
    };
  }

  /** A letter with one accent; null if the character is none. */
  private static String accented(char c) {
    String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    if (parts.length() != 2 || parts.charAt(0) > '~') {
      return null;
    }
    String letter = parts.substring(0, 1);
    String accent = accent(parts.charAt(1));
    if (accent == null) {
      return null;
    }
    if (accent.length() == 1 && Character.isLetter(accent.charAt(0))) {
      return "{\\" + accent + "{" + letter + "}}";
    }
    return "{\\" + accent + (letter.equals("i") ? "{\\i}" : letter) + "}";
  }

  private static String accent(char mark) {
    return switch (mark) {
      case '\u0300' -> "`";
      case '\u0301' -> "'";
      case '\u0302' -> "^";
      case '\u0303' -> "~";
      case '\u0304' -> "=";
      case '\u0306' -> "u";
      case '\u0307' -> ".";
      case '\u0308' -> "\"";
      case '\u030a' -> "r";
      case '\u030b' -> "H";
      case '\u030c' -> "v";
      case '\u0323' -> "d";
      case '\u0327' -> "c";
      case '\u0328' -> "k";
      default -> null;
    };
  }
}
