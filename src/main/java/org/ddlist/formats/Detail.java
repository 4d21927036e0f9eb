package org.ddlist.formats;

/** How many fields an entry has. */
public enum Detail {
  /** Author, title, venue and year: what a short bibliography prints. */
  LEAN("lean"),

  /** What a bibliography prints, and identifiers. */
  USUAL("usual"),

  /** Everything in the catalog for which the format has a field, addresses and notes too. */
  FULL("full");

  private final String word;

  Detail(String word) {
    this.word = word;
  }

  /** The name on the command line. */
  public String word() {
    return word;
  }

  /** The value if this detail is {@code least} or more; else empty. */
  String ifAtLeast(Detail least, String value) {
    return compareTo(least) >= 0 ? value : "";
  }
}
