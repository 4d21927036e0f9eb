package org.ddlist.manuscript;

import java.util.List;
import org.ddlist.manuscript.CiteCommands.Shape;
import org.ddlist.manuscript.DocumentMark.Kind;
import org.ddlist.text.TextLines;

/**
 * Reads the arguments of LaTeX's citation commands, in LaTeX and in Markdown.
 *
 * <pre>
 * citation = "\" name ["*"] { "&lt;" text ">" | "(" text ")" | "[" text "]" } "{" keys "}"
 * multi    = "\" name "s" … { { "[" text "]" } "{" keys "}" }
 * keys     = key { "," key }
 * </pre>
 */
final class LatexArguments {
  /** In characters outside braces: a longer argument was never closed. */
  private static final int LONGEST_NOTE = 1000;

  private final String text;
  private final LatexBraces braces;
  private final boolean comments;

  /**
   * @param comments whether a percent sign begins a comment
   */
  LatexArguments(String text, boolean comments) {
    this.text = text;
    this.braces = new LatexBraces(text, comments);
    this.comments = comments;
  }

  /** The character there; no character of any text behind its end. */
  char at(int offset) {
    return offset < text.length() ? text.charAt(offset) : '\0';
  }

  /**
   * Reads the arguments of a citation command.
   *
   * @param pos the offset after the command's name
   * @param all whether {@code *} stands for all entries
   * @return the offset after the keys; {@code pos} or some offset after it if there are none
   */
  int citation(Shape shape, int pos, boolean all, List<DocumentMark> marks) {
    int end = at(pos) == '*' ? pos + 1 : pos;
    do {
      int open = skipOptions(end, shape.many());
      for (int i = 0; i < shape.before() && closeOf(open) > 0; i++) {
        open = skipOptions(closeOf(open) + 1, false);
      }
      int close = closeOf(open);
      if (close < 0 || shape.after() && at(skipOptions(close + 1, false)) != '{') {
        return end;
      }
      keys(open + 1, close, all, marks);
      end = close + 1;
    } while (shape.many());
    return end;
  }

  /** Skips arguments in brackets, and the space before an opening brace. */
  int skipOptions(int offset, boolean many) {
    int pos = offset;
    while (true) {
      int next = skipSpace(pos);
      char c = at(next);
      char closer = c == '[' ? ']' : c == '<' ? '>' : c == '(' && many ? ')' : '\0';
      if (closer == '\0') {
        return c == '{' ? next : pos;
      }
      int close = closeOfNote(next, c, closer);
      if (close < 0) {
        return pos;
      }
      pos = close + 1;
    }
  }

  /** The next offset that is neither space nor comment; the given one before an empty line. */
  int skipSpace(int offset) {
    int i = offset;
    int lines = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '%' && comments) {
        i = TextLines.end(text, i) + 1;
      } else if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
        lines += c == '\n' ? 1 : 0;
        i++;
      } else {
        return i;
      }
      if (lines > 1) {
        return offset;
      }
    }
    return offset;
  }

  /** The offset of the brace that closes the one there; -1 if none does or none is there. */
  int closeOf(int offset) {
    return offset < text.length() ? braces.closeOf(offset) : -1;
  }

  private int closeOfNote(int open, char opener, char closer) {
    int depth = 0;
    int limit = Math.min(text.length(), open + LONGEST_NOTE);
    for (int i = open + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i = LatexBraces.skipCommand(text, i);
      } else if (c == '%' && comments) {
        i = TextLines.end(text, i);
      } else if (c == '{') {
        i = braces.closeOf(i);
        if (i < 0) {
          return -1;
        }
      } else if (c == opener) {
        depth++;
      } else if (c == closer && depth-- == 0) {
        return i;
      } else if (c == '}') {
        return -1;
      }
    }
    return -1;
  }

  private void keys(int start, int end, boolean all, List<DocumentMark> marks) {
    StringBuilder key = new StringBuilder();
    int keyStart = -1;
    for (int i = start; i <= end; i++) {
      char c = i < end ? text.charAt(i) : ',';
      if (c == '%' && comments) {
        i = endOfComment(i, end) - 1;
      } else if (c == ',') {
        key(key.toString().strip(), keyStart, all, marks);
        key.setLength(0);
        keyStart = -1;
      } else {
        boolean space = Character.isWhitespace(c);
        if (!space && keyStart < 0) {
          keyStart = i;
        }
        if (!space || !key.isEmpty()) {
          key.append(space ? ' ' : c);
        }
      }
    }
  }

  /** The offset where a key goes on after a comment: TeX skips the space that begins a line. */
  private int endOfComment(int percent, int end) {
    int i = Math.min(end, TextLines.end(text, percent) + 1);
    while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i;
  }

  private static void key(String written, int offset, boolean all, List<DocumentMark> marks) {
    if (all && written.equals("*")) {
      marks.add(new DocumentMark(Kind.WHOLE_BIBLIOGRAPHY, "", offset));
      return;
    }
    // mciteplus and REVTeX join a citation to the one before: \cite{a,*b}.
    String key = written.startsWith("*") ? written.substring(1) : written;
    if (!key.isEmpty() && isName(key) && key.indexOf(' ') < 0) {
      marks.add(new DocumentMark(Kind.CITATION, key, offset));
    }
  }

  /** Whether it can name something: a definition has a parameter or a command in its place. */
  static boolean isName(String key) {
    for (int i = 0; i < key.length(); i++) {
      if ("#\\{}\"".indexOf(key.charAt(i)) >= 0) {
        return false;
      }
    }
    return !key.equals("*");
  }
}
