package org.ddlist.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ddlist.bibtex.ArxivText;
import org.ddlist.bibtex.BibtexEntry;
import org.ddlist.bibtex.BibtexField;
import org.ddlist.bibtex.LatexText;
import org.ddlist.bibtex.Reference;
import org.ddlist.bibtex.Venues;
import org.ddlist.check.EntryEdits.Part;
import org.ddlist.formats.EntryFields;
import org.ddlist.model.ArxivId;
import org.ddlist.text.Folding;

/**
 * Turns the entry of a preprint into that of its publication. Fields that locate the preprint are
 * replaced or removed, among them arXiv's DOI and the arXiv id as a number; the id stays as {@code
 * eprint}, and unknown fields stay.
 */
final class PublicationEdits {
  /** The fields that can name the venue of a paper. */
  private static final List<String> PLACES =
      List.of("journal", "journaltitle", "booktitle", "howpublished", "school");

  /** Publishers that a preprint's entry may name, folded. */
  private static final Set<String> PREPRINT_SERVERS =
      Set.of("arxiv", "arxiv org", "cornell", "cornell university");

  /** Words of a note that names arXiv and an id and says nothing else. */
  private static final Set<String> ARXIV_WORDS =
      Set.of("arxiv", "preprint", "abs", "org", "https", "http", "url", "e", "print", "eprint");

  private final BibtexEntry entry;
  private final EntryFields wanted;
  private final EntryEdits edits;
  private final EprintStyle style;

  /**
   * @param wanted the entry in the catalog
   */
  PublicationEdits(BibtexEntry entry, EntryFields wanted, EntryEdits edits, EprintStyle style) {
    this.entry = entry;
    this.wanted = wanted;
    this.edits = edits;
    this.style = style;
  }

  void make() {
    edits.type(Part.PUBLICATION, wanted.type());
    String anchor = venue();
    for (String name : List.of("volume", "number", "pages", "publisher")) {
      String value = wanted.value(name);
      if (value.isEmpty()) {
        edits.remove(name, had -> isPreprint(had) || isArxivId(had));
      } else {
        edits.set(Part.PUBLICATION, name, value, anchor);
      }
    }
    boolean dated = entry.field("year") == null && entry.field("date") != null;
    edits.set(Part.PUBLICATION, dated ? "date" : "year", wanted.value("year"), anchor);
    for (String name : List.of("month", "day", "pubstate", "version", "copyright")) {
      edits.remove(name, field -> true);
    }
    edits.remove("note", PublicationEdits::namesOnlyArxiv);
    edits.remove("publisher", field -> PREPRINT_SERVERS.contains(Folding.fold(field.text())));
    doi();
    eprint();
  }

  /** Writes the venue, and returns the name of the field after which the next ones belong. */
  private String venue() {
    String venue = venueField();
    BibtexField place = place(venue);
    if (place == null) {
      String after = entry.field("author") == null ? "title" : "author";
      edits.add(Part.PUBLICATION, venue, wanted.value(venue), after);
      return "author";
    }
    boolean biblatex = venue.equals("journal") && place.name().equalsIgnoreCase("journaltitle");
    edits.rename(Part.PUBLICATION, place, biblatex ? "journaltitle" : venue);
    edits.replace(Part.PUBLICATION, place, wanted.value(venue));
    for (String name : PLACES) {
      edits.remove(name, PublicationEdits::isPreprint);
    }
    return place.name();
  }

  private String venueField() {
    for (String name : List.of("booktitle", "journal", "school")) {
      if (!wanted.value(name).isEmpty()) {
        return name;
      }
    }
    throw new IllegalArgumentException("no venue in " + wanted.values().keySet());
  }

  /**
   * The field that gets the venue: the one of that name, or else the first that names a preprint
   * server; null if there is none.
   */
  private BibtexField place(String venue) {
    BibtexField named = entry.field(venue);
    if (named == null && venue.equals("journal")) {
      named = entry.field("journaltitle");
    }
    for (String name : PLACES) {
      BibtexField field = entry.field(name);
      if (named == null && field != null && isPreprint(field)) {
        named = field;
      }
    }
    return named;
  }

  private void doi() {
    String doi = wanted.value("doi");
    if (doi.isEmpty()) {
      edits.remove("doi", Reference::isArxivDoi);
    } else if (!doi.equalsIgnoreCase(entry.text("doi"))) {
      edits.set(Part.PUBLICATION, "doi", doi, "");
    }
  }

  /** Keeps the arXiv id, wherever the entry has it, in the field that is for it. */
  private void eprint() {
    String id = ArxivText.first(entry);
    if (id.isEmpty() || entry.field("eprint") != null || entry.field("arxivid") != null) {
      return;
    }
    edits.add(Part.PUBLICATION, "eprint", id, "");
    if (entry.field("archiveprefix") == null && entry.field("eprinttype") == null) {
      edits.add(Part.PUBLICATION, style.name(), style.value(), "");
    }
  }

  private static boolean isPreprint(BibtexField field) {
    return Venues.isPreprint(LatexText.read(field.value()));
  }

  /** Whether a volume or a number is only an arXiv id; a range of pages never is. */
  private static boolean isArxivId(BibtexField field) {
    String text = LatexText.read(field.value()).strip();
    return !field.name().equalsIgnoreCase("pages") && !ArxivId.in(text).isEmpty();
  }

  /** Whether a note says where the preprint is, and nothing that its owner may miss. */
  private static boolean namesOnlyArxiv(BibtexField note) {
    String text = LatexText.read(note.value());
    String folded = text.toLowerCase(Locale.ROOT);
    boolean arxiv = false;
    for (String word : Folding.words(text)) {
      boolean number = Character.isDigit(word.charAt(0));
      boolean subject = folded.contains("[" + word) || folded.contains("." + word + "]");
      arxiv |= word.equals("arxiv");
      if (!number && !subject && !ARXIV_WORDS.contains(word)) {
        return false;
      }
    }
    return arxiv;
  }
}
