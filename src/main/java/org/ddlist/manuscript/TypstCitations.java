package org.ddlist.manuscript;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.ddlist.bibtex.BibliographyKind;
import org.ddlist.manuscript.DocumentMark.Kind;
import org.ddlist.text.TextLines;

/**
 * Finds citations in Typst: {@code @key} and {@code #ref(<key>)}, which may refer to a label of the
 * document instead, and {@code cite(<key>)}, also of functions with a longer name. It ignores
 * comments, raw text and, in code and formulas, strings (Typst's reference, "Syntax").
 */
final class TypstCitations {
  /** In characters: a longer quoted string is neither a key nor a file's name. */
  private static final int LONGEST = 1000;

  /** Words that begin a statement in markup; it goes to the end of its line. */
  private static final Set<String> STATEMENTS =
      Set.of("let", "set", "show", "import", "return", "if", "for", "while", "context");

  /** Those that end with their block. */
  private static final Set<String> BLOCKS = Set.of("if", "for", "while", "context");

  private enum Mode {
    MARKUP,
    MATH,
    CODE
  }

  /**
   * A part of the text that is read in one mode.
   *
   * @param closer the sign that ends it; a line feed for a statement
   * @param function whose arguments these are, or the word that begins the statement; else empty
   * @param called whether the part is an argument, so that another may follow directly
   */
  private record Part(Mode mode, char closer, String function, boolean called) {}

  private static final Part DOCUMENT = new Part(Mode.MARKUP, '\0', "", false);

  private final String text;
  private final CiteCommands commands;
  private final List<DocumentMark> marks = new ArrayList<>();
  private final Deque<Part> parts = new ArrayDeque<>();
  private int pos;

  /** Where arguments of an expression in markup would begin. */
  private int expressionEnd = -1;

  /** The function that the expression before {@link #expressionEnd} names. */
  private String function = "";

  TypstCitations(String text, CiteCommands commands) {
    this.text = text;
    this.commands = commands;
    parts.push(DOCUMENT);
  }

  List<DocumentMark> marks() {
    while (pos < text.length()) {
      char c = text.charAt(pos);
      if (c == '\\') {
        pos += 2;
      } else if (c == '/' && text.startsWith("//", pos)) {
        pos = TextLines.end(text, pos);
      } else if (c == '/' && text.startsWith("/*", pos)) {
        skipComment();
      } else if (c == '`') {
        skipRaw();
      } else if (c == '@' && parts.peek().mode() != Mode.MATH) {
        reference();
      } else if (c == '<') {
        label();
      } else if (c == parts.peek().closer() && parts.size() > 1) {
        close();
      } else if (parts.peek().mode() == Mode.CODE) {
        code(c);
      } else {
        markup(c);
      }
    }
    return marks;
  }

  private char at(int offset) {
    return offset < text.length() ? text.charAt(offset) : '\0';
  }

  private void push(Mode mode, char closer, String name, boolean called) {
    parts.push(new Part(mode, closer, name, called));
    pos++;
  }

  /** Ends a part, and the statements that end with it. */
  private void close() {
    Part closed = parts.pop();
    if (closed.closer() == '\n') {
      // The line feed, or the sign after a statement, may end what is around it.
      pos += at(pos) == '\n' && parts.peek().closer() != '\n' ? 1 : 0;
      return;
    }
    pos++;
    Part around = parts.peek();
    if (around.closer() == '\n' && closed.closer() != ')' && BLOCKS.contains(around.function())) {
      if (!text.startsWith("else", skipSpace(pos))) {
        parts.pop();
      }
    }
    if (closed.called()) {
      expressionEnd = pos;
      function = "";
    }
  }

  private void markup(char c) {
    boolean argument = pos == expressionEnd;
    if (c == '#') {
      expression();
    } else if (c == '(' && argument) {
      push(Mode.CODE, ')', function, true);
    } else if (c == '.' && argument && isLetter(at(pos + 1))) {
      pos++;
      name();
    } else if (c == '[' && parts.peek().mode() == Mode.MARKUP) {
      push(Mode.MARKUP, ']', "", argument);
    } else if (c == '[' && argument) {
      push(Mode.MARKUP, ']', "", true);
    } else if (c == '$') {
      push(Mode.MATH, '$', "", false);
    } else if (c == '"' && parts.peek().mode() == Mode.MATH) {
      string();
    } else if (c == 'h' && (text.startsWith("http://", pos) || text.startsWith("https://", pos))) {
      skipAddress();
    } else {
      pos++;
    }
  }

  private void code(char c) {
    boolean statement = parts.peek().closer() == '\n';
    switch (c) {
      case '"' -> string();
      case '[' -> push(Mode.MARKUP, ']', "", false);
      case '$' -> push(Mode.MATH, '$', "", false);
      case '{' -> push(Mode.CODE, '}', "", false);
      case '(' ->
          // An array in arguments is part of them: bibliography(("a.bib", "b.bib")).
          push(Mode.CODE, ')', pos == expressionEnd ? function : parts.peek().function(), false);
      case ';' -> {
        if (statement) {
          close();
        }
        pos++;
      }
      case ')', ']', '}' -> {
        // It closes what is around a statement, or nothing.
        if (statement) {
          close();
        } else {
          pos++;
        }
      }
      default -> {
        if (isLetter(c)) {
          name();
        } else {
          pos++;
        }
      }
    }
  }

  /** Reads a name and notes it as the function of arguments that begin after it. */
  private void name() {
    int start = pos;
    while (isLetter(at(pos)) || Character.isDigit(at(pos)) || at(pos) == '-') {
      pos++;
    }
    function = text.substring(start, pos);
    expressionEnd = pos;
    int quote = skipSpace(pos);
    if (function.equals("include") && at(quote) == '"') {
      file(Kind.INCLUDED_FILE, quote);
    }
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) || c == '_';
  }

  /** Begins code in markup or in a formula. */
  private void expression() {
    pos++;
    char c = at(pos);
    if (c == '{' || c == '(') {
      push(Mode.CODE, c == '{' ? '}' : ')', "", true);
    } else if (c == '[') {
      push(Mode.MARKUP, ']', "", true);
    } else if (c == '"') {
      string();
    } else if (isLetter(c)) {
      name();
      if (STATEMENTS.contains(function)) {
        parts.push(new Part(Mode.CODE, '\n', function, false));
        expressionEnd = -1;
      }
    }
  }

  /** Skips a string, or reads the name of a bibliography or a label. */
  private void string() {
    int start = pos;
    int end = stringEnd(start);
    String in = parts.peek().function();
    BibliographyKind kind =
        BibliographyKind.of(text.substring(start + 1, Math.max(start + 1, end - 1)));
    // Data may be in YAML and JSON too.
    if (kind == BibliographyKind.BIBTEX
        || kind != null && (in.equals("bibliography") || argument(start).contains("bib"))) {
      file(Kind.BIBLIOGRAPHY, start);
    } else if (in.equals("label") && end - start < LONGEST) {
      key(text.substring(start + 1, Math.max(start + 1, end - 1)), start);
    }
    pos = end;
  }

  /** The name of an argument before its value, as {@code bibliography-file: "refs.yml"}. */
  private String argument(int value) {
    int colon = value - 1;
    while (colon > 0 && text.charAt(colon) == ' ') {
      colon--;
    }
    int start = colon;
    while (start > 0 && (isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
      start--;
    }
    return at(colon) == ':' ? text.substring(start, colon) : "";
  }

  private int stringEnd(int quote) {
    int i = quote + 1;
    while (i < text.length() && text.charAt(i) != '"') {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return Math.min(text.length(), i + 1);
  }

  private void file(Kind kind, int quote) {
    int end = stringEnd(quote);
    if (end - quote > 2 && end - quote < LONGEST) {
      marks.add(new DocumentMark(kind, text.substring(quote + 1, end - 1), quote));
    }
    pos = end;
  }

  /** The link ends before a space and before a bracket that it does not open. */
  private void skipAddress() {
    int depth = 0;
    while (pos < text.length() && !Character.isWhitespace(text.charAt(pos))) {
      char c = text.charAt(pos);
      depth += c == '[' || c == '(' ? 1 : c == ']' || c == ')' ? -1 : 0;
      if (depth < 0) {
        return;
      }
      pos++;
    }
  }

  /** Skips a comment and the comments inside it. */
  private void skipComment() {
    int depth = 0;
    while (pos < text.length()) {
      if (text.startsWith("/*", pos)) {
        depth++;
        pos += 2;
      } else if (text.startsWith("*/", pos)) {
        depth--;
        pos += 2;
      } else {
        pos++;
      }
      if (depth == 0) {
        return;
      }
    }
  }

  /** Skips raw text; two backticks are empty raw text. */
  private void skipRaw() {
    int start = pos;
    while (pos < text.length() && text.charAt(pos) == '`') {
      pos++;
    }
    int length = pos - start;
    if (length == 2) {
      return;
    }
    int end = text.indexOf("`".repeat(Math.min(length, 100)), pos);
    pos = end < 0 ? text.length() : end + length;
  }

  /** Reads a reference, whatever letter precedes it. */
  private void reference() {
    int at = pos++;
    int end = labelEnd(pos);
    // A full stop or colon at the end belongs to the sentence.
    while (end > pos && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == ':')) {
      end--;
    }
    if (end > pos) {
      marks.add(new DocumentMark(Kind.CITATION_OR_LABEL, text.substring(pos, end), at));
    }
    pos = end;
  }

  private int labelEnd(int start) {
    int i = start;
    while (Character.isLetterOrDigit(at(i)) || i < text.length() && "_-.:".indexOf(at(i)) >= 0) {
      i++;
    }
    return i;
  }

  private int skipSpace(int offset) {
    int i = offset;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Reads a label: in markup it labels a part of the document, in code it is a value. */
  private void label() {
    int start = pos + 1;
    int end = labelEnd(start);
    if (end == start || at(end) != '>') {
      pos++;
      return;
    }
    String name = text.substring(start, end);
    switch (parts.peek().mode()) {
      case MARKUP -> marks.add(new DocumentMark(Kind.LABEL, name, pos));
      case CODE -> key(name, pos);
      case MATH -> {
        // A comparison.
      }
    }
    pos = end + 1;
  }

  /** Notes the argument of a function that cites or refers. */
  private void key(String name, int offset) {
    String of = "";
    for (Part part : parts) {
      of = part.function();
      if (!of.equals("label")) {
        break;
      }
    }
    boolean cites = commands.of(of.replace("-", "")) != null || commands.of(of) != null;
    if (cites || of.equals("ref")) {
      Kind kind = cites ? Kind.CITATION : Kind.CITATION_OR_LABEL;
      marks.add(new DocumentMark(kind, name, offset));
    }
  }
}
