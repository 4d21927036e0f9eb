package org.ddlist.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ddlist.model.Catalog;
import org.ddlist.model.Finding;
import org.ddlist.search.Period;
import org.ddlist.source.CatalogFolder;
import org.ddlist.source.MalformedCatalogException;
import org.ddlist.terminal.Terminal;
import org.ddlist.text.FileException;

/** What a command is given to work with. */
final class Session {
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
      return catalog(line, folder, new ArrayList<>());
    } catch (MalformedCatalogException e) {
      throw new Refusal(
          ExitStatus.UNREADABLE,
          folder + "/" + e.getMessage(),
          "'ddlist check " + folder + "' lists all that is wrong with it");
    }
  }

  /**
   * The catalog of a folder, on the day that is asked for.
   *
   * @param breaches gets the broken rules that do not keep the catalog from being read
   */
  Catalog catalog(ParsedLine line, String folder, List<Finding> breaches)
      throws Refusal, MalformedCatalogException {
    return asOf(line, load(folder, breaches));
  }

  private static Catalog asOf(ParsedLine line, Catalog catalog) throws Refusal {
    if (!line.has(CommonOptions.AS_OF)) {
      return catalog;
    }
    Period asOf = line.lastParsed(CommonOptions.AS_OF, Period::parse, CommonOptions.DATE);
    return catalog.asOf(asOf.last());
  }

  private static Catalog load(String name, List<Finding> breaches)
      throws Refusal, MalformedCatalogException {
    Path folder = Path.of(name);
    if (!Files.isDirectory(folder)) {
      throw unreadable("'" + name + "' is not a folder");
    }
    try {
      return CatalogFolder.load(folder, breaches);
    } catch (NoSuchFileException e) {
      throw unreadable("'" + name + "' has no " + folder.relativize(Path.of(e.getFile())));
    } catch (IOException e) {
      throw unreadable("'" + name + "' cannot be read: " + FileException.reason(e));
    }
  }

  private static Refusal unreadable(String problem) {
    return new Refusal(
        ExitStatus.UNREADABLE,
        problem,
        "a catalog is a folder with catalog.yaml, venues.yaml and papers/");
  }
}
