package org.ddlist.formats;

import org.ddlist.terminal.Named;

/** How many fields an entry has. */
public enum Detail implements Named {
  /** Author, title, venue and year: what a short bibliography prints. */
  LEAN,

  /** What a bibliography prints, and identifiers. */
  USUAL,

  /** Everything in the catalog for which the format has a field, addresses and notes too. */
  FULL;

  /** The value if this detail is {@code least} or more; else empty. */
  String ifAtLeast(Detail least, String value) {
    return compareTo(least) >= 0 ? value : "";
  }
}
