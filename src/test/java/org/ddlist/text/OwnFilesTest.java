package org.ddlist.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnFilesTest {
  @TempDir Path folder;

  private static void replace(Path file) throws IOException {
    OwnFiles.replace(file, "new".getBytes(StandardCharsets.UTF_8));
  }

  /** The names of all files, also of those that begin with a point. */
  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void fileAndItsFoldersAreMade() throws IOException {
    Path file = folder.resolve("a/b/edition");
    replace(file);
    assertEquals("new", Files.readString(file));
  }

  @Test
  void readOnlyFileIsReplaced() throws IOException {
    Path file = Files.writeString(folder.resolve("edition"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    replace(file);
    assertEquals("new", Files.readString(file));
    assertEquals(List.of("edition"), names());
  }

  @Test
  void otherNamesOfTheFileKeepItsText() throws IOException {
    Path file = Files.writeString(folder.resolve("edition"), "old");
    Path other = Files.createLink(folder.resolve("other"), file);
    replace(file);
    assertEquals("new", Files.readString(file));
    assertEquals("old", Files.readString(other));
  }

  @Test
  void linkIsReplacedAndNotFollowed() throws IOException {
    Path other = Files.writeString(folder.resolve("other"), "old");
    Path file = Files.createSymbolicLink(folder.resolve("edition"), other);
    replace(file);
    assertEquals("new", Files.readString(file));
    assertEquals("old", Files.readString(other));
  }

  @Test
  void whatAKilledWriterLeftIsNoHindrance() throws IOException {
    Path file = folder.resolve("edition");
    Path left = Files.writeString(folder.resolve(".edition.new"), "half of ");
    Files.setPosixFilePermissions(left, PosixFilePermissions.fromString("r--r--r--"));
    replace(file);
    assertEquals("new", Files.readString(file));
    assertEquals(List.of("edition"), names());
  }

  @Test
  void failureLeavesWhatWasThere() throws IOException {
    Path file = Files.createDirectory(folder.resolve("edition"));
    Files.writeString(file.resolve("old"), "");
    assertThrows(FileException.class, () -> replace(file));
    assertEquals(List.of("edition"), names());
  }

  @Test
  void folderThatCannotBeMadeIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "");
    FileException e = assertThrows(FileException.class, () -> replace(file.resolve("edition")));
    assertEquals(file + " is no folder", e.reason());
    assertThrows(FileException.class, () -> replace(file.resolve("b/c/edition")));
  }

  @Test
  void leftoversAreClearedUnlessSomebodyWritesThem() throws IOException {
    for (String name : List.of("a", ".a.new", ".a.lock", ".b.new", ".new", "c.new")) {
      Files.writeString(folder.resolve(name), "");
    }
    try (FileLock lock = FileLock.take(folder.resolve(".b.lock"), "b")) {
      OwnFiles.clearLeftovers(folder);
      assertTrue(Files.exists(lock.path()));
      assertEquals(List.of(".b.lock", ".b.new", ".new", "a", "c.new"), names());
    }
    OwnFiles.clearLeftovers(folder);
    assertEquals(List.of(".new", "a", "c.new"), names());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "/data, /home/ada, /data/ddlist",
        "data,  /home/ada, /home/ada/.local/share/ddlist",
        "\"\",  /home/ada, /home/ada/.local/share/ddlist",
        "\"\",  \"\",      \"\""
      })
  void folderIsThatOfTheEnvironment(String data, String home, String expected) {
    Map<String, String> environment = Map.of("XDG_DATA_HOME", data, "HOME", home);
    assertEquals(expected, OwnFiles.folder(environment, "XDG_DATA_HOME", ".local/share"));
  }
}
