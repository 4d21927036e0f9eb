package org.ddlist.model;

/**
 * That somebody read a source that does not come from the list and compared a record's facts.
 *
 * @param by the source ("arXiv", "CVF", "reference list of arXiv 2406.12345"), never empty
 * @param on the day it was read, as an ISO date
 */
public record Checked(String by, String on) {

  /** Both, as a person reads them: "arXiv, 2026-11-24". */
  public String describe() {
    return by + ", " + on;
  }
}
