package org.ddlist.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ddlist.text.FileException;

/** The catalog, list, file or folder of files that an operand names; or standard input. */
final class InputSource {
  static final String PAGE = "README.md";
  private static final String CITATIONS = "citations";

  /** What an operand names. */
  enum Kind {
    /** A folder with catalog.yaml. */
    CATALOG,
    /** A folder with README.md and citations/. */
    LIST,
    /** Another folder. */
    FOLDER,
    /** A file or standard input. */
    FILE
  }

  private final String name;
  private final Path path;
  private final Kind kind;

  /**
   * Looks what a path leads to.
   *
   * @param name as it was typed
   * @param path exists; null for standard input
   */
  InputSource(String name, Path path) {
    this.name = name;
    this.path = path;
    this.kind = path == null || !Files.isDirectory(path) ? Kind.FILE : kind(path);
  }

  private static Kind kind(Path folder) {
    if (Files.isRegularFile(folder.resolve("catalog.yaml"))) {
      return Kind.CATALOG;
    }
    boolean page = Files.isRegularFile(folder.resolve(PAGE));
    return page && Files.isDirectory(folder.resolve(CITATIONS)) ? Kind.LIST : Kind.FOLDER;
  }

  Kind kind() {
    return kind;
  }

  /** As it was typed. */
  String name() {
    return name;
  }

  /** The name of a folder's file, relative to the working directory. */
  String name(String file) {
    return path.toString().equals(".") ? file : path.resolve(file).toString();
  }

  /** The page of a list: a folder's README.md, or the file itself. */
  String page() {
    return kind == Kind.FILE ? name : name(PAGE);
  }

  /** The citation files beside the page of a list, ordered by name; empty if it has none. */
  List<String> citations() throws FileException {
    return path == null ? List.of() : bibliographies(Path.of(page()).resolveSibling(CITATIONS));
  }

  /** The file, or the .bib and .txt files of the folder, ordered by name. */
  List<String> files() throws FileException {
    return kind == Kind.FILE ? List.of(name) : bibliographies(path);
  }

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
}
