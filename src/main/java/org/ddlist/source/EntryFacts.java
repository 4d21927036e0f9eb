package org.ddlist.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ddlist.bibtex.BibtexEntry;
import org.ddlist.bibtex.BibtexField;
import org.ddlist.bibtex.EntryPlace;
import org.ddlist.bibtex.EntryType;
import org.ddlist.bibtex.LatexText;
import org.ddlist.bibtex.NameField;
import org.ddlist.bibtex.Reference;
import org.ddlist.bibtex.Titles;
import org.ddlist.model.Identifier;
import org.ddlist.model.WebAddress;
import org.ddlist.text.Folding;
import org.ddlist.text.PlainText;

/**
 * What a BibTeX entry says of a paper, in the terms of a catalog. An empty string is a fact that it
 * does not have, or that is none.
 *
 * @param title with braces around what keeps its capitals
 * @param year 0 if it has none
 * @param url where it can be read
 * @param note in the field that has the note of a record in ddlist's own entries
 * @param swapped whether the title was where the authors should be, and the other way round
 */
record EntryFacts(
    Reference reference,
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
    String note,
    boolean swapped) {

  /** What a record has of an entry, and what says no more than other fields do. */
  private static final Set<String> READ =
      Set.of(
          ("title author year date booktitle journal journaltitle pages volume number issue"
                  + " publisher doi url eprint eprinttype archiveprefix primaryclass eprintclass"
                  + " crossref xdata ids key urldate subtitle annote annotation")
              .split(" "));

  /** What the field "type" says of theses and reports as records have them. */
  private static final Set<String> OWN_TYPES =
      Set.of("phdthesis", "techreport", "PhD thesis", "PhD Thesis", "Ph.D. thesis");

  /** The types that a record is written as, and those that BibTeX takes for one of them. */
  private static final Set<String> KEPT_TYPES =
      Set.of(
          ("article inproceedings conference phdthesis thesis book incollection techreport report"
                  + " misc online electronic www")
              .split(" "));

  /**
   * Reads an entry.
   *
   * @param known the title as another source has it; empty if there is none
   */
  static EntryFacts of(Reference reference, String known) {
    BibtexEntry entry = reference.entry();
    String title = entry.text("title");
    String subtitle = entry.text("subtitle");
    title += subtitle.isEmpty() ? "" : ": " + subtitle;
    BibtexField people = reference.filled("author", "editor");
    // BibTeX's styles take it for the author of a manual
    String body = "{" + entry.text("organization") + "}";
    String authors = people == null ? body : people.text();
    String wanted = Folding.fold(known);
    boolean swapped =
        !wanted.isEmpty()
            && !Folding.fold(LatexText.read(title)).equals(wanted)
            && Folding.fold(LatexText.read(authors)).equals(wanted);
    String doi = doi(entry);
    return new EntryFacts(
        reference,
        PlainText.of(Titles.mark(LatexText.readMarked(swapped ? authors : title))),
        NameField.read(PlainText.of(swapped ? title : authors)),
        EntryPlace.of(entry),
        reference.year(),
        PlainText.of(LatexText.readPages(entry.text("pages"))).replace(" ", "").replace(",", ", "),
        text(entry, "volume"),
        text(entry, "number").isEmpty() ? text(entry, "issue") : text(entry, "number"),
        text(entry, "publisher"),
        doi,
        reference.arxiv(),
        url(entry),
        text(entry, "annote") + text(entry, "annotation"),
        swapped);
  }

  private static String text(BibtexEntry entry, String field) {
    return PlainText.of(LatexText.read(entry.text(field)));
  }

  BibtexEntry entry() {
    return reference.entry();
  }

  /**
   * The facts with those that another entry of the same paper has and this one lacks. Of two
   * publications, one alone has pages: a preprint's are of another version.
   */
  EntryFacts completedBy(EntryFacts other) {
    boolean published = other.place.kind() != null || place.kind() == null;
    EntryFacts of = published ? other : this;
    return new EntryFacts(
        reference,
        title,
        names.completedBy(other.names),
        place.kind() == null || other.place.spellsOut(place) ? other.place : place,
        year,
        first(pages, of.pages),
        first(volume, of.volume),
        first(number, of.number),
        first(publisher, of.publisher),
        doi.isEmpty() || hasDoiOfArxiv() ? first(other.doi, doi) : doi,
        first(arxiv, other.arxiv),
        first(url, other.url),
        first(note, other.note),
        swapped);
  }

  private static String first(String one, String other) {
    return one.isEmpty() ? other : one;
  }

  /** The name of the field whose people are the authors. */
  String peopleField() {
    BibtexField people = reference.filled("author", "editor");
    return people == null ? "organization" : people.name().toLowerCase(Locale.ROOT);
  }

  /** What of the entry no record has: its fields, and its type with an "@" before it. */
  List<String> leftOut() {
    String type = reference.type();
    List<String> names = new ArrayList<>();
    if (!KEPT_TYPES.contains(type) && EntryType.exists(type)) {
      names.add("@" + type);
    }
    for (BibtexField field : entry().fields()) {
      String name = field.name().toLowerCase(Locale.ROOT);
      boolean read =
          READ.contains(name)
              || name.equals(peopleField())
              || name.equals("type") && OWN_TYPES.contains(field.text())
              || name.equals("howpublished") && url.equals(text(entry(), name))
              || place.kind() != null
                  && place.kind().isBody()
                  && place.name().equals(text(entry(), name));
      if (!read && !field.text().isEmpty() && !names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  private static String doi(BibtexEntry entry) {
    String doi = text(entry, "doi");
    int at = doi.indexOf("10.");
    doi = at < 0 ? "" : doi.substring(at);
    return Identifier.isDoi(doi) && !doi.endsWith("/") ? doi : "";
  }

  private static String url(BibtexEntry entry) {
    String address = LatexText.readAddress(entry.text("url"));
    String published = text(entry, "howpublished");
    return address.isEmpty() && WebAddress.isWritten(published) ? published : address;
  }

  /** Whether its doi is one that arXiv gives each of its preprints. */
  boolean hasDoiOfArxiv() {
    return Identifier.isDoiOfArxiv(doi);
  }
}
