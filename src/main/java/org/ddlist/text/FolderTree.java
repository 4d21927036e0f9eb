package org.ddlist.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A folder of the file system.
 *
 * @param name as it was typed
 */
public record FolderTree(String name, Path path) implements FileTree {
  /** The folder at a path that nobody typed. */
  public static FolderTree of(Path path) {
    return new FolderTree(path.toString(), path);
  }

  @Override
  public boolean isFolder() {
    return true;
  }

  @Override
  public String label(String file) {
    return path.toString().isEmpty() || path.toString().equals(".")
        ? file
        : path.resolve(file).toString();
  }

  @Override
  public boolean has(String file) {
    return Files.isRegularFile(path.resolve(file));
  }

  @Override
  public List<String> files(String folder, Predicate<String> wanted) throws FileException {
    Path in = path.resolve(folder);
    return Files.isDirectory(in) ? relative(FolderFiles.findIn(in, test(wanted))) : List.of();
  }

  @Override
  public List<String> filesBelow(Predicate<String> wanted) throws FileException {
    return relative(FolderFiles.find(path, test(wanted)));
  }

  private Predicate<Path> test(Predicate<String> wanted) {
    return file -> wanted.test(relative(file));
  }

  private List<String> relative(List<String> names) {
    List<String> relative = new ArrayList<>(names.size());
    for (String name : names) {
      relative.add(relative(Path.of(name)));
    }
    return relative;
  }

  private String relative(Path file) {
    return path.normalize().relativize(file.normalize()).toString();
  }

  @Override
  public byte[] bytes(String file) throws IOException {
    Path at = path.resolve(file);
    if (Files.exists(at) && !Files.isRegularFile(at)) {
      // a device or a pipe may never end
      throw FileException.unreadable(file, "not a regular file");
    }
    if (!Files.exists(at)) {
      throw new NoSuchFileException(file);
    }
    return Files.readAllBytes(at);
  }
}
