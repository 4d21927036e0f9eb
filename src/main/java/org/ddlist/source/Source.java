package org.ddlist.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ddlist.model.Catalog;
import org.ddlist.model.Finding;
import org.ddlist.model.Venue;
import org.ddlist.text.DecodedText;
import org.ddlist.text.FileException;

/** Anything that a catalog can be read from, but for the packed one. */
public sealed interface Source {
  /** The page of a list in its folder. */
  String PAGE = "README.md";

  /** Reads the text of a file or of standard input. */
  interface Reader {
    DecodedText read(String name) throws FileException;
  }

  /** As it was typed. */
  String name();

  /**
   * Its catalog.
   *
   * @param known venues that entries of a bibliography may mean
   * @param notes gets what a person should know who is not told more
   */
  Catalog load(Reader reader, List<Venue> known, List<String> notes)
      throws IOException, MalformedCatalogException;

  /**
   * Looks what a path leads to.
   *
   * @param name as it was typed
   * @param path exists; null for standard input
   * @throws FileException if it is a folder that cannot be read
   */
  static Source of(String name, Path path) throws FileException {
    if (path == null || !Files.isDirectory(path)) {
      boolean page = path != null && name.toLowerCase(Locale.ROOT).endsWith(".md");
      return page ? new MarkdownList(name, name, path) : new Bibliography(name, List.of(name));
    }
    if (Files.isRegularFile(path.resolve(CatalogYaml.FACTS))) {
      return new YamlFolder(name, path);
    }
    boolean page = Files.isRegularFile(path.resolve(PAGE));
    List<String> files = bibliographies(path);
    boolean bib = files.stream().anyMatch(file -> file.endsWith(".bib"));
    boolean list = page && (Files.isDirectory(path.resolve(MarkdownList.CITATIONS)) || !bib);
    return list
        ? new MarkdownList(name, inFolder(path, PAGE), path.resolve(PAGE))
        : new Bibliography(name, files);
  }

  /** The name of a folder's file, relative to the working directory. */
  static String inFolder(Path folder, String file) {
    return folder.toString().equals(".") ? file : folder.resolve(file).toString();
  }

  /** The .bib and .txt files of a folder, ordered by name; empty if it does not exist. */
  private static List<String> bibliographies(Path folder) throws FileException {
    List<String> names = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return names;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String called = file.getFileName().toString();
        boolean named = called.endsWith(".txt") || called.endsWith(".bib");
        if (named && !Files.isDirectory(file)) {
          names.add(file.normalize().toString());
        }
      }
    } catch (IOException e) {
      throw FileException.unreadable(folder.toString(), FileException.reason(e));
    }
    return names;
  }

  /** A folder with catalog.yaml, venues.yaml and papers/. */
  record YamlFolder(String name, Path path) implements Source {
    @Override
    public Catalog load(Reader reader, List<Venue> known, List<String> notes)
        throws IOException, MalformedCatalogException {
      return load(new ArrayList<>());
    }

    /** The same, with the broken rules that do not keep it from being read. */
    public Catalog load(List<Finding> breaches) throws IOException, MalformedCatalogException {
      return CatalogFolder.load(path, breaches);
    }
  }

  /** A source that is no catalog yet. */
  sealed interface Importable extends Source {
    /**
     * Reads what it has.
     *
     * @param added the day of papers for which it gives none, as an ISO date
     * @param known venues that entries may mean
     */
    ImportedList read(Reader reader, String added, List<Venue> known) throws FileException;

    @Override
    default Catalog load(Reader reader, List<Venue> known, List<String> notes)
        throws IOException, MalformedCatalogException {
      String today = LocalDate.now().toString();
      ImportedList list = NewCatalog.sound(read(reader, today, known), today);
      int count = list.notes().size();
      if (count > 0) {
        String what = count == 1 ? "1 note" : count + " notes";
        notes.add(name() + ": " + what + "; 'ddlist import " + name() + " -o DIR' shows them");
      }
      return NewCatalog.catalog(list, name(), today);
    }
  }

  /**
   * A page in Markdown, and the citation files beside it.
   *
   * @param page the name of the page
   */
  record MarkdownList(String name, String page, Path path) implements Importable {
    private static final String CITATIONS = "citations";

    /** The folder of the page. */
    public Path folder() {
      return path.getParent() == null ? Path.of(".") : path.getParent();
    }

    /** The names of the citation files, ordered by name; empty if there are none. */
    public List<String> citations() throws FileException {
      return bibliographies(path.resolveSibling(CITATIONS));
    }

    @Override
    public ImportedList read(Reader reader, String added, List<Venue> known) throws FileException {
      String markdown = reader.read(page).withoutMark();
      Map<String, String> texts = new TreeMap<>();
      List<ImportNote> unreadable = new ArrayList<>();
      for (String file : citations()) {
        try {
          texts.put(file, reader.read(file).withoutMark());
        } catch (FileException e) {
          unreadable.add(new ImportNote(file, 1, "", "", e.reason() + "; left out"));
        }
      }
      ImportedList list = ListImport.ofPage(page, markdown, texts, added);
      unreadable.addAll(list.notes());
      return list.with(list.papers(), unreadable);
    }
  }

  /**
   * Files of BibTeX, which make one bibliography.
   *
   * @param files their names; empty for a folder that has none
   */
  record Bibliography(String name, List<String> files) implements Importable {
    public Bibliography {
      files = List.copyOf(files);
    }

    @Override
    public ImportedList read(Reader reader, String added, List<Venue> known) throws FileException {
      List<DecodedText> texts = new ArrayList<>();
      for (String file : files) {
        texts.add(reader.read(file));
      }
      return isPage(texts)
          ? ListImport.ofPage(files.get(0), texts.get(0).withoutMark(), Map.of(), added)
          : ListImport.ofBibliography(texts, added, known);
    }

    /** Whether it is a page after all, as one from standard input may be. */
    private boolean isPage(List<DecodedText> texts) {
      if (texts.size() != 1) {
        return false;
      }
      String file = files.get(0).toLowerCase(Locale.ROOT);
      boolean named = file.endsWith(".bib") || file.endsWith(".bibtex");
      return !named && !texts.get(0).withoutMark().stripLeading().startsWith("@");
    }
  }
}
