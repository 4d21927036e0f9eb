package org.ddlist.formats;

import java.io.IOException;

/** A file that is no usable style. The message names the file, and the line if it is known. */
public final class MalformedStyleException extends IOException {
  private static final long serialVersionUID = 1;

  MalformedStyleException(String message) {
    super(message);
  }
}
