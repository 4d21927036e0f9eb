package org.ddlist.bibtex;

import java.util.List;
import java.util.Locale;

/** A format of bibliographies, which the ending of a file's name tells. */
public enum BibliographyKind {
  /** For BibTeX and biber. */
  BIBTEX(".bib", ".bibtex"),

  /** Hayagriva's, for Typst; pandoc has CSL's items under these names. */
  YAML(".yaml", ".yml"),

  /** Items of CSL. */
  JSON(".json");

  private final List<String> endings;

  BibliographyKind(String... endings) {
    this.endings = List.of(endings);
  }

  /** The kind of a file of that name; null if it may be anything. */
  public static BibliographyKind of(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    for (BibliographyKind kind : values()) {
      for (String ending : kind.endings) {
        if (small.endsWith(ending)) {
          return kind;
        }
      }
    }
    return null;
  }
}
