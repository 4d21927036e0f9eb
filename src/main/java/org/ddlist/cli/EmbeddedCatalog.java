package org.ddlist.cli;

import java.io.IOException;
import org.ddlist.catalog.PackedCatalog;
import org.ddlist.model.Catalog;

/**
 * The catalog that the program carries. A class of its own, because the first lambda of a run takes
 * 3 ms on Java 17.
 *
 * @param file a copy of what is in the jar, which is read without opening that; null if there is
 *     none
 */
public record EmbeddedCatalog(String file) implements CatalogSource {
  @Override
  public Catalog load() throws IOException {
    return file == null ? PackedCatalog.load() : PackedCatalog.load(file);
  }
}
