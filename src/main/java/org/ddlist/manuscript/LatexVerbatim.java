package org.ddlist.manuscript;

import java.util.Set;
import org.ddlist.text.Ascii;

/**
 * Verbatim arguments of LaTeX commands, in which neither comments nor commands begin: code in
 * {@code \verb} and similar commands, between two equal signs or in braces, and the addresses of
 * {@code \\url} and {@code \href}.
 */
final class LatexVerbatim {
  private static final Set<String> CODE = Set.of("verb", "Verb", "lstinline", "mintinline");

  private static final Set<String> ADDRESSES = Set.of("url", "nolinkurl", "path", "href");

  /** In characters: a longer argument was never closed. */
  private static final int LONGEST = 1000;

  private LatexVerbatim() {}

  /**
   * The end of a verbatim argument.
   *
   * @param name of any command
   * @param pos the offset after the name
   * @return the offset after the argument; {@code pos} if the command takes no verbatim argument,
   *     or it is not closed
   */
  static int end(String text, String name, int pos) {
    boolean address = ADDRESSES.contains(name);
    if (!address && !CODE.contains(name)) {
      return pos;
    }
    int i = at(text, pos) == '*' ? pos + 1 : pos;
    i = skipBlanks(text, i);
    if (at(text, i) == '[') {
      i = skipBlanks(text, skipTo(text, ']', i));
    }
    if (name.equals("mintinline") && at(text, i) == '{') {
      i = skipBlanks(text, skipBraces(text, i));
    }
    char sign = at(text, i);
    boolean braces = sign == '{' && !name.equals("verb");
    // TikZ has a \path without such an argument.
    boolean none = sign == '}' || isLetter(sign) || address && sign != '|';
    if (!braces && none) {
      return pos;
    }
    int end = braces ? skipBraces(text, i) : skipTo(text, sign, i);
    return end == i ? pos : end;
  }

  private static char at(String text, int offset) {
    return offset < text.length() ? text.charAt(offset) : '\0';
  }

  /** Whether a command's name may contain it: a letter, or the @ of commands inside packages. */
  static boolean isLetter(char c) {
    return Ascii.isLetter(c) || c == '@';
  }

  /** The offset after the letters of a command's name. */
  static int nameEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int skipBlanks(String text, int from) {
    int i = from;
    while (at(text, i) == ' ' || at(text, i) == '\t') {
      i++;
    }
    return i;
  }

  /** The offset after the next such sign of the line; {@code from} if there is none. */
  private static int skipTo(String text, char sign, int from) {
    int limit = Math.min(text.length(), from + LONGEST);
    for (int i = from + 1; i < limit && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == sign) {
        return i + 1;
      }
    }
    return from;
  }

  /** The offset after the closing brace; {@code from} if there is none. */
  private static int skipBraces(String text, int from) {
    int depth = 0;
    int limit = Math.min(text.length(), from + LONGEST);
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return i + 1;
      }
    }
    return from;
  }
}
