package org.ddlist.cli;

/** How a run ended, for the shell. */
public final class ExitStatus {
  /** Something was found or done. */
  public static final int DONE = 0;

  /** Nothing matched, a key is unknown, or changes wait to be written. */
  public static final int NOTHING = 1;

  /** A check found something. */
  public static final int FINDINGS = 1;

  /** Wrong usage. */
  public static final int USAGE = 2;

  /** A file or stream could not be read or written, or is malformed. */
  public static final int UNREADABLE = 3;

  /** A defect of ddlist itself (EX_SOFTWARE of BSD's sysexits). */
  public static final int DEFECT = 70;

  /** A person left without a result: 128 and the number of SIGINT, as the shell has it. */
  public static final int INTERRUPTED = 130;

  private ExitStatus() {}
}
