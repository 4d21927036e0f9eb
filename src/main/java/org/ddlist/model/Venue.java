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
 * @param editions what is known of single years
 */
public record Venue(
    String abbreviation,
    String name,
    Kind kind,
    String bibtex,
    List<String> aliases,
    List<Edition> editions) {

  /**
   * A conference of one year. Strings are empty where the fact is not known.
   *
   * @param place where it was held: "New Orleans, LA, USA", "Virtual Event"
   * @param publisher who published its proceedings, without those of its workshops
   */
  public record Edition(int year, String place, String publisher) {
    private static final Edition UNKNOWN = new Edition(0, "", "");
  }

  /** The word in place of a venue's abbreviation, for a paper without a venue. */
  public static final String NONE = "preprint";

  public Venue {
    aliases = List.copyOf(aliases);
    editions = List.copyOf(editions);
  }

  /** A venue that has one abbreviation, and of whose years nothing is known. */
  public Venue(String abbreviation, String name, Kind kind, String bibtex) {
    this(abbreviation, name, kind, bibtex, List.of(), List.of());
  }

  /** The same venue with its abbreviation for a name. */
  public Venue abbreviated() {
    return new Venue(abbreviation, abbreviation, kind, abbreviation, aliases, editions);
  }

  /** What is known of a year. */
  public Edition edition(int year) {
    for (Edition edition : editions) {
      if (edition.year() == year) {
        return edition;
      }
    }
    return Edition.UNKNOWN;
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
    THESIS,

    /** A publisher of books. */
    BOOK,

    /** A book of several chapters, one of which is the paper. */
    COLLECTION,

    /** An institution that publishes reports. */
    REPORT;

    /** Whether it is who published the paper, rather than a publication that contains it. */
    public boolean isBody() {
      return this == THESIS || this == BOOK || this == REPORT;
    }

    /** What BibTeX calls a venue of that name, if the catalog does not say otherwise. */
    public String bibtex(String name) {
      return this == CONFERENCE ? "Proceedings of the " + name : name;
    }
  }
}
