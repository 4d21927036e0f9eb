package org.ddlist.formats;

import java.io.IOException;

/** A style of the Citation Style Language: one that comes with the program, or a user's file. */
public sealed interface CslStyle permits ReferenceStyle, StyleFile {
  /** The style itself, as XML. */
  String text() throws IOException;

  /**
   * What to report if the library cannot write references in this style.
   *
   * @param cause what the library threw
   */
  RuntimeException failure(RuntimeException cause) throws MalformedStyleException;
}
