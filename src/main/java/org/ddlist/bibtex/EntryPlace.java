package org.ddlist.bibtex;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.ddlist.model.Venue;
import org.ddlist.model.WebAddress;
import org.ddlist.text.PlainText;

/**
 * Where a BibTeX entry says that its paper came out.
 *
 * @param kind null for a preprint, and where it does not say
 * @param name the full name, without "Proceedings of the", numbers and years; empty if kind is null
 * @param abbreviation the text in parentheses after the name; empty if there is none
 * @param bibtex the name as a booktitle, journal or school has it
 * @param track the venue's track; empty if it names none
 */
public record EntryPlace(
    Venue.Kind kind,
    String name,
    String abbreviation,
    String bibtex,
    boolean workshop,
    String track) {

  public static final EntryPlace NONE = new EntryPlace(null, "", "", "", false, "");

  /** The types of books as a whole. */
  private static final Set<String> BOOKS =
      Set.of("book", "mvbook", "collection", "mvcollection", "reference", "mvreference");

  private static final String PROCEEDINGS = "Proceedings of the ";

  /** A year or an ordinal number, as a year's proceedings have before their name. */
  private static final Pattern NUMBER = Pattern.compile("[0-9]{4}|[0-9]+(st|nd|rd|th)");

  private static final Pattern NUMBERS = Pattern.compile("\\G(" + NUMBER + ") ");

  /** "2022" in "CVPR 2022" and "CVPR2022", "'22" in "CVPR'22"; a digit alone is of the name. */
  private static final Pattern YEAR = Pattern.compile("(?<=[^0-9])(['’]?[0-9]{4}|['’][0-9]{2})$");

  public static EntryPlace of(BibtexEntry entry) {
    String type = entry.type().toLowerCase(Locale.ROOT);
    if (BOOKS.contains(type)) {
      return body(Venue.Kind.BOOK, text(entry, "publisher"));
    }
    String booktitle = text(entry, "booktitle");
    String journal = text(entry, "journal");
    journal = journal.isEmpty() ? text(entry, "journaltitle") : journal;
    if (isPreprint(journal)) {
      journal = "";
    }
    if (isPreprint(booktitle)) {
      booktitle = "";
    }
    if (!booktitle.isEmpty() && EntryType.isChapter(type)) {
      Parts parts = Parts.of(booktitle);
      return new EntryPlace(
          Venue.Kind.COLLECTION, parts.name, parts.abbreviation, parts.name, false, "");
    }
    if (type.equals("inbook") && booktitle.isEmpty()) {
      return body(Venue.Kind.BOOK, text(entry, "publisher"));
    }
    if (!booktitle.isEmpty() && (journal.isEmpty() || !type.equals("article"))) {
      return conference(booktitle);
    }
    if (!journal.isEmpty()) {
      Parts parts = Parts.of(journal);
      return new EntryPlace(
          Venue.Kind.JOURNAL,
          parts.name,
          parts.abbreviation,
          parts.name,
          parts.workshop,
          parts.track);
    }
    String school = text(entry, "school");
    if (school.isEmpty() && type.endsWith("thesis")) {
      school = text(entry, "institution");
    }
    return type.equals("techreport") || type.equals("report")
        ? body(Venue.Kind.REPORT, school.isEmpty() ? text(entry, "institution") : school)
        : body(Venue.Kind.THESIS, school);
  }

  /** A paper that a university, publisher or institution published by itself. */
  private static EntryPlace body(Venue.Kind kind, String name) {
    return name.isEmpty() || isPreprint(name)
        ? NONE
        : new EntryPlace(kind, name, "", name, false, "");
  }

  /** Whether it has the name in full of which the other has the initials alone. */
  public boolean spellsOut(EntryPlace other) {
    return kind != null
        && other.name.indexOf(' ') < 0
        && name.indexOf(' ') > 0
        && Venues.initials(name).equals(other.name);
  }

  private static EntryPlace conference(String booktitle) {
    Parts parts = Parts.of(booktitle);
    String name = parts.name;
    if (name.regionMatches(true, 0, "In ", 0, 3)) {
      name = name.substring(3);
    }
    boolean proceedings = name.regionMatches(true, 0, PROCEEDINGS, 0, PROCEEDINGS.length());
    if (proceedings) {
      name = name.substring(PROCEEDINGS.length());
    }
    name = NUMBERS.matcher(name).replaceAll("");
    // a title of proceedings of its own, which people write "Proceedings of the" before all the
    // same
    boolean usual = proceedings && !name.startsWith("Advances in ");
    return new EntryPlace(
        Venue.Kind.CONFERENCE,
        name,
        parts.abbreviation,
        usual ? PROCEEDINGS + name : name,
        parts.workshop,
        parts.track);
  }

  private static String text(BibtexEntry entry, String field) {
    return PlainText.of(LatexText.read(entry.text(field)));
  }

  /** Whether a journal or booktitle only says that there is none: arXiv, CoRR or an address. */
  private static boolean isPreprint(String journal) {
    return Venues.isPreprint(journal) || WebAddress.isWritten(journal);
  }

  /** A name and its additions: {@code NAME (ABBREVIATION), TRACK Track, Workshop}. */
  private static final class Parts {
    String name;
    String abbreviation = "";
    boolean workshop;
    String track = "";

    static Parts of(String text) {
      Parts parts = new Parts();
      int close = text.lastIndexOf(')');
      int open = close < 0 ? -1 : text.lastIndexOf('(', close);
      String after = close < 0 ? "" : text.substring(close + 1).strip();
      String inner = open < 0 ? "" : text.substring(open + 1, close).strip();
      boolean behind = after.isEmpty() || after.startsWith(",") || isWorkshop(after);
      if (open > 0 && behind && !NUMBER.matcher(inner).matches()) {
        parts.name = text.substring(0, open).strip();
        parts.abbreviation = YEAR.matcher(inner).replaceFirst("").strip();
      } else {
        after = "";
        parts.name = text;
        int comma = text.lastIndexOf(',');
        if (comma > 0 && isWorkshop(text.substring(comma + 1).strip())) {
          parts.name = text.substring(0, comma).strip();
          after = text.substring(comma);
        }
      }
      for (String part : after.split(",")) {
        String word = part.strip();
        if (isWorkshop(word)) {
          parts.workshop = true;
        } else if (word.endsWith(" Track")) {
          parts.track = word.substring(0, word.length() - " Track".length());
        }
      }
      parts.workshop |= Venues.isWorkshop(parts.name);
      return parts;
    }

    private static boolean isWorkshop(String text) {
      return text.equalsIgnoreCase("workshop") || text.equalsIgnoreCase("workshops");
    }
  }
}
