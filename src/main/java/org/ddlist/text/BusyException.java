package org.ddlist.text;

/** Another ddlist keeps a file locked. */
public final class BusyException extends FileException {
  private static final long serialVersionUID = 1;

  BusyException(String name) {
    super("another ddlist is changing " + name, "locked");
  }
}
