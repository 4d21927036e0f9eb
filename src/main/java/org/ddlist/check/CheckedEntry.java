package org.ddlist.check;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.bibtex.BibtexEntry;
import org.ddlist.bibtex.BibtexField;
import org.ddlist.bibtex.BibtexName;
import org.ddlist.bibtex.BibtexNames;
import org.ddlist.bibtex.LatexText;
import org.ddlist.bibtex.Venues;
import org.ddlist.model.Author;
import org.ddlist.text.Place;

/**
 * A BibTeX entry with what several rules look at.
 *
 * @param authors as BibTeX reads them, those with faults among them
 * @param title without LaTeX; empty if there is none
 * @param venue the name of where it appeared, without LaTeX; empty if there is none
 */
record CheckedEntry(
    String file, BibtexEntry entry, List<BibtexName> authors, String title, String venue) {

  private static final List<String> VENUE_FIELDS =
      List.of("booktitle", "journal", "journaltitle", "school", "institution");

  static CheckedEntry of(String file, BibtexEntry entry) {
    String venue = "";
    for (String field : VENUE_FIELDS) {
      venue = venue.isEmpty() ? LatexText.read(entry.text(field)) : venue;
    }
    return new CheckedEntry(
        file,
        entry,
        BibtexNames.parse(value(entry, "author")),
        LatexText.read(entry.text("title")),
        venue);
  }

  /** As written, with line ends; empty if there is no such field. */
  static String value(BibtexEntry entry, String name) {
    BibtexField field = entry.field(name);
    return field == null ? "" : field.value();
  }

  /** The authors that could be read. */
  List<Author> people() {
    List<Author> people = new ArrayList<>();
    for (BibtexName name : authors) {
      if (name.author() != null) {
        people.add(name.author());
      }
    }
    return people;
  }

  String key() {
    return entry.key();
  }

  /** The place of the entry. */
  PaperPlace at() {
    return new PaperPlace(new Place(file, entry.line(), entry.column()), key());
  }

  /** The place of a field, or of the entry if it has none of that name. */
  PaperPlace at(String name) {
    BibtexField field = entry.field(name);
    return field == null
        ? at()
        : new PaperPlace(new Place(file, field.line(), field.column()), key());
  }

  /** The place of the field that names the venue. */
  PaperPlace atVenue() {
    for (String field : VENUE_FIELDS) {
      if (entry.field(field) != null) {
        return at(field);
      }
    }
    return at();
  }

  /** Whether it says that it appeared on arXiv or another server for preprints. */
  boolean isPreprint() {
    return Venues.isPreprint(venue);
  }

  /** The first four digits of its year or date; 0 if there are none. */
  int year() {
    int year = fourDigits(entry.text("year"));
    return year > 0 ? year : fourDigits(entry.text("date"));
  }

  static int fourDigits(String text) {
    int digits = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (digits == 4) {
        return Integer.parseInt(text.substring(i - 4, i));
      } else {
        digits = 0;
      }
    }
    return 0;
  }
}
