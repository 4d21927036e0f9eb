package org.ddlist.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnmappableCharacterException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BibliographyFileTest {
  @TempDir private Path folder;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void replace(BibliographyFile open, String text) throws IOException {
    String before = new String(open.read(), StandardCharsets.UTF_8);
    open.write(
        new Edits(before, List.of(new Edit(0, before.length(), text))), StandardCharsets.UTF_8);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void replacesAFileAndKeepsItsMode() throws IOException {
    Path file = Files.writeString(folder.resolve("refs.bib"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r----x"));
    try (BibliographyFile open = BibliographyFile.open(file)) {
      assertArrayEquals(bytes("old"), open.read());
      replace(open, "new");
    }
    assertEquals("new", Files.readString(file));
    assertEquals("rw-r----x", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    assertEquals(List.of("refs.bib"), names());
  }

  @Test
  void makesAFileAsAnyOtherProgramWould() throws IOException {
    Path file = folder.resolve("refs.bib");
    try (BibliographyFile open = BibliographyFile.open(file)) {
      assertFalse(open.exists());
      assertEquals(0, open.read().length);
      replace(open, "new");
    }
    Path other = Files.writeString(folder.resolve("other"), "");
    assertEquals(Files.getPosixFilePermissions(other), Files.getPosixFilePermissions(file));
  }

  @Test
  void writesWhereALinkLeadsAndKeepsTheLink() throws IOException {
    Path real = Files.createDirectory(folder.resolve("shared")).resolve("all.bib");
    Files.writeString(real, "old");
    Path link = Files.createSymbolicLink(folder.resolve("refs.bib"), Path.of("shared/all.bib"));
    Path toLink = Files.createSymbolicLink(folder.resolve("mine.bib"), Path.of("refs.bib"));
    try (BibliographyFile open = BibliographyFile.open(toLink)) {
      replace(open, "new");
    }
    assertTrue(Files.isSymbolicLink(link));
    assertTrue(Files.isSymbolicLink(toLink));
    assertEquals("new", Files.readString(real));
  }

  @Test
  void refusesWhatIsNoFileOrMustNotBeWritten() throws IOException {
    Path readOnly = Files.writeString(folder.resolve("refs.bib"), "old");
    Files.setPosixFilePermissions(readOnly, PosixFilePermissions.fromString("r--r--r--"));
    Path loop = folder.resolve("loop.bib");
    Files.createSymbolicLink(loop, loop);
    for (Path file :
        List.of(readOnly, folder, loop, folder.resolve("no/refs.bib"), Path.of("/dev/full"))) {
      assertThrows(FileSystemException.class, () -> BibliographyFile.open(file), file.toString());
    }
    assertEquals("old", Files.readString(readOnly));
    assertEquals(List.of("loop.bib", "refs.bib"), names());
  }

  @Test
  void twoWritersAtOnceLoseNothing() throws Exception {
    Path file = Files.writeString(folder.resolve("refs.bib"), "");
    List<Callable<Void>> writers = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      String line = i + "\n";
      writers.add(
          () -> {
            try (BibliographyFile open = BibliographyFile.open(file)) {
              replace(open, new String(open.read(), StandardCharsets.UTF_8) + line);
            }
            return null;
          });
    }
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      for (Future<Void> writer : pool.invokeAll(writers)) {
        writer.get();
      }
    } finally {
      pool.shutdown();
    }
    assertEquals(24, Files.readAllLines(file).size());
    assertEquals(List.of("refs.bib"), names());
  }

  @Test
  void givesUpOnAFileThatAnotherKeeps() throws IOException {
    Path file = Files.writeString(folder.resolve("refs.bib"), "old");
    try (FileChannel other =
        FileChannel.open(
            folder.resolve(".refs.bib.lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE)) {
      other.lock();
      assertThrows(BusyException.class, () -> BibliographyFile.open(file));
    }
    // the file that is left when a program dies locks nothing
    BibliographyFile.open(file).close();
    assertEquals(List.of("refs.bib"), names());
  }

  @Test
  void characterThatTheFileHasNotLeavesItAsItWas() throws IOException {
    byte[] latin1 = "Gödel".getBytes(StandardCharsets.ISO_8859_1);
    Path file = Files.write(folder.resolve("refs.bib"), latin1);
    try (BibliographyFile open = BibliographyFile.open(file)) {
      Edits edits = new Edits("Gödel", List.of(new Edit(5, 5, " 陈")));
      assertThrows(
          UnmappableCharacterException.class, () -> open.write(edits, StandardCharsets.ISO_8859_1));
    }
    assertArrayEquals(latin1, Files.readAllBytes(file));
    assertEquals(List.of("refs.bib"), names());
  }
}
