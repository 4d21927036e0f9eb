package org.ddlist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.ddlist.model.Catalog;
import org.ddlist.records.CatalogFolder;
import org.ddlist.records.MalformedCatalogException;
import org.ddlist.text.FolderTree;

/** The catalog of classic papers that tests ask. */
public final class Fixture {
  /** Its folder, from the project's. */
  public static final Path FOLDER = Path.of("src/test/resources/catalog");

  private Fixture() {}

  public static Catalog catalog() {
    try {
      return CatalogFolder.load(FolderTree.of(FOLDER), new ArrayList<>());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (MalformedCatalogException e) {
      throw new IllegalStateException(e.findings().toString(), e);
    }
  }
}
