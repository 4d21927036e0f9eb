package org.ddlist.browse;

/** There is no terminal to draw on. */
public final class NoScreenException extends Exception {
  private static final long serialVersionUID = 1;

  /**
   * @param problem the reason, such as "there is no terminal"
   */
  NoScreenException(String problem) {
    super(problem);
  }
}
