package org.ddlist.manuscript;

import org.ddlist.bibtex.BibtexEntry;
import org.ddlist.model.Paper;

/**
 * What became of a paper that was to be added to a bibliography.
 *
 * @param entry the entry that was in the way; null if the paper was added
 */
public record Addition(Paper paper, Outcome outcome, BibtexEntry entry) {

  /** What can become of it. */
  public enum Outcome {
    ADDED,

    /** The entry is of the paper, under whatever key. */
    THERE,

    /** The entry is of another paper, and has the paper's key. */
    REFUSED
  }
}
