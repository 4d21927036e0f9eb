package org.ddlist.cli;

/** Exit statuses of the program. */
public final class ExitStatus {
  /** Something was found or done. */
  public static final int DONE = 0;

  /** Nothing matched, a key is unknown, or there are changes that were not written. */
  public static final int NOTHING = 1;

  /** A check found something. */
  public static final int FINDINGS = 1;

  /** Wrong usage. */
  public static final int USAGE = 2;

  /**
   * A file or stream could not be read or written, or is malformed; or no browser opened a page.
   */
  public static final int UNREADABLE = 3;

  /** A server could not be reached, or did not give what it was asked for. */
  public static final int NETWORK = 4;

  /** An internal error of ddlist (EX_SOFTWARE in BSD sysexits). */
  public static final int INTERNAL_ERROR = 70;

  /** Interrupted without a result: 128 plus the number of SIGINT, as shells report it. */
  public static final int INTERRUPTED = 130;

  private ExitStatus() {}
}
