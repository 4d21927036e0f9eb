package org.ddlist.search;

import org.ddlist.text.Ascii;
import org.ddlist.text.EditDistance;

/**
 * Which words a mistyped one is taken for without asking: those with one letter wrong, missing or
 * too many, or with two neighbouring letters that changed places.
 */
final class Spelling {
  /** The minimum length of a word that may be mistyped: a shorter one is a name of its own. */
  static final int MIN_LENGTH = 5;

  /** The minimum length of a prefix of a name, and of a word that was meant. */
  static final int MIN_PREFIX = 3;

  /** How many letters may be wrong. */
  static final int REACH = 1;

  private Spelling() {}

  /**
   * How far a known word is from the typed one, smaller for nearer, 0 if they are the same;
   * negative if the typed one is not taken for it. One more if the first letter is wrong, where
   * typing errors are rare.
   */
  static int distance(String typed, String known) {
    boolean tooShort = typed.length() < MIN_LENGTH || known.length() < MIN_PREFIX;
    if (tooShort || Ascii.isNumber(typed) || LinkingWords.has(typed)) {
      return -1;
    }
    int letters = EditDistance.of(typed, known, REACH);
    if (letters > REACH) {
      return -1;
    }
    return letters + (known.charAt(0) == typed.charAt(0) ? 0 : 1);
  }
}
