package org.ddlist.cli;

import java.io.IOException;
import org.ddlist.model.Catalog;

/** Loads the packed catalog when a command first needs it. */
public interface CatalogSource {
  Catalog load() throws IOException;
}
