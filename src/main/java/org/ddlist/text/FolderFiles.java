package org.ddlist.text;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The files that a person means who names a folder: those in it and in the folders in it, but not
 * what is hidden, what a package manager put there and what a program made of other files. A
 * symbolic link to a folder is not followed.
 */
public final class FolderFiles {
  private static final Set<String> PASSED_OVER =
      Set.of(
          ("node_modules bower_components site-packages __pycache__ venv _build _site _book _freeze"
                  + " _extensions")
              .split(" "));

  private FolderFiles() {}

  /**
   * Finds files.
   *
   * @param folder searched whatever it is called
   * @param wanted whether a file is looked for
   * @return their names, ordered as paths
   * @throws FileException if a folder cannot be read
   */
  public static List<String> find(Path folder, Predicate<Path> wanted) throws FileException {
    return find(folder, Integer.MAX_VALUE, wanted);
  }

  /** The same, in the folder alone. */
  public static List<String> findIn(Path folder, Predicate<Path> wanted) throws FileException {
    return find(folder, 1, wanted);
  }

  private static List<String> find(Path folder, int depth, Predicate<Path> wanted)
      throws FileException {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          Set.of(),
          depth,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
              return path.equals(folder) || !isPassedOver(path.getFileName().toString())
                  ? FileVisitResult.CONTINUE
                  : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
              boolean hidden = path.getFileName().toString().startsWith(".");
              if (!hidden && Files.isRegularFile(path) && wanted.test(path)) {
                found.add(path);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException e) throws IOException {
              throw FileException.unreadable(path.toString(), FileException.reason(e));
            }
          });
    } catch (FileException e) {
      throw e;
    } catch (IOException e) {
      throw FileException.unreadable(folder.toString(), FileException.reason(e));
    }
    Collections.sort(found);
    List<String> names = new ArrayList<>(found.size());
    for (Path file : found) {
      names.add(file.normalize().toString());
    }
    return names;
  }

  /** Whether a file in a folder is hidden, or in a folder that is passed over. */
  static boolean isOutside(String file) {
    for (String part : file.split("/")) {
      if (isPassedOver(part)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPassedOver(String name) {
    return name.startsWith(".") || PASSED_OVER.contains(name);
  }
}
