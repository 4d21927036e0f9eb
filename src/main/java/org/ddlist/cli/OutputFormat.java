package org.ddlist.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.formats.BiblatexWriter;
import org.ddlist.formats.BibtexWriter;
import org.ddlist.formats.CslJsonWriter;
import org.ddlist.formats.HayagrivaWriter;
import org.ddlist.formats.MarkdownList;
import org.ddlist.formats.PaperYaml;
import org.ddlist.formats.RisWriter;
import org.ddlist.formats.StyledReferences;
import org.ddlist.model.Paper;
import org.ddlist.model.Selection;
import org.ddlist.render.BriefList;
import org.ddlist.render.CardView;
import org.ddlist.render.DelimitedText;
import org.ddlist.render.LinkLines;
import org.ddlist.render.PaperJson;
import org.ddlist.render.PaperPage;
import org.ddlist.render.Rows;
import org.ddlist.terminal.Named;

/**
 * The formats of {@code --output}, for every command that selects papers. A new format is a
 * constant here and a case of {@link #write}; its kind says which options it takes.
 */
enum OutputFormat implements Output, Named {
  TABLE(Kind.ROWS),
  BRIEF(Kind.PLAIN),
  TSV(Kind.ROWS),
  CSV(Kind.ROWS),
  JSON(Kind.PLAIN),
  JSONL(Kind.PLAIN),
  KEYS(Kind.PLAIN),
  LINKS(Kind.PLAIN),
  MARKDOWN(Kind.PLAIN, "md"),
  HTML(Kind.PLAIN),
  BIBTEX(Kind.LATEX, "bib"),
  BIBLATEX(Kind.LATEX),
  CSL_JSON(Kind.ENTRIES),
  RIS(Kind.ENTRIES),
  HAYAGRIVA(Kind.ENTRIES),
  TEXT(Kind.REFERENCES),
  YAML(Kind.PLAIN),
  CARD(Kind.PLAIN);

  /** What formats have in common, from which the options that they take follow. */
  enum Kind {
    /** Rows of chosen columns. */
    ROWS,
    /** Takes no option. */
    PLAIN,
    /** Entries of a .bib file, in ASCII or in Unicode, to be cited by their keys. */
    LATEX,
    /** Entries for other programs, in Unicode, to be cited by their keys. */
    ENTRIES,
    /** References to be read, in ASCII or in Unicode. */
    REFERENCES;

    /** Whether it is made to cite papers. */
    boolean isCited() {
      return this == LATEX || this == ENTRIES || this == REFERENCES;
    }
  }

  private final Kind kind;
  private final String ending;

  OutputFormat(Kind kind) {
    this.kind = kind;
    ending = word();
  }

  /**
   * @param ending of the names of its files, which people type for it
   */
  OutputFormat(Kind kind, String ending) {
    this.kind = kind;
    this.ending = ending;
  }

  @Override
  public void write(Selection selection, OutputRequest request, Appendable out) throws IOException {
    List<Paper> papers = selection.papers();
    EntryRequest entries = request.entries();
    switch (this) {
      case TABLE -> request.writeTable(selection, out);
      case BRIEF -> BriefList.write(selection, request.terminal(), request.style(), out);
      case TSV -> DelimitedText.writeTsv(Rows.of(papers, request.columns().shown()), out);
      case CSV -> DelimitedText.writeCsv(Rows.of(papers, request.columns().shown()), out);
      case JSON -> PaperJson.writeArray(papers, out);
      case JSONL -> PaperJson.writeLines(papers, out);
      case KEYS -> {
        for (Paper paper : papers) {
          out.append(paper.key()).append('\n');
        }
      }
      case LINKS -> LinkLines.write(papers, out);
      case MARKDOWN -> MarkdownList.write(selection, out);
      case HTML -> PaperPage.write(selection, out);
      case BIBTEX -> BibtexWriter.write(entries.adapted(papers), entries.form(), out);
      case BIBLATEX -> BiblatexWriter.write(entries.adapted(papers), entries.form(), out);
      case CSL_JSON -> CslJsonWriter.write(entries.adapted(papers), entries.form().detail(), out);
      case RIS -> RisWriter.write(entries.adapted(papers), entries.form().detail(), out);
      case HAYAGRIVA ->
          HayagrivaWriter.write(entries.adapted(papers), entries.form().detail(), out);
      case TEXT -> StyledReferences.write(entries.adapted(papers), entries.references(), out);
      case YAML -> PaperYaml.write(papers, out);
      case CARD -> CardView.write(selection, request.terminal(), request.style(), out);
    }
  }

  /** The format of that name, or whose files have that ending: "bib". */
  static OutputFormat named(String word) throws Refusal {
    for (OutputFormat format : values()) {
      if (format.ending.equalsIgnoreCase(word)) {
        return format;
      }
    }
    return ParsedLine.known("format", word, values());
  }

  Kind kind() {
    return kind;
  }

  /** The names of all formats of those kinds. */
  static List<String> words(List<Kind> kinds) {
    List<String> words = new ArrayList<>();
    for (OutputFormat format : values()) {
      if (kinds.contains(format.kind)) {
        words.add(format.word());
      }
    }
    return words;
  }
}
