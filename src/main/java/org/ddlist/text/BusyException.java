package org.ddlist.text;

import java.io.IOException;

/** That another ddlist goes on changing a file. */
public final class BusyException extends IOException {
  private static final long serialVersionUID = 1;

  BusyException(String file) {
    super(file);
  }
}
