package org.ddlist.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Creates a folder of files under another name and renames it once it is complete. */
public final class SafeFolder {
  private SafeFolder() {}

  /**
   * Creates a folder.
   *
   * @param folder does not exist, or is empty
   * @param texts by the names of files in the folder, "papers/gan.yaml" among them
   */
  public static void create(Path folder, Map<String, String> texts) throws IOException {
    Path target = folder.toAbsolutePath().normalize();
    Files.createDirectories(target.getParent());
    String name = FileNames.beside(target);
    Path beside = target.resolveSibling(name + ".ddlist-new");
    FileLock lock = FileLock.take(target.resolveSibling(name + ".lock"), folder.toString());
    try {
      // what a killed writer left
      delete(beside);
      for (Map.Entry<String, String> text : texts.entrySet()) {
        Path file = beside.resolve(text.getKey());
        Files.createDirectories(file.getParent());
        Files.writeString(file, text.getValue());
      }
      Files.deleteIfExists(target);
      Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      delete(beside);
      lock.close();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      List<Path> files;
      try (Stream<Path> all = Files.walk(folder)) {
        files = all.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    }
  }
}
