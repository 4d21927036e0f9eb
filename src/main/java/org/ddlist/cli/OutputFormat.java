package org.ddlist.cli;

import java.io.IOException;
import java.util.List;
import org.ddlist.formats.MarkdownList;
import org.ddlist.formats.PaperYaml;
import org.ddlist.model.Links;
import org.ddlist.model.Paper;
import org.ddlist.model.Selection;
import org.ddlist.render.CardView;
import org.ddlist.render.Column;
import org.ddlist.render.DelimitedText;
import org.ddlist.render.LinkLines;
import org.ddlist.render.PaperJson;
import org.ddlist.render.PaperTable;
import org.ddlist.render.Rows;
import org.ddlist.terminal.Style;
import org.ddlist.terminal.Terminal;

/** A way to write papers, which every command that chooses papers has. */
enum OutputFormat {
  TABLE("table"),
  TSV("tsv"),
  CSV("csv"),
  JSON("json"),
  JSONL("jsonl"),
  KEYS("keys"),
  LINKS("links"),
  MARKDOWN("markdown"),
  BIBTEX("bibtex"),
  BIBLATEX("biblatex"),
  CSL_JSON("csl-json"),
  RIS("ris"),
  HAYAGRIVA("hayagriva"),
  TEXT("text"),
  YAML("yaml"),
  CARD("card");

  private final String word;

  OutputFormat(String word) {
    this.word = word;
  }

  /** The format of that name. */
  static OutputFormat named(String word) throws Refusal {
    return ParsedLine.known("format", word, List.of(values()), OutputFormat::word);
  }

  String word() {
    return word;
  }

  boolean hasColumns() {
    return this == TABLE || this == TSV || this == CSV;
  }

  /** Whether other programs cite by the keys of what is written. */
  boolean hasKeys() {
    return switch (this) {
      case BIBTEX, BIBLATEX, CSL_JSON, RIS, HAYAGRIVA -> true;
      case TABLE, TSV, CSV, JSON, JSONL, KEYS, LINKS, MARKDOWN, TEXT, YAML, CARD -> false;
    };
  }

  /** Whether an entry can say more or less. */
  boolean hasDetail() {
    return hasKeys() || this == TEXT;
  }

  /** Whether it can be written in ASCII or in Unicode. */
  boolean hasCharacters() {
    return this == BIBTEX || this == BIBLATEX || this == TEXT;
  }

  void write(
      Selection selection,
      List<Column> columns,
      EntryOptions entries,
      Terminal terminal,
      Style style,
      Appendable out)
      throws IOException {
    List<Paper> papers = selection.papers();
    switch (this) {
      case TABLE -> PaperTable.write(selection, columns, terminal, style, out);
      case TSV -> DelimitedText.writeTsv(Rows.of(papers, columns), out);
      case CSV -> DelimitedText.writeCsv(Rows.of(papers, columns), out);
      case JSON -> PaperJson.writeArray(papers, out);
      case JSONL -> PaperJson.writeLines(papers, out);
      case KEYS -> {
        for (Paper paper : papers) {
          out.append(paper.key()).append('\n');
        }
      }
      case LINKS -> LinkLines.write(papers, List.of(Links.Kind.values()), out);
      case MARKDOWN -> MarkdownList.write(selection, out);
      case BIBTEX, BIBLATEX, CSL_JSON, RIS, HAYAGRIVA, TEXT -> entries.write(this, papers, out);
      case YAML -> PaperYaml.write(papers, out);
      case CARD -> CardView.write(selection, terminal, style, out);
    }
  }
}
