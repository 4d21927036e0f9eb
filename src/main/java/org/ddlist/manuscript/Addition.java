package org.ddlist.manuscript;

import org.ddlist.model.Paper;

/**
 * The result of adding a paper to a bibliography.
 *
 * @param entry the entry that the bibliography has already; null if the paper was added
 * @param why what the entry has of the paper, in the words of a message; empty if it was added or
 *     its key is taken
 */
public record Addition(Paper paper, Outcome outcome, Listed entry, String why) {

  /** Whether a paper was added, and if not, why. */
  public enum Outcome {
    ADDED,

    /** The bibliography has an entry of the paper, under this key or another. */
    PRESENT,

    /** The bibliography has an entry that is perhaps of the paper. */
    PERHAPS,

    /** The key belongs to an entry of another paper. */
    KEY_TAKEN
  }
}
