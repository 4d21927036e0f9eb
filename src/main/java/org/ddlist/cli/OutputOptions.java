package org.ddlist.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.model.Selection;
import org.ddlist.render.Column;
import org.ddlist.render.PaperTable;
import org.ddlist.render.Template;
import org.ddlist.terminal.Style;
import org.ddlist.terminal.Terminal;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that say how papers are written, the same in every command that chooses papers. */
final class OutputOptions {
  static final String OUTPUT = "--output";
  private static final String COLUMNS = "--columns";
  static final String TEMPLATE = "--template";

  static final List<Column> USUAL_COLUMNS =
      List.of(Column.KEY, Column.YEAR, Column.VENUE, Column.TITLE, Column.AUTHORS);

  private final OutputFormat format;
  private final List<Column> columns;
  private final boolean columnsAsked;
  private final EntryOptions entries;
  private final Template template;
  private final Terminal terminal;
  private final Style style;

  private OutputOptions(
      OutputFormat format,
      List<Column> columns,
      boolean columnsAsked,
      EntryOptions entries,
      Template template,
      Terminal terminal,
      Style style) {
    this.format = format;
    this.columns = columns;
    this.columnsAsked = columnsAsked;
    this.entries = entries;
    this.template = template;
    this.terminal = terminal;
    this.style = style;
  }

  static ArgGroupSpec group() {
    List<OptionSpec> options = new ArrayList<>();
    options.add(format());
    ValueKind columns = ValueKind.someOf(columns());
    options.add(
        Spec.option(
            COLUMNS,
            "NAMES",
            columns,
            "Columns of table, tsv and csv, as in 'key,title': " + columns.listed() + "."));
    options.add(
        Spec.option(
            TEMPLATE, "TEXT", ValueKind.TEXT, "A line a paper, with columns: '{key}: {title}'."));
    options.addAll(EntryOptions.options());
    return Spec.group("Output", options);
  }

  /** Reads them; without any, a command that lists papers writes a table for a person, else TSV. */
  static OutputOptions read(ParsedLine line, Terminal terminal) throws Refusal {
    return read(line, terminal, USUAL_COLUMNS);
  }

  /** The same with other columns, unless some are asked for. */
  static OutputOptions read(ParsedLine line, Terminal terminal, List<Column> usual) throws Refusal {
    OutputFormat format = line.settings().format();
    boolean fits =
        format != null && terminal.outIsTerminal() && (!line.has(COLUMNS) || format.hasColumns());
    return read(line, terminal, fits ? format : usualFormat(terminal), usual);
  }

  /** How commands that list papers write them. */
  static OutputFormat usualFormat(Terminal terminal) {
    return terminal.outIsTerminal() ? OutputFormat.TABLE : OutputFormat.TSV;
  }

  /** Reads them; without any, papers are written in the usual format. */
  static OutputOptions read(ParsedLine line, Terminal terminal, OutputFormat usual) throws Refusal {
    return read(line, terminal, usual, USUAL_COLUMNS);
  }

  private static OutputOptions read(
      ParsedLine line, Terminal terminal, OutputFormat usual, List<Column> usualColumns)
      throws Refusal {
    line.settings().checkHyperlinks();
    String word = line.value(OUTPUT);
    String text = line.value(TEMPLATE);
    if (word != null && text != null) {
      throw Refusal.usage("--output and --template exclude each other", "give one of them");
    }
    OutputFormat format =
        word == null
            ? EntryOptions.askForText(line) ? OutputFormat.TEXT : usual
            : OutputFormat.named(word);
    List<Column> columns = columns(line.split(COLUMNS));
    if (!columns.isEmpty() && (text != null || !format.hasColumns())) {
      throw Refusal.usage(
          "only table, tsv and csv have columns", "leave out --columns, or add '-o tsv'");
    }
    EntryOptions entries =
        EntryOptions.read(
            line,
            text == null ? format : null,
            word != null ? OUTPUT : text != null ? TEMPLATE : columns.isEmpty() ? "" : COLUMNS);
    return new OutputOptions(
        format,
        columns.isEmpty() ? columns(line, terminal, format, usualColumns) : columns,
        !columns.isEmpty(),
        entries,
        text == null ? null : template(text),
        terminal,
        CommonOptions.style(line, terminal));
  }

  private static OptionSpec format() {
    List<String> words = new ArrayList<>();
    for (OutputFormat format : OutputFormat.values()) {
      words.add(format.word());
    }
    ValueKind formats = ValueKind.oneOf(words);
    return Spec.option("-o", OUTPUT, "FORMAT", formats, formats.listed() + ".");
  }

  private static List<String> columns() {
    List<String> words = new ArrayList<>();
    for (Column column : Column.values()) {
      words.add(column.word());
    }
    return words;
  }

  /**
   * The columns that are set beforehand, if the format has any, or the usual ones: what a pipe gets
   * is not a matter of taste.
   */
  private static List<Column> columns(
      ParsedLine line, Terminal terminal, OutputFormat format, List<Column> usual) throws Refusal {
    List<Column> set = format.hasColumns() ? line.settings().columns() : null;
    return set == null || !terminal.outIsTerminal() ? usual : set;
  }

  /** Columns of those names, parted by commas. */
  static List<Column> columnsNamed(String names) throws Refusal {
    return columns(List.of(names.split(",")));
  }

  private static List<Column> columns(List<String> names) throws Refusal {
    List<Column> columns = new ArrayList<>();
    for (String name : names) {
      columns.add(column(name.strip()));
    }
    return columns;
  }

  private static Column column(String name) throws Refusal {
    return ParsedLine.known("column", name, List.of(Column.values()), Column::word);
  }

  private static Template template(String text) throws Refusal {
    try {
      return Template.parse(text, OutputOptions::column);
    } catch (IllegalArgumentException e) {
      throw Refusal.usage(e.getMessage(), "write a column as {key}, and a brace as {{ or }}");
    }
  }

  /** How entries are written. */
  EntryOptions entries() {
    return entries;
  }

  /** Whether a person reads it in columns. */
  boolean isTable() {
    return template == null && !entries.cites() && format == OutputFormat.TABLE;
  }

  void write(Selection selection) throws IOException {
    if (template != null) {
      template.write(selection.papers(), terminal.out());
    } else if (entries.cites()) {
      entries.cite(selection.papers(), terminal.out());
    } else if (entries.isAscii(format)) {
      AsciiEntries ascii = new AsciiEntries(terminal.out());
      format.write(selection, columns, entries, terminal, style, ascii);
      terminal.out().flush();
      ascii.tell(terminal.err());
    } else {
      format.write(selection, columns, entries, terminal, style, terminal.out());
    }
    if (columnsAsked && isTable()) {
      noteLeftOut(selection);
    }
  }

  /** Says which of the columns that were asked for the screen has no room for. */
  private void noteLeftOut(Selection selection) throws IOException {
    List<String> leftOut = PaperTable.leftOut(selection, columns, terminal);
    if (!leftOut.isEmpty()) {
      terminal.out().flush();
      Messages.note(terminal.err(), "the screen is too narrow for " + String.join(", ", leftOut));
    }
  }
}
