package org.ddlist.cli;

import java.io.File;
import java.io.IOException;
import java.util.Map;
import org.ddlist.merge.EditionFile;
import org.ddlist.model.Catalog;

/**
 * The catalog of a run that names no other: the program's own, or the edition of the list that
 * {@code ddlist update} has laid over it.
 */
public record CatalogInForce(CatalogSource own, Map<String, String> environment)
    implements CatalogSource {
  @Override
  public Catalog load() throws IOException {
    String path = EditionFile.path(environment);
    // Without an edition no class is loaded that reads one.
    return path.isEmpty() || !new File(path).exists()
        ? own.load()
        : EditionFile.load(path, own::load, own.build());
  }

  @Override
  public String build() throws IOException {
    return own.build();
  }
}
