package org.ddlist.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names with bytes that are no UTF-8, which Java has as U+FFFD. */
class FileNamesTest {
  private static final InputStream NONE = new ByteArrayInputStream(new byte[0]);

  @TempDir Path folder;
  private Path file;
  private String name;

  @BeforeEach
  void create() throws IOException {
    Path inner = Path.of(URI.create(folder.toUri() + "d%E9/"));
    try {
      Files.createDirectory(inner);
    } catch (IOException | InvalidPathException e) {
      assumeTrue(false, "a file system that takes UTF-8 names alone");
    }
    file = Path.of(URI.create(inner.toUri() + "caf%E9.bib"));
    Files.writeString(file, "old");
    name = file.toString();
    assertTrue(FileNames.isGarbled(name));
  }

  @Test
  void aGarbledNameIsTheFileThatIsCalledSo() throws IOException {
    assertTrue(FileNames.exists(name));
    assertTrue(Files.isSameFile(file, FileNames.path(name)));
    assertEquals("old", DecodedText.load(name, NONE).text());
    assertEquals("old", DecodedText.load(name.replace("/caf", "//./caf"), NONE).text());
  }

  @Test
  void theFileIsReplacedUnderItsOwnName() throws IOException {
    try (SafeFile open = SafeFile.open(name)) {
      assertEquals("old", open.read().text());
      open.write(new Edits("old", List.of(new Edit(0, 3, "new"))), StandardCharsets.UTF_8);
    }
    assertEquals("new", Files.readString(file));
    try (Stream<Path> files = Files.list(file.getParent())) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void twoFilesThatAreCalledAlikeAreNone() throws IOException {
    Files.writeString(Path.of(URI.create(file.getParent().toUri() + "caf%E8.bib")), "other");
    assertFalse(FileNames.exists(name));
    assertThrows(InvalidPathException.class, () -> FileNames.path(name));
    FileException refused = assertThrows(FileException.class, () -> SafeFile.open(name));
    assertEquals("the name is not in the encoding of the locale", refused.reason());
  }

  @Test
  void noFileIsCreatedUnderAGarbledName() {
    String other = name.replace("caf", "new");
    assertThrows(FileException.class, () -> SafeFile.open(other));
    assertFalse(FileNames.exists(other));
  }

  @Test
  void aFileInAGarbledFolderIsCreated() throws IOException {
    String other = name.substring(0, name.lastIndexOf('/')) + "/plain.bib";
    SafeFile.write(other, "text");
    assertEquals("text", Files.readString(file.resolveSibling("plain.bib")));
  }

  @Test
  void twoFilesHaveDifferentLocks() throws IOException {
    Path other = Path.of(URI.create(file.getParent().toUri() + "caf%E8.bib"));
    assertFalse(FileNames.beside(file).equals(FileNames.beside(other)));
    assertEquals(".a.bib", FileNames.beside(Path.of("a.bib")));
  }
}
