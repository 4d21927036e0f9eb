package org.ddlist.manuscript;

import java.io.IOException;

/** Where documents come from. */
public interface Documents {
  /**
   * A document.
   *
   * @param id the same for every name of one file
   */
  record Document(String id, String text) {}

  /**
   * The document of that name; null if there is none.
   *
   * @throws IOException if there is one that cannot be read
   */
  Document find(String name) throws IOException;
}
