package org.ddlist.cli;

import java.util.List;

/** Why a command was not carried out: what is wrong, and what to do about it, a line each. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1;

  private final int status;
  private final transient List<String> quotation;
  private final String remedy;

  Refusal(int status, String problem, String remedy) {
    this(status, problem, List.of(), remedy);
  }

  /**
   * @param quotation lines that show where the problem is
   */
  Refusal(int status, String problem, List<String> quotation, String remedy) {
    super(problem, null, false, false);
    this.status = status;
    this.quotation = List.copyOf(quotation);
    this.remedy = remedy;
  }

  /** Something that was typed wrong. */
  static Refusal usage(String problem, String remedy) {
    return new Refusal(ExitStatus.USAGE, problem, remedy);
  }

  /** Nothing that matches, or a key that is not known. */
  static Refusal nothing(String problem, String remedy) {
    return new Refusal(ExitStatus.NOTHING, problem, remedy);
  }

  /** A file or stream that cannot be read or written. */
  static Refusal unreadable(String problem, String remedy) {
    return new Refusal(ExitStatus.UNREADABLE, problem, remedy);
  }

  int status() {
    return status;
  }

  List<String> quotation() {
    return quotation;
  }

  String remedy() {
    return remedy;
  }
}
