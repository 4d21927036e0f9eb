package org.ddlist.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

  /** Where a file's text is while several files are changed as one; null if it is deleted. */
  private Path current(String file) throws FileException {
    return FolderJournal.load(path).current(file);
  }

  @Override
  public List<String> files(String folder, Predicate<String> wanted) throws FileException {
    Path in = path.resolve(folder);
    Set<String> files = new TreeSet<>();
    if (Files.isDirectory(in)) {
      files.addAll(relative(FolderFiles.findIn(in, test(wanted))));
      FolderJournal journal = FolderJournal.load(path);
      for (String name : journal.names()) {
        if (journal.current(name) == null) {
          files.remove(name);
        } else if (in.equals(path.resolve(name).getParent()) && wanted.test(name)) {
          files.add(name);
        }
      }
    }
    return List.copyOf(files);
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
    Path at = current(file);
    if (at != null && Files.exists(at) && !Files.isRegularFile(at)) {
      // a device or a pipe may never end
      throw FileException.unreadable(file, "not a regular file");
    }
    if (at == null || !Files.exists(at)) {
      throw new NoSuchFileException(file);
    }
    return Files.readAllBytes(at);
  }
}
