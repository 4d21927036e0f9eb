package org.ddlist.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The build's step that turns the folder of YAML into the resource in the jar, or fails with every
 * record that breaks a rule. A program of its own, so it may end the process.
 */
final class PackCatalog {
  private PackCatalog() {}

  /**
   * Packs a catalog.
   *
   * @param args the folder, and the file to write
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Path packed = Path.of(args[1]);
    try {
      byte[] bytes = PackedCatalog.pack(CatalogFolder.load(folder));
      Files.createDirectories(packed.getParent());
      Files.write(packed, bytes);
    } catch (MalformedCatalogException e) {
      for (Problem problem : e.problems()) {
        System.err.println(folder.getFileName() + "/" + problem.describe());
      }
      System.err.println("The catalog is not packed: it breaks the rules in catalog/README.md.");
      System.exit(1);
    }
  }
}
