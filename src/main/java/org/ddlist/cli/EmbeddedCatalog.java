package org.ddlist.cli;

import java.io.IOException;
import org.ddlist.model.Catalog;
import org.ddlist.packed.PackedCatalog;

/**
 * The packed catalog in the jar. A class, because the first lambda of a run takes 3 ms on Java 17.
 *
 * @param folder with copies of the jar's files, which are faster to read; null if there is none
 */
public record EmbeddedCatalog(String folder) implements CatalogSource {
  @Override
  public Catalog load() throws IOException {
    return PackedCatalog.load(folder);
  }

  @Override
  public String build() throws IOException {
    return PackedCatalog.build(folder);
  }
}
