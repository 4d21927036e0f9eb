package org.ddlist.source;

import java.util.Locale;
import java.util.Map;
import org.ddlist.bibtex.BibtexEntry;
import org.ddlist.bibtex.BibtexField;
import org.ddlist.bibtex.EntryPlace;
import org.ddlist.bibtex.LatexText;
import org.ddlist.bibtex.NameField;
import org.ddlist.bibtex.Reference;
import org.ddlist.bibtex.Titles;
import org.ddlist.model.Identifier;
import org.ddlist.model.Links;
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

  /** What the field "type" of theses and reports says, and the type that BibTeX has for it. */
  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("phdthesis", "phdthesis"),
          Map.entry("mathesis", "mastersthesis"),
          Map.entry("mastersthesis", "mastersthesis"),
          Map.entry("masterthesis", "mastersthesis"),
          Map.entry("mscthesis", "mastersthesis"),
          Map.entry("techreport", "techreport"),
          Map.entry("technicalreport", "techreport"));

  /** The fields whose people are the authors of an entry, the first that it has. */
  private static final String[] PEOPLE = {"author", "editor", "organization", "institution"};

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
    BibtexField people = reference.filled(PEOPLE);
    String authors = people == null ? "" : people.text();
    if (people != null && people.name().toLowerCase(Locale.ROOT).endsWith("tion")) {
      // BibTeX's styles take an organisation for the author of a manual
      authors = "{" + authors + "}";
    }
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
    BibtexField people = reference.filled(PEOPLE);
    return people == null ? "author" : people.name().toLowerCase(Locale.ROOT);
  }

  /** The entry's type as BibTeX has it, without what the field "type" says of it. */
  String type() {
    return switch (reference.type()) {
      case "conference" -> "inproceedings";
      case "thesis", "report" -> LABELS.getOrDefault(label(), reference.type());
      default -> reference.type();
    };
  }

  /** Whether {@link #type} says what the field "type" does. */
  boolean hasUsualLabel() {
    return !type().equals(reference.type());
  }

  private String label() {
    return Folding.compact(LatexText.read(entry().text("type")));
  }

  /** Whether the title has what the entry's title has, but for spellings of letters. */
  boolean isTitleText() {
    boolean whole = entry().text("subtitle").isEmpty();
    return swapped || whole && LatexText.isText(entry().text("title"));
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

  /** Where the paper can be read: at its address, else at arXiv, else where its DOI leads. */
  Links links() {
    String link = WebAddress.of(PlainText.of(url));
    if (link.isEmpty() && !arxiv.isEmpty()) {
      link = "https://arxiv.org/abs/" + arxiv;
    } else if (link.isEmpty() && !doi.isEmpty()) {
      link = WebAddress.of("https://doi.org/" + doi);
    }
    return new Links(link, "", "");
  }

  /** Whether its doi is one that arXiv gives each of its preprints. */
  boolean hasDoiOfArxiv() {
    return Identifier.isDoiOfArxiv(doi);
  }
}
