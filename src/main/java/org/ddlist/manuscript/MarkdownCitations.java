package org.ddlist.manuscript;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddlist.manuscript.DocumentMark.Kind;
import org.ddlist.text.TextLines;

/**
 * Finds citations in Markdown as pandoc, Quarto, R Markdown and MyST read it. This class reads the
 * blocks, {@link MarkdownText} the text in them.
 *
 * <p>It ignores code but for raw LaTeX and for MyST's directives, whose content is Markdown.
 */
final class MarkdownCitations {
  /** MyST's directives and knitr's engines with Markdown inside, by the first word. */
  private static final List<String> DIRECTIVES =
      List.of(
          ("note tip hint important warning caution danger error attention seealso admonition topic"
                  + " sidebar margin epigraph pull-quote figure table list-table dropdown card grid"
                  + " grid-item-card tab-set tab-item aside div exercise solution prf proof theorem"
                  + " subfigure tabbed panels eval-rst block block2 asis")
              .split(" "));

  private static final Pattern IN_BRACES = Pattern.compile("\\{([^: ,}]*)[^}]*\\}");

  /** Of an item, or of a note, whose paragraphs are indented as those of an item. */
  private static final Pattern LIST_MARKER =
      Pattern.compile("\\[\\^|[-*+] |\\(|[\\p{L}\\p{Nd}]{1,9}[.)] ");

  private final String text;
  private final List<DocumentMark> marks = new ArrayList<>();
  private final MarkdownText inline;

  /** The numbers of signs of the fences of directives that are open. */
  private final Deque<Integer> directives = new ArrayDeque<>();

  private int pos;

  MarkdownCitations(String text, CiteCommands commands) {
    this.text = text;
    this.inline = new MarkdownText(text, commands, marks);
  }

  List<DocumentMark> marks() {
    int start = text.startsWith("\ufeff") ? 1 : 0;
    pos = new MarkdownMetadata(text, inline, marks).read(start);
    boolean title = pos == start;
    boolean afterBlank = true;
    boolean list = false;
    while (pos < text.length()) {
      int end = TextLines.end(text, pos);
      int first = skipBlanks(pos, end);
      int indent = indent(pos, first);
      // Of pandoc, lines that begin with % are a title at the top; of MyST, comments elsewhere.
      boolean percent = first < end && indent == 0 && text.charAt(first) == '%';
      title &= percent;
      if (first == end) {
        afterBlank = true;
        pos = end + 1;
      } else if (percent && !title) {
        pos = end + 1;
      } else if (fence(first, end) > 0) {
        fence(first, end, fence(first, end));
        afterBlank = false;
      } else if (indent >= 4 && afterBlank && !list && directives.isEmpty()) {
        pos = end + 1;
      } else {
        boolean marker = isListMarker(first, end);
        list = marker || list && (indent > 0 || !afterBlank);
        label(first, end);
        pos = inline.read(first, end);
        afterBlank = false;
      }
    }
    return marks;
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

  /** Reads a line with a fence, and the code after it. */
  private void fence(int start, int end, int length) {
    String info = text.substring(start + length, end).strip();
    if (info.isEmpty() && !directives.isEmpty() && length >= directives.peek()) {
      directives.pop();
      pos = end + 1;
    } else if (isDirective(info)) {
      directives.push(length);
      pos = inline.read(start + length, end);
    } else {
      included(info, start);
      // knitr ends a chunk at any fence.
      boolean chunk = info.startsWith("{r}") || info.startsWith("{r ") || info.startsWith("{r,");
      code(
          start, end, chunk ? 3 : length, info.startsWith("{=latex}") || info.startsWith("{=tex}"));
    }
  }

  private static boolean isDirective(String info) {
    Matcher braces = IN_BRACES.matcher(info);
    return braces.lookingAt() && DIRECTIVES.contains(braces.group(1));
  }

  /** Notes a file that MyST includes, or the child of a chunk of knitr. */
  private void included(String info, int start) {
    String name = "";
    if (info.startsWith("{include}")) {
      name = info.substring("{include}".length()).strip();
    } else if (info.startsWith("{") && info.contains("child")) {
      int from = info.indexOf("child") + "child".length();
      int open = Math.max(info.indexOf('"', from), info.indexOf('\'', from));
      int close = open < 0 ? -1 : info.indexOf(info.charAt(open), open + 1);
      name = close < 0 ? "" : info.substring(open + 1, close);
    }
    if (!name.isEmpty()) {
      marks.add(new DocumentMark(Kind.INCLUDED_FILE, name, start));
    }
  }

  /** Skips code, or reads the citations of raw LaTeX. */
  private void code(int start, int firstEnd, int length, boolean latex) {
    char sign = text.charAt(start);
    int first = Math.min(text.length(), firstEnd + 1);
    int last = first;
    pos = first;
    while (pos < text.length()) {
      int end = TextLines.end(text, pos);
      int begin = skipBlanks(pos, end);
      int i = begin;
      while (i < end && text.charAt(i) == sign) {
        i++;
      }
      last = pos;
      pos = end + 1;
      if (i - begin >= length && skipBlanks(i, end) == end) {
        break;
      }
      last = Math.min(text.length(), pos);
      if (text.startsWith("#| label:", begin)) {
        label(begin + "#| label:".length(), end, "");
      }
    }
    if (latex) {
      inline.latex(first, last);
    }
  }

  private boolean isListMarker(int start, int end) {
    return LIST_MARKER.matcher(text).region(start, end).lookingAt();
  }

  /**
   * Notes a label: {@code (@good) This is one} of an example list, {@code (name)=} and {@code
   * :label: name} of MyST.
   */
  private void label(int start, int end) {
    if (text.startsWith("(@", start)) {
      int close = MarkdownText.keyEnd(text, start + 2);
      boolean item = close < end && text.charAt(close) == ')' && close > start + 2;
      if (item && skipBlanks(close + 1, end) > close + 1) {
        label(start + 2, close, "");
      }
    } else if (text.startsWith("(", start)) {
      label(start + 1, end, ")=");
    } else {
      for (String option : List.of(":name:", ":label:")) {
        if (text.startsWith(option, start)) {
          label(start + option.length(), end, "");
        }
      }
    }
  }

  private void label(int start, int end, String ending) {
    String written = text.substring(start, end).strip();
    if (written.endsWith(ending)) {
      String label = written.substring(0, written.length() - ending.length());
      marks.add(new DocumentMark(Kind.LABEL, label, start));
    }
  }
}
