package org.ddlist.source;

/**
 * A place in a catalog that breaks a rule.
 *
 * @param file the file, as it was named
 * @param line counted from 1
 * @param key the paper's key, or the name of what else is wrong; empty if it has none yet
 * @param fatal whether what stands there cannot be understood, so that the catalog is not read
 */
public record Problem(String file, int line, String key, String message, boolean fatal) {

  /** One that keeps the catalog from being read. */
  Problem(String file, int line, String key, String message) {
    this(file, line, key, message, true);
  }

  /** One line: "papers/label.yaml:12: smith2020deep: unknown venue 'CVRP'". */
  public String describe() {
    return file + ":" + line + ": " + (key.isEmpty() ? "" : key + ": ") + message;
  }
}
