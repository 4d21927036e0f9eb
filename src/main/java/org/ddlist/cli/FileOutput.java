package org.ddlist.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.ddlist.terminal.Terminal;

/** Writes what an option names a file for. */
final class FileOutput {
  private FileOutput() {}

  /**
   * Writes a text to a file, beside it and renamed, so that what was there stays until all of the
   * text is written; {@code -} is standard output.
   *
   * @throws Refusal if the file cannot be written
   */
  static void write(String name, String text, Terminal terminal) throws Refusal, IOException {
    if (isStdout(name)) {
      terminal.out().append(text);
      return;
    }
    try {
      write(Path.of(name), text);
    } catch (InvalidPathException | IOException e) {
      throw new Refusal(
          ExitStatus.UNREADABLE,
          "'" + name + "' cannot be written: " + reason(e),
          "name a file in a folder that can be written, or '-' for standard output");
    }
  }

  /** Whether the name is that of standard output, and not null. */
  static boolean isStdout(String name) {
    return "-".equals(name);
  }

  private static void write(Path file, String text) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      Files.writeString(file, text);
      return;
    }
    Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path beside = real.resolveSibling("." + real.getFileName() + ".new");
    try {
      Files.writeString(beside, text, StandardOpenOption.CREATE_NEW);
      Files.move(beside, real, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static String reason(Exception e) {
    return switch (e.getClass().getSimpleName()) {
      case "NoSuchFileException" -> "there is no such folder";
      case "FileAlreadyExistsException" -> "another run is writing it";
      default -> e instanceof IOException failed ? Messages.reason(failed) : e.getMessage();
    };
  }
}
