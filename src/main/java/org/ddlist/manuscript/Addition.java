package org.ddlist.manuscript;

import org.ddlist.bibtex.BibtexEntry;
import org.ddlist.model.Paper;

/**
 * The result of adding a paper to a bibliography.
 *
 * @param entry the entry that the bibliography has already; null if the paper was added
 */
public record Addition(Paper paper, Outcome outcome, BibtexEntry entry) {

  /** Whether a paper was added, and if not, why. */
  public enum Outcome {
    ADDED,

    /** The bibliography has an entry of the paper, under this key or another. */
    PRESENT,

    /** The key belongs to an entry of another paper. */
    KEY_TAKEN
  }
}
