package org.ddlist.manuscript;

import java.io.IOException;

/** Finds documents by name. */
public interface Documents {
  /**
   * A document.
   *
   * @param id the same for every name of one file
   */
  record Document(String id, String text) {}

  /**
   * The document of that name; null if none exists.
   *
   * @throws IOException if it exists and cannot be read
   */
  Document find(String name) throws IOException;
}
