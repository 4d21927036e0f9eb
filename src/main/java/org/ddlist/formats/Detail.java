package org.ddlist.formats;

/** How much of a paper an entry says. */
public enum Detail {
  /** Author, title, where and when it came out: what a short bibliography prints. */
  LEAN("lean"),

  /** What a bibliography prints, and what it is identified by. */
  USUAL("usual"),

  /** All that the catalog knows and the format has a field for, with addresses and notes. */
  FULL("full");

  private final String word;

  Detail(String word) {
    this.word = word;
  }

  /** The word for it on the command line. */
  public String word() {
    return word;
  }

  /** The value if an entry of this detail has fields of that one; else empty. */
  String ifAtLeast(Detail least, String value) {
    return compareTo(least) >= 0 ? value : "";
  }
}
