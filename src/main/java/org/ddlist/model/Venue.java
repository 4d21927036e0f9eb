package org.ddlist.model;

import java.util.List;

/**
 * Where papers are published.
 *
 * @param abbreviation what people call it ("CVPR"), unique in a catalog
 * @param name its full name, without a year
 * @param kind whether BibTeX calls what appears there an article or a part of proceedings
 * @param bibtex what a booktitle, journal or school field says, without the abbreviation
 * @param aliases what else people call it, or once called it ("NIPS"); of no other venue either
 */
public record Venue(
    String abbreviation, String name, Kind kind, String bibtex, List<String> aliases) {

  /** The word that stands where a venue's abbreviation would, for a paper that has none. */
  public static final String NONE = "preprint";

  public Venue {
    aliases = List.copyOf(aliases);
  }

  /** A venue that has one abbreviation. */
  public Venue(String abbreviation, String name, Kind kind, String bibtex) {
    this(abbreviation, name, kind, bibtex, List.of());
  }

  /** Whether it is called so, case aside. */
  public boolean isCalled(String word) {
    if (abbreviation.equalsIgnoreCase(word)) {
      return true;
    }
    for (String alias : aliases) {
      if (alias.equalsIgnoreCase(word)) {
        return true;
      }
    }
    return false;
  }

  /** What kind of publication a venue makes. */
  public enum Kind {
    CONFERENCE,
    JOURNAL,

    /** A university, where somebody took a degree. */
    THESIS
  }
}
