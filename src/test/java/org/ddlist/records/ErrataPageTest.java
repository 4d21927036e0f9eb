package org.ddlist.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.text.FolderTree;
import org.junit.jupiter.api.Test;

/**
 * Holds catalog/ERRATA.md against catalog/errata.yaml and the catalog.
 *
 * <p>{@code mvn test -Dtest=ErrataPageTest -Dgolden.write} writes the page.
 */
class ErrataPageTest {
  private static final Path FOLDER = Path.of("catalog");
  private static final Path PAGE = FOLDER.resolve("ERRATA.md");

  @Test
  void pageIsWhatTheRowsSay() throws Exception {
    String page =
        ErrataPage.write(
            Errata.load(FolderTree.of(FOLDER)),
            CatalogFolder.load(FolderTree.of(FOLDER), new ArrayList<>()));
    if (System.getProperty("golden.write") != null) {
      Files.writeString(PAGE, page);
    }
    List<String> written = Files.readAllLines(PAGE);
    int line = 0;
    for (String expected : page.lines().toList()) {
      String found = line < written.size() ? written.get(line) : "";
      assertEquals(expected, found, "line " + ++line + "; -Dgolden.write writes the page");
    }
    assertEquals(line, written.size());
  }
}
