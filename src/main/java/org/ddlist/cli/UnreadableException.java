package org.ddlist.cli;

import java.io.IOException;

/** That a file cannot be read, in words for a person. */
final class UnreadableException extends IOException {
  private static final long serialVersionUID = 1;

  UnreadableException(String problem) {
    super(problem);
  }
}
