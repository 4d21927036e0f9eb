package org.ddlist.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ddlist.merge.EditionFile;
import org.ddlist.model.Catalog;
import org.ddlist.records.MalformedCatalogException;
import org.ddlist.source.CatalogCache;
import org.ddlist.source.Overlay;
import org.ddlist.source.Source;
import org.ddlist.terminal.Progress;
import org.ddlist.text.FileException;
import org.ddlist.text.FileNames;

/**
 * The sources that make the catalog of a run: those that take the place of the program's own, and
 * those that are laid over it.
 */
final class CatalogChoice {
  private static final String CATALOGS =
      "a catalog is a folder or file of catalog YAML, a list in Markdown, a .bib file, or a .zip or"
          + " .tar.gz of one of them";

  private final Session session;
  private final List<String> sources;
  private final List<String> also;

  private CatalogChoice(Session session, List<String> sources, List<String> also) {
    this.session = session;
    this.sources = sources;
    this.also = also;
  }

  /** What the command line names, or else the environment, or else the file of settings. */
  static CatalogChoice of(ParsedLine line, Session session) throws Refusal {
    List<String> sources = line.raw(CommonOptions.CATALOG);
    List<String> also = line.raw(CommonOptions.ALSO);
    Settings settings = session.settings();
    return new CatalogChoice(
        session,
        sources.isEmpty() ? settings.sources(Settings.Name.CATALOG) : sources,
        also.isEmpty() ? settings.sources(Settings.Name.ALSO) : also);
  }

  /** Which catalog it is: "catalog of 2026-08-15, 354 papers", with the sources that were named. */
  String describe() throws Refusal, IOException {
    Catalog catalog = load();
    String edition = catalog.facts().edition();
    return "catalog"
        + (sources.isEmpty() ? "" : " " + String.join(" and ", sources))
        + (edition.isEmpty() ? "" : " of " + edition)
        + (also.isEmpty() ? "" : " with " + String.join(" and ", also))
        + ", "
        + Messages.papers(catalog.papers().size());
  }

  Catalog load() throws Refusal, IOException {
    if (sources.isEmpty() && also.isEmpty()) {
      return session.inForce();
    }
    List<String> named = new ArrayList<>(sources);
    named.addAll(also);
    CatalogCache cache = cache(named);
    CatalogCache.Kept kept = cache == null ? null : cache.load();
    if (kept == null) {
      Progress progress = Progress.of("reading " + named.get(0), session.terminal());
      try {
        kept = read(named);
      } finally {
        progress.end();
      }
      if (cache != null) {
        cache.keep(kept);
      }
    }
    for (String note : kept.notes()) {
      Messages.note(session.terminal(), note);
    }
    return kept.catalog();
  }

  /** Null if nothing can be kept of the sources. */
  private CatalogCache cache(List<String> named) throws IOException {
    for (String name : named) {
      if (FileNames.isGarbled(name) || !FileNames.exists(name)) {
        return null;
      }
    }
    Map<String, String> environment = session.terminal().environment();
    File kept = new File(EditionFile.path(environment));
    String edition = kept.lastModified() + "-" + kept.length();
    String base = sources.isEmpty() ? "own" : "";
    String build = session.own().build() + "/" + edition + "/" + base;
    return CatalogCache.of(environment, named, build);
  }

  private CatalogCache.Kept read(List<String> named) throws Refusal, IOException {
    Catalog own = session.inForce();
    List<String> notes = new ArrayList<>();
    InputFiles input = new InputFiles(session.terminal(), "a catalog", CATALOGS);
    List<Overlay.Layer> layers = new ArrayList<>();
    if (sources.isEmpty()) {
      layers.add(new Overlay.Layer(own.facts().name(), own));
    }
    for (String name : named) {
      layers.add(new Overlay.Layer(name, load(name, input, own, notes)));
    }
    Catalog catalog = Overlay.of(layers, notes);
    notes.addAll(0, input.encodings());
    return new CatalogCache.Kept(catalog, notes);
  }

  private static Catalog load(String name, InputFiles input, Catalog own, List<String> notes)
      throws Refusal {
    if (name.equals(InputFiles.STDIN)) {
      throw input.unreadable("-: a catalog is not read from standard input");
    }
    Source source = input.source(name);
    if (source instanceof Source.Bibliography files && files.files().isEmpty()) {
      throw input.unreadable(
          name + ": no catalog.yaml, no README.md and no .bib file in this folder");
    }
    try {
      return source.load(input::tryLoad, own.venues(), notes);
    } catch (IOException e) {
      throw unreadable(name, e);
    } catch (MalformedCatalogException e) {
      throw Refusal.unreadable(
          source instanceof Source.YamlRecords
              ? e.getMessage()
              : source.tree().label(e.getMessage()),
          "'ddlist check " + name + "' lists all that is wrong with it");
    }
  }

  static Refusal unreadable(String name, IOException e) {
    String problem =
        e instanceof NoSuchFileException missing
            ? "'" + name + "' has no " + missing.getFile()
            : "'" + name + "' cannot be read: " + FileException.reason(e);
    return Refusal.unreadable(problem, CATALOGS);
  }
}
