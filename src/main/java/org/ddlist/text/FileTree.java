package org.ddlist.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * Named bytes that belong together: a folder, what an archive holds, one file, or standard input.
 * Files are named relative to it, with slashes; the name of the one file of a tree that is no
 * folder is empty.
 */
public interface FileTree {
  /**
   * The tree that a name leads to.
   *
   * @param name of a file or folder that exists, or {@link DecodedText#STDIN}
   * @param stdin read to its end for the latter
   * @param wanted the files that are read of an archive
   * @throws FileException if it is an archive that cannot be read
   */
  static FileTree of(String name, InputStream stdin, Predicate<String> wanted)
      throws FileException {
    if (name.equals(DecodedText.STDIN)) {
      return new SingleFile(name, stdin);
    }
    Path path = FileNames.path(name);
    if (Files.isDirectory(path)) {
      return new FolderTree(name, path);
    }
    FileTree archive = ArchiveTree.read(name, path, wanted);
    return archive == null ? new SingleFile(name, stdin) : archive;
  }

  /** As it was typed. */
  String name();

  /** Whether it may have several files. */
  boolean isFolder();

  /** What messages call a file of it. */
  String label(String file);

  /** Whether it has that file, and the file is a regular one. */
  boolean has(String file);

  /**
   * The files in one of its folders, hidden ones left out, ordered by name; empty if there is no
   * such folder.
   *
   * @param folder empty for the tree itself
   * @throws FileException if the folder cannot be read
   */
  List<String> files(String folder, Predicate<String> wanted) throws FileException;

  /** All files, but not what {@link FolderTree} passes over. */
  List<String> filesBelow(Predicate<String> wanted) throws FileException;

  /**
   * Reads a file.
   *
   * @throws IOException if it is missing or cannot be read
   */
  byte[] bytes(String file) throws IOException;
}
