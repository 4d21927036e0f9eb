package org.ddlist.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ddlist.formats.CslStyle;
import org.ddlist.formats.ReferenceStyle;
import org.ddlist.formats.VenueNames;
import org.ddlist.render.Column;
import org.ddlist.search.Nearest;
import org.ddlist.terminal.Named;
import org.ddlist.terminal.Terminal;

/**
 * The defaults of options, from the environment or else from the {@link ConfigFile}. Each is read
 * when it is needed.
 */
final class Settings {
  enum Name implements Named {
    FORMAT,
    COLUMNS,
    COLOR,
    PAGER,
    STYLE,
    VENUES,
    CATALOG,
    ALSO;

    /** The variables of the environment that set it, the first of them before the others. */
    List<String> variables() {
      String variable = "DDLIST_" + name();
      return this == PAGER ? List.of(variable, "PAGER") : List.of(variable);
    }
  }

  /**
   * A value.
   *
   * @param origin the variable, or the file and line, that it is set by
   * @param inFile whether it is the file
   */
  record Setting(String value, String origin, boolean inFile) {}

  private final Map<String, String> environment;

  /** By the names' places; null where nothing is set. An EnumMap costs a cold JVM reflection. */
  private final Setting[] settings;

  private Settings(Map<String, String> environment, Setting[] settings) {
    this.environment = environment;
    this.settings = settings;
  }

  /**
   * Reads the file and the environment.
   *
   * @throws Refusal if the file cannot be read, or says what is no setting
   */
  static Settings read(Map<String, String> environment) throws Refusal {
    Setting[] settings = new Setting[Name.values().length];
    String path = ConfigFile.path(environment);
    for (ConfigFile.Entry entry : ConfigFile.read(path)) {
      String origin = path + ":" + entry.line();
      Name name = name(entry.name(), origin);
      settings[name.ordinal()] = new Setting(entry.value(), origin, true);
    }
    for (Name name : Name.values()) {
      for (int i = name.variables().size() - 1; i >= 0; i--) {
        String variable = name.variables().get(i);
        String value = environment.getOrDefault(variable, "");
        if (!value.isEmpty()) {
          settings[name.ordinal()] = new Setting(value, variable, false);
        }
      }
    }
    return new Settings(environment, settings);
  }

  private static Name name(String word, String origin) throws Refusal {
    for (Name name : Name.values()) {
      if (name.word().equals(word)) {
        return name;
      }
    }
    throw Refusal.unreadable(
        origin + ": there is no setting '" + word + "'",
        Nearest.oneOf(ValueKind.words(Name.values()), word));
  }

  /**
   * The setting of that name.
   *
   * @throws Refusal if there is none
   */
  static Name named(String word) throws Refusal {
    return ParsedLine.known("setting", word, Name.values());
  }

  /** Refuses a value that a setting cannot have. */
  static void check(Name name, String value) throws Refusal {
    Setting[] only = new Setting[Name.values().length];
    only[name.ordinal()] = new Setting(value, name.word(), false);
    new Settings(Map.of(), only).check();
  }

  void check() throws Refusal {
    format();
    columns();
    colour();
    style();
    venues();
    checkHyperlinks();
  }

  /** What it is set to; null if it is not. */
  Setting get(Name name) {
    return settings[name.ordinal()];
  }

  /** The format of commands that list papers; null if none is set. */
  OutputFormat format() throws Refusal {
    return get(Name.FORMAT) == null ? null : known(Name.FORMAT, OutputFormat::named);
  }

  /** The columns of table, TSV and CSV; null if none are set. */
  List<Column> columns() throws Refusal {
    return get(Name.COLUMNS) == null ? null : known(Name.COLUMNS, OutputOptions::columnsNamed);
  }

  /** When to colour. NO_COLOR and CLICOLOR_FORCE, which only AUTO heeds, come before the file. */
  Terminal.Colour colour() throws Refusal {
    Setting setting = get(Name.COLOR);
    if (setting == null || setting.inFile() && !Terminal.colourVariable(environment).isEmpty()) {
      return Terminal.Colour.AUTO;
    }
    return known(Name.COLOR, word -> ParsedLine.known("color", word, Terminal.Colour.values()));
  }

  /** Refuses what the variable for links cannot say; {@link Terminal#hyperlinks} heeds it. */
  void checkHyperlinks() throws Refusal {
    String asked = environment.getOrDefault(Terminal.HYPERLINKS, "");
    if (asked.isEmpty()) {
      return;
    }
    try {
      // It says when, as --color does, in the same words.
      ParsedLine.known("value", asked, Terminal.Colour.values());
    } catch (Refusal e) {
      throw new Refusal(ExitStatus.USAGE, Terminal.HYPERLINKS + ": " + e.getMessage(), e.remedy());
    }
  }

  /** The command line of the pager; null if none is set. */
  String pager() {
    return get(Name.PAGER) == null ? null : get(Name.PAGER).value();
  }

  /**
   * The names of sources: of the environment one a line, of the file one or a list, where a leading
   * {@code ~/} is the home folder. Empty if none are set.
   */
  List<String> sources(Name name) {
    Setting setting = get(name);
    if (setting == null) {
      return List.of();
    }
    List<String> sources = new ArrayList<>();
    for (String source : setting.value().split(setting.inFile() ? "," : "\n")) {
      String stripped = source.strip();
      boolean home = setting.inFile() && stripped.startsWith("~/");
      if (!stripped.isEmpty()) {
        sources.add(
            home ? environment.getOrDefault("HOME", "~") + stripped.substring(1) : stripped);
      }
    }
    return sources;
  }

  CslStyle style() throws Refusal {
    return get(Name.STYLE) == null
        ? EntryOptions.styleNamed(ReferenceStyle.USUAL)
        : known(Name.STYLE, EntryOptions::styleNamed);
  }

  /** What venues are called in entries and references. */
  VenueNames venues() throws Refusal {
    return get(Name.VENUES) == null
        ? VenueNames.FULL
        : known(Name.VENUES, EntryOptions::venuesNamed);
  }

  private <T> T known(Name name, ParsedLine.Reader<T> reader) throws Refusal {
    Setting setting = get(name);
    try {
      return reader.read(setting.value());
    } catch (Refusal e) {
      throw new Refusal(
          setting.inFile() ? ExitStatus.UNREADABLE : ExitStatus.USAGE,
          setting.origin() + ": " + e.getMessage(),
          e.remedy());
    }
  }
}
