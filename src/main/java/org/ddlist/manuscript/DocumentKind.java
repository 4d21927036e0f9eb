package org.ddlist.manuscript;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.ddlist.bibtex.BibliographyKind;
import org.ddlist.text.YamlNode.YamlException;

/** A format of documents with citations. */
enum DocumentKind {
  LATEX(".tex", ".ltx", ".latex", ".rnw", ".sty", ".cls"),
  AUX(".aux"),
  BCF(".bcf"),
  MARKDOWN(".md", ".markdown", ".qmd", ".rmd", ".rmarkdown", ".mkd"),
  NOTEBOOK(".ipynb"),
  TYPST(".typ");

  private final List<String> endings;

  DocumentKind(String... endings) {
    this.endings = List.of(endings);
  }

  /** Whether the name's ending is one of documents that a person writes. */
  static boolean isDocument(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    boolean written = false;
    for (String ending : List.of(".tex", ".ltx", ".latex", ".rnw")) {
      written |= small.endsWith(ending);
    }
    for (DocumentKind kind : List.of(MARKDOWN, NOTEBOOK, TYPST)) {
      for (String ending : kind.endings) {
        written |= small.endsWith(ending);
      }
    }
    return written;
  }

  /** The kind that the name's ending gives, else the one that the text looks like. */
  static DocumentKind of(String name, String text) {
    String small = name.toLowerCase(Locale.ROOT);
    for (DocumentKind kind : values()) {
      for (String ending : kind.endings) {
        if (small.endsWith(ending)) {
          return kind;
        }
      }
    }
    return ofText(text);
  }

  private static DocumentKind ofText(String text) {
    if (text.startsWith("{") && text.contains("\"cells\"")) {
      return NOTEBOOK;
    }
    if (text.contains("<bcf:controlfile")) {
      return BCF;
    }
    if (text.startsWith("\\relax") || text.contains("\\citation{") || text.contains("\\abx@aux")) {
      return AUX;
    }
    for (String sign : List.of("\\documentclass", "\\begin{", "\\section{", "\\input{")) {
      if (text.contains(sign)) {
        return LATEX;
      }
    }
    for (String sign : List.of("#cite(", "#import ", "#include ", "#set ", "#show", "#let ")) {
      if (text.contains(sign)) {
        return TYPST;
      }
    }
    int cite = text.indexOf("cite");
    int command = cite < 0 ? -1 : text.lastIndexOf('\\', cite);
    boolean latex = command >= 0 && cite - command < 8 && text.indexOf('{', cite) > 0;
    return latex ? LATEX : MARKDOWN;
  }

  /**
   * The marks of a document, in its order.
   *
   * @param commands the citation commands, to which a document in LaTeX adds its own
   * @throws YamlException if a notebook is not JSON
   */
  Iterator<DocumentMark> marks(String text, CiteCommands commands) throws YamlException {
    return switch (this) {
      case LATEX -> new LatexCitations(text, commands);
      case AUX -> AuxCitations.marks(text).iterator();
      case BCF -> BcfCitations.marks(text).iterator();
      case MARKDOWN -> new MarkdownCitations(text, commands).marks().iterator();
      case NOTEBOOK -> new NotebookCitations(text, commands).marks().iterator();
      case TYPST -> new TypstCitations(text, commands).marks().iterator();
    };
  }

  /** Whether BibTeX may read the keys. */
  boolean isForBibtex() {
    return this == LATEX || this == AUX;
  }

  /** The names under which to look for an included file, in this order. */
  List<String> fileNames(String included) {
    return switch (this) {
      case LATEX -> List.of(included + ".tex", included);
      case TYPST -> List.of(included.startsWith("/") ? included.substring(1) : included);
      case AUX, BCF, MARKDOWN, NOTEBOOK -> List.of(included);
    };
  }

  /** The names under which to look for a bibliography, in this order. */
  List<String> bibliographyNames(String named) {
    return switch (this) {
      case LATEX, AUX ->
          BibliographyKind.of(named) == BibliographyKind.BIBTEX
              ? List.of(named)
              : List.of(named + ".bib", named);
      case TYPST, BCF, MARKDOWN, NOTEBOOK -> fileNames(named);
    };
  }
}
