package org.ddlist.manuscript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.ddlist.bibtex.BibtexEntry;
import org.ddlist.bibtex.BibtexReader;
import org.ddlist.manuscript.CiteCommands.Shape;
import org.ddlist.manuscript.DocumentMark.Kind;
import org.ddlist.text.TextLines;

/**
 * Finds citations in LaTeX, and the commands that a document defines for them. It reads no further
 * than the next mark, since an included file may define commands for the text after it.
 *
 * <p>It ignores comments, verbatim text, text that {@code \iffalse} or {@code \if0} hides and text
 * after {@code \end{document}}. The arguments of a citation are text too, in which others may be:
 * {@code \parencite[see \cite{a}]{b}}.
 */
final class LatexCitations implements Iterator<DocumentMark> {
  private static final Set<String> VERBATIM =
      Set.of(
          ("verbatim Verbatim BVerbatim LVerbatim SaveVerbatim alltt lstlisting minted listing"
                  + " comment filecontents tcblisting pycode")
              .split(" "));

  private final String text;
  private final CiteCommands commands;
  private final LatexArguments arguments;

  /** By their offsets. A key is found with its command, before the arguments that precede it. */
  private final List<DocumentMark> marks = new ArrayList<>();

  private final Set<String> excluded = new HashSet<>();

  /** By the offset of an \else whose text is hidden: the offset of its \fi. */
  private final Map<Integer, Integer> hidden = new HashMap<>();

  private LatexConditionals conditionals;
  private int returned;
  private int pos;

  LatexCitations(String text, CiteCommands commands) {
    this.text = text;
    this.commands = commands;
    this.arguments = new LatexArguments(text, true);
  }

  @Override
  public boolean hasNext() {
    while (pos < text.length()
        && (returned == marks.size() || marks.get(returned).offset() > pos)) {
      char c = text.charAt(pos);
      if (c == '%') {
        pos = TextLines.end(text, pos);
      } else if (c == '\\') {
        command();
      } else {
        pos++;
      }
    }
    return returned < marks.size();
  }

  @Override
  public DocumentMark next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return marks.get(returned++);
  }

  /** Reads a command and its arguments. */
  private void command() {
    int start = pos + 1;
    pos = LatexVerbatim.nameEnd(text, start);
    if (pos == start) {
      pos++;
      return;
    }
    String name = text.substring(start, pos);
    int at = start - 1;
    switch (name) {
      case "begin" -> begin(at);
      case "end" -> {
        if (braced().equals("document")) {
          pos = text.length();
        }
      }
      case "endinput" -> pos = text.length();
      case "iffalse", "iftrue", "if" -> conditional(name, start);
      case "else" -> pos = hidden.getOrDefault(start - 1, pos);
      case "excludecomment" -> excluded.add(braced());
      case "usepackage", "RequirePackage" -> usePackage();
      case "input", "include", "subfile", "subfileinclude" -> input(name, at);
      case "loadglsentries" -> {
        pos = arguments.skipOptions(pos, false);
        include(Kind.INCLUDED_FILE, braced(), at);
      }
      case "InputIfFileExists" -> include(Kind.OPTIONAL_FILE, braced(), at);
      case "import", "subimport", "inputfrom", "subinputfrom", "includefrom", "subincludefrom" ->
          imported(at);
      case "bibitem" -> entry(at);
      case "addbibresource", "addglobalbib", "addsectionbib", "putbib", "defaultbibliography" ->
          bibliography(at);
      default -> other(name, at);
    }
  }

  private void other(String name, int start) {
    boolean named = name.startsWith("bibliography") || name.equals("nobibliography");
    Shape shape = commands.of(name);
    if (named && !name.startsWith("bibliographystyle")) {
      bibliography(start);
    } else if (LatexDefinition.isDefinition(name)) {
      pos = new LatexDefinition(text, arguments, commands).read(name, pos);
    } else if (shape != null) {
      List<DocumentMark> keys = new ArrayList<>();
      arguments.citation(shape, pos, CiteCommands.isNocite(name), keys);
      keys.forEach(this::add);
    } else {
      pos = LatexVerbatim.end(text, name, pos);
    }
  }

  private void add(DocumentMark mark) {
    int i = marks.size();
    while (i > returned && marks.get(i - 1).offset() > mark.offset()) {
      i--;
    }
    marks.add(i, mark);
  }

  /** The text of the next braces; empty if none follow. */
  private String braced() {
    int open = arguments.skipSpace(pos);
    int close = arguments.closeOf(open);
    if (close < 0) {
      return "";
    }
    pos = close + 1;
    return text.substring(open + 1, close).strip();
  }

  /** Skips a verbatim environment, or reads the keys of one that cites. */
  private void begin(int start) {
    String environment = braced();
    String name =
        environment.endsWith("*")
            ? environment.substring(0, environment.length() - 1)
            : environment;
    if (VERBATIM.contains(name) || excluded.contains(name)) {
      int end = text.indexOf("\\end{" + environment + "}", pos);
      end = end < 0 ? text.length() : end;
      if (name.equals("filecontents")) {
        entries(end);
      }
      pos = end;
    } else if (name.endsWith("cquote")) {
      other(name, start);
    }
  }

  /** Skips what a conditional hides; what depends on the document's commands is read. */
  private void conditional(String name, int start) {
    LatexConditionals.Truth truth = LatexConditionals.decide(text, name, pos);
    if (truth == LatexConditionals.Truth.UNKNOWN) {
      return;
    }
    if (conditionals == null) {
      conditionals = new LatexConditionals(text);
    }
    if (!conditionals.has(start)) {
      return;
    }
    int otherwise = conditionals.elseOf(start);
    int end = conditionals.fiOf(start);
    if (truth == LatexConditionals.Truth.FALSE) {
      pos = otherwise < 0 ? end : otherwise + "\\else".length();
    } else if (otherwise >= 0) {
      hidden.put(otherwise, end);
    }
  }

  private void usePackage() {
    pos = arguments.skipOptions(pos, false);
    for (String name : braced().split(",")) {
      commands.load(name.strip());
    }
  }

  private void input(String command, int start) {
    if (arguments.at(arguments.skipSpace(pos)) == '{') {
      include(Kind.INCLUDED_FILE, braced(), start);
    } else if (command.equals("input") && arguments.at(pos) == ' ') {
      // TeX's primitive \input takes no braces.
      int end = pos + 1;
      while (end < text.length() && " \t\r\n\\%{}".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      String name = text.substring(pos + 1, end);
      pos = end;
      include(Kind.INCLUDED_FILE, name, start);
    }
  }

  private void imported(int start) {
    if (arguments.at(pos) == '*') {
      pos++;
    }
    String folder = braced();
    String name = braced();
    String path = folder.isEmpty() || folder.endsWith("/") ? folder + name : folder + "/" + name;
    include(Kind.INCLUDED_FILE, path, start);
  }

  private void include(Kind kind, String name, int offset) {
    String bare =
        name.length() > 1 && name.startsWith("\"") && name.endsWith("\"")
            ? name.substring(1, name.length() - 1)
            : name;
    if (!bare.isEmpty() && LatexArguments.isName(bare)) {
      add(new DocumentMark(kind, bare, offset));
    }
  }

  /** Reads the key of an entry that the document has itself. */
  private void entry(int start) {
    int label = pos;
    pos = arguments.skipOptions(pos, false);
    String key = braced();
    pos = label;
    if (!key.isEmpty() && LatexArguments.isName(key)) {
      add(new DocumentMark(Kind.ENTRY, key, start));
    }
  }

  /** Reads the keys of a bibliography that the document writes itself. */
  private void entries(int end) {
    int open = arguments.skipOptions(pos, false);
    int name = arguments.closeOf(open);
    if (name > 0 && text.startsWith(".bib", name - 4)) {
      for (BibtexEntry entry : BibtexReader.read(text.substring(name + 1, end)).entries()) {
        int offset = name + 1 + entry.start();
        add(new DocumentMark(Kind.ENTRY, entry.key(), offset));
      }
    }
  }

  /** Reads the names of bibliographies. */
  private void bibliography(int start) {
    pos = arguments.skipOptions(arguments.at(pos) == '*' ? pos + 1 : pos, false);
    for (String name : braced().split(",")) {
      if (!name.isBlank()) {
        add(new DocumentMark(Kind.BIBLIOGRAPHY, name.strip(), start));
      }
    }
  }
}
