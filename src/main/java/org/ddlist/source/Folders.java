package org.ddlist.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the files of a catalog's folder so that no reader finds half of one. */
final class Folders {
  private Folders() {}

  /** Writes new files, and the folder of papers even if no file is in it. */
  static void write(Map<String, String> files, Path folder) throws IOException {
    Files.createDirectories(folder.resolve("papers"));
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }

  /**
   * Replaces files. All are written beside before the first is renamed.
   *
   * @param files the texts by name; an empty one takes a file away
   */
  static void replace(Map<String, String> files, Path folder) throws IOException {
    List<Path> beside = new ArrayList<>();
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        if (!file.getValue().isEmpty()) {
          Path old = target(folder.resolve(file.getKey()));
          Path written = beside(old);
          beside.add(written);
          Files.writeString(written, file.getValue());
          copyPermissions(old, written);
        }
      }
      for (String name : files.keySet()) {
        Path file = target(folder.resolve(name));
        if (files.get(name).isEmpty()) {
          Files.deleteIfExists(file);
        } else {
          Files.move(
              beside(file),
              file,
              StandardCopyOption.ATOMIC_MOVE,
              StandardCopyOption.REPLACE_EXISTING);
        }
      }
    } finally {
      for (Path written : beside) {
        Files.deleteIfExists(written);
      }
    }
  }

  /** What a link leads to, so that it stays one. */
  private static Path target(Path file) throws IOException {
    return Files.exists(file) ? file.toRealPath() : file;
  }

  private static Path beside(Path file) {
    return file.resolveSibling("." + file.getFileName() + ".new");
  }

  private static void copyPermissions(Path from, Path to) throws IOException {
    if (!Files.exists(from)) {
      return;
    }
    try {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    } catch (UnsupportedOperationException e) {
      // a file system without them has none to keep
      return;
    }
  }

  /** Deletes what is in a folder. */
  static void empty(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = new ArrayList<>(files.toList());
    }
    for (int i = all.size() - 1; i > 0; i--) {
      Files.delete(all.get(i));
    }
  }

  /** Deletes a folder with all that is in it; nothing if it is not there. */
  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      empty(folder);
      Files.delete(folder);
    }
  }
}
