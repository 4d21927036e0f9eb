package org.ddlist.formats;

/**
 * How entries of a .bib file are written.
 *
 * @param ascii whether accents are LaTeX's, or letters of UTF-8, which BibTeX itself cuts to their
 *     first byte where a style abbreviates names
 */
public record EntryForm(Detail detail, boolean ascii) {
  /** As BibTeX itself reads it. */
  public static final EntryForm BIBTEX = new EntryForm(Detail.USUAL, true);

  /** As biber reads it. */
  public static final EntryForm BIBLATEX = new EntryForm(Detail.USUAL, false);
}
