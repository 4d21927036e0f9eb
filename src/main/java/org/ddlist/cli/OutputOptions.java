package org.ddlist.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.cli.Settings.Name;
import org.ddlist.formats.CitationSnippet;
import org.ddlist.render.ChosenColumns;
import org.ddlist.render.Column;
import org.ddlist.render.Template;
import org.ddlist.terminal.Terminal;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The output options, the same in every command that selects papers. */
final class OutputOptions {
  static final String OUTPUT = "--output";
  static final String COLUMNS = "--columns";
  static final String TEMPLATE = "--template";
  static final String COUNT = "--count";

  static final List<Column> USUAL_COLUMNS =
      List.of(Column.KEY, Column.YEAR, Column.VENUE, Column.TITLE, Column.AUTHORS);

  /**
   * The minimum width in cells of a screen for a table; below it, a paper has two lines. On 140
   * most titles are whole beside the other columns, on 120 most are cut.
   */
  private static final int WIDE = 140;

  private OutputOptions() {}

  static ArgGroupSpec group() {
    List<OptionSpec> options = new ArrayList<>();
    options.add(Spec.output(OutputFormat.values()));
    ValueKind columns = ValueKind.someOf(Column.values());
    options.add(
        Spec.option(
            COLUMNS,
            "NAMES",
            columns,
            "Columns for table, tsv and csv, separated by commas: " + columns.listed() + "."));
    options.add(
        Spec.option(
            TEMPLATE, "TEXT", ValueKind.TEXT, "One line per paper, as in '{key}: {title}'."));
    options.add(Spec.flag(COUNT, "Print only how many papers these are."));
    options.addAll(EntryOptions.options());
    return Spec.group("Output", options);
  }

  /**
   * Reads the options of a command that lists papers. Its usual format on a screen is the one that
   * the settings name, else a table, or two lines a paper where that is too wide, and TSV in a
   * pipe.
   *
   * @param usual the columns for which neither an option nor a setting names others
   */
  static OutputRequest parseListing(ParsedLine line, Session session, List<Column> usual)
      throws Refusal {
    Terminal terminal = session.terminal();
    OutputFormat format = session.settings().format();
    boolean fits =
        format != null
            && terminal.outIsTerminal()
            && (!line.has(COLUMNS) || format.kind() == OutputFormat.Kind.ROWS);
    boolean hasColumns = line.has(COLUMNS) || session.settings().get(Name.COLUMNS) != null;
    return parse(line, session, fits ? format : usualFormat(terminal, hasColumns), usual);
  }

  /** Writes what a reader of JSON or of a number expects where nothing is found, else nothing. */
  static void writeNothing(ParsedLine line, Terminal terminal) throws IOException {
    String format = line.value(OUTPUT);
    if (line.has(COUNT)) {
      terminal.out().append("0\n");
    } else if (OutputFormat.JSON.word().equalsIgnoreCase(format)
        || OutputFormat.CSL_JSON.word().equalsIgnoreCase(format)) {
      terminal.out().append("[]\n");
    }
  }

  /**
   * The format of commands that list papers, if neither an option nor a setting names one.
   *
   * @param hasColumns whether an option or a setting names columns
   */
  static OutputFormat usualFormat(Terminal terminal, boolean hasColumns) {
    if (!terminal.outIsTerminal()) {
      return OutputFormat.TSV;
    }
    return terminal.columns() < WIDE && !hasColumns ? OutputFormat.BRIEF : OutputFormat.TABLE;
  }

  /** Reads the options of a command that has a usual format of its own. */
  static OutputRequest parse(ParsedLine line, Session session, OutputFormat usual) throws Refusal {
    return parse(line, session, usual, USUAL_COLUMNS);
  }

  private static OutputRequest parse(
      ParsedLine line, Session session, OutputFormat usual, List<Column> usualColumns)
      throws Refusal {
    session.settings().checkHyperlinks();
    Template template = line.has(TEMPLATE) ? line.read(TEMPLATE, OutputOptions::template) : null;
    if (line.has(OUTPUT) && template != null) {
      throw Refusal.usage("--output and --template exclude each other", "give one of them");
    }
    OutputFormat format =
        line.has(OUTPUT)
            ? line.read(OUTPUT, OutputFormat::named)
            : EntryOptions.askForText(line) ? OutputFormat.TEXT : usual;
    List<Column> asked = columns(line.split(COLUMNS));
    if (!asked.isEmpty() && (template != null || format.kind() != OutputFormat.Kind.ROWS)) {
      throw Refusal.usage(
          "only table, tsv and csv have columns", "leave out --columns, or add '-o tsv'");
    }
    if (line.has(COUNT)) {
      List<String> others = Spec.names(group());
      others.remove(COUNT);
      line.refuseUseless("--count prints a number", others);
    }
    CitationSnippet snippet = line.has(EntryOptions.AS) ? EntryOptions.snippet(line) : null;
    EntryRequest entries =
        EntryOptions.parse(line, session, template == null ? format : null, snippet != null);
    Output output =
        line.has(COUNT)
            ? new Output.Number()
            : template != null
                ? new Output.Lines(template)
                : snippet != null ? new Output.Citation(snippet) : format;
    return new OutputRequest(
        output,
        asked.isEmpty()
            ? new ChosenColumns(columns(session, format, usualColumns), false)
            : new ChosenColumns(asked, true),
        entries,
        session.terminal(),
        CommonOptions.style(line, session));
  }

  /** The columns of the settings on a screen, else the usual ones: a pipe always gets the same. */
  private static List<Column> columns(Session session, OutputFormat format, List<Column> usual)
      throws Refusal {
    boolean rows = format.kind() == OutputFormat.Kind.ROWS;
    List<Column> set = rows ? session.settings().columns() : null;
    if (!session.terminal().outIsTerminal() || set == null && format != OutputFormat.TABLE) {
      return usual;
    }
    return set == null ? onScreen(usual) : set;
  }

  /** The columns that a table has on a screen, where the names of all authors have no room. */
  static List<Column> onScreen(List<Column> columns) {
    List<Column> shown = new ArrayList<>(columns);
    shown.set(shown.indexOf(Column.AUTHORS), Column.BYLINE);
    return shown;
  }

  /** The columns of those names, which commas separate. */
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
    return ParsedLine.known("column", name, Column.values());
  }

  private static Template template(String text) throws Refusal {
    try {
      return Template.parse(text, OutputOptions::column);
    } catch (IllegalArgumentException e) {
      throw Refusal.usage(e.getMessage(), "write a column as {key}, and a brace as {{ or }}");
    }
  }
}
