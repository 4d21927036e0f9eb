package org.ddlist.text;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A folder of the file system, with the files that a person means who names it: those in it and in
 * the folders in it, but not what is hidden, what a package manager put there and what a program
 * made of other files. A symbolic link to a folder is not followed.
 *
 * @param name as it was typed
 */
public record FolderTree(String name, Path path) implements FileTree {
  private static final Set<String> PASSED_OVER =
      Set.of(
          ("node_modules bower_components site-packages __pycache__ venv _build _site _book _freeze"
                  + " _extensions")
              .split(" "));

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
    Set<String> files = new TreeSet<>();
    if (Files.isDirectory(in)) {
      find(folder, false, wanted, files);
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
    Set<String> files = new TreeSet<>();
    find("", true, wanted, files);
    return List.copyOf(files);
  }

  private void find(String folder, boolean below, Predicate<String> wanted, Set<String> found)
      throws FileException {
    Path in = path.resolve(folder);
    try (DirectoryStream<Path> all = Files.newDirectoryStream(in)) {
      for (Path file : all) {
        String called = file.getFileName().toString();
        String name = folder.isEmpty() ? called : folder + "/" + called;
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
          if (below && !isPassedOver(called)) {
            find(name, true, wanted, found);
          }
        } else if (!called.startsWith(".") && Files.isRegularFile(file) && wanted.test(name)) {
          found.add(name);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw FileException.unreadable(in.toString(), e.getCause());
    } catch (IOException e) {
      throw FileException.unreadable(in.toString(), e);
    }
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

  @Override
  public byte[] bytes(String file) throws IOException {
    // while several files are changed as one, the text is elsewhere, or is deleted
    Path at = FolderJournal.load(path).current(file);
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
