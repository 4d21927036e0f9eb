package org.ddlist.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ddlist.Fixture;
import org.ddlist.model.Catalog;
import org.ddlist.model.Finding;
import org.ddlist.records.CatalogFolder;
import org.ddlist.records.MalformedCatalogException;
import org.ddlist.text.FolderTree;

/** A copy of the catalog of classic papers for a test to change. */
public record CatalogCopy(Path folder) {

  /** Copies the catalog into an empty folder. */
  public static CatalogCopy in(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(Fixture.FOLDER)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(Fixture.FOLDER.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    return new CatalogCopy(folder);
  }

  public void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  public Catalog load() throws IOException, MalformedCatalogException {
    return CatalogFolder.load(FolderTree.of(folder), new ArrayList<>());
  }

  private static String describe(Finding finding) {
    return finding.describe().replace(": schema: ", ": ");
  }

  /** What is wrong with it, a line each; empty if nothing is. */
  public List<String> problems() throws IOException {
    List<Finding> breaches = new ArrayList<>();
    try {
      CatalogFolder.load(FolderTree.of(folder), breaches);
      return breaches.stream().map(CatalogCopy::describe).toList();
    } catch (MalformedCatalogException e) {
      return e.findings().stream().map(CatalogCopy::describe).toList();
    }
  }
}
