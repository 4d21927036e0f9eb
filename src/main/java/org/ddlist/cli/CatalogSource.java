package org.ddlist.cli;

import java.io.IOException;
import org.ddlist.model.Catalog;

/** Loads the program's own catalog, at the first command that needs it. */
public interface CatalogSource {
  Catalog load() throws IOException;
}
