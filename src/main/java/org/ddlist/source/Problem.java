package org.ddlist.source;

import org.ddlist.model.Finding;
import org.ddlist.model.Rule;
import org.ddlist.text.Place;

/**
 * A broken rule of a catalog, and its place.
 *
 * @param file the file, as it was named
 * @param line counted from 1
 * @param key the paper's key, or the name of another part; empty if it has none
 * @param fatal whether the catalog cannot be read because of it
 */
public record Problem(String file, int line, String key, String message, boolean fatal) {

  /** A fatal problem. */
  Problem(String file, int line, String key, String message) {
    this(file, line, key, message, true);
  }

  /** The problem as a finding of a check. */
  public Finding finding() {
    return new Finding(new Place(file, line), key, Rule.SCHEMA, message);
  }

  /** One line: "papers/label.yaml:12: smith2020deep: unknown venue 'CVRP'". */
  public String describe() {
    return file + ":" + line + ": " + (key.isEmpty() ? "" : key + ": ") + message;
  }
}
