package org.ddlist.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds citations in LaTeX: the commands of LaTeX, natbib, biblatex and apacite, and others with
 * similar names.
 *
 * <pre>
 * citation = "\" name ["*"] { "&lt;" text ">" | "(" text ")" | "[" text "]" } "{" keys "}"
 * multi    = "\" name "s" … { { "[" text "]" } "{" keys "}" }
 * keys     = key { "," key }
 * </pre>
 *
 * It ignores comments, verbatim text, text between {@code \iffalse} and {@code \fi} and text after
 * {@code \end{document}}.
 */
final class LatexCitations {
  private static final Set<String> VERBATIM =
      Set.of(
          ("verbatim Verbatim BVerbatim LVerbatim SaveVerbatim alltt lstlisting minted listing"
                  + " comment filecontents tcblisting pycode")
              .split(" "));

  /** Commands whose names look like citations, but which take no keys. */
  private static final Set<String> NO_CITATIONS =
      Set.of(
          ("citestyle citetext citesetup citereset citefont citepunct citeform citeleft"
                  + " citeright citemid citedash citename citeauthoryear citenumfont citeprenote"
                  + " citepostnote citeindextrue citeindexfalse citetrackertrue citetrackerfalse"
                  + " citecolor ateverycite atnextcite ateverycitekey atnextcitekey newcite"
                  + " mancite iffirstcite ifcite bibcite citebook citation")
              .split(" "));

  /** Commands with keys whose names do not look like citations. */
  private static final Set<String> MORE_CITATIONS =
      Set.of(
          ("bibentry footcitetext footcitetexts footfullcitetext defcitealias textcquote blockcquote"
                  + " foreigntextcquote foreignblockcquote hyphentextcquote hyphenblockcquote"
                  + " onlinecite shortciteA mciteboxp")
              .split(" "));

  /** In characters outside braces: a longer argument was never closed. */
  private static final int LONGEST_NOTE = 1000;

  private final String text;
  private final LatexBraces braces;
  private final List<DocumentMark> marks = new ArrayList<>();
  private int pos;

  LatexCitations(String text) {
    this.text = text;
    this.braces = new LatexBraces(text);
  }

  List<DocumentMark> marks() {
    while (pos < text.length()) {
      char c = text.charAt(pos);
      if (c == '%') {
        skipLine();
      } else if (c == '\\') {
        if (!command()) {
          break;
        }
      } else {
        pos++;
      }
    }
    return marks;
  }

  private char at(int offset) {
    return offset < text.length() ? text.charAt(offset) : '\0';
  }

  private void skipLine() {
    int end = text.indexOf('\n', pos);
    pos = end < 0 ? text.length() : end + 1;
  }

  /** Reads a command and its arguments; false if it ends the document. */
  private boolean command() {
    int start = ++pos;
    while (LatexVerbatim.isLetter(at(pos))) {
      pos++;
    }
    if (pos == start) {
      pos++;
      return true;
    }
    String name = text.substring(start, pos);
    switch (name) {
      case "begin" -> skipVerbatim(braced());
      case "end" -> {
        if (braced().equals("document")) {
          return false;
        }
      }
      case "iffalse" -> skipFalse();
      case "input", "include", "subfile", "subfileinclude" -> input(name, start);
      case "import", "subimport", "inputfrom", "subinputfrom", "includefrom", "subincludefrom" ->
          imported(start);
      default -> {
        if (isCitation(name)) {
          citation(name);
        } else {
          pos = LatexVerbatim.end(text, name, pos);
        }
      }
    }
    return true;
  }

  private static boolean isCitation(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    if (NO_CITATIONS.contains(small) || small.startsWith("declare")) {
      return false;
    }
    return small.startsWith("cite")
        || small.endsWith("cite")
        || small.endsWith("cites")
        || MORE_CITATIONS.contains(name);
  }

  /**
   * Whether another argument precedes the keys: a volume, as in biblatex's
   * \volcite[pre]{vol}[page]{key}, or a language, as in csquotes'
   * \foreigntextcquote{language}[page]{key}{text}.
   */
  private static boolean hasLeadingArgument(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return small.endsWith("cquote") && !small.startsWith("text") && !small.startsWith("block")
        || small.endsWith("volcite")
        || small.endsWith("volcites")
        || isVolume(small);
  }

  private static boolean isVolume(String name) {
    return switch (name) {
      case "pvolcite", "fvolcite", "ftvolcite", "svolcite", "tvolcite", "avolcite" -> true;
      default -> false;
    };
  }

  private void citation(String name) {
    if (at(pos) == '*') {
      pos++;
    }
    boolean many = name.endsWith("s") && name.toLowerCase(Locale.ROOT).endsWith("cites");
    boolean leading = hasLeadingArgument(name);
    boolean all = name.equals("nocite");
    do {
      skipOptions(many);
      if (at(pos) != '{') {
        return;
      }
      if (leading) {
        int close = closeOf(pos, '{', '}');
        if (close < 0) {
          return;
        }
        pos = close + 1;
        skipOptions(false);
        if (at(pos) != '{') {
          return;
        }
      }
      int close = closeOf(pos, '{', '}');
      if (close < 0) {
        return;
      }
      keys(pos + 1, close, all);
      pos = close + 1;
    } while (many);
  }

  /** Skips arguments in brackets, and the space before an opening brace. */
  private void skipOptions(boolean many) {
    while (true) {
      int next = skipSpace(pos);
      char c = at(next);
      char closer = c == '[' ? ']' : c == '<' ? '>' : c == '(' && many ? ')' : '\0';
      if (c == '{') {
        pos = next;
      }
      if (closer == '\0') {
        return;
      }
      int close = closeOf(next, c, closer);
      if (close < 0) {
        return;
      }
      pos = close + 1;
    }
  }

  /** The next offset that is neither space nor comment; the given one before an empty line. */
  private int skipSpace(int offset) {
    int i = offset;
    int lines = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '%') {
        int end = text.indexOf('\n', i);
        if (end < 0) {
          return offset;
        }
        i = end + 1;
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

  /** The offset of the sign that closes an opening one; -1 if none does. */
  private int closeOf(int open, char opener, char closer) {
    if (opener == '{') {
      return braces.closeOf(open);
    }
    int depth = 0;
    int limit = Math.min(text.length(), open + LONGEST_NOTE);
    for (int i = open + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
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

  private void keys(int start, int end, boolean all) {
    StringBuilder key = new StringBuilder();
    int keyStart = -1;
    for (int i = start; i <= end; i++) {
      char c = i < end ? text.charAt(i) : ',';
      if (c == '%') {
        int line = text.indexOf('\n', i);
        i = line < 0 || line > end ? end - 1 : line;
      } else if (c == ',') {
        key(key.toString().strip(), keyStart, all);
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

  private void key(String key, int offset, boolean all) {
    if (all && key.equals("*")) {
      marks.add(new DocumentMark(DocumentMark.Kind.WHOLE_BIBLIOGRAPHY, "", offset));
    } else if (!key.isEmpty() && isKey(key)) {
      marks.add(new DocumentMark(DocumentMark.Kind.CITATION, key, offset));
    }
  }

  /** Whether it can be a key: a definition has a parameter or a command in its place. */
  private static boolean isKey(String key) {
    for (int i = 0; i < key.length(); i++) {
      if ("#\\{}\"".indexOf(key.charAt(i)) >= 0) {
        return false;
      }
    }
    return !key.equals("*");
  }

  /** The text of the next braces; empty if none follow. */
  private String braced() {
    int open = skipSpace(pos);
    if (at(open) != '{') {
      return "";
    }
    int close = closeOf(open, '{', '}');
    if (close < 0) {
      return "";
    }
    pos = close + 1;
    return text.substring(open + 1, close).strip();
  }

  private void skipVerbatim(String environment) {
    String name =
        environment.endsWith("*")
            ? environment.substring(0, environment.length() - 1)
            : environment;
    if (VERBATIM.contains(name)) {
      int end = text.indexOf("\\end{" + environment + "}", pos);
      pos = end < 0 ? text.length() : end;
    }
  }

  /** Skips to the \else or \fi of an \iffalse. */
  private void skipFalse() {
    int depth = 1;
    while (pos < text.length()) {
      char c = text.charAt(pos);
      if (c == '%') {
        skipLine();
        continue;
      }
      if (c != '\\') {
        pos++;
        continue;
      }
      int start = ++pos;
      while (LatexVerbatim.isLetter(at(pos))) {
        pos++;
      }
      String name = text.substring(start, pos);
      if (pos == start) {
        pos++;
      } else if (name.equals("fi")) {
        depth--;
      } else if (name.startsWith("if") && !name.equals("iff") && !name.startsWith("ifthen")) {
        depth++;
      }
      if (depth == 0 || depth == 1 && name.equals("else")) {
        return;
      }
    }
  }

  private void input(String command, int start) {
    if (at(skipSpace(pos)) == '{') {
      include(braced(), start);
    } else if (command.equals("input") && at(pos) == ' ') {
      // TeX's primitive \input takes no braces.
      int end = pos + 1;
      while (end < text.length() && " \t\r\n\\%{}".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      String name = text.substring(pos + 1, end);
      pos = end;
      include(name, start);
    }
  }

  private void imported(int start) {
    if (at(pos) == '*') {
      pos++;
    }
    String folder = braced();
    String name = braced();
    include(folder.isEmpty() || folder.endsWith("/") ? folder + name : folder + "/" + name, start);
  }

  private void include(String name, int offset) {
    String bare =
        name.length() > 1 && name.startsWith("\"") && name.endsWith("\"")
            ? name.substring(1, name.length() - 1)
            : name;
    if (!bare.isEmpty() && isKey(bare)) {
      marks.add(new DocumentMark(DocumentMark.Kind.INCLUDED_FILE, bare, offset));
    }
  }
}
