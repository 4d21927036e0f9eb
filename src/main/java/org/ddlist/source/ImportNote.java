package org.ddlist.source;

/**
 * A part of a source that import did not read, or read only by guessing.
 *
 * @param file as the source names it: "README.md", "citations/turing1950computing.txt"
 * @param line counted from 1
 * @param key of the paper; empty if the note is not about a paper
 * @param field as the catalog calls it; empty if the note is not about a field
 */
public record ImportNote(String file, int line, String key, String field, String message) {

  /** One line: "README.md:12: turing1950computing: no citation file". */
  public String describe() {
    return file + ":" + line + ": " + (key.isEmpty() ? "" : key + ": ") + message;
  }
}
