package org.ddlist.cli;

import java.io.IOException;
import org.ddlist.model.Catalog;
import org.ddlist.source.PackedCatalog;

/**
 * The catalog that the program carries. A class of its own, because the first lambda of a run takes
 * 3 ms on Java 17.
 *
 * @param folder where copies of what is in the jar are, which are read sooner; null if nowhere
 */
public record EmbeddedCatalog(String folder) implements CatalogSource {
  @Override
  public Catalog load() throws IOException {
    return PackedCatalog.load(folder);
  }
}
