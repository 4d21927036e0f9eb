package org.ddlist.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The renames that complete a change of several files of a folder. It is in the folder while they
 * go on, so that a change that is interrupted can be read as a whole and finished later.
 */
final class FolderJournal {
  private static final String NAME = ".ddlist-journal";

  private final Path folder;

  /** The names of files, and of the file that takes the place of each; empty for none. */
  private final Map<String, String> renames = new LinkedHashMap<>();

  private FolderJournal(Path folder) {
    this.folder = folder;
  }

  static boolean isIn(Path folder) {
    return Files.exists(folder.resolve(NAME));
  }

  /**
   * The journal of a folder; an empty one if no change goes on.
   *
   * @throws FileException if it cannot be read, or names a file outside of the folder
   */
  static FolderJournal load(Path folder) throws FileException {
    FolderJournal journal = new FolderJournal(folder);
    Path file = folder.resolve(NAME);
    if (Files.isRegularFile(file)) {
      for (String line : DecodedText.load(file.toString(), null).text().lines().toList()) {
        int tab = line.indexOf('\t');
        String name = line.substring(0, Math.max(tab, 0));
        String beside = line.substring(tab + 1);
        if (!isInside(name) || !beside.isEmpty() && !(isInside(beside) && isNew(beside))) {
          throw FileException.unreadable(file.toString(), "not written by ddlist; delete it");
        }
        journal.renames.put(name, beside);
      }
    }
    return journal;
  }

  private static boolean isInside(String name) {
    Path path = Path.of(name);
    return !name.isEmpty()
        && !path.isAbsolute()
        && path.normalize().equals(path)
        && !path.startsWith("..");
  }

  private static boolean isNew(String name) {
    return Path.of(name).getFileName().toString().startsWith(".") && name.endsWith(SafeFile.NEW);
  }

  /** Writes the journal of a change that is prepared. */
  static void write(Path folder, Map<Path, Path> renames) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Map.Entry<Path, Path> rename : renames.entrySet()) {
      Path beside = rename.getValue();
      lines.append(folder.relativize(rename.getKey())).append('\t');
      lines.append(beside == null ? "" : folder.relativize(beside)).append('\n');
    }
    SafeFile.write(folder.resolve(NAME).toString(), lines.toString());
  }

  /**
   * The path at which a file's text is, or will be once the change is complete.
   *
   * @return null if the change deletes the file
   * @throws FileException if it was edited since the change was interrupted
   */
  Path current(String name) throws FileException {
    String beside = renames.get(name);
    if (beside == null || !beside.isEmpty() && !Files.exists(folder.resolve(beside))) {
      return folder.resolve(name);
    }
    checkUnedited(name);
    return beside.isEmpty() ? null : folder.resolve(beside);
  }

  /** The names of the files that it changes. */
  Set<String> names() {
    return renames.keySet();
  }

  /** A person may have edited a file since the change was interrupted. */
  private void checkUnedited(String name) throws FileException {
    Path file = folder.resolve(name);
    Path journal = folder.resolve(NAME);
    try {
      if (Files.exists(file)
          && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(journal)) > 0) {
        throw FileException.unreadable(
            name,
            "edited after a change of the folder was interrupted; to drop that, delete " + journal);
      }
    } catch (IOException e) {
      throw FileException.unreadable(name, e);
    }
  }

  /** Completes the change. */
  void finish() throws IOException {
    for (String name : renames.keySet()) {
      Path current = current(name);
      Path file = folder.resolve(name);
      if (current == null) {
        Files.deleteIfExists(file);
      } else if (!current.equals(file)) {
        Files.move(current, file, StandardCopyOption.ATOMIC_MOVE);
      }
    }
    delete(folder);
  }

  static void delete(Path folder) throws IOException {
    Files.deleteIfExists(folder.resolve(NAME));
  }
}
