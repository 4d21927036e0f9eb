package org.ddlist.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A lock that a program holds by a file beside what it changes. The system lets go of the lock if
 * the program dies; the file that then stays behind locks nothing.
 */
final class FileLock implements AutoCloseable {
  private static final long PATIENCE_MILLIS = 5_000;
  private static final long PAUSE_MILLIS = 20;

  /** In bytes, a block of most file systems. */
  private static final int LARGEST = 4096;

  private final Path path;
  private final FileChannel channel;

  private FileLock(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /**
   * Takes the lock, after a while if another holds it.
   *
   * @throws BusyException if another holds it for too long
   */
  static FileLock take(Path path) throws IOException {
    long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
    do {
      FileChannel channel =
          FileChannel.open(
              path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
      boolean taken = false;
      try {
        taken = isTaken(path, channel);
      } catch (IOException e) {
        // on a full disk the lock was taken and could not be marked
        Files.deleteIfExists(path);
        throw e;
      } finally {
        if (!taken) {
          channel.close();
        }
      }
      if (taken) {
        return new FileLock(path, channel);
      }
      pause();
    } while (System.nanoTime() < end);
    throw new BusyException(path.toString());
  }

  /**
   * Whether the lock is now this program's. Who held it before may have removed the file in the
   * meantime, and a third made another, so that what counts is that the name still leads to the
   * file that was locked: to one of the size that was just given to it. It must not be opened a
   * second time to see that: a program that closes a file loses all its locks on it (POSIX, fcntl).
   */
  private static boolean isTaken(Path path, FileChannel channel) throws IOException {
    try {
      Object opened = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
      if (channel.tryLock() == null) {
        return false;
      }
      int size = 1 + ThreadLocalRandom.current().nextInt(LARGEST);
      channel.truncate(0);
      channel.write(ByteBuffer.allocate(size));
      BasicFileAttributes named = Files.readAttributes(path, BasicFileAttributes.class);
      return named.size() == size && Objects.equals(named.fileKey(), opened);
    } catch (OverlappingFileLockException | NoSuchFileException e) {
      return false;
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  Path path() {
    return path;
  }

  @Override
  public void close() throws IOException {
    // before the lock is let go, or another's file would be removed
    Files.deleteIfExists(path);
    channel.close();
  }
}
