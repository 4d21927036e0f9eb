package org.ddlist.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.model.Catalog;
import org.ddlist.model.Finding;
import org.ddlist.packed.PackedCatalog;
import org.ddlist.packed.PackedIndex;
import org.ddlist.records.CatalogFolder;
import org.ddlist.records.Errata;
import org.ddlist.records.MalformedCatalogException;
import org.ddlist.text.FolderTree;

/**
 * The build's step that turns the folder of YAML into the resources in the jar, or fails with every
 * record that breaks a rule. A program of its own, so it may end the process.
 */
final class PackCatalog {
  private PackCatalog() {}

  /**
   * Packs a catalog.
   *
   * @param args the folder, and the file to write; the index is written beside it
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Path packed = Path.of(args[1]);
    List<Finding> breaches = new ArrayList<>();
    try {
      Catalog catalog = CatalogFolder.load(FolderTree.of(folder), breaches);
      refuse(folder, breaches);
      Files.createDirectories(packed.getParent());
      Files.write(packed, PackedCatalog.pack(catalog));
      Files.write(
          packed.resolveSibling(PackedIndex.RESOURCE), PackedIndex.pack(catalog.searchIndex()));
      Files.copy(
          folder.resolve(Errata.FILE),
          packed.resolveSibling(Errata.FILE),
          StandardCopyOption.REPLACE_EXISTING);
    } catch (MalformedCatalogException e) {
      refuse(folder, e.findings());
    }
  }

  private static void refuse(Path folder, List<Finding> problems) {
    for (Finding problem : problems) {
      System.err.println(folder.getFileName() + "/" + problem.describe());
    }
    if (!problems.isEmpty()) {
      System.err.println("The catalog is not packed: it breaks the rules in catalog/README.md.");
      System.exit(1);
    }
  }
}
