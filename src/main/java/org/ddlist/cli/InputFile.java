package org.ddlist.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.ddlist.terminal.Terminal;
import org.ddlist.text.DecodedText;

/** A text file that a person names; {@code -} is standard input. */
final class InputFile {
  static final String STDIN = "-";

  private InputFile() {}

  /**
   * Reads one whole.
   *
   * @throws UnreadableException if it cannot be read, or is no text
   */
  static DecodedText read(String name, Terminal terminal) throws UnreadableException {
    String called = name.equals(STDIN) ? "standard input" : "'" + name + "'";
    try {
      byte[] bytes =
          name.equals(STDIN) ? terminal.in().readAllBytes() : Files.readAllBytes(Path.of(name));
      return DecodedText.of(bytes);
    } catch (CharacterCodingException e) {
      throw new UnreadableException(called + " is not text in UTF-8 or Latin-1");
    } catch (NoSuchFileException | InvalidPathException e) {
      throw new UnreadableException(called + " is not there");
    } catch (IOException e) {
      throw new UnreadableException(
          Files.isDirectory(Path.of(name))
              ? called + " is a folder"
              : called + " cannot be read: " + Messages.reason(e));
    } catch (OutOfMemoryError e) {
      throw new UnreadableException(called + " is too large");
    }
  }

  static boolean exists(String name) {
    try {
      return Files.exists(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Whether it is a file, and no folder, pipe or device. */
  static boolean isFile(String name) {
    try {
      return Files.isRegularFile(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** What is the same for two names of one file that exists. */
  static String identity(String name) {
    try {
      return name.equals(STDIN) ? STDIN : Path.of(name).toRealPath().toString();
    } catch (IOException e) {
      return name;
    }
  }
}
