package org.ddlist.lists;

/**
 * A place where a list's page is not written in the form of its contribution guide. No finding,
 * since it has no place of its own: the heading or item that it belongs to has one, and only some
 * commands report it.
 *
 * @param message a short phrase: "no comma after the authors"
 */
public record Slip(Kind kind, String message) {

  /** How much a slip matters to a reader. */
  public enum Kind {
    /** Superfluous space, which the page as it is shown does not have. */
    SPACING,
    /** Another form for the same facts. */
    FORM,
    /** The facts are missing, contradict each other or were read by guessing. */
    GUESS
  }

  static Slip spacing(String message) {
    return new Slip(Kind.SPACING, message);
  }

  static Slip form(String message) {
    return new Slip(Kind.FORM, message);
  }

  static Slip guess(String message) {
    return new Slip(Kind.GUESS, message);
  }
}
