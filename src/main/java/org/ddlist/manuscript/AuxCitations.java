package org.ddlist.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddlist.manuscript.DocumentMark.Kind;

/**
 * Finds citations in the .aux files that LaTeX writes: {@code \citation{a,b}} for BibTeX and {@code
 * \abx@aux@cite{section}{key}} for biblatex, whose older versions write no section. {@code \@input}
 * names the .aux files of included documents, {@code \bibdata} the bibliographies.
 */
final class AuxCitations {
  /** A command at the beginning of a line, with its last argument. */
  private static final Pattern COMMAND =
      Pattern.compile(
          "^\\\\(?<name>citation|abx@aux@cite(\\{[^}\n]*\\}(?=\\{))?|@input|bibdata)"
              + "\\{(?<names>[^}\n]*)\\}",
          Pattern.MULTILINE | Pattern.UNIX_LINES);

  private AuxCitations() {}

  static List<DocumentMark> marks(String text) {
    List<DocumentMark> marks = new ArrayList<>();
    Matcher command = COMMAND.matcher(text);
    while (command.find()) {
      String names = command.group("names");
      switch (command.group("name")) {
        case "@input" -> marks.add(new DocumentMark(Kind.INCLUDED_FILE, names, command.start()));
        case "bibdata" -> names(Kind.BIBLIOGRAPHY, names, command.start("names"), marks);
        default -> names(Kind.CITATION, names, command.start("names"), marks);
      }
    }
    return marks;
  }

  private static void names(Kind kind, String names, int offset, List<DocumentMark> marks) {
    int start = offset;
    for (String written : names.split(",")) {
      String name = written.strip();
      if (name.equals("*")) {
        marks.add(new DocumentMark(Kind.WHOLE_BIBLIOGRAPHY, "", start));
      } else if (!name.isEmpty()) {
        marks.add(new DocumentMark(kind, name, start));
      }
      start += written.length() + 1;
    }
  }
}
