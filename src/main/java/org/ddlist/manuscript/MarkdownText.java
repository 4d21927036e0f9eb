package org.ddlist.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddlist.manuscript.CiteCommands.Shape;
import org.ddlist.manuscript.DocumentMark.Kind;

/**
 * Finds citations in lines of Markdown: {@code @key}, {@code -@key}, {@code [see @a, p. 3; @b]} and
 * <code>@{any key}</code> of pandoc, <code>{cite:p}`a,b`</code> of MyST, {@code \citep{a}} as raw
 * LaTeX and {@code <cite data-cite="a">} of notebooks. A key begins with a letter, a digit or an
 * underscore and has single marks of {@code :.#$%&-+?<>~/} only inside (pandoc's manual, "Citation
 * syntax").
 *
 * <p>It ignores code, comments, tags, addresses, and references to labels of Quarto ({@code
 * @fig-plot}) and of pandoc-crossref ({@code @fig:plot}).
 */
final class MarkdownText {
  private static final String MARKS = ":.#$%&-+?<>~/";

  /** Prefixes of Quarto's labels; from its manual, "Cross References". */
  private static final Set<String> LABELS =
      Set.of(
          ("fig tbl lst sec eq thm lem cor prp cnj def exm exr sol rem alg tip nte wrn imp cau vid")
              .split(" "));

  /** In characters: a span of code, an address or a key that is longer was never closed. */
  private static final int LONGEST = 1000;

  /** In characters, with its signs. */
  private static final int LONGEST_ROLE = 22;

  /** At the end of a text: {cite}, {cite:p}, {footcite}, :cite:p:. */
  private static final Pattern CITE_ROLE =
      Pattern.compile("(\\{:?(foot)?cite[a-z:-]*\\}|(?<![a-z:-]):?(foot)?cite[a-z:-]*:)\\z");

  private static final Pattern TAG =
      Pattern.compile(
          "</?\\p{L}([\\p{L}\\p{Nd} \\t\\n\\r_:.=/#?&%+;-]++"
              + "|(?<==)\"[^\"]*\"|(?<==)'[^']*')*+>");

  private static final String INCLUDE = "{{< include ";
  private static final Pattern IDENTIFIER = Pattern.compile("\\{#(?<name>[^ }\\t]*)");

  private final String text;
  private final CiteCommands commands;
  private final List<DocumentMark> marks;
  private LatexArguments arguments;
  private int pos;

  MarkdownText(String text, CiteCommands commands, List<DocumentMark> marks) {
    this.text = text;
    this.commands = commands;
    this.marks = marks;
  }

  /**
   * Reads a line, and a span of code or a comment that begins in it to its end.
   *
   * @param end the offset of the line's end
   * @return the offset of the next line, or where reading goes on in it
   */
  int read(int start, int end) {
    pos = start;
    while (pos < end) {
      char c = text.charAt(pos);
      if (c == '\\') {
        backslash();
      } else if (c == '`') {
        code();
      } else if (c == '<') {
        tag();
      } else if (c == '{') {
        brace(end);
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
    return pos == end ? pos + 1 : pos;
  }

  private void mark(Kind kind, String key, int offset) {
    marks.add(new DocumentMark(kind, key, offset));
  }

  /** Reads a citation command of LaTeX; skips another command's backslash or an escaped sign. */
  private void backslash() {
    int end = LatexVerbatim.nameEnd(text, pos + 1);
    String name = text.substring(pos + 1, end);
    Shape shape = name.isEmpty() || end - pos > 40 ? null : commands.of(name);
    if (shape == null) {
      pos += 2;
      return;
    }
    if (arguments == null) {
      arguments = new LatexArguments(text, false);
    }
    List<DocumentMark> keys = new ArrayList<>();
    pos = arguments.citation(shape, end, CiteCommands.isNocite(name), keys);
    if (!keys.isEmpty()) {
      latex(end, pos);
    }
    marks.addAll(keys);
  }

  /** Reads raw LaTeX. */
  void latex(int start, int end) {
    LatexCitations citations = new LatexCitations(text.substring(start, end), commands);
    while (citations.hasNext()) {
      DocumentMark mark = citations.next();
      mark(mark.kind(), mark.text(), start + mark.offset());
    }
  }

  /**
   * Skips a span of code, unless it is raw LaTeX or the keys of a role. It ends with as many
   * backticks as it begins with; an empty line means that it was never closed.
   */
  private void code() {
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
        int content = pos;
        pos = i;
        if (isCiteRole(start)) {
          keys(content, first);
        } else if (text.startsWith("{=latex}", i) || text.startsWith("{=tex}", i)) {
          latex(content, first);
        }
        return;
      }
      i += i == first ? 1 : 0;
    }
  }

  private boolean isCiteRole(int end) {
    return CITE_ROLE.matcher(text).region(Math.max(0, end - LONGEST_ROLE), end).find();
  }

  /** Reads the keys of a role, with notes in braces: {see}key{p. 3},other. */
  private void keys(int start, int end) {
    int from = start;
    int depth = 0;
    StringBuilder key = new StringBuilder();
    for (int i = start; i <= end; i++) {
      char c = i < end ? text.charAt(i) : ',';
      boolean separator = i == end || depth == 0 && (c == ',' || c == ';');
      depth += c == '{' ? 1 : 0;
      if (separator) {
        String written = key.toString().strip();
        if (!written.isEmpty() && written.indexOf(' ') < 0) {
          mark(Kind.CITATION, written, from);
        }
        key.setLength(0);
      } else if (depth == 0) {
        from = key.isEmpty() ? i : from;
        key.append(Character.isWhitespace(c) ? " " : String.valueOf(c));
      }
      depth -= c == '}' && depth > 0 ? 1 : 0;
    }
  }

  /** Reads a comment or a tag, which may have keys for nbconvert: data-cite="a,b". */
  private void tag() {
    if (text.startsWith("<!--", pos)) {
      int close = text.indexOf("-->", pos + 4);
      pos = close < 0 ? text.length() : close + 3;
      return;
    }
    Matcher found = at(TAG, text.length());
    if (!found.lookingAt()) {
      pos++;
      return;
    }
    String tag = found.group();
    String attribute = "data-cite=";
    int open = tag.indexOf(attribute) + attribute.length();
    if (open >= attribute.length() && "\"'".indexOf(tag.charAt(open)) >= 0) {
      keys(pos + open + 1, pos + tag.indexOf(tag.charAt(open), open + 1));
    }
    pos = found.end();
  }

  /** Reads an identifier, {#fig-plot .wide}, or a file that Quarto includes. */
  private void brace(int end) {
    if (text.startsWith(INCLUDE, pos)) {
      String rest = text.substring(pos, Math.min(end, pos + LONGEST));
      int close = rest.indexOf(">}}", INCLUDE.length() + 1);
      if (close >= 0) {
        mark(Kind.INCLUDED_FILE, rest.substring(INCLUDE.length(), close).strip(), pos);
        pos += close + 3;
        return;
      }
    }
    Matcher identifier = at(IDENTIFIER, end);
    if (identifier.lookingAt()) {
      mark(Kind.LABEL, identifier.group("name"), pos);
    }
    pos++;
  }

  /** What may begin here, and ends before that offset. */
  private Matcher at(Pattern pattern, int end) {
    return pattern.matcher(text).region(pos, Math.min(end, pos + LONGEST));
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
        mark(Kind.CITATION, text.substring(pos + 1, close), at);
        pos = close + 1;
      }
      return;
    }
    if (pos < end && text.charAt(pos) == '*' && !address) {
      mark(Kind.WHOLE_BIBLIOGRAPHY, "", at);
      pos++;
      return;
    }
    int keyEnd = keyEnd(text, pos);
    if (keyEnd == pos || address) {
      return;
    }
    String key = text.substring(pos, keyEnd);
    pos = keyEnd;
    if (!isLabel(key)) {
      mark(Kind.CITATION_OR_LABEL, key, at);
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
  static int keyEnd(String text, int start) {
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
