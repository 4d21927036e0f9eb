package org.ddlist.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What an archive holds, in memory.
 *
 * @param name of the archive, as it was typed
 * @param files by their names, ordered by name
 */
public record ArchiveTree(String name, Map<String, byte[]> files) implements FileTree {
  private static final int START = 4;

  /**
   * Reads an archive.
   *
   * @param wanted the files that are kept
   * @return null if the file is no archive, by its first bytes
   * @throws FileException if it is one that cannot be read
   */
  static ArchiveTree read(String name, Path file, Predicate<String> wanted) throws FileException {
    if (!Files.isRegularFile(file)) {
      return null; // whoever reads from a pipe takes what it gives
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      in.mark(START);
      byte[] start = in.readNBytes(START);
      in.reset();
      return ArchiveFiles.isArchive(start)
          ? new ArchiveTree(name, ArchiveFiles.read(name, in, wanted))
          : null;
    } catch (IOException e) {
      throw FileException.unreadable(name, e);
    }
  }

  @Override
  public boolean isFolder() {
    return true;
  }

  @Override
  public String label(String file) {
    return name + "/" + file;
  }

  /** Whether it has the file that messages call so. */
  public boolean isOf(String label) {
    return label.startsWith(name + "/") && has(label.substring(name.length() + 1));
  }

  /** The text of the file that messages call so, which it has. */
  public DecodedText text(String label) throws FileException {
    return DecodedText.decode(label, files.get(label.substring(name.length() + 1)));
  }

  @Override
  public boolean has(String file) {
    return files.containsKey(file);
  }

  @Override
  public List<String> files(String folder, Predicate<String> wanted) {
    String in = folder.isEmpty() ? "" : folder + "/";
    return find(
        file ->
            file.startsWith(in)
                && file.indexOf('/', in.length()) < 0
                && file.charAt(in.length()) != '.'
                && wanted.test(file));
  }

  @Override
  public List<String> filesBelow(Predicate<String> wanted) {
    return find(file -> !FolderTree.isOutside(file) && wanted.test(file));
  }

  private List<String> find(Predicate<String> wanted) {
    List<String> found = new ArrayList<>(files.keySet());
    found.removeIf(wanted.negate());
    return found;
  }

  @Override
  public byte[] bytes(String file) throws IOException {
    byte[] bytes = files.get(file);
    if (bytes == null) {
      throw new NoSuchFileException(file);
    }
    return bytes;
  }
}
