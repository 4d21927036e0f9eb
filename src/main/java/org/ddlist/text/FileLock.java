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
 * A lock on a file, held through a lock file beside it. The system releases the lock if the program
 * dies; the lock file that is then left over locks nothing.
 */
public final class FileLock implements AutoCloseable {
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
   * Takes the lock, and waits up to {@link #PATIENCE_MILLIS} for another program that holds it.
   *
   * @param path of the lock file
   * @param name of the locked file in messages
   * @throws BusyException if another program holds it for longer
   */
  public static FileLock take(Path path, String name) throws IOException {
    long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
    do {
      FileLock lock = tryTake(path);
      if (lock != null) {
        return lock;
      }
      pause();
    } while (System.nanoTime() < end);
    throw BusyException.locked(name);
  }

  /** Takes the lock; null if another program holds it or has just released it. */
  static FileLock tryTake(Path path) throws IOException {
    FileChannel channel =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    boolean taken = false;
    try {
      taken = isTaken(path, channel);
    } catch (IOException e) {
      // On a full disk the lock is taken but cannot be marked.
      Files.deleteIfExists(path);
      throw e;
    } finally {
      if (!taken) {
        channel.close();
      }
    }
    return taken ? new FileLock(path, channel) : null;
  }

  /**
   * Whether this program has the lock. The previous holder may have deleted the lock file in the
   * meantime and a third program created another, so the name must still lead to the locked file,
   * which is recognised by the size just given to it. It must not be opened a second time: a
   * program that closes a file loses all its locks on it (POSIX, fcntl).
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
    try {
      // Before the channel is closed, or another program's lock file would be deleted.
      Files.deleteIfExists(path);
    } finally {
      channel.close();
    }
  }
}
