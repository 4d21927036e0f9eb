package org.ddlist.cli;

/** Why a command was not carried out: what is wrong, and what to do about it, a line each. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1;

  private final int status;
  private final String remedy;

  Refusal(int status, String problem, String remedy) {
    super(problem, null, false, false);
    this.status = status;
    this.remedy = remedy;
  }

  /** Something that was typed wrong. */
  static Refusal usage(String problem, String remedy) {
    return new Refusal(ExitStatus.USAGE, problem, remedy);
  }

  int status() {
    return status;
  }

  String remedy() {
    return remedy;
  }
}
