package org.ddlist.manuscript;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds citations in Markdown as pandoc, Quarto and R Markdown read it: {@code @key}, {@code
 * -@key}, {@code [see @a, p. 3; @b]} and <code>@{any key}</code>. A key begins with a letter, a
 * digit or an underscore and has single marks of {@code :.#$%&-+?<>~/} only inside (pandoc's
 * manual, "Citation syntax").
 *
 * <p>It ignores code, comments, addresses, and labels of Quarto ({@code @fig-plot}), of
 * pandoc-crossref ({@code @fig:plot}) and of example lists; of the metadata at the top it reads
 * only {@code nocite}.
 */
final class MarkdownCitations {
  private static final String MARKS = ":.#$%&-+?<>~/";

  /** Prefixes of Quarto's labels; from its manual, "Cross References". */
  private static final Set<String> LABELS =
      Set.of(
          ("fig tbl lst sec eq thm lem cor prp cnj def exm exr sol rem alg tip nte wrn imp cau vid")
              .split(" "));

  /** In characters: a span of code, an address or a key that is longer was never closed. */
  private static final int LONGEST = 1000;

  private final String text;
  private final List<DocumentMark> marks = new ArrayList<>();
  private final Set<String> examples = new HashSet<>();
  private int pos;

  MarkdownCitations(String text) {
    this.text = text;
  }

  List<DocumentMark> marks() {
    pos = text.startsWith("\ufeff") ? 1 : 0;
    metadata();
    boolean afterBlank = true;
    boolean list = false;
    while (pos < text.length()) {
      int end = lineEnd(pos);
      int start = skipBlanks(pos, end);
      int indent = indent(pos, start);
      if (start == end) {
        afterBlank = true;
        pos = end + 1;
      } else if (fence(start, end) > 0) {
        skipFence(start, end);
        afterBlank = false;
      } else if (indent >= 4 && afterBlank && !list) {
        pos = end + 1;
      } else {
        boolean marker = isListMarker(start, end);
        list = marker || list && (indent > 0 || !afterBlank);
        example(start, end);
        line(start, end);
        afterBlank = false;
      }
    }
    marks.removeIf(mark -> examples.contains(mark.text()));
    return marks;
  }

  private int lineEnd(int offset) {
    int end = text.indexOf('\n', offset);
    return end < 0 ? text.length() : end;
  }

  private int skipBlanks(int offset, int end) {
    int i = offset;
    while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\t' || text.charAt(i) == '\r')) {
      i++;
    }
    return i;
  }

  private int indent(int start, int end) {
    int columns = 0;
    for (int i = start; i < end; i++) {
      columns += text.charAt(i) == '\t' ? 4 : 1;
    }
    return columns;
  }

  /** Reads the metadata at the top, of which only nocite has citations. */
  private void metadata() {
    if (!text.startsWith("---", pos)) {
      return;
    }
    int from = pos;
    int end = lineEnd(pos);
    if (!text.substring(pos, end).strip().equals("---")) {
      return;
    }
    List<int[]> cited = new ArrayList<>();
    boolean nocite = false;
    pos = end + 1;
    while (pos < text.length()) {
      end = lineEnd(pos);
      String line = text.substring(pos, end);
      if (line.strip().equals("---") || line.strip().equals("...")) {
        int after = end + 1;
        for (int[] stretch : cited) {
          pos = stretch[0];
          line(stretch[0], stretch[1]);
        }
        pos = after;
        return;
      }
      boolean indented = line.isBlank() || line.charAt(0) == ' ' || line.charAt(0) == '\t';
      nocite = indented ? nocite : line.startsWith("nocite:");
      if (nocite) {
        cited.add(new int[] {pos, end});
      }
      pos = end + 1;
    }
    // Never closed: the line is a horizontal rule.
    pos = from;
  }

  /** The number of signs of the code fence at an offset; 0 if there is no fence. */
  private int fence(int start, int end) {
    char sign = text.charAt(start);
    if (sign != '`' && sign != '~') {
      return 0;
    }
    int i = start;
    while (i < end && text.charAt(i) == sign) {
      i++;
    }
    if (i - start < 3) {
      return 0;
    }
    for (int rest = i; sign == '`' && rest < end; rest++) {
      if (text.charAt(rest) == '`') {
        return 0;
      }
    }
    return i - start;
  }

  private void skipFence(int start, int end) {
    char sign = text.charAt(start);
    int length = fence(start, end);
    pos = end + 1;
    while (pos < text.length()) {
      int lineEnd = lineEnd(pos);
      int first = skipBlanks(pos, lineEnd);
      int last = first;
      while (last < lineEnd && text.charAt(last) == sign) {
        last++;
      }
      pos = lineEnd + 1;
      if (last - first >= length && skipBlanks(last, lineEnd) == lineEnd) {
        return;
      }
    }
  }

  private boolean isListMarker(int start, int end) {
    char c = text.charAt(start);
    if (c == '-' || c == '*' || c == '+') {
      return start + 1 < end && text.charAt(start + 1) == ' ';
    }
    int i = start;
    while (i < end && Character.isLetterOrDigit(text.charAt(i)) && i < start + 9) {
      i++;
    }
    boolean closed = i < end && (text.charAt(i) == '.' || text.charAt(i) == ')');
    return c == '(' || i > start && closed && i + 1 < end && text.charAt(i + 1) == ' ';
  }

  /** Notes the label of an example list's item: {@code (@good) This is one}. */
  private void example(int start, int end) {
    if (!text.startsWith("(@", start)) {
      return;
    }
    int close = keyEnd(start + 2);
    boolean item =
        close > start + 2
            && close < end
            && text.charAt(close) == ')'
            && skipBlanks(close + 1, end) > close + 1;
    if (item) {
      examples.add(text.substring(start + 2, close));
    }
  }

  /** Reads a line, and a span of code or a comment that begins in it to its end. */
  private void line(int start, int end) {
    pos = start;
    while (pos < end) {
      char c = text.charAt(pos);
      if (c == '\\') {
        pos += 2;
      } else if (c == '`') {
        skipCode();
      } else if (c == '<' && text.startsWith("<!--", pos)) {
        int close = text.indexOf("-->", pos + 4);
        pos = close < 0 ? text.length() : close + 3;
      } else if (c == ']' && pos + 1 < end && text.charAt(pos + 1) == '(') {
        skipDestination(end);
      } else if (c == ':' && text.startsWith("://", pos)) {
        skipAddress(end);
      } else if (c == '@') {
        citation(end);
      } else {
        pos++;
      }
    }
    if (pos == end) {
      pos++;
    }
  }

  /**
   * Skips a span of code. It ends with as many backticks as it begins with; an empty line means
   * that it was never closed.
   */
  private void skipCode() {
    int start = pos;
    while (pos < text.length() && text.charAt(pos) == '`') {
      pos++;
    }
    int length = pos - start;
    int limit = Math.min(text.length(), pos + LONGEST);
    boolean blank = false;
    for (int i = pos; i < limit; ) {
      char c = text.charAt(i);
      if (c == '\n' && blank) {
        return;
      }
      blank = c == '\n' || blank && (c == ' ' || c == '\t' || c == '\r');
      int first = i;
      while (i < limit && text.charAt(i) == '`') {
        i++;
      }
      if (i - first == length) {
        pos = i;
        return;
      }
      i += i == first ? 1 : 0;
    }
  }

  private void skipDestination(int end) {
    int depth = 0;
    for (int i = pos + 1; i < end && i < pos + LONGEST; i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        pos = i + 1;
        return;
      }
    }
    pos++;
  }

  private void skipAddress(int end) {
    while (pos < end && !Character.isWhitespace(text.charAt(pos)) && text.charAt(pos) != ')') {
      pos++;
    }
  }

  private void citation(int end) {
    int at = pos++;
    boolean address = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    if (pos < end && text.charAt(pos) == '{') {
      int limit = Math.min(end, pos + LONGEST);
      int close = pos;
      while (close < limit && text.charAt(close) != '}') {
        close++;
      }
      if (close > pos + 1 && close < limit && !address) {
        marks.add(new DocumentMark(DocumentMark.Kind.CITATION, text.substring(pos + 1, close), at));
        pos = close + 1;
      }
      return;
    }
    if (pos < end && text.charAt(pos) == '*' && !address) {
      marks.add(new DocumentMark(DocumentMark.Kind.WHOLE_BIBLIOGRAPHY, "", at));
      pos++;
      return;
    }
    int keyEnd = keyEnd(pos);
    if (keyEnd == pos || address) {
      return;
    }
    String key = text.substring(pos, keyEnd);
    pos = keyEnd;
    if (!isLabel(key)) {
      marks.add(new DocumentMark(DocumentMark.Kind.CITATION, key, at));
    }
  }

  /** Whether the key is a label of a figure, a table or the like, in any case: Fig-plot too. */
  private static boolean isLabel(String key) {
    int sign = 0;
    while (sign < key.length() && Character.isLetter(key.charAt(sign))) {
      sign++;
    }
    return sign < key.length()
        && (key.charAt(sign) == '-' || key.charAt(sign) == ':')
        && LABELS.contains(key.substring(0, sign).toLowerCase(Locale.ROOT));
  }

  /** The end of the key that begins at an offset; the offset itself if none does. */
  private int keyEnd(int start) {
    int i = start;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean part = Character.isLetterOrDigit(c) || c == '_';
      boolean mark =
          i > start
              && MARKS.indexOf(c) >= 0
              && i + 1 < text.length()
              && (Character.isLetterOrDigit(text.charAt(i + 1)) || text.charAt(i + 1) == '_');
      if (!part && !mark) {
        break;
      }
      i++;
    }
    return i;
  }
}
