package org.ddlist.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderFilesTest {
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

  private String found(List<String> names) {
    List<String> found = new ArrayList<>();
    for (String name : names) {
      found.add(folder.relativize(Path.of(name)).toString());
    }
    return String.join(" ", found);
  }

  @Test
  void passesOverWhatIsHiddenOrGenerated() throws FileException {
    assertEquals(
        "a/b/d.bib a/c.bib b.bib build/j.bib l.bib",
        found(FolderFiles.find(folder, file -> file.toString().endsWith(".bib"))));
  }

  @Test
  void readsTheFolderThatIsNamedWhateverItIsCalled() throws FileException {
    assertEquals(".git/g.bib", found(FolderFiles.find(folder.resolve(".git"), file -> true)));
  }

  @Test
  void findsInTheFolderAlone() throws FileException {
    assertEquals("b.bib l.bib", found(FolderFiles.findIn(folder, file -> true)));
  }

  @Test
  void refusesWhatIsNoFolder() {
    FileException refused =
        assertThrows(
            FileException.class, () -> FolderFiles.find(folder.resolve("none"), file -> true));
    assertEquals("no such file", refused.reason());
  }
}
