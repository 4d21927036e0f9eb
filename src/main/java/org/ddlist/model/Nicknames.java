package org.ddlist.model;

import java.util.List;

/**
 * The short names that the field uses for a paper: of its method, dataset or benchmark.
 *
 * @param all the usual one first; empty if there is none or none is known
 * @param known whether somebody has looked: a survey is known to have none
 */
public record Nicknames(List<String> all, boolean known) {
  /** Nobody has looked for one. */
  public static final Nicknames UNKNOWN = new Nicknames(List.of(), false);

  /** The paper has no short name. */
  public static final Nicknames NONE = new Nicknames(List.of(), true);

  public Nicknames {
    all = List.copyOf(all);
  }

  /** Those names; {@link #NONE} of an empty list. */
  public static Nicknames of(List<String> names) {
    return names.isEmpty() ? NONE : new Nicknames(names, true);
  }

  /** The usual one; empty if there is none. */
  public String first() {
    return all.isEmpty() ? "" : all.get(0);
  }
}
