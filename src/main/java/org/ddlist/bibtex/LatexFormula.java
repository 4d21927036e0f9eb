package org.ddlist.bibtex;

import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import org.ddlist.text.Ascii;

/**
 * Reads a formula as text that keeps its meaning: "x_(i+1)", "1/2", "√2", "n²". Of a command that
 * it does not know it keeps the argument, since most of those only choose letters.
 */
final class LatexFormula {
  /** Commands whose name is what they print. */
  private static final Set<String> OPERATORS =
      Set.of(
          ("arccos arcsin arctan arg argmax argmin cos cosh cot deg det dim exp gcd inf ker lg lim ln"
                  + " log max min mod Pr sin sinh sup tan tanh")
              .split(" "));

  private static final Map<String, String> ACCENTS =
      Map.of(
          "hat", "\u0302",
          "widehat", "\u0302",
          "tilde", "\u0303",
          "widetilde", "\u0303",
          "bar", "\u0304",
          "overline", "\u0304",
          "dot", "\u0307",
          "ddot", "\u0308",
          "vec", "\u20d7");

  private final String latex;
  private final boolean marked;
  private final StringBuilder text = new StringBuilder();
  private int pos;

  private LatexFormula(String latex, boolean marked) {
    this.latex = latex;
    this.marked = marked;
  }

  /**
   * @param latex without the dollar signs
   * @param marked whether braces in the text have a meaning, so that none may be added
   */
  static String read(String latex, boolean marked) {
    LatexFormula formula = new LatexFormula(latex, marked);
    while (formula.pos < latex.length()) {
      formula.text.append(formula.part());
    }
    return formula.text.toString();
  }

  private char next() {
    return pos < latex.length() ? latex.charAt(pos) : '\0';
  }

  /** A character, a group or a command with its arguments. */
  private String part() {
    char c = latex.charAt(pos++);
    return switch (c) {
      case '\\' -> command();
      case '{' -> group();
      case '}' -> "";
      case '^' -> script("^", LatexSigns.SUPERSCRIPTS);
      case '_' -> script("_", LatexSigns.SUBSCRIPTS);
      case '~', ' ', '\t', '\n', '\r' -> text.isEmpty() || endsWithSpace() ? "" : " ";
      default -> String.valueOf(c);
    };
  }

  private boolean endsWithSpace() {
    return text.charAt(text.length() - 1) == ' ';
  }

  /** The text of the group that has just been opened. */
  private String group() {
    int start = pos;
    for (int open = 1; pos < latex.length(); pos++) {
      char c = latex.charAt(pos);
      if (c == '\\') {
        pos++;
      } else {
        open += c == '{' ? 1 : c == '}' ? -1 : 0;
      }
      if (open == 0) {
        return read(latex.substring(start, pos++), marked);
      }
    }
    return read(latex.substring(start), marked);
  }

  /** The next group, command or character. */
  private String argument() {
    while (pos < latex.length() && BibtexLayout.isSpace(latex.charAt(pos))) {
      pos++;
    }
    return pos < latex.length() ? part() : "";
  }

  private static String inParentheses(String argument) {
    return argument.length() > 1 && !Ascii.isNumber(argument) ? "(" + argument + ")" : argument;
  }

  private String script(String sign, String digits) {
    String argument = argument();
    if (!Ascii.isNumber(argument)) {
      return sign + inParentheses(argument);
    }
    StringBuilder script = new StringBuilder();
    for (int i = 0; i < argument.length(); i++) {
      script.append(digits.charAt(argument.charAt(i) - '0'));
    }
    return script.toString();
  }

  private String command() {
    int start = pos;
    while (Ascii.isLetter(next())) {
      pos++;
    }
    if (pos == start) {
      return pos < latex.length() ? sign(latex.charAt(pos++)) : "\\";
    }
    String name = latex.substring(start, pos);
    int end = pos;
    while (pos < latex.length() && BibtexLayout.isSpace(latex.charAt(pos))) {
      pos++;
    }
    boolean gap = pos > end;
    String character = LatexSigns.character(name);
    if (character != null) {
      return character;
    }
    if (OPERATORS.contains(name)) {
      boolean joined = !text.isEmpty() && Character.isLetterOrDigit(text.charAt(text.length() - 1));
      return (joined ? " " : "") + name + (gap || next() == '\\' ? " " : "");
    }
    String accent = ACCENTS.get(name);
    if (accent != null) {
      String letter = argument();
      return letter.length() == 1
          ? Normalizer.normalize(letter + accent, Normalizer.Form.NFC)
          : letter;
    }
    return switch (name) {
      case "frac", "dfrac", "tfrac" -> inParentheses(argument()) + "/" + inParentheses(argument());
      case "sqrt" -> "√" + inParentheses(argument());
      default -> "";
    };
  }

  private String sign(char c) {
    return switch (c) {
      case '!', '(', ')', '[', ']' -> "";
      case ',', ':', ';', ' ', '\\' -> " ";
      case '{', '}' -> marked ? "" : String.valueOf(c);
      default -> String.valueOf(c);
    };
  }
}
