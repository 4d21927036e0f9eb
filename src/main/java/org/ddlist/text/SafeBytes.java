package org.ddlist.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Replaces files that are the program's own, in one rename: nobody sees a half of one. */
public final class SafeBytes {
  private SafeBytes() {}

  /** Writes a file, and the folders it is in. Its former content stays if that fails. */
  public static void replace(Path file, byte[] bytes) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    // One name, so that what a killed writer has left is written over.
    Path beside = folder.resolve("." + file.getFileName() + ".new");
    FileLock lock = FileLock.take(folder.resolve("." + file.getFileName() + ".lock"), "");
    try {
      Files.deleteIfExists(beside);
      try (FileChannel out =
          FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
          out.write(rest);
        }
        out.force(true);
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
      lock.close();
    }
  }
}
