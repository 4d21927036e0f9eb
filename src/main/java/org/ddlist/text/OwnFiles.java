package org.ddlist.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/**
 * The files that the program keeps for itself, which nobody edits. Unlike a {@link SafeFile} one is
 * replaced whatever it was: read-only, a link, a name of a file with other names.
 */
public final class OwnFiles {
  private OwnFiles() {}

  /**
   * The program's folder in one of the folders of the <a
   * href="https://specifications.freedesktop.org/basedir-spec/latest/">XDG specification</a>.
   *
   * @param variable of the environment that names the folder, if it is absolute
   * @param usual the folder in HOME without it: ".cache"
   * @return empty if the environment names none
   */
  public static String folder(Map<String, String> environment, String variable, String usual) {
    String root = environment.getOrDefault(variable, "");
    if (!root.startsWith("/")) {
      String home = environment.getOrDefault("HOME", "");
      root = home.isEmpty() ? "" : home + "/" + usual;
    }
    return root.isEmpty() ? "" : root + "/ddlist";
  }

  /**
   * Replaces a file in one rename, and makes the folders that it is in.
   *
   * @throws BusyException if another ddlist replaces it for longer than some seconds
   * @throws FileException if it cannot be written; it is as it was then
   */
  public static void replace(Path file, byte[] bytes) throws IOException {
    Path own = file.toAbsolutePath();
    try {
      Files.createDirectories(own.getParent());
      FileLock lock = FileLock.take(SafeFile.lock(own), file.toString());
      try {
        replaceLocked(own, bytes);
      } finally {
        release(lock);
      }
    } catch (FileAlreadyExistsException e) {
      throw FileException.unwritable(file.toString(), e.getFile() + " is no folder");
    } catch (IOException e) {
      throw FileException.unwritable(file.toString(), e);
    }
  }

  private static void replaceLocked(Path file, byte[] bytes) throws IOException {
    // one name, so that a writer that was killed leaves one file, which the next one deletes
    Path beside = file.resolveSibling(FileNames.beside(file) + SafeFile.NEW);
    try {
      Files.deleteIfExists(beside);
      write(beside, bytes);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.deleteIfExists(beside);
      throw e;
    }
  }

  private static void release(FileLock lock) {
    try {
      lock.close();
    } catch (IOException e) {
      // the file is written or not already, and what is left of the lock locks nothing
    }
  }

  /**
   * Deletes what writers of files in a folder left that were killed. What another ddlist writes now
   * stays.
   */
  public static void clearLeftovers(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".?*" + SafeFile.NEW)) {
      for (Path beside : files) {
        String name = beside.getFileName().toString();
        Path file = folder.resolve(name.substring(1, name.length() - SafeFile.NEW.length()));
        FileLock lock = FileLock.tryTake(SafeFile.lock(file));
        if (lock != null) {
          try {
            Files.deleteIfExists(beside);
          } finally {
            release(lock);
          }
        }
      }
    }
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining(); ) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }
}
