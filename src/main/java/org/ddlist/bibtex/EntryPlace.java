package org.ddlist.bibtex;

import java.util.Locale;
import java.util.Set;
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
    name = withoutNumbers(name);
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

  /** Without the number and the year that a year's proceedings have before their name. */
  private static String withoutNumbers(String name) {
    String rest = name;
    while (true) {
      int space = rest.indexOf(' ');
      if (space < 2 || !isNumber(rest.substring(0, space))) {
        return rest;
      }
      rest = rest.substring(space + 1);
    }
  }

  /** A year or an ordinal number: "2022", "42nd". */
  private static boolean isNumber(String word) {
    int digits = 0;
    while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
      digits++;
    }
    String rest = word.substring(digits);
    return digits == 4 && rest.isEmpty()
        || digits > 0 && (rest.equals("st") || rest.equals("nd") || rest.equals("rd"))
        || digits > 0 && rest.equals("th");
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
      boolean behind = after.isEmpty() || after.startsWith(",") || isWorkshop(after);
      if (open > 0 && behind && !isYear(text.substring(open + 1, close).strip())) {
        parts.name = text.substring(0, open).strip();
        parts.abbreviation = withoutYear(text.substring(open + 1, close).strip());
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

    private static boolean isYear(String text) {
      return text.length() == 4 && EntryPlace.isNumber(text);
    }

    /** "CVPR" of "CVPR 2022", "CVPR2022" and "CVPR'22"; a digit alone belongs to the name. */
    private static String withoutYear(String text) {
      int end = text.length();
      while (end > 0 && Character.isDigit(text.charAt(end - 1))) {
        end--;
      }
      int digits = text.length() - end;
      char before = end > 0 ? text.charAt(end - 1) : ' ';
      boolean apostrophe = before == '\'' || before == '’';
      if (end == 0 || digits != 4 && !(digits == 2 && apostrophe)) {
        return text;
      }
      return text.substring(0, apostrophe ? end - 1 : end).strip();
    }
  }
}
