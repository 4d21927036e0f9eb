package org.ddlist.source;

/**
 * What an import says about a place: a part of the source that it did not read or read by guessing,
 * or a fact of the source that the catalog does not have yet. No finding, since no rule is broken.
 *
 * @param file as the source or the catalog's folder names it: "README.md", "papers/gan.yaml"
 * @param line counted from 1; where a new fact would be
 * @param key of the paper, or the name of another part; empty if the note is about neither
 * @param field as the catalog calls it, for what an import reports; empty for none
 */
public record ImportNote(String file, int line, String key, String field, String message) {

  /** One line: "README.md:12: turing1950computing: no citation file". */
  public String describe() {
    return file + ":" + line + ": " + (key.isEmpty() ? "" : key + ": ") + message;
  }
}
