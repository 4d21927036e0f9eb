package org.ddlist.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.cli.Settings.Name;
import org.ddlist.cli.Settings.Setting;
import org.ddlist.formats.ReferenceStyle;
import org.ddlist.formats.VenueNames;
import org.ddlist.render.Column;
import org.ddlist.render.DelimitedText;
import org.ddlist.render.Rows;
import org.ddlist.render.TableView;
import org.ddlist.search.Nearest;
import org.ddlist.terminal.Cells;
import org.ddlist.terminal.Pager;
import org.ddlist.terminal.Style;
import org.ddlist.terminal.Terminal;

/** Shows the settings that are in force and where each comes from, or sets one. */
final class ConfigCommand implements Command {
  private static final String USUAL = "usual";
  private static final List<String> ACTIONS = List.of("path", "get", "set");

  @Override
  public Synopsis synopsis() {
    return new Synopsis(
        "config",
        "Show the settings in effect and where each comes from, or set one.",
        new Operands(
            Operands.Number.ANY,
            "WORD",
            ValueKind.oneOf(words()),
            "'path' prints where the file is, 'get NAME' a value, 'set NAME VALUE' writes one"),
        List.of("ddlist config", "ddlist config get style", "ddlist config set style ieee"));
  }

  private static List<String> words() {
    List<String> words = new ArrayList<>(ACTIONS);
    words.addAll(ValueKind.words(Name.values()));
    return words;
  }

  /**
   * What to show.
   *
   * @param colour the value of {@code --color}; null if it was not given
   */
  private record Request(Settings settings, Terminal.Colour colour, Style style) {}

  @Override
  public int run(ParsedLine line, Session session) throws Refusal, IOException {
    List<String> words = line.operands();
    String action = words.isEmpty() ? "" : words.get(0);
    if (action.equals("path")) {
      check(words, List.of());
      session.terminal().out().append(path(session.terminal())).append('\n');
      return ExitStatus.DONE;
    }
    if (action.equals("set")) {
      check(words, List.of("NAME", "VALUE"));
      return set(Settings.named(words.get(1)), words.get(2), session.terminal());
    }
    Settings settings = session.settings();
    Terminal.Colour colour = CommonOptions.colour(line, null);
    Request request = new Request(settings, colour, CommonOptions.style(line, session));
    if (action.equals("get")) {
      check(words, List.of("NAME"));
      Name name = Settings.named(words.get(1));
      session.terminal().out().append(line(name, request, session.terminal()).get(1)).append('\n');
      return ExitStatus.DONE;
    }
    if (!action.isEmpty()) {
      throw Refusal.usage("config does not take '" + action + "'", Nearest.oneOf(ACTIONS, action));
    }
    settings.check();
    return run(request, session.terminal());
  }

  /** Refuses operands but for these. */
  private static void check(List<String> words, List<String> labels) throws Refusal {
    String action = "config " + words.get(0);
    if (words.size() > labels.size() + 1) {
      throw Operands.excess(action, words.get(labels.size() + 1));
    }
    if (words.size() <= labels.size()) {
      throw ParsedLine.usage("config", action + " needs a " + String.join(" and a ", labels));
    }
  }

  private static String path(Terminal terminal) throws Refusal {
    String path = ConfigFile.path(terminal.environment());
    if (path.isEmpty()) {
      throw Refusal.unreadable("there is no file of settings: HOME is not set", "set HOME");
    }
    return path;
  }

  private static int set(Name name, String value, Terminal terminal) throws Refusal, IOException {
    if (value.isBlank() || value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0) {
      throw Refusal.usage(
          "a value is one line, and not empty", "to unset one, delete its line in the file");
    }
    Settings.check(name, value);
    String path = path(terminal);
    ConfigFile.set(path, name.word(), value);
    Messages.note(terminal, "set " + name.word() + " to " + value + " in " + path);
    for (String variable : name.variables()) {
      if (terminal.isSet(variable)) {
        Messages.note(terminal, variable + " is set too, and takes precedence");
      }
    }
    return ExitStatus.DONE;
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
    Setting setting = settings.get(name);
    if (name == Name.COLOR) {
      if (request.colour() != null) {
        return List.of(name.word(), request.colour().word(), CommonOptions.COLOR);
      }
      String variable = Terminal.colourVariable(terminal.environment());
      if (!variable.isEmpty() && (setting == null || setting.inFile())) {
        boolean plain = variable.equals(Terminal.NO_COLOUR);
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
