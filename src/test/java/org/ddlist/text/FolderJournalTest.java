package org.ddlist.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change of three files whose writer was killed at any moment. */
class FolderJournalTest {
  private static final String JOURNAL =
      "a.yaml\tpapers/.x.1.new\n".replace("papers/.x", ".a.yaml")
          + "papers/b.yaml\tpapers/.b.yaml.2.new\npapers/c.yaml\t\npapers/d.yaml\tpapers/.d.yaml.3.new\n";

  @TempDir private Path folder;

  @BeforeEach
  void killAWriter() throws IOException {
    Files.createDirectory(folder.resolve("papers"));
    for (String name : List.of("a.yaml", "papers/b.yaml", "papers/c.yaml")) {
      Files.writeString(folder.resolve(name), "old");
    }
    for (String name : List.of(".a.yaml.1.new", "papers/.b.yaml.2.new", "papers/.d.yaml.3.new")) {
      Files.writeString(folder.resolve(name), "new");
    }
  }

  private void writeJournal() throws IOException {
    Files.writeString(folder.resolve(".ddlist-journal"), JOURNAL);
  }

  private String read() throws IOException {
    FolderTree tree = FolderTree.of(folder);
    List<String> names = new ArrayList<>(List.of("a.yaml"));
    names.addAll(tree.files("papers", name -> name.endsWith(".yaml")));
    StringBuilder read = new StringBuilder();
    for (String name : names) {
      read.append(name).append('=');
      read.append(new String(tree.bytes(name), StandardCharsets.UTF_8)).append(' ');
    }
    return read.toString().strip();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void beforeTheJournalTheOldTextsAreRead() throws IOException {
    assertEquals("a.yaml=old papers/b.yaml=old papers/c.yaml=old", read());
  }

  @Test
  void afterItTheNewTextsAreReadWhateverWasRenamed() throws IOException {
    writeJournal();
    String complete = "a.yaml=new papers/b.yaml=new papers/d.yaml=new";
    assertEquals(complete, read());
    Files.move(folder.resolve(".a.yaml.1.new"), folder.resolve("x"));
    Files.delete(folder.resolve("a.yaml"));
    Files.move(folder.resolve("x"), folder.resolve("a.yaml"));
    assertEquals(complete, read());
    Files.delete(folder.resolve("papers/c.yaml"));
    assertEquals(complete, read());
    FolderJournal.load(folder).finish();
    assertEquals(complete, read());
    assertEquals(List.of("a.yaml", "papers/b.yaml", "papers/d.yaml"), names());
  }

  @Test
  void theNextChangeFinishesTheOneBefore() throws IOException {
    writeJournal();
    SafeFiles.replaceAll(folder, Map.of(folder.resolve("a.yaml"), "newer"));
    assertEquals("a.yaml=newer papers/b.yaml=new papers/d.yaml=new", read());
    assertEquals(List.of("a.yaml", "papers/b.yaml", "papers/d.yaml"), names());
  }

  @Test
  void whatAPersonEditedSinceIsNotReplaced() throws IOException {
    writeJournal();
    Path edited = Files.writeString(folder.resolve("papers/b.yaml"), "edited");
    Files.setLastModifiedTime(edited, FileTime.from(Instant.now().plusSeconds(5)));
    assertThrows(FileException.class, this::read);
    assertThrows(FileException.class, () -> FolderJournal.load(folder).finish());
    assertEquals("edited", Files.readString(edited));
  }

  @Test
  void aJournalOfSomebodyElseReachesNoFileOutside() throws IOException {
    for (String line :
        List.of(
            "../x\t",
            "/etc/passwd\t",
            "papers/../../x\t",
            "a.yaml\tpapers/b.yaml",
            "a.yaml\t../.x.new")) {
      Files.writeString(folder.resolve(".ddlist-journal"), line + "\n");
      assertThrows(FileException.class, () -> FolderJournal.load(folder), line);
    }
  }

  @Test
  void aChangeLeavesNothingBehind() throws IOException {
    Path b = folder.resolve("papers/b.yaml");
    SafeFiles.replaceAll(folder, Map.of(b, "newer", folder.resolve("papers/c.yaml"), ""));
    assertEquals("a.yaml=old papers/b.yaml=newer", read());
    assertFalse(Files.exists(folder.resolve(".ddlist-journal")));
  }

  /** A writer may be killed after its journal has gone and before its locks have. */
  @Test
  void locksThatNobodyHoldsAreCleared() throws IOException {
    writeJournal();
    Files.writeString(folder.resolve(".a.yaml.lock"), "x");
    Files.writeString(folder.resolve("papers/.d.yaml.lock"), "x");
    Files.writeString(folder.resolve("papers/.other.lock"), "of another program");
    SafeFiles.finish(folder);
    assertEquals(
        List.of("a.yaml", "papers/.other.lock", "papers/b.yaml", "papers/d.yaml"), names());
  }
}
