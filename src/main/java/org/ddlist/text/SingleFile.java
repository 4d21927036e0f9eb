package org.ddlist.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Predicate;

/**
 * One file, or standard input.
 *
 * @param name as it was typed, or {@link DecodedText#STDIN}
 * @param stdin read to its end if it is the latter
 */
public record SingleFile(String name, InputStream stdin) implements FileTree {
  @Override
  public boolean isFolder() {
    return false;
  }

  @Override
  public String label(String file) {
    return name;
  }

  @Override
  public boolean has(String file) {
    return file.isEmpty();
  }

  @Override
  public List<String> files(String folder, Predicate<String> wanted) {
    return List.of("");
  }

  @Override
  public List<String> filesBelow(Predicate<String> wanted) {
    return List.of("");
  }

  @Override
  public byte[] bytes(String file) throws IOException {
    return name.equals(DecodedText.STDIN)
        ? stdin.readAllBytes()
        : Files.readAllBytes(FileNames.path(name));
  }
}
