package org.ddlist.model;

import java.util.List;
import org.ddlist.text.Edit;

/**
 * How to correct a finding.
 *
 * @param edits changes of the file's text that correct it; empty if no correction is certain
 * @param keep the key to use instead, where a paper has two entries; else empty
 */
public record Fix(List<Edit> edits, String keep) {
  /** Nothing is certain enough to be changed. */
  public static final Fix NONE = new Fix(List.of(), "");

  public Fix {
    edits = List.copyOf(edits);
  }

  /** A correction by edits of the file. */
  public static Fix of(List<Edit> edits) {
    return edits.isEmpty() ? NONE : new Fix(edits, "");
  }

  /** The advice to use another key. */
  public static Fix keep(String key) {
    return new Fix(List.of(), key);
  }

  /** Whether the edits correct the finding. */
  public boolean isCertain() {
    return !edits.isEmpty();
  }
}
