package org.ddlist.model;

import org.ddlist.text.Place;

/**
 * Where a file has a paper: its entry, its record or its item of a page.
 *
 * @param key of the paper; empty if it has none
 */
public record PaperPlace(Place place, String key) {
  /** For the end of a message: "turing1950computing (refs.bib:12)". */
  public String describe() {
    return (key.isEmpty() ? "another" : key) + " (" + place.file() + ":" + place.line() + ")";
  }
}
