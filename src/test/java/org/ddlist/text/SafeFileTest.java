package org.ddlist.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {
  @TempDir private Path folder;

  private static void replace(SafeFile open, String text) throws IOException {
    String before = open.read().text();
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
    try (SafeFile open = SafeFile.open(file.toString())) {
      assertEquals("old", open.read().text());
      replace(open, "new");
    }
    assertEquals("new", Files.readString(file));
    assertEquals("rw-r----x", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    assertEquals(List.of("refs.bib"), names());
  }

  @Test
  void makesAFileAsAnyOtherProgramWould() throws IOException {
    Path file = folder.resolve("refs.bib");
    try (SafeFile open = SafeFile.open(file.toString())) {
      assertFalse(open.exists());
      assertEquals("", open.read().text());
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
    try (SafeFile open = SafeFile.open(toLink.toString())) {
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
      assertThrows(FileException.class, () -> SafeFile.open(file.toString()), file.toString());
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
            try (SafeFile open = SafeFile.open(file.toString())) {
              replace(open, open.read().text() + line);
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
      assertThrows(BusyException.class, () -> SafeFile.open(file.toString()));
    }
    // the file that is left when a program dies locks nothing
    SafeFile.open(file.toString()).close();
    assertEquals(List.of("refs.bib"), names());
  }

  @Test
  void characterThatTheFileHasNotLeavesItAsItWas() throws IOException {
    byte[] latin1 = "Gödel".getBytes(StandardCharsets.ISO_8859_1);
    Path file = Files.write(folder.resolve("refs.bib"), latin1);
    try (SafeFile open = SafeFile.open(file.toString())) {
      Edits edits = new Edits("Gödel", List.of(new Edit(5, 5, " 陈")));
      assertThrows(FileException.class, () -> open.write(edits, StandardCharsets.ISO_8859_1));
    }
    assertArrayEquals(latin1, Files.readAllBytes(file));
    assertEquals(List.of("refs.bib"), names());
  }

  @Test
  void theSaveOfAnotherProgramIsNotLost() throws IOException {
    Path file = Files.writeString(folder.resolve("refs.bib"), "old");
    for (String how : List.of("in place", "renamed", "longer text", "deleted")) {
      try (SafeFile open = SafeFile.open(file.toString())) {
        open.prepare(new Edits("new", List.of()), StandardCharsets.UTF_8);
        save(file, how);
        assertThrows(BusyException.class, open::commit, how);
      }
      assertEquals(how.equals("deleted"), Files.notExists(file));
      assertTrue(Files.notExists(file) || Files.readString(file).equals(how));
      assertEquals(how.equals("deleted") ? List.of() : List.of("refs.bib"), names());
    }
    try (SafeFile open = SafeFile.open(file.toString())) {
      open.prepare(new Edits("new", List.of()), StandardCharsets.UTF_8);
      Files.writeString(file, "made meanwhile");
      assertThrows(BusyException.class, open::commit);
    }
    assertEquals("made meanwhile", Files.readString(file));
  }

  private void save(Path file, String how) throws IOException {
    switch (how) {
      case "deleted" -> Files.delete(file);
      case "renamed" -> {
        FileTime before = Files.getLastModifiedTime(file);
        Path other = Files.writeString(folder.resolve("other"), how);
        Files.setLastModifiedTime(other, before);
        Files.move(other, file, StandardCopyOption.ATOMIC_MOVE);
      }
      default -> Files.writeString(file, how);
    }
  }

  @Test
  void clearsWhatAKilledWriterLeftAndNothingElse() throws IOException {
    Path file = Files.writeString(folder.resolve("refs.bib"), "old");
    List<String> others = List.of(".refs.bib.new", ".refs.bib.1x.new", ".refs.bib.2.bib.3.new");
    for (String name : others) {
      Files.writeString(folder.resolve(name), "");
    }
    Files.writeString(folder.resolve(".refs.bib.1234567890.new"), "half of");
    SafeFile.write(file.toString(), "new");
    assertEquals(Stream.concat(others.stream(), Stream.of("refs.bib")).sorted().toList(), names());
  }

  @Test
  void aTextThatWasHalfWrittenInPlaceIsNotWrittenOver() throws IOException {
    Path file = Files.writeString(folder.resolve("refs.bib"), "ne");
    Path whole = Files.writeString(folder.resolve(".refs.bib.12.whole"), "new");
    String message =
        assertThrows(FileException.class, () -> SafeFile.write(file.toString(), "x")).getMessage();
    assertTrue(message.contains(whole.toString()), message);
    assertEquals("new", Files.readString(whole));
    assertEquals(List.of(".refs.bib.12.whole", "refs.bib"), names());
  }

  @Test
  void keepsExtendedAttributes() throws IOException {
    Path file = Files.writeString(folder.resolve("refs.bib"), "a longer old text");
    var before = Files.getFileAttributeView(file, UserDefinedFileAttributeView.class);
    assumeTrue(Files.getFileStore(file).supportsFileAttributeView("user"));
    before.write("tag", ByteBuffer.wrap(new byte[] {7}));
    SafeFile.write(file.toString(), "new");
    assertEquals("new", Files.readString(file));
    var after = Files.getFileAttributeView(file, UserDefinedFileAttributeView.class);
    assertEquals(List.of("tag"), after.list());
    assertEquals(1, after.size("tag"));
  }

  @Test
  void keepsHardLinks() throws IOException {
    Path file = Files.writeString(folder.resolve("refs.bib"), "a longer old text");
    Path other = Files.createLink(folder.resolve("other.bib"), file);
    SafeFile.write(file.toString(), "new");
    assertEquals("new", Files.readString(other));
    assertEquals(List.of("other.bib", "refs.bib"), names());
  }

  @Test
  void writesANewFileAndReplacesItWithItsMode() throws IOException {
    Path file = folder.resolve("chart.svg");
    SafeFile.write(file.toString(), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    SafeFile.write(file.toString(), "new");
    assertEquals("new", Files.readString(file));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void replacesAllFilesOrNone() throws IOException {
    Path old = Files.writeString(folder.resolve("a.yaml"), "old");
    Path gone = Files.writeString(folder.resolve("b.yaml"), "old");
    Path lost = folder.resolve("no/c.yaml");
    assertThrows(
        FileException.class,
        () -> SafeFiles.replaceAll(folder, Map.of(old, "new", gone, "", lost, "new")));
    assertEquals("old", Files.readString(old));
    assertEquals(List.of("a.yaml", "b.yaml"), names());
    SafeFiles.replaceAll(folder, Map.of(old, "new", gone, "", folder.resolve("c.yaml"), "new"));
    assertEquals("new", Files.readString(old));
    assertEquals(List.of("a.yaml", "c.yaml"), names());
  }

  @Test
  void followsALinkToAFolderBeforeItsParent() throws IOException {
    Path inner = Files.createDirectories(folder.resolve("real/inner"));
    Path file = Files.writeString(folder.resolve("real/refs.bib"), "old");
    Files.writeString(folder.resolve("refs.bib"), "other");
    Path link = Files.createSymbolicLink(folder.resolve("link"), inner);
    try (SafeFile open = SafeFile.open(link + "/../refs.bib")) {
      replace(open, "new");
    }
    assertEquals("new", Files.readString(file));
    assertEquals("other", Files.readString(folder.resolve("refs.bib")));
  }

  @Test
  void changesNoFileIfOneOfThemCannotBeLocked() throws IOException {
    Path first = Files.writeString(folder.resolve("a.bib"), "old");
    Path readOnly = Files.writeString(folder.resolve("b.bib"), "old");
    Files.setPosixFilePermissions(readOnly, PosixFilePermissions.fromString("r--r--r--"));
    List<String> names = List.of(readOnly.toString(), first.toString());
    assertThrows(FileException.class, () -> SafeFiles.open(names).close());
    assertEquals(List.of("a.bib", "b.bib"), names());
  }

  @Test
  void leavesFilesAloneForWhichNothingIsPrepared() throws IOException {
    Path first = Files.writeString(folder.resolve("a.bib"), "old");
    Path second = Files.writeString(folder.resolve("b.bib"), "old");
    try (SafeFiles files = SafeFiles.open(List.of(second.toString(), first.toString()))) {
      files.get(second.toString()).prepare(new Edits("new", List.of()), StandardCharsets.UTF_8);
      assertEquals("old", Files.readString(second));
      files.commit();
      assertEquals(List.of(second.toString()), files.written());
    }
    assertEquals("old", Files.readString(first));
    assertEquals("new", Files.readString(second));
    assertEquals(List.of("a.bib", "b.bib"), names());
  }

  @Test
  void saysWhyAFileCannotBeWritten() {
    assertEquals("cannot write " + folder + ": is a directory", message(folder.toString()));
    String lost = folder.resolve("no/refs.bib").toString();
    assertEquals("cannot create " + lost + ": no such directory", message(lost));
    assertEquals("cannot write /dev/full: No space left on device", message("/dev/full"));
  }

  private static String message(String name) {
    return assertThrows(FileException.class, () -> SafeFile.write(name, "x")).getMessage();
  }
}
