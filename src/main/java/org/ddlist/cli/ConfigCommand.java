package org.ddlist.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ddlist.cli.Settings.Name;
import org.ddlist.cli.Settings.Setting;
import org.ddlist.formats.ReferenceStyle;
import org.ddlist.formats.VenueNames;
import org.ddlist.render.Column;
import org.ddlist.render.DelimitedText;
import org.ddlist.render.Rows;
import org.ddlist.render.TableView;
import org.ddlist.terminal.Cells;
import org.ddlist.terminal.Pager;
import org.ddlist.terminal.Style;
import org.ddlist.terminal.Terminal;
import picocli.CommandLine.Model.CommandSpec;

/** Shows the settings that are in force, and where each comes from. */
final class ConfigCommand implements Command {
  private static final String USUAL = "usual";

  @Override
  public Synopsis synopsis() {
    return new Synopsis(
        "config", "Show the settings in effect and where each comes from.", Operands.NONE);
  }

  @Override
  public CommandSpec spec() {
    return Spec.command(
        synopsis(), List.of(), "ddlist config", "DDLIST_FORMAT=jsonl ddlist config");
  }

  /**
   * What to show.
   *
   * @param colour the value of {@code --color}; null if it was not given
   */
  private record Request(Settings settings, String colour, Style style) {}

  @Override
  public int run(ParsedLine line, Session session) throws Refusal, IOException {
    Settings settings = session.settings();
    settings.format();
    settings.columns();
    settings.style();
    settings.venues();
    settings.checkHyperlinks();
    String colour = line.value(CommonOptions.COLOR);
    Style style = CommonOptions.style(line, session);
    return run(new Request(settings, colour, style), session.terminal());
  }

  private static int run(Request request, Terminal terminal) throws Refusal, IOException {
    Settings settings = request.settings();
    List<List<String>> lines = new ArrayList<>();
    for (Name name : Name.values()) {
      List<String> line = new ArrayList<>(line(name, request, terminal));
      line.replaceAll(Cells::visible);
      lines.add(line);
    }
    Rows rows = new Rows(List.of("setting", "value", "from"), lines);
    if (terminal.outIsTerminal()) {
      writeTo(terminal, rows, request.style());
    } else {
      DelimitedText.writeTsv(rows, terminal.out());
    }
    terminal.out().flush();
    String path = ConfigFile.path(terminal.environment());
    if (path.isEmpty()) {
      Messages.note(terminal, "there is no file of settings: HOME is not set");
    } else {
      Messages.note(terminal, "the file of settings is " + path);
    }
    boolean listed = settings.get(Name.FORMAT) != null || settings.get(Name.COLUMNS) != null;
    if (listed && !terminal.outIsTerminal()) {
      Messages.note(
          terminal, "format and columns are for a screen; a pipe gets tsv with the usual columns");
    }
    return ExitStatus.DONE;
  }

  /**
   * Writes a line for each setting, or, where the screen is too narrow for that, a line a value.
   */
  private static void writeTo(Terminal terminal, Rows rows, Style style) throws IOException {
    TableView table = new TableView(terminal, style, rows);
    if (table.isWhole()) {
      table.write(terminal.out());
      return;
    }
    for (List<String> row : rows.values()) {
      terminal.out().append(style.key(row.get(0))).append('\n');
      for (String value : row.subList(1, row.size())) {
        terminal.out().append("  ").append(value).append('\n');
      }
    }
  }

  private static List<String> line(Name name, Request request, Terminal terminal) throws Refusal {
    Settings settings = request.settings();
    Map<String, String> environment = terminal.environment();
    Setting setting = settings.get(name);
    if (name == Name.COLOR) {
      String option = request.colour();
      if (option != null) {
        String word = CommonOptions.colour(option).word();
        return List.of(name.word(), word, CommonOptions.COLOR);
      }
      String variable = Settings.colourVariable(environment);
      if (!variable.isEmpty() && (setting == null || setting.inFile())) {
        boolean plain = variable.equals("NO_COLOR") || "0".equals(environment.get(variable));
        return List.of(name.word(), plain ? "never" : "always", variable);
      }
      settings.colour();
    }
    if (setting != null) {
      return List.of(name.word(), setting.value(), setting.origin());
    }
    return List.of(name.word(), usual(name, settings, terminal), USUAL);
  }

  private static String usual(Name name, Settings settings, Terminal terminal) {
    return switch (name) {
      case FORMAT -> {
        boolean hasColumns = settings.get(Name.COLUMNS) != null;
        yield OutputOptions.usualFormat(terminal, hasColumns).word();
      }
      case COLUMNS -> {
        List<Column> usual = OutputOptions.USUAL_COLUMNS;
        List<String> words = new ArrayList<>();
        for (Column column : terminal.outIsTerminal() ? OutputOptions.onScreen(usual) : usual) {
          words.add(column.word());
        }
        yield String.join(",", words);
      }
      case COLOR -> Terminal.Colour.AUTO.word();
      case PAGER -> Pager.USUAL;
      case STYLE -> ReferenceStyle.USUAL;
      case VENUES -> VenueNames.FULL.word();
      case CATALOG -> "the program's own";
      case ALSO -> "none";
    };
  }
}
