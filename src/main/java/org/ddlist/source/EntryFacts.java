package org.ddlist.source;

import java.util.Locale;
import java.util.Set;
import org.ddlist.bibtex.BibtexEntry;
import org.ddlist.bibtex.BibtexField;
import org.ddlist.bibtex.LatexText;
import org.ddlist.bibtex.NameField;
import org.ddlist.bibtex.Reference;
import org.ddlist.bibtex.Titles;
import org.ddlist.model.Identifier;
import org.ddlist.text.Folding;

/**
 * What a BibTeX entry says of a paper, in the terms of a catalog. An empty string is a fact that it
 * does not have, or that is none.
 *
 * @param title with braces around what keeps its capitals
 * @param year 0 if it has none
 * @param url where it can be read
 * @param swapped whether the title was where the authors should be, and the other way round
 */
record EntryFacts(
    BibtexEntry entry,
    String title,
    NameField names,
    EntryPlace place,
    int year,
    String pages,
    String volume,
    String number,
    String publisher,
    String doi,
    String arxiv,
    String url,
    boolean swapped) {

  /** The types of BibTeX's own styles and of BibLaTeX. */
  private static final Set<String> TYPES =
      Set.of(
          ("article book booklet conference inbook incollection inproceedings manual mastersthesis"
                  + " misc phdthesis proceedings techreport unpublished mvbook bookinbook suppbook"
                  + " collection mvcollection suppcollection dataset electronic online patent"
                  + " periodical suppperiodical mvproceedings reference mvreference inreference"
                  + " report set software thesis www")
              .split(" "));

  /**
   * Reads an entry.
   *
   * @param known the title as another source has it; empty if there is none
   */
  static EntryFacts of(BibtexEntry entry, String known) {
    Reference reference = new Reference(entry);
    String title = entry.text("title");
    BibtexField people = entry.field("author");
    String authors = people == null ? entry.text("editor") : people.text();
    String wanted = Folding.fold(known);
    boolean swapped =
        !wanted.isEmpty()
            && !Folding.fold(LatexText.read(title)).equals(wanted)
            && Folding.fold(LatexText.read(authors)).equals(wanted);
    String doi = doi(entry);
    return new EntryFacts(
        entry,
        PlainText.of(Titles.mark(LatexText.readMarked(swapped ? authors : title))),
        NameField.read(PlainText.of(swapped ? title : authors)),
        EntryPlace.of(entry),
        reference.year(),
        PlainText.of(LatexText.readPages(entry.text("pages"))).replace(" ", ""),
        text(entry, "volume"),
        text(entry, "number").isEmpty() ? text(entry, "issue") : text(entry, "number"),
        text(entry, "publisher"),
        doi,
        reference.arxiv(),
        url(entry),
        swapped);
  }

  private static String text(BibtexEntry entry, String field) {
    return PlainText.of(LatexText.read(entry.text(field)));
  }

  /** Whether BibTeX or BibLaTeX knows the entry's type. */
  boolean hasKnownType() {
    return TYPES.contains(entry.type().toLowerCase(Locale.ROOT));
  }

  private static String doi(BibtexEntry entry) {
    String doi = text(entry, "doi");
    int at = doi.indexOf("10.");
    doi = at < 0 ? "" : doi.substring(at);
    return Identifier.isDoi(doi) && !doi.endsWith("/") ? doi : "";
  }

  private static String url(BibtexEntry entry) {
    String address = text(entry, "url");
    String published = text(entry, "howpublished");
    return address.isEmpty() && published.startsWith("http") ? published : address;
  }

  /** Whether its doi is one that arXiv gives each of its preprints. */
  boolean hasDoiOfArxiv() {
    return Identifier.isDoiOfArxiv(doi);
  }
}
