package org.ddlist.manuscript;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddlist.text.TextLines;

/** The conditionals of a LaTeX text, each with its {@code \else} and {@code \fi}. */
final class LatexConditionals {
  /** What a conditional decides whatever a document defines. */
  enum Truth {
    TRUE,
    FALSE,
    UNKNOWN
  }

  private static final Pattern COMPARED = Pattern.compile(" *([0-9])([0-9]|\\s)");

  private final String text;

  /** By the offset of the name of each conditional: the offsets of \else (or -1) and \fi. */
  private final Map<Integer, int[]> ends = new HashMap<>();

  LatexConditionals(String text) {
    this.text = text;
    Deque<Integer> open = new ArrayDeque<>();
    boolean defined = false;
    int pos = 0;
    while (pos < text.length()) {
      char c = text.charAt(pos);
      if (c == '%') {
        pos = TextLines.end(text, pos);
      } else if (c != '\\') {
        pos++;
      } else {
        int start = pos + 1;
        int end = LatexVerbatim.nameEnd(text, start);
        String name = text.substring(start, end);
        if (!defined) {
          note(name, start, end, open);
        }
        // \newif\ifdraft is no conditional.
        defined = name.equals("newif");
        pos = end == start ? end + 1 : LatexVerbatim.end(text, name, end);
      }
    }
  }

  private void note(String name, int start, int end, Deque<Integer> open) {
    if (name.equals("fi") && !open.isEmpty()) {
      ends.get(open.pop())[1] = start - 1;
    } else if (name.equals("else") && !open.isEmpty()) {
      int[] ofTop = ends.get(open.peek());
      ofTop[0] = ofTop[0] < 0 ? start - 1 : ofTop[0];
    } else if (isConditional(name, end)) {
      open.push(start);
      ends.put(start, new int[] {-1, text.length()});
    }
  }

  /** Whether a command needs a \fi: those of packages take arguments in braces instead. */
  private boolean isConditional(String name, int end) {
    if (name.equals("iffalse") || name.equals("iftrue")) {
      return true;
    }
    if (!name.startsWith("if") || name.equals("iff") || name.startsWith("ifthen")) {
      return false;
    }
    int next = end;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return next == text.length() || "{*[".indexOf(text.charAt(next)) < 0;
  }

  /**
   * What a conditional decides: {@code \iffalse} and {@code \if} between two different digits or
   * between a digit and a space are false.
   *
   * @param pos the offset after the name
   */
  static Truth decide(String text, String name, int pos) {
    if (name.equals("iffalse") || name.equals("iftrue")) {
      return name.equals("iftrue") ? Truth.TRUE : Truth.FALSE;
    }
    Matcher compared = COMPARED.matcher(text).region(pos, text.length());
    if (!name.equals("if") || !compared.lookingAt()) {
      return Truth.UNKNOWN;
    }
    return compared.group(1).equals(compared.group(2)) ? Truth.TRUE : Truth.FALSE;
  }

  /** Whether a name is a conditional's where it is: not in {@code \newif\iffalse}, for one. */
  boolean has(int nameStart) {
    return ends.containsKey(nameStart);
  }

  /** The offset of the backslash of the \else; -1 if there is none. */
  int elseOf(int nameStart) {
    return ends.get(nameStart)[0];
  }

  /** The offset of the backslash of the \fi; the end of the text if there is none. */
  int fiOf(int nameStart) {
    return ends.get(nameStart)[1];
  }
}
