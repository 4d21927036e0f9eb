package org.ddlist.formats;

/**
 * The form of entries of a .bib file.
 *
 * @param ascii whether accented letters are LaTeX commands, or characters of UTF-8, which BibTeX
 *     cuts to their first byte where a style abbreviates names
 */
public record EntryForm(Detail detail, boolean ascii) {
  /** The usual form for BibTeX. */
  public static final EntryForm BIBTEX = new EntryForm(Detail.USUAL, true);

  /** The usual form for biber. */
  public static final EntryForm BIBLATEX = new EntryForm(Detail.USUAL, false);
}
