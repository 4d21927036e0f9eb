package org.ddlist.bibtex;

import java.text.Normalizer;
import org.ddlist.model.Pages;
import org.ddlist.model.Title;
import org.ddlist.text.Folding;
import org.ddlist.text.NormalForm;

/**
 * Writes text as LaTeX in ASCII, and reads LaTeX as text. What is written has an accented letter as
 * what BibTeX calls a special character ({@code {\"o}}: a brace, then a backslash), which it sorts
 * and labels as one letter; see the manual "BibTeXing", section 3. Braces are written as they are:
 * in a title they mark what keeps its capitals.
 */
public final class LatexText {
  private static final char NO_BREAK_SPACE = '\u00a0';

  /** The first character behind the letters of European languages, which have no accents apart. */
  private static final char FIRST_UNUSUAL = '\u0180';

  private LatexText() {}

  /**
   * The text in LaTeX. A character without a spelling in ASCII is kept, for an engine that reads
   * UTF-8: {@link #unwritable} names it.
   */
  public static String of(String text) {
    return isPlain(text) ? text : write(NormalForm.of(text, Normalizer.Form.NFC), true);
  }

  /**
   * The text in LaTeX that is read as UTF-8: letters and typographical signs are kept, and the
   * characters of formulas are written as {@link #of} does it.
   */
  public static String inUnicode(String text) {
    return isPlain(text) ? text : write(text, false);
  }

  /** The first character without a spelling in ASCII, with its accents; empty if there is none. */
  public static String unwritable(String text) {
    return isPlain(text) ? "" : firstUnwritable(text);
  }

  /**
   * The text of LaTeX in any spelling, on one line: the inverse of {@link #of}, but for ties, which
   * become spaces, apostrophes, which become ASCII, double hyphens, which become dashes, and
   * braces, which are dropped. There are no errors: of an unknown command the argument is kept.
   */
  public static String read(String latex) {
    return isReadAsIs(latex) ? latex : LatexReader.read(latex);
  }

  /**
   * Whether {@link #read} loses nothing but spellings: LaTeX without commands other than for
   * letters and signs, and without formulas other than one sign.
   */
  public static boolean isText(String latex) {
    return isPlain(latex) || LatexReader.isText(latex);
  }

  /**
   * An address, in which ties, dashes and quotes have no meaning; only the characters that LaTeX
   * needs escaped are not as written. A field that wraps it in a command may be given too.
   */
  public static String readAddress(String latex) {
    if (latex.contains("\\url") || latex.contains("\\href") || !Title.hasMatchingBraces(latex)) {
      return read(latex);
    }
    String tildes =
        latex
            .replace("{\\textasciitilde}", "~")
            .replace("\\textasciitilde{}", "~")
            .replace("$\\sim$", "~");
    return read("\\url{" + tildes + "}");
  }

  /**
   * The text of a title with one pair of braces around what BibTeX must keep in capitals, as {@link
   * Title} has it. Braces round the whole title, round one accented letter or round what has no
   * capitals are gone.
   */
  public static String readMarked(String latex) {
    return isReadAsIs(latex) ? latex : LatexReader.readMarked(latex);
  }

  /** Page numbers with one ASCII hyphen where a range has a dash of any kind: "10718-10727". */
  public static String readPages(String latex) {
    return Pages.normalized(read(latex));
  }

  /** Whether the text is read as it is, as most is: no reader is made for it. */
  private static boolean isReadAsIs(String latex) {
    char before = ' ';
    for (int i = 0; i < latex.length(); i++) {
      char c = latex.charAt(i);
      boolean plain =
          c < 0x80
              ? c >= ' ' && c < '{' && c != '\\' && c != '$' && c != '`' || c == '|'
              : c > NO_BREAK_SPACE && c < FIRST_UNUSUAL;
      if (!plain || c == before && (c == ' ' || c == '-' || c == '\'')) {
        return false;
      }
      before = c;
    }
    return before != ' ' || latex.isEmpty();
  }

  /** The folded letters and digits of LaTeX text; see {@link Folding#compact}. */
  static String letters(String latex) {
    StringBuilder letters = new StringBuilder(latex.length());
    for (int i = 0; i < latex.length(); i++) {
      char c = latex.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        letters.append(c);
      } else if (c >= 'A' && c <= 'Z') {
        letters.append((char) (c + 'a' - 'A'));
      } else if (c >= 0x80 || c == '\\' || c == '$' || c == '&' || c == '^') {
        // reading LaTeX takes ten times as long, and most titles have none
        return Folding.compact(read(latex));
      }
    }
    return letters.toString();
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
    String composed = NormalForm.of(text, Normalizer.Form.NFC);
    for (int i = 0; i < composed.length(); ) {
      int end = characterEnd(composed, i);
      String character = composed.substring(i, end);
      if (latex(character) == null) {
        return character;
      }
      i = end;
    }
    return "";
  }

  private static String write(String text, boolean ascii) {
    StringBuilder latex = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int end = isGreek(text.charAt(i)) ? greekEnd(text, i) : characterEnd(text, i);
      if (end - i == 1 && isAscii(text.charAt(i))) {
        latex.append(ascii(text.charAt(i)));
      } else {
        String part = text.substring(i, end);
        String written = isGreek(text.charAt(i)) ? greek(part) : latex(part);
        boolean kept = written == null || !ascii && written.indexOf('$') < 0;
        latex.append(kept ? escaped(part) : written);
      }
      i = end;
    }
    return latex.toString();
  }

  /** The end of a character with its combining accents. */
  private static int characterEnd(String text, int start) {
    int end = start + Character.charCount(text.codePointAt(start));
    while (end < text.length()
        && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
      end++;
    }
    return end;
  }

  private static boolean isGreek(char c) {
    return c >= '\u0370' && c <= '\u03ff' || c >= '\u1f00' && c <= '\u1fff';
  }

  private static int greekEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isGreek(text.charAt(end))) {
      end = characterEnd(text, end);
    }
    return end;
  }

  /** Letters of formulas; null if LaTeX has no command for one, as in a word of Greek. */
  private static String greek(String letters) {
    StringBuilder latex = new StringBuilder();
    for (int i = 0; i < letters.length(); i++) {
      String written = symbol(letters.charAt(i));
      if (written == null) {
        return null;
      }
      latex.append(written);
    }
    return latex.toString();
  }

  /** A character with or without combining accents; null if it has no spelling in ASCII. */
  private static String latex(String character) {
    char c = character.charAt(0);
    String written = character.length() > 1 ? null : isAscii(c) ? ascii(c) : symbol(c);
    return written == null ? accented(character) : written;
  }

  /** The character with a sign that is special to LaTeX escaped. */
  private static String escaped(String character) {
    char c = character.charAt(0);
    return isAscii(c) ? ascii(c) + character.substring(1) : character;
  }

  private static boolean isAscii(char c) {
    return c >= ' ' && c <= '~';
  }

  private static String ascii(char c) {
    return switch (c) {
      case '&', '%', '$', '#', '_' -> "\\" + c;
      case '~', '^', '\\' -> LatexSigns.latex(c);
      default -> String.valueOf(c);
    };
  }

  /** A character that is no ASCII; null if LaTeX has no command for it. */
  private static String symbol(char c) {
    return switch (c) {
      case '\u00a0' -> "~";
      case '–' -> "--";
      case '—' -> "---";
      case '‘' -> "`";
      case '’' -> "'";
      case '“' -> "``";
      case '”' -> "''";
      default -> LatexSigns.latex(c);
    };
  }

  /** Whether a title has the letter in braces whatever is round it. */
  static boolean isInBraces(char c) {
    String formula = LatexSigns.formula(c);
    return formula != null && formula.startsWith("{");
  }

  /**
   * A letter with its accents; null if it is none, or has one that not every engine knows. Those
   * below the letter go outermost, as LaTeX sets them under anything.
   */
  private static String accented(String character) {
    String parts = Normalizer.normalize(character, Normalizer.Form.NFD);
    int accents = parts.length() - 1;
    char letter = parts.charAt(0);
    if (accents < 1 || accents > LatexReader.MOST_ACCENTS || !Character.isLetter(letter)) {
      return null;
    }
    String latex = letter <= '~' ? String.valueOf(letter) : symbol(letter);
    if (latex == null || latex.indexOf('$') >= 0) {
      return null;
    }
    for (int i = 0; i < 2 * accents && latex != null; i++) {
      char mark = parts.charAt(1 + i % accents);
      if (i < accents != isBelow(mark)) {
        latex = under(LatexSigns.accentCommand(mark), latex);
      }
    }
    return latex;
  }

  private static boolean isBelow(char mark) {
    return mark >= '\u0323' && mark <= '\u0328' || mark == '\u0331';
  }

  /** Puts an accent on a letter, which is in braces if it is more than one; null if it is none. */
  private static String under(String accent, String letter) {
    if (accent == null) {
      return null;
    }
    boolean word = Character.isLetter(accent.charAt(0));
    String on =
        letter.length() > 1
            ? letter
            // biber reads \'{\i} as an accent on a dotless i
            : word ? "{" + letter + "}" : letter;
    return "{\\" + accent + on + "}";
  }
}
