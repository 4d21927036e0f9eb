package org.ddlist.formats;

/**
 * The form of entries of a .bib file.
 *
 * @param ascii whether accented letters are LaTeX commands, or characters of UTF-8, which BibTeX
 *     cuts to their first byte where a style abbreviates names
 */
public record BibtexForm(Detail detail, boolean ascii) {
  /** The usual form for BibTeX. */
  public static final BibtexForm BIBTEX = new BibtexForm(Detail.USUAL, true);

  /** The usual form for biber. */
  public static final BibtexForm BIBLATEX = new BibtexForm(Detail.USUAL, false);
}
