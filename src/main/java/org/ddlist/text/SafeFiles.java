package org.ddlist.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Files that are changed together: all are locked before one is read, and every new text is beside
 * its file before the first file is replaced.
 */
public final class SafeFiles implements AutoCloseable {
  /** In the order in which they are locked. */
  private final Map<Path, SafeFile> open = new TreeMap<>();

  private final List<String> written = new ArrayList<>();

  private SafeFiles() {}

  /**
   * Locks files.
   *
   * @param names of different files
   * @throws FileException as {@link SafeFile#open}; no file is locked then
   */
  public static SafeFiles open(Collection<String> names) throws IOException {
    SafeFiles files = new SafeFiles();
    try {
      Map<Path, String> ordered = new TreeMap<>();
      for (String name : names) {
        ordered.put(FileNames.target(name), name);
      }
      // in one order, or two writers could wait for each other
      for (Map.Entry<Path, String> file : ordered.entrySet()) {
        files.open.put(file.getKey(), SafeFile.open(file.getValue()));
      }
      return files;
    } catch (IOException e) {
      files.close();
      throw e;
    }
  }

  /**
   * Replaces files of a folder in UTF-8. A {@link FolderJournal} is in the folder meanwhile:
   * readers that heed it see all of the old texts or all of the new ones, also if this is
   * interrupted.
   *
   * @param texts by the files' names; an empty text deletes the file
   */
  public static void replaceAll(Path folder, Map<Path, String> texts) throws IOException {
    finish(folder);
    List<String> names = new ArrayList<>();
    for (Path file : texts.keySet()) {
      names.add(file.toString());
    }
    try (SafeFiles files = open(names)) {
      for (Map.Entry<Path, String> text : texts.entrySet()) {
        SafeFile file = files.get(text.getKey().toString());
        if (text.getValue().isEmpty()) {
          file.prepareDeletion();
        } else {
          file.prepare(new Edits(text.getValue(), List.of()), StandardCharsets.UTF_8);
        }
      }
      files.commit(folder);
    }
  }

  /** Whether a change of several files of a folder goes on, or was interrupted. */
  public static boolean isChanging(Path folder) {
    return FolderJournal.isIn(folder);
  }

  /** Completes a change of a folder that was interrupted, if there is one, and clears its locks. */
  public static void finish(Path folder) throws IOException {
    FolderJournal.load(folder).finish();
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      Path lock = SafeFile.lock(file);
      // One that a program holds is waited for, as it would be by what follows.
      if (Files.isRegularFile(lock, LinkOption.NOFOLLOW_LINKS)) {
        FileLock.take(lock, file.toString()).close();
      }
    }
  }

  private void commit(Path folder) throws IOException {
    Map<Path, Path> renames = new TreeMap<>();
    for (Map.Entry<Path, SafeFile> file : open.entrySet()) {
      file.getValue().checkUnchanged();
      renames.put(file.getKey(), file.getValue().beside());
    }
    Path real = folder.toRealPath();
    FolderJournal.write(real, renames);
    try {
      commit();
    } finally {
      FolderJournal.delete(real);
    }
  }

  /** The file of that name, one of those that were opened. */
  public SafeFile get(String name) throws IOException {
    return open.get(FileNames.target(name));
  }

  /**
   * Does what was prepared for each file.
   *
   * @throws FileException if one cannot be written; {@link #written} names those before it
   */
  public void commit() throws FileException {
    for (SafeFile file : open.values()) {
      boolean changes = file.isPrepared();
      file.commit();
      if (changes) {
        written.add(file.name());
      }
    }
  }

  /** The names of the files that were changed. */
  public List<String> written() {
    return List.copyOf(written);
  }

  /** Unlocks the files for others. */
  @Override
  public void close() throws IOException {
    IOException failure = null;
    for (SafeFile file : open.values()) {
      try {
        file.close();
      } catch (IOException e) {
        failure = e;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
