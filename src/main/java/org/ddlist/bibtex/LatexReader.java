package org.ddlist.bibtex;

import java.text.Normalizer;
import org.ddlist.text.Ascii;

/**
 * Reads LaTeX as plain text, in one pass and without errors: the inverse of {@link LatexText#of},
 * and the other spellings that people and publishers use. It knows the commands of names and
 * titles; of any other command it keeps the argument and drops the name.
 */
final class LatexReader {
  /** More accents than any letter has; a longer run is no text, and slow to put in order. */
  static final int MOST_ACCENTS = 3;

  private final String latex;
  private final boolean marked;
  private final int end;
  private final StringBuilder text = new StringBuilder();

  /** The accents read before their letter, the outermost first. */
  private final StringBuilder accents = new StringBuilder();

  private int pos;
  private int depth;
  private boolean quoted;

  /** The offset in the text of the brace of the outermost open group; -1 if it has none. */
  private int mark = -1;

  private boolean markedCommand;

  /** Whether something was read that the text does not say. */
  private boolean lossy;

  private LatexReader(String latex, int start, int end, boolean marked) {
    this.latex = latex;
    this.pos = start;
    this.end = end;
    this.marked = marked;
  }

  static String read(String latex) {
    return new LatexReader(latex, 0, latex.length(), false).read();
  }

  static String readMarked(String latex) {
    int[] inner = withoutOuterBraces(latex);
    return new LatexReader(latex, inner[0], inner[1], true).read();
  }

  static boolean isText(String latex) {
    LatexReader reader = new LatexReader(latex, 0, latex.length(), true);
    reader.read();
    return !reader.lossy;
  }

  /** The range of the text inside braces and whitespace that enclose all of it. */
  private static int[] withoutOuterBraces(String latex) {
    int[] close = new int[latex.length()];
    int[] open = new int[latex.length()];
    int depth = 0;
    for (int i = 0; i < latex.length(); i++) {
      char c = latex.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '{') {
        open[depth++] = i;
      } else if (c == '}' && depth > 0) {
        close[open[--depth]] = i;
      }
    }
    int start = 0;
    int end = latex.length();
    while (true) {
      while (start < end && BibtexLayout.isSpace(latex.charAt(start))) {
        start++;
      }
      while (start < end && BibtexLayout.isSpace(latex.charAt(end - 1))) {
        end--;
      }
      boolean wrapped = end - start > 1 && latex.charAt(start) == '{' && close[start] == end - 1;
      if (!wrapped) {
        return new int[] {start, end};
      }
      start++;
      end--;
    }
  }

  private String read() {
    while (pos < end) {
      char c = latex.charAt(pos++);
      switch (c) {
        case '\\' -> command();
        case '{' -> open();
        case '}' -> close();
        case '~' -> space();
        case '$' -> dollar();
        case '-' -> dash();
        case '`', '\'' -> quote(c);
        default -> {
          if (BibtexLayout.isSpace(c)) {
            space();
          } else if (Character.isHighSurrogate(c) && pos < end) {
            letter(new String(new char[] {c, latex.charAt(pos++)}));
          } else if (isAccent(c)) {
            accent(c);
          } else if (accents.isEmpty()) {
            text.append(c);
          } else {
            letter(String.valueOf(c));
          }
        }
      }
    }
    while (depth > 0) {
      close();
    }
    int length = text.length();
    if (length > 0 && text.charAt(length - 1) == ' ') {
      text.setLength(length - 1);
    }
    return text.toString();
  }

  private char next() {
    return pos < end ? latex.charAt(pos) : '\0';
  }

  private boolean skip(char c) {
    if (next() != c) {
      return false;
    }
    pos++;
    return true;
  }

  /** Appends a character with the accents read before it. */
  private void letter(String letter) {
    boolean accented = !accents.isEmpty();
    text.append(
        accented && letter.equals("ı") ? "i" : accented && letter.equals("ȷ") ? "j" : letter);
    for (int i = accents.length() - 1; i >= 0; i--) {
      accent(accents.charAt(i));
    }
    accents.setLength(0);
  }

  private static boolean isAccent(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Puts an accent on the last letter. */
  private void accent(char accent) {
    int letter = text.length() - 1;
    for (int i = 0; i < MOST_ACCENTS && letter > 0 && isAccent(text.charAt(letter)); i++) {
      letter--;
    }
    if (letter < 0) {
      text.append(accent);
      return;
    }
    String all = text.substring(letter) + accent;
    text.setLength(letter);
    text.append(Normalizer.normalize(all, Normalizer.Form.NFC));
  }

  private void space() {
    // between a command and its argument there may be some
    boolean waits = !accents.isEmpty();
    if (!waits && !text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  private void open() {
    if (depth++ == 0 && marked && accents.isEmpty()) {
      mark = text.length();
      markedCommand = next() == '\\';
      text.append('{');
    }
  }

  private void close() {
    accents.setLength(0);
    if (depth == 0) {
      return;
    }
    depth--;
    if (depth == 0 && mark >= 0) {
      if (protects()) {
        text.append('}');
      } else {
        text.deleteCharAt(mark);
      }
      mark = -1;
    }
  }

  /** Whether the text from there is one character with combining accents. */
  private boolean isOneCharacter(int start) {
    int end = start + 1;
    while (end < text.length() && isAccent(text.charAt(end))) {
      end++;
    }
    return end == text.length();
  }

  /** Whether the group since the mark has capitals that BibTeX would change otherwise. */
  private boolean protects() {
    boolean one = isOneCharacter(mark + 1);
    if (one && (markedCommand || LatexText.isInBraces(text.charAt(mark + 1)))) {
      return false;
    }
    for (int i = mark + 1; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Reads a formula; a dollar sign without a second one is a dollar. */
  private void dollar() {
    int close = pos;
    while (close < end && latex.charAt(close) != '$') {
      close += latex.charAt(close) == '\\' ? 2 : 1;
    }
    if (close >= end) {
      letter("$");
      return;
    }
    String written = latex.substring(pos, close);
    String formula = LatexFormula.read(written, marked);
    lossy |= !isSign(formula, written);
    pos = close + 1;
    if (formula.startsWith(" ")) {
      space();
    }
    letter(formula.strip());
    if (formula.endsWith(" ")) {
      space();
    }
  }

  /** Whether a formula is one sign, for which a formula is written again. */
  private static boolean isSign(String text, String formula) {
    String sign = text.length() == 1 ? LatexSigns.formula(text.charAt(0)) : null;
    return sign != null && sign.contains("$" + formula.strip() + "$");
  }

  /** Reads a digit, or a group of digits, as the given characters; false if neither follows. */
  private boolean digits(String digits) {
    int from = pos;
    boolean group = skip('{');
    int first = pos;
    while (Ascii.isDigit(next()) && (group || pos == first)) {
      pos++;
    }
    int last = pos;
    if (last == first || group && !skip('}')) {
      pos = from;
      return false;
    }
    for (int i = first; i < last; i++) {
      letter(digits.substring(latex.charAt(i) - '0', latex.charAt(i) - '0' + 1));
    }
    return true;
  }

  private void dash() {
    if (!skip('-')) {
      letter("-");
    } else {
      letter(skip('-') ? "—" : "–");
    }
  }

  private void quote(char c) {
    if (skip(c)) {
      letter(c == '`' ? "“" : "”");
    } else if (c == '`') {
      quoted = true;
      letter("‘");
    } else if (quoted && !Character.isLetter(next())) {
      quoted = false;
      letter("’");
    } else {
      letter("'");
    }
  }

  private void command() {
    if (pos == end) {
      letter("\\");
      return;
    }
    int start = pos;
    while (Ascii.isLetter(next())) {
      pos++;
    }
    if (pos == start) {
      pos++;
      sign(latex.charAt(start));
      return;
    }
    String name = latex.substring(start, pos);
    while (pos < end && BibtexLayout.isSpace(latex.charAt(pos))) {
      pos++;
    }
    word(name);
  }

  /** A command that is a backslash and one character that is no letter. */
  private void sign(char c) {
    char accent = LatexSigns.accent(String.valueOf(c));
    if (accent != 0) {
      waiting(accent);
      return;
    }
    switch (c) {
      case '-', '/', '!', '@' -> {}
      case '(', ')', '[', ']' -> lossy = true;
      case '{', '}' -> {
        lossy = true;
        if (!marked) {
          letter(String.valueOf(c));
        }
      }
      case ' ', '\t', '\r', '\n', ',', ';', ':', '\\' -> space();
      default -> letter(String.valueOf(c));
    }
  }

  private void word(String name) {
    char accent = LatexSigns.accent(name);
    if (accent != 0) {
      waiting(accent);
      return;
    }
    String symbol = LatexSigns.character(name);
    if (symbol != null) {
      letter(symbol);
      return;
    }
    lossy = true;
    switch (name) {
      case "TeX", "LaTeX" -> letter(name);
      case "url", "path", "nolinkurl" -> verbatim();
      case "href" -> skipGroup();
      case "textsuperscript" -> digits(LatexSigns.SUPERSCRIPTS);
      case "textsubscript" -> digits(LatexSigns.SUBSCRIPTS);
      default -> {}
    }
  }

  private void waiting(char accent) {
    if (accents.length() < MOST_ACCENTS) {
      accents.append(accent);
    }
  }

  /** Copies an address, in which commands, ties and dashes have no meaning. */
  private void verbatim() {
    if (!skip('{')) {
      return;
    }
    for (int open = 1; pos < end; pos++) {
      char c = latex.charAt(pos);
      open += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (open == 0) {
        pos++;
        return;
      }
      boolean escape = c == '\\' && pos + 1 < end && "#%&_~$".indexOf(latex.charAt(pos + 1)) >= 0;
      if (escape) {
        c = latex.charAt(++pos);
        // a tilde in an address is written \~{}
        pos += c == '~' && latex.startsWith("{}", pos + 1) ? "{}".length() : 0;
      }
      text.append(c);
    }
  }

  private void skipGroup() {
    if (next() == '{') {
      int close = Braces.closeOf(latex, pos);
      pos = close < 0 ? end : Math.min(end, close + 1);
    }
  }
}
