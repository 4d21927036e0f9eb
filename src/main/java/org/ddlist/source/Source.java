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
import org.ddlist.bibtex.BibliographyKind;
import org.ddlist.model.Catalog;
import org.ddlist.model.Finding;
import org.ddlist.model.Venue;
import org.ddlist.text.DecodedText;
import org.ddlist.text.FileException;
import org.ddlist.text.FolderFiles;

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
   * The names of the files of BibTeX in it and, if it is a folder, below it; empty if it has none.
   */
  List<String> bibliographies() throws FileException;

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
      return page
          ? new MarkdownList(name, name, path)
          : new Bibliography(name, null, List.of(name));
    }
    if (Files.isRegularFile(path.resolve(CatalogYaml.FACTS))) {
      return new YamlFolder(name, path);
    }
    boolean page = Files.isRegularFile(path.resolve(PAGE));
    boolean list =
        page && (Files.isDirectory(path.resolve(MarkdownList.CITATIONS)) || !hasBibtex(path));
    return list
        ? new MarkdownList(name, inFolder(path, PAGE), path.resolve(PAGE))
        : new Bibliography(name, path, filesIn(path));
  }

  /** The name of a folder's file, relative to the working directory. */
  static String inFolder(Path folder, String file) {
    return folder.toString().equals(".") ? file : folder.resolve(file).toString();
  }

  /** The files of BibTeX in a folder, and the .txt files that lists have; none if it is missing. */
  private static List<String> filesIn(Path folder) throws FileException {
    return Files.isDirectory(folder)
        ? FolderFiles.findIn(folder, file -> isBibtex(file) || isText(file))
        : List.of();
  }

  /** The same, with the files of BibTeX in the folders in it. */
  private static List<String> filesBelow(Path folder) throws FileException {
    return FolderFiles.find(
        folder, file -> isBibtex(file) || isText(file) && folder.equals(file.getParent()));
  }

  private static boolean isText(Path file) {
    return file.toString().endsWith(".txt");
  }

  /** Whether a folder has files of BibTeX itself: a page beside them is about them. */
  private static boolean hasBibtex(Path folder) throws FileException {
    return !FolderFiles.findIn(folder, Source::isBibtex).isEmpty();
  }

  private static boolean isBibtex(Path file) {
    return BibliographyKind.of(file.toString()) == BibliographyKind.BIBTEX;
  }

  /** A folder with catalog.yaml, venues.yaml and papers/. */
  record YamlFolder(String name, Path path) implements Source {
    @Override
    public Catalog load(Reader reader, List<Venue> known, List<String> notes)
        throws IOException, MalformedCatalogException {
      return load(new ArrayList<>());
    }

    @Override
    public List<String> bibliographies() {
      return List.of();
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
     * @param added the day of papers for which it gives none, as an ISO date; empty if not known
     * @param known venues that entries may mean
     */
    ImportedList read(Reader reader, String added, List<Venue> known) throws FileException;

    @Override
    default Catalog load(Reader reader, List<Venue> known, List<String> notes)
        throws IOException, MalformedCatalogException {
      String today = LocalDate.now().toString();
      ImportedList list = NewCatalog.sound(read(reader, "", known), today);
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
      return filesIn(path.resolveSibling(CITATIONS));
    }

    @Override
    public List<String> bibliographies() throws FileException {
      List<String> citations = citations();
      boolean folder = !name.equals(page);
      return citations.isEmpty() && folder ? filesBelow(folder()) : citations;
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
   * @param folder that has them; null for one file
   * @param files their names; empty for a folder that has none
   */
  record Bibliography(String name, Path folder, List<String> files) implements Importable {
    public Bibliography {
      files = List.copyOf(files);
    }

    @Override
    public List<String> bibliographies() throws FileException {
      return folder == null ? files : filesBelow(folder);
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
      String file = files.get(0);
      boolean named = BibliographyKind.of(file) == BibliographyKind.BIBTEX;
      return !named && !texts.get(0).withoutMark().stripLeading().startsWith("@");
    }
  }
}
