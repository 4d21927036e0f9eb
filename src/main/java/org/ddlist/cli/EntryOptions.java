package org.ddlist.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.formats.BiblatexWriter;
import org.ddlist.formats.BibtexWriter;
import org.ddlist.formats.CitationSnippet;
import org.ddlist.formats.CslJsonWriter;
import org.ddlist.formats.Detail;
import org.ddlist.formats.EntryForm;
import org.ddlist.formats.HayagrivaWriter;
import org.ddlist.formats.KeyFormat;
import org.ddlist.formats.ReferenceStyle;
import org.ddlist.formats.RisWriter;
import org.ddlist.formats.StyledReferences;
import org.ddlist.formats.StyledReferences.Order;
import org.ddlist.formats.TextFormat;
import org.ddlist.model.Paper;
import org.ddlist.search.Nearest;
import picocli.CommandLine.Model.OptionSpec;

/** The options that say how entries of bibliographies, references and citations are written. */
final class EntryOptions {
  /** Tells the styles instead of writing papers. */
  static final String STYLES = "--styles";

  static final String STYLE = "--style";
  static final String TEXT_FORMAT = "--text-format";
  static final String AS = "--as";
  private static final String ASCII = "--ascii";
  private static final String UNICODE = "--unicode";
  static final String KEY_FORMAT = "--key-format";
  private static final String FIELDS = "--fields";

  private final Detail detail;
  private final Boolean ascii;
  private final KeyFormat keys;
  private final CitationSnippet snippet;
  private final ReferenceStyle style;
  private final TextFormat textFormat;
  private final boolean ordered;

  static List<OptionSpec> options() {
    return List.of(
        Spec.option(
            STYLE,
            "NAME",
            ValueKind.of(ValueKind.Source.STYLE),
            "References in this style: apa, ieee, acm, nature, …"),
        Spec.flag(STYLES, "List the styles."),
        Spec.option(
            TEXT_FORMAT,
            "MARKUP",
            ValueKind.oneOf(List.of("text", "html", "markdown")),
            "Mark references up: text, html or markdown."),
        Spec.option(
            AS,
            "LANGUAGE",
            ValueKind.oneOf(List.of("tex", "markdown", "typst")),
            "What cites the papers in tex, markdown or typst."),
        Spec.option(
            FIELDS,
            "DETAIL",
            ValueKind.oneOf(List.of("lean", "usual", "full")),
            "What entries say: lean, usual or full."),
        Spec.option(
            KEY_FORMAT, "TEXT", ValueKind.TEXT, "Rename keys in entries: '{author}{year}{word}'."),
        Spec.flag(ASCII, "bibtex, biblatex and text in ASCII, as bibtex is anyway."),
        Spec.flag(UNICODE, "The same in Unicode, as biblatex and text are anyway."));
  }

  private EntryOptions(
      Detail detail,
      Boolean ascii,
      KeyFormat keys,
      CitationSnippet snippet,
      ReferenceStyle style,
      TextFormat textFormat,
      boolean ordered) {
    this.detail = detail;
    this.ascii = ascii;
    this.keys = keys;
    this.snippet = snippet;
    this.style = style;
    this.textFormat = textFormat;
    this.ordered = ordered;
  }

  /** Whether they ask for text in a style, so that no other format need be named. */
  static boolean askForText(ParsedLine line) {
    return line.has(STYLE) || line.has(TEXT_FORMAT);
  }

  /**
   * Reads them.
   *
   * @param format what papers are written in; null for a template
   * @param chooser the option that chose that; empty if none did
   * @throws Refusal for an option that this format has no use for
   */
  static EntryOptions read(ParsedLine line, OutputFormat format, String chooser) throws Refusal {
    CitationSnippet snippet = null;
    // The first lambda of a run takes 4 ms on Java 17, so there is none before it is asked for.
    if (line.has(AS)) {
      snippet =
          ParsedLine.known(
              "language", line.value(AS), List.of(CitationSnippet.values()), CitationSnippet::word);
    }
    if (snippet != null) {
      refuseBeside(line, chooser);
    }
    refuseUseless(line, STYLE, format == OutputFormat.TEXT, "text");
    refuseUseless(line, TEXT_FORMAT, format == OutputFormat.TEXT, "text");
    boolean cites = snippet != null;
    refuseUseless(
        line,
        KEY_FORMAT,
        cites || format != null && format.hasKeys(),
        "bibtex, biblatex, csl-json, ris, hayagriva and --as");
    if (!cites) {
      refuseUseless(
          line,
          FIELDS,
          format != null && format.hasDetail(),
          "bibtex, biblatex, csl-json, ris, hayagriva and text");
      boolean characters = format != null && format.hasCharacters();
      refuseUseless(line, ASCII, characters, "bibtex, biblatex and text");
      refuseUseless(line, UNICODE, characters, "bibtex, biblatex and text");
    }
    if (line.has(ASCII) && line.has(UNICODE)) {
      throw Refusal.usage("--ascii and --unicode exclude each other", "give one of them");
    }
    return new EntryOptions(
        line.has(FIELDS) ? detail(line.value(FIELDS)) : Detail.USUAL,
        line.has(ASCII) ? Boolean.TRUE : line.has(UNICODE) ? Boolean.FALSE : null,
        keyFormat(line.value(KEY_FORMAT)),
        snippet,
        format == OutputFormat.TEXT ? style(line) : null,
        line.has(TEXT_FORMAT) ? textFormat(line.value(TEXT_FORMAT)) : TextFormat.TEXT,
        line.has(FilterOptions.SORT) || line.has(FilterOptions.REVERSE));
  }

  private static void refuseBeside(ParsedLine line, String chooser) throws Refusal {
    String other = chooser;
    for (String option : List.of(STYLE, TEXT_FORMAT, FIELDS, ASCII, UNICODE)) {
      other = other.isEmpty() && line.has(option) ? option : other;
    }
    if (!other.isEmpty()) {
      throw Refusal.usage(
          "--as writes keys alone and has no use for " + other, "leave out one of them");
    }
  }

  private static void refuseUseless(ParsedLine line, String option, boolean useful, String formats)
      throws Refusal {
    if (!useful && line.has(option)) {
      String first =
          formats.indexOf(',') < 0 ? formats : formats.substring(0, formats.indexOf(','));
      throw Refusal.usage(option + " is for " + formats, "leave it out, or add '-o " + first + "'");
    }
  }

  private static Detail detail(String word) throws Refusal {
    return ParsedLine.known("detail", word, List.of(Detail.values()), Detail::word);
  }

  private static TextFormat textFormat(String word) throws Refusal {
    return ParsedLine.known("markup", word, List.of(TextFormat.values()), TextFormat::word);
  }

  private static KeyFormat keyFormat(String format) throws Refusal {
    try {
      return format == null ? null : KeyFormat.parse(format);
    } catch (IllegalArgumentException e) {
      throw Refusal.usage(
          KEY_FORMAT + ": " + e.getMessage(),
          "there are {" + String.join("}, {", KeyFormat.FIELDS) + "}, and - _ : . between");
    }
  }

  private static ReferenceStyle style(ParsedLine line) throws Refusal {
    String typed = line.value(STYLE);
    return typed == null ? line.settings().style() : styleNamed(typed);
  }

  /** The style of that name, or of that file. */
  static ReferenceStyle styleNamed(String name) throws Refusal {
    List<String> names = new ArrayList<>();
    for (ReferenceStyle style : ReferenceStyle.all()) {
      if (style.name().equalsIgnoreCase(name) || style.file().equalsIgnoreCase(name)) {
        return style;
      }
      names.add(style.name());
      if (!style.file().equals(style.name())) {
        names.add(style.file());
      }
    }
    throw Refusal.usage(
        "there is no style '" + name + "'",
        Nearest.didYouMean(Nearest.to(name, names, 3), "'ddlist cite --styles' lists them"));
  }

  /** Writes the names of the styles and what they are, a line each. */
  static void writeStyles(Appendable out) throws IOException {
    for (ReferenceStyle style : ReferenceStyle.all()) {
      out.append(style.name()).append('\t').append(style.title()).append('\n');
    }
  }

  /** Whether papers are cited instead of written. */
  boolean cites() {
    return snippet != null;
  }

  /** Writes what cites the papers. */
  void cite(List<Paper> papers, Appendable out) throws IOException {
    snippet.write(renamed(papers), out);
  }

  /** How entries of BibTeX are written. */
  EntryForm bibtexForm() {
    return new EntryForm(detail, ascii == null || ascii);
  }

  private EntryForm biblatexForm() {
    return new EntryForm(detail, ascii != null && ascii);
  }

  /** Whether that is LaTeX in ASCII. */
  boolean isAscii(OutputFormat format) {
    return format == OutputFormat.BIBTEX && bibtexForm().ascii()
        || format == OutputFormat.BIBLATEX && biblatexForm().ascii();
  }

  void write(OutputFormat format, List<Paper> papers, Appendable out) throws IOException {
    switch (format) {
      case BIBTEX -> BibtexWriter.write(renamed(papers), bibtexForm(), out);
      case BIBLATEX -> BiblatexWriter.write(renamed(papers), biblatexForm(), out);
      case CSL_JSON -> CslJsonWriter.write(renamed(papers), detail, out);
      case RIS -> RisWriter.write(renamed(papers), detail, out);
      case HAYAGRIVA -> HayagrivaWriter.write(renamed(papers), detail, out);
      case TEXT ->
          StyledReferences.write(
              papers,
              style,
              ordered ? Order.GIVEN : Order.OF_STYLE,
              detail,
              textFormat,
              ascii != null && ascii,
              out);
      case TABLE, TSV, CSV, JSON, JSONL, KEYS, LINKS, MARKDOWN, YAML, CARD ->
          throw new IllegalArgumentException(format.word() + " has no entries");
    }
  }

  /** The papers under the keys that are asked for. */
  List<Paper> renamed(List<Paper> papers) {
    return keys == null ? papers : keys.rename(papers);
  }
}
