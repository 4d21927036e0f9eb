package org.ddlist.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.ddlist.check.SourceFile;

/** Something to check that an operand names: what kind it is, and its text. */
final class CheckSource {
  private static final String PAGE = "README.md";
  private static final String CITATIONS = "citations";

  /** What is found where. */
  enum Kind {
    /** A folder with catalog.yaml. */
    CATALOG,
    /** A folder with README.md and citations/. */
    LIST,
    /** A file, or a folder of them. */
    BIBLIOGRAPHY
  }

  private final String name;
  private final Path path;
  private final Kind kind;

  private CheckSource(String name, Path path, Kind kind) {
    this.name = name;
    this.path = path;
    this.kind = kind;
  }

  /**
   * Sees what an operand names.
   *
   * @throws Refusal if there is nothing of that name
   */
  static CheckSource of(String operand) throws Refusal {
    Path path = path(operand);
    if (!Files.exists(path)) {
      throw unreadable("there is no '" + operand + "'");
    }
    boolean list =
        Files.isRegularFile(path.resolve(PAGE)) && Files.isDirectory(path.resolve(CITATIONS));
    Kind kind =
        Files.isRegularFile(path.resolve("catalog.yaml"))
            ? Kind.CATALOG
            : list ? Kind.LIST : Kind.BIBLIOGRAPHY;
    return new CheckSource(operand, path, kind);
  }

  private static Path path(String operand) throws Refusal {
    try {
      return Path.of(operand);
    } catch (IllegalArgumentException e) {
      throw unreadable("there is no '" + operand + "'");
    }
  }

  Kind kind() {
    return kind;
  }

  /** As it was typed. */
  String name() {
    return name;
  }

  /** What a file of a folder is called, from where the program runs. */
  String name(String file) {
    return path.toString().equals(".") ? file : path.resolve(file).toString();
  }

  /** The list's page, by its name in the folder. */
  SourceFile page() throws Refusal {
    return new SourceFile(PAGE, read(path.resolve(PAGE)).text());
  }

  /** The list's citation files in the order of their names, which are those in the folder. */
  List<SourceFile> citations() throws Refusal {
    List<SourceFile> citations = new ArrayList<>();
    for (SourceFile file : readAll(path.resolve(CITATIONS))) {
      String relative = path.relativize(Path.of(file.name())).toString();
      citations.add(new SourceFile(relative, file.text()));
    }
    return citations;
  }

  /** The file, or those of the folder that have BibTeX by their names, in the order of these. */
  List<SourceFile> files() throws Refusal {
    if (!Files.isDirectory(path)) {
      return List.of(read(path));
    }
    List<SourceFile> files = readAll(path);
    if (files.isEmpty()) {
      throw unreadable("'" + name + "' has no .bib or .txt file, no catalog and no list in it");
    }
    return files;
  }

  private List<SourceFile> readAll(Path folder) throws Refusal {
    List<Path> paths = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.toList()) {
        String fileName = file.getFileName().toString();
        boolean named = fileName.endsWith(".txt") || fileName.endsWith(".bib");
        if (named && !Files.isDirectory(file)) {
          paths.add(file);
        }
      }
    } catch (IOException e) {
      throw unreadable("'" + folder + "' cannot be read: " + Messages.reason(e));
    }
    Collections.sort(paths);
    List<SourceFile> files = new ArrayList<>();
    for (Path file : paths) {
      files.add(read(file));
    }
    return files;
  }

  private static SourceFile read(Path file) throws Refusal {
    try {
      byte[] bytes = Files.readAllBytes(file);
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new SourceFile(file.toString(), text);
    } catch (CharacterCodingException e) {
      throw new Refusal(
          ExitStatus.UNREADABLE,
          "'" + file + "' is not text in UTF-8",
          "save it in UTF-8, if it is a bibliography");
    } catch (IOException e) {
      throw unreadable("'" + file + "' cannot be read: " + Messages.reason(e));
    }
  }

  private static Refusal unreadable(String problem) {
    return new Refusal(
        ExitStatus.UNREADABLE,
        problem,
        "give a folder with catalog.yaml, one with README.md and citations/, or .bib files");
  }
}
