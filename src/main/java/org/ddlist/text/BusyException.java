package org.ddlist.text;

/** Another program changes a file at the same time; trying again may help. */
public final class BusyException extends FileException {
  private static final long serialVersionUID = 1;

  private BusyException(String message, String reason) {
    super(message, reason);
  }

  /** Another ddlist keeps the file locked. */
  static BusyException locked(String name) {
    return new BusyException("another ddlist is changing " + name, "locked");
  }

  /** A program that does not know the lock saved the file after it was read. */
  static BusyException changed(String name) {
    String reason = "another program changed it in the meantime";
    return new BusyException("cannot write " + name + ": " + reason, reason);
  }
}
