package org.ddlist.browse;

/** There is no screen that can be drawn on. */
public final class NoScreenException extends Exception {
  private static final long serialVersionUID = 1;

  /**
   * @param problem why not, such as "there is no terminal"
   */
  NoScreenException(String problem) {
    super(problem);
  }
}
