package org.ddlist.text;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Finds the file that a name means where the name has bytes that are no text in the locale's
 * encoding, as {@code caf\xe9.bib} in UTF-8. Java gives such a byte to the program as U+FFFD, and
 * cannot turn that into the byte again; a folder's listing has paths with the bytes themselves. So
 * the name is looked up there. A file that does not exist yet cannot be named in this way.
 */
public final class FileNames {
  private static final char UNKNOWN = '\ufffd';

  /** As many links as Linux follows. */
  private static final int MOST_LINKS = 40;

  private FileNames() {}

  /**
   * The path of a name.
   *
   * @throws InvalidPathException if no file can have the name, or if the name has bytes of another
   *     encoding and not exactly one file is called so
   */
  public static Path path(String name) {
    return name.indexOf(UNKNOWN) < 0 ? Path.of(name) : listed(name);
  }

  /** Whether a file or folder has the name. */
  public static boolean exists(String name) {
    try {
      return Files.exists(path(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Whether a folder has the name. */
  public static boolean isFolder(String name) {
    return exists(name) && Files.isDirectory(path(name));
  }

  /** Whether the name cannot be one of a new file, since some of its bytes are not known. */
  public static boolean isGarbled(String name) {
    return name.indexOf(UNKNOWN) >= 0;
  }

  private static Path listed(String name) {
    Path path = Path.of(name.startsWith(File.separator) ? File.separator : "");
    for (String part : name.split(File.separator)) {
      if (!part.isEmpty()) {
        path = part.indexOf(UNKNOWN) < 0 ? path.resolve(part) : child(path, part, name);
      }
    }
    return path;
  }

  private static Path child(Path folder, String called, String name) {
    Path found = null;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (file.getFileName().toString().equals(called)) {
          if (found != null) {
            throw new InvalidPathException(name, "several files are called so");
          }
          found = file;
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      throw new InvalidPathException(name, "no such folder");
    }
    if (found == null) {
      throw new InvalidPathException(name, "not in the encoding of the locale");
    }
    return found;
  }

  /**
   * The file that is written under a name: symbolic links are followed, also one to a file that
   * does not exist.
   */
  static Path target(String name) throws IOException {
    Path file;
    try {
      file = path(name).toAbsolutePath();
    } catch (InvalidPathException e) {
      throw FileException.uncreatable(
          name,
          isGarbled(name) ? "the name is not in the encoding of the locale" : "not a file name");
    }
    for (int i = 0; Files.isSymbolicLink(file); i++) {
      if (i == MOST_LINKS) {
        throw FileException.unwritable(name, "symbolic link to itself");
      }
      file = file.resolveSibling(Files.readSymbolicLink(file));
    }
    // ".." after a link to a folder is that folder's parent
    Path folder = file.getParent();
    boolean named = folder != null && !file.endsWith("..") && !file.endsWith(".");
    return named && Files.isDirectory(folder)
        ? folder.toRealPath().resolve(file.getFileName())
        : file.normalize();
  }

  /**
   * The beginning of the name of a file beside another, which any locale can encode: a point and
   * the other's name.
   */
  static String beside(Path file) {
    String name = file.getFileName().toString();
    return name.indexOf(UNKNOWN) < 0
        ? "." + name
        : "." + name.replace(UNKNOWN, '_') + Integer.toHexString(file.getFileName().hashCode());
  }
}
