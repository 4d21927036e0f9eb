package org.ddlist.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.ddlist.bibtex.BibliographyKind;
import org.ddlist.model.Catalog;
import org.ddlist.model.Finding;
import org.ddlist.model.Venue;
import org.ddlist.records.CatalogFolder;
import org.ddlist.records.CatalogYaml;
import org.ddlist.records.MalformedCatalogException;
import org.ddlist.text.DecodedText;
import org.ddlist.text.FileException;
import org.ddlist.text.FileNames;
import org.ddlist.text.FileTree;
import org.ddlist.text.FolderTree;
import org.ddlist.text.SingleFile;

/** Anything that a catalog can be read from, but for the packed one. */
public sealed interface Source {
  /** The page of a list in its folder. */
  String PAGE = "README.md";

  /** Reads the text of a file or of standard input, by the name that messages have for it. */
  interface Reader {
    DecodedText read(String name) throws FileException;
  }

  FileTree tree();

  /** As it was typed. */
  default String name() {
    return tree().name();
  }

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
   * Looks what a tree of files is.
   *
   * @throws FileException if a folder of it cannot be read
   */
  static Source of(FileTree tree) throws FileException {
    if (!tree.isFolder()) {
      return ofFile(tree);
    }
    if (tree.has(CatalogYaml.FACTS)) {
      return new YamlFolder(tree);
    }
    String page = page(tree);
    boolean list =
        !page.isEmpty()
            && (!tree.files(MarkdownList.CITATIONS, Source::isEntries).isEmpty()
                || tree.files("", Source::isBibtex).isEmpty());
    return list
        ? new MarkdownList(tree.name(), tree, page)
        : new Bibliography(tree, tree.files("", Source::isEntries));
  }

  /** The page of a list: README.md, however it is written, or the only one; empty for none. */
  private static String page(FileTree tree) throws FileException {
    List<String> pages = tree.files("", Source::isMarkdown);
    List<String> named = pages.stream().filter(PAGE::equalsIgnoreCase).toList();
    return pages.contains(PAGE)
        ? PAGE
        : !named.isEmpty() ? named.get(0) : pages.size() == 1 ? pages.get(0) : "";
  }

  /**
   * The files that a source is read from; an archive is one.
   *
   * @param path of a file or folder
   */
  static List<Path> files(Path path) throws FileException {
    boolean folder = Files.isDirectory(path);
    if (!folder && !isMarkdown(path.toString())) {
      return List.of(path);
    }
    Source source =
        folder
            ? of(new FolderTree(path.toString(), path))
            : ofFile(new SingleFile(path.toString(), InputStream.nullInputStream()));
    List<Path> files = new ArrayList<>();
    for (String file : source.parts()) {
      files.add(Path.of(source.tree().label(file)));
    }
    return files;
  }

  /**
   * The files that a source depends on and is not read from: the settings of the clone that it is
   * in, which say where its relative addresses lead.
   *
   * @param path of a file or folder
   */
  static List<Path> settings(Path path) {
    Path folder = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
    return folder == null ? List.of() : Checkout.of(folder).files();
  }

  /**
   * The day that a source describes which does not say it, as an ISO date: that of the newest of
   * its files, so that a list is as old whenever it is read; today if it is in no file.
   *
   * @param name of the file or folder
   */
  private static String edition(String name) throws IOException {
    Instant newest = Instant.EPOCH;
    for (Path file : files(FileNames.path(name))) {
      Instant changed = Files.exists(file) ? Files.getLastModifiedTime(file).toInstant() : newest;
      newest = changed.isAfter(newest) ? changed : newest;
    }
    LocalDate day = LocalDate.ofInstant(newest, ZoneId.systemDefault());
    LocalDate today = LocalDate.now();
    boolean isUnknown = newest.equals(Instant.EPOCH) || day.isAfter(today);
    return (isUnknown ? today : day).toString();
  }

  /** The files that it is read from, by their names in the tree. */
  List<String> parts() throws FileException;

  private static Source ofFile(FileTree file) {
    String name = file.name();
    if (isMarkdown(name)) {
      Path path = FileNames.path(name);
      Path folder = path.getParent() == null ? Path.of("") : path.getParent();
      FileTree beside = new FolderTree(folder.toString(), folder);
      return new MarkdownList(name, beside, path.getFileName().toString());
    }
    return BibliographyKind.of(name) == BibliographyKind.YAML
        ? new YamlRecords(file)
        : new Bibliography(file, List.of(""));
  }

  /** Whether a file of an archive may be a part of a source. */
  static boolean isPart(String file) {
    return isEntries(file)
        || BibliographyKind.of(file) == BibliographyKind.YAML
        || isMarkdown(file);
  }

  private static boolean isMarkdown(String file) {
    return file.toLowerCase(Locale.ROOT).endsWith(".md");
  }

  /** Whether a file may have entries of BibTeX, as the .txt files of lists do. */
  static boolean isEntries(String file) {
    return isBibtex(file) || file.endsWith(".txt");
  }

  private static boolean isBibtex(String file) {
    return BibliographyKind.of(file) == BibliographyKind.BIBTEX;
  }

  private static List<String> labels(FileTree tree, List<String> files) {
    return files.stream().map(tree::label).toList();
  }

  /** The files of BibTeX in a tree and in its folders. */
  private static List<String> below(FileTree tree) throws FileException {
    return labels(
        tree,
        tree.filesBelow(file -> isBibtex(file) || file.endsWith(".txt") && file.indexOf('/') < 0));
  }

  /** A folder with catalog.yaml, venues.yaml and papers/. */
  record YamlFolder(FileTree tree) implements Source {
    @Override
    public Catalog load(Reader reader, List<Venue> known, List<String> notes)
        throws IOException, MalformedCatalogException {
      return load(new ArrayList<>());
    }

    @Override
    public List<String> parts() throws FileException {
      return CatalogFolder.parts(tree);
    }

    @Override
    public List<String> bibliographies() {
      return List.of();
    }

    /** The same, with the broken rules that do not keep it from being read. */
    public Catalog load(List<Finding> breaches) throws IOException, MalformedCatalogException {
      return CatalogFolder.load(tree, breaches);
    }
  }

  /** A file of records such as those in papers/, without the other files of a catalog. */
  record YamlRecords(FileTree tree) implements Source {
    @Override
    public Catalog load(Reader reader, List<Venue> known, List<String> notes)
        throws IOException, MalformedCatalogException {
      return RecordsFile.read(reader.read(name()), edition(name()), known, new ArrayList<>());
    }

    @Override
    public List<String> parts() {
      return List.of("");
    }

    /** The broken rules, also those that keep it from being read. */
    public List<Finding> check(Reader reader) throws FileException {
      List<Finding> breaches = new ArrayList<>();
      try {
        RecordsFile.read(reader.read(name()), LocalDate.now().toString(), List.of(), breaches);
      } catch (MalformedCatalogException e) {
        return e.findings();
      }
      return breaches;
    }

    @Override
    public List<String> bibliographies() {
      return List.of();
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
      list = list.isBibliography() ? list.in(ListSections.ofFile(name())) : list;
      int count = list.notes().size();
      if (count > 0) {
        String what = count == 1 ? "1 note" : count + " notes";
        notes.add(name() + ": " + what + "; 'ddlist import " + name() + " -o DIR' shows them");
      }
      return NewCatalog.catalog(list, name(), edition(name()));
    }
  }

  /**
   * A page in Markdown, and the citation files beside it.
   *
   * @param tree the folder of the page
   * @param page the name of the page there
   */
  record MarkdownList(String name, FileTree tree, String page) implements Importable {
    private static final String CITATIONS = "citations";

    /** The names of the citation files, ordered by name; empty if there are none. */
    public List<String> citations() throws FileException {
      return tree.files(CITATIONS, Source::isEntries);
    }

    /** The clone of a repository that the page is in. */
    private Checkout checkout() {
      return tree instanceof FolderTree folder ? Checkout.of(folder.path()) : Checkout.NONE;
    }

    @Override
    public List<String> parts() throws FileException {
      List<String> parts = new ArrayList<>(citations());
      parts.add(page);
      return parts;
    }

    @Override
    public List<String> bibliographies() throws FileException {
      List<String> citations = labels(tree, citations());
      return citations.isEmpty() && !name.equals(tree.label(page)) ? below(tree) : citations;
    }

    @Override
    public ImportedList read(Reader reader, String added, List<Venue> known) throws FileException {
      String markdown = reader.read(tree.label(page)).withoutMark();
      Map<String, String> texts = new TreeMap<>();
      List<ImportNote> unreadable = new ArrayList<>();
      for (String file : labels(tree, citations())) {
        try {
          texts.put(file, reader.read(file).withoutMark());
        } catch (FileException e) {
          unreadable.add(new ImportNote(file, 1, "", "", e.reason() + "; left out"));
        }
      }
      ImportedList list =
          ListImport.ofPage(tree.label(page), markdown, texts, added, known, checkout());
      unreadable.addAll(list.notes());
      return list.with(list.papers(), unreadable);
    }
  }

  /**
   * Files of BibTeX, which make one bibliography.
   *
   * @param files their names; empty for a folder that has none
   */
  record Bibliography(FileTree tree, List<String> files) implements Importable {
    public Bibliography {
      files = List.copyOf(files);
    }

    @Override
    public List<String> parts() {
      return files;
    }

    @Override
    public List<String> bibliographies() throws FileException {
      return tree.isFolder() ? below(tree) : labels(tree, files);
    }

    @Override
    public ImportedList read(Reader reader, String added, List<Venue> known) throws FileException {
      List<DecodedText> texts = new ArrayList<>();
      for (String file : labels(tree, files)) {
        texts.add(reader.read(file));
      }
      return isPage(texts)
          ? ListImport.ofPage(
              texts.get(0).name(), texts.get(0).withoutMark(), Map.of(), added, known)
          : ListImport.ofBibliography(texts, added, known);
    }

    /** Whether it is a page after all, as one from standard input may be. */
    private boolean isPage(List<DecodedText> texts) {
      if (texts.size() != 1) {
        return false;
      }
      boolean named = isBibtex(texts.get(0).name());
      return !named && !texts.get(0).withoutMark().stripLeading().startsWith("@");
    }
  }
}
