package org.ddlist.source;

/**
 * A fact of a list that a catalog does not have yet.
 *
 * @param file of the catalog, as it is named in its folder
 * @param line of the fact, or of its place if it is new; counted from 1
 * @param key the paper's key, or the name of another part
 * @param what the change: "year: 2022 → 2023", or for something new "+ its title"
 */
public record Change(String file, int line, String key, String what) {

  /** One line: "papers/gan.yaml:12: smith2020deep: year: 2022 → 2023". */
  public String describe() {
    return file + ":" + line + ": " + key + ": " + what;
  }
}
