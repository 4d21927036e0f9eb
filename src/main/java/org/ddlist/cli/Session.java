package org.ddlist.cli;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.merge.EditionFile;
import org.ddlist.model.Catalog;
import org.ddlist.model.Finding;
import org.ddlist.model.Paper;
import org.ddlist.records.MalformedCatalogException;
import org.ddlist.search.Period;
import org.ddlist.search.SortOrder;
import org.ddlist.source.Source;
import org.ddlist.terminal.Terminal;

/** What a command is given to work with. */
final class Session {
  private final Terminal terminal;
  private final CatalogSource own;
  private Settings settings;

  /**
   * @param own the program's own catalog
   */
  Session(Terminal terminal, CatalogSource own) {
    this.terminal = terminal;
    this.own = own;
  }

  Session on(Terminal other) {
    Session session = new Session(other, own);
    session.settings = settings;
    return session;
  }

  Terminal terminal() {
    return terminal;
  }

  CatalogSource own() {
    return own;
  }

  /**
   * The catalog of a run that names no other: the program's own, or the edition of the list that
   * {@code ddlist update} has laid over it.
   */
  Catalog inForce() throws IOException {
    String path = EditionFile.path(terminal.environment());
    // Without an edition no class is loaded that reads one.
    return path.isEmpty() || !new File(path).exists()
        ? own.load()
        : EditionFile.load(path, own::load, own.build());
  }

  /** The defaults of options, read when they are first asked for. */
  Settings settings() throws Refusal {
    if (settings == null) {
      settings = Settings.read(terminal.environment());
    }
    return settings;
  }

  /** The catalog that is asked for: of sources, or the program's own. */
  Catalog catalog(ParsedLine line) throws Refusal, IOException {
    return asOf(line, CatalogChoice.of(line, this).load());
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
      throw CatalogChoice.unreadable(folder.name(), e);
    }
  }

  private static Period period(String day) throws Refusal {
    try {
      return Period.parse(day);
    } catch (IllegalArgumentException e) {
      throw Refusal.usage(CommonOptions.AS_OF + ": " + e.getMessage(), Period.FORMS);
    }
  }

  private static Catalog asOf(ParsedLine line, Catalog catalog) throws Refusal {
    if (!line.has(CommonOptions.AS_OF)) {
      return catalog;
    }
    Period asOf = line.read(CommonOptions.AS_OF, Session::period);
    Catalog then = catalog.asOf(asOf.last());
    if (then.papers().isEmpty() && !catalog.papers().isEmpty()) {
      List<Paper> papers = new ArrayList<>(catalog.papers());
      papers.sort(SortOrder.ADDED.comparator());
      String first = papers.get(papers.size() - 1).added();
      throw Refusal.nothing(
          "the catalog had no papers on " + asOf.last(), "the first was added on " + first);
    }
    return then;
  }
}
