package org.ddlist.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ddlist.text.SafeFile;

/** Writes and deletes the files of a catalog's folder. */
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
   * Replaces files.
   *
   * @param files the texts by name; an empty one deletes the file
   */
  static void replace(Map<String, String> files, Path folder) throws IOException {
    Map<Path, String> texts = new TreeMap<>();
    files.forEach((name, text) -> texts.put(folder.resolve(name), text));
    SafeFile.replaceAll(texts);
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
