package org.ddlist.browse;

/** There is no screen that can be drawn on. */
public final class NoScreenException extends Exception {
  private static final long serialVersionUID = 1;

  NoScreenException(String problem) {
    super(problem);
  }
}
