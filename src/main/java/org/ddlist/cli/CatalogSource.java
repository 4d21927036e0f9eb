package org.ddlist.cli;

import java.io.IOException;
import org.ddlist.model.Catalog;

/** Loads the catalog when a command first needs it. */
public interface CatalogSource {
  Catalog load() throws IOException;

  /** Names the build of the program, which reads only what it has packed itself. */
  default String build() throws IOException {
    return "";
  }
}
