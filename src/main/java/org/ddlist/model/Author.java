package org.ddlist.model;

import java.util.Set;

/**
 * A person's name, split the way bibliographies need it.
 *
 * @param given the names before the family name; empty for somebody with one name
 * @param family the family name with its particle ("van den Oord"), never empty
 * @param suffix "Jr." or "III"; empty for nearly everybody
 */
public record Author(String given, String family, String suffix) {
  /** Last words of a name that are not its family name. */
  private static final Set<String> SUFFIXES = Set.of("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV");

  public Author {
    if (family.isEmpty()) {
      throw new IllegalArgumentException("an author without a family name");
    }
  }

  /** Stands, last in a list, for authors whom it does not name, as BibTeX writes them. */
  public static final Author OTHERS = new Author("", "others", "");

  /** Splits a name whose last word is the family name. */
  public static Author of(String name) {
    int space = name.lastIndexOf(' ');
    return space < 0
        ? new Author("", name, "")
        : new Author(name.substring(0, space), name.substring(space + 1), "");
  }

  /** The name as people write it: "Aäron van den Oord". */
  public String name() {
    StringBuilder name = new StringBuilder(given);
    if (!given.isEmpty()) {
      name.append(' ');
    }
    name.append(family);
    if (!suffix.isEmpty()) {
      name.append(' ').append(suffix);
    }
    return name.toString();
  }

  /** Whether the name is an organisation's: several words and no given name. */
  public boolean isOrganisation() {
    return given.isEmpty() && family.indexOf(' ') >= 0;
  }

  /** Whether {@link #of} splits {@link #name} into these parts again without a doubt. */
  public boolean isPlain() {
    for (String word : name().split(" ")) {
      if (SUFFIXES.contains(word) || (!word.isEmpty() && Character.isLowerCase(word.charAt(0)))) {
        return false;
      }
    }
    return suffix.isEmpty() && family.indexOf(' ') < 0;
  }
}
