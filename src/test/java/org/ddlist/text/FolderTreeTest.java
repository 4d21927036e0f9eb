package org.ddlist.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTreeTest {
  @TempDir Path folder;

  @BeforeEach
  void fill() throws IOException {
    for (String name :
        List.of(
            "b.bib",
            "a/c.bib",
            "a/b/d.bib",
            "a/e.txt",
            ".f.bib",
            ".git/g.bib",
            "a/node_modules/h.bib",
            "_build/i.bib",
            "build/j.bib")) {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.writeString(folder.resolve(name), "");
    }
    Files.createDirectory(folder.resolve("k.bib"));
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);
    Files.createSymbolicLink(folder.resolve("l.bib"), folder.resolve("b.bib"));
  }

  @Test
  void passesOverWhatIsHiddenOrGenerated() throws FileException {
    assertEquals(
        List.of("a/b/d.bib", "a/c.bib", "b.bib", "build/j.bib", "l.bib"),
        FolderTree.of(folder).filesBelow(file -> file.endsWith(".bib")));
  }

  @Test
  void readsTheFolderThatIsNamedWhateverItIsCalled() throws FileException {
    assertEquals(List.of("g.bib"), FolderTree.of(folder.resolve(".git")).filesBelow(file -> true));
  }

  @Test
  void findsInTheFolderAlone() throws FileException {
    assertEquals(List.of("b.bib", "l.bib"), FolderTree.of(folder).files("", file -> true));
    assertEquals(List.of("a/c.bib", "a/e.txt"), FolderTree.of(folder).files("a", file -> true));
  }

  @Test
  void refusesWhatIsNoFolder() {
    FileException refused =
        assertThrows(
            FileException.class,
            () -> FolderTree.of(folder.resolve("none")).filesBelow(file -> true));
    assertEquals("no such file", refused.reason());
  }
}
