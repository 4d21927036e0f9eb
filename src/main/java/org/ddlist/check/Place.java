package org.ddlist.check;

/** Where a paper stands: an entry, a record or an item of a page. */
record Place(String file, int line, String key) {
  /** For the end of a message: "turing1950computing (refs.bib:12)". */
  String describe() {
    return (key.isEmpty() ? "another" : key) + " (" + file + ":" + line + ")";
  }
}
