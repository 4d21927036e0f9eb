package org.ddlist.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ddlist.model.Catalog;
import org.ddlist.model.Finding;
import org.ddlist.search.Period;
import org.ddlist.source.MalformedCatalogException;
import org.ddlist.source.Source;
import org.ddlist.terminal.Terminal;
import org.ddlist.text.FileException;
import org.ddlist.text.FileNames;
import org.ddlist.text.FileTree;

/** What a command is given to work with. */
final class Session {
  private static final String CATALOGS =
      "a catalog is a folder with catalog.yaml, venues.yaml and papers/, a list or a .bib file";

  private final Terminal terminal;
  private final CatalogSource embedded;
  private final Map<String, String> environment;
  private Settings settings;

  Session(Terminal terminal, CatalogSource embedded) {
    this(terminal, embedded, terminal.environment());
  }

  private Session(Terminal terminal, CatalogSource embedded, Map<String, String> environment) {
    this.terminal = terminal;
    this.embedded = embedded;
    this.environment = environment;
  }

  /** The same session on another terminal. */
  Session on(Terminal other) {
    Session session = new Session(other, embedded, environment);
    session.settings = settings;
    return session;
  }

  Terminal terminal() {
    return terminal;
  }

  CatalogSource embedded() {
    return embedded;
  }

  /** The defaults of options, read when they are first asked for. */
  Settings settings() throws Refusal {
    if (settings == null) {
      settings = Settings.read(environment);
    }
    return settings;
  }

  /** The catalog that is asked for: a folder's, or the program's own. */
  Catalog catalog(ParsedLine line) throws Refusal, IOException {
    String folder = line.value(CommonOptions.CATALOG);
    if (folder == null) {
      return asOf(line, embedded.load());
    }
    try {
      return asOf(line, load(folder));
    } catch (MalformedCatalogException e) {
      throw new Refusal(
          ExitStatus.UNREADABLE,
          FileNames.isFolder(folder) ? folder + "/" + e.getMessage() : e.getMessage(),
          "'ddlist check " + folder + "' lists all that is wrong with it");
    }
  }

  /**
   * The catalog of a folder of YAML, on the day that is asked for.
   *
   * @param breaches gets the broken rules that do not keep the catalog from being read
   */
  Catalog catalog(ParsedLine line, Source.YamlFolder folder, List<Finding> breaches)
      throws Refusal, MalformedCatalogException {
    try {
      return asOf(line, folder.load(breaches));
    } catch (IOException e) {
      throw unreadable(folder.name(), e);
    }
  }

  private static Catalog asOf(ParsedLine line, Catalog catalog) throws Refusal {
    if (!line.has(CommonOptions.AS_OF)) {
      return catalog;
    }
    Period asOf = line.lastParsed(CommonOptions.AS_OF, Period::parse, CommonOptions.DATE);
    return catalog.asOf(asOf.last());
  }

  private Catalog load(String name) throws Refusal, IOException, MalformedCatalogException {
    if (name.equals(InputFiles.STDIN) || !FileNames.exists(name)) {
      throw unreadable("'" + name + "' is no folder or file");
    }
    InputFiles input = new InputFiles(terminal, "a catalog", CATALOGS);
    List<String> notes = new ArrayList<>();
    try {
      Source source = Source.of(FileTree.of(name, terminal.in()));
      boolean empty = source instanceof Source.Bibliography files && files.files().isEmpty();
      Catalog catalog =
          (empty ? new Source.YamlFolder(source.tree()) : source)
              .load(input::tryLoad, embedded.load().venues(), notes);
      input.noteEncodings();
      for (String note : notes) {
        Messages.note(terminal, note);
      }
      return catalog;
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  private static Refusal unreadable(String name, IOException e) {
    return e instanceof NoSuchFileException missing
        ? unreadable("'" + name + "' has no " + missing.getFile())
        : unreadable("'" + name + "' cannot be read: " + FileException.reason(e));
  }

  private static Refusal unreadable(String problem) {
    return new Refusal(ExitStatus.UNREADABLE, problem, CATALOGS);
  }
}
