package org.ddlist.model;

/**
 * Where papers are published.
 *
 * @param abbreviation what people call it ("CVPR"), unique in a catalog
 * @param name its full name, without a year
 * @param kind whether BibTeX calls what appears there an article or a part of proceedings
 * @param bibtex what a booktitle, journal or school field says, without the abbreviation
 */
public record Venue(String abbreviation, String name, Kind kind, String bibtex) {

  /** The word that stands where a venue's abbreviation would, for a paper that has none. */
  public static final String NONE = "preprint";

  /** What kind of publication a venue makes. */
  public enum Kind {
    CONFERENCE,
    JOURNAL,

    /** A university, where somebody took a degree. */
    THESIS
  }
}
