package org.ddlist.model;

import java.util.List;

/**
 * That somebody read sources that do not come from the list and compared a record's facts.
 *
 * @param by the sources, the best first ("CVF", "arXiv", "reference lists"); never empty
 * @param on the day they were read, as an ISO date
 */
public record Checked(List<String> by, String on) {

  public Checked {
    by = List.copyOf(by);
    if (by.isEmpty()) {
      throw new IllegalArgumentException("checked by nothing");
    }
  }

  /** Both, as a person reads them: "CVF and arXiv, 2026-11-24". */
  public String describe() {
    return String.join(" and ", by) + ", " + on;
  }
}
