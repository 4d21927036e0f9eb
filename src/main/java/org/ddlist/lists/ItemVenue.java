package org.ddlist.lists;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddlist.model.ArxivId;
import org.ddlist.model.Venue;
import org.ddlist.text.PlainText;

/** Where and when an item says that its paper came out. The first that states a fact counts. */
final class ItemVenue {
  /** Acronyms that links to papers have, too. */
  private static final Set<String> PUBLISHERS =
      Set.of("ACM", "IEEE", "CVF", "MDPI", "PMLR", "DOI", "HAL", "SSRN", "PDF", "URL");

  /** What columns of venues have for none. */
  private static final Set<String> NONE =
      Set.of(
          "na",
          "n/a",
          "none",
          "unknown",
          "tbd",
          "tba",
          "github",
          "web",
          "blog",
          "website",
          "yes",
          "no",
          "submitted",
          "under review",
          "forthcoming",
          "to appear",
          "in press",
          "not published");

  /** "Front. Neurorobot.", and what ends it. */
  private static final Pattern ABBREVIATED =
      Pattern.compile("[ .,”\"]*((?:\\p{Lu}\\p{L}*\\. )+\\p{Lu}\\p{L}*)(?=\\.?(?:,|$| ?\\d))");

  /** The DOI or the address of a preprint of bioRxiv or medRxiv, which begin with its day. */
  private static final Pattern DATED_PREPRINT =
      Pattern.compile(
          "(?:\\b10\\.1101/|rxiv\\.org/content/early/)(20\\d\\d)[./](?:0[1-9]|1[0-2])[./][0-3]\\d[./]");

  /** A number, but not "29th". */
  private static final Pattern NUMBER = Pattern.compile("\\d++(?!st|nd|rd|th)");

  private static final int LONGEST = 60;

  /** Of the name of a journal. */
  static final int LONGEST_NAME = 150;

  private final KnownVenues known;
  private String venue = "";

  /** What may be the venue if nothing says another. */
  private String likely = "";

  private boolean workshop;
  private boolean preprint;
  private int year;

  /** Whether the year is that of a date. */
  private boolean dated;

  private String note = "";
  private String arxiv = "";

  ItemVenue(KnownVenues known) {
    this.known = known;
  }

  /** Empty if none is known. */
  String name() {
    return venue;
  }

  boolean workshop() {
    return workshop;
  }

  boolean preprint() {
    return preprint;
  }

  /** 0 if none is known. */
  int year() {
    return year;
  }

  /** What is said of the paper's rank; empty for nothing. */
  String note() {
    return note;
  }

  /** The arXiv id; empty if none is given. */
  String arxiv() {
    return arxiv;
  }

  /** Whether neither a venue is known nor that there is none. */
  boolean isOpen() {
    return venue.isEmpty() && !preprint;
  }

  /** Takes what a text says. */
  void take(Published published) {
    if (venue.isEmpty() && !published.venue().isEmpty()) {
      venue = published.venue();
      workshop = published.workshop();
    }
    preprint |= published.preprint();
    if (published.year() > 0 && (year == 0 || dated && !published.dated())) {
      year = published.year();
      dated = published.dated();
    }
    note = note.isEmpty() ? published.note() : note;
    arxiv = arxiv.isEmpty() ? published.arxiv() : arxiv;
  }

  /** Takes what a text says, whose venue counts only if nothing else names one. */
  void perhaps(Published published) {
    likely = likely.isEmpty() ? published.venue() : likely;
    take(published.withoutVenue());
  }

  /** Takes a name, which may be empty, where the venue is open. */
  void offer(String name) {
    venue = isOpen() ? name : venue;
  }

  /** The venue whose acronym the label of a link is; empty if it is none. */
  String acronym(String label) {
    String word = label.replaceFirst("(?i) (paper|pdf|preprint)$", "");
    if (word.indexOf(' ') >= 0) {
      return VenueText.venue(word, known);
    }
    boolean acronym =
        word.length() > 2
            && PlainText.capitals(word) > 1
            && word.codePoints().noneMatch(c -> "._'@".indexOf(c) >= 0)
            && !PUBLISHERS.contains(word)
            && ItemField.of(word) == null;
    return acronym ? word : "";
  }

  /**
   * Takes a text that is a venue, with or without its year.
   *
   * @param remark whether words that no known venue is called by are none
   */
  void text(String written, boolean remark) {
    String text = PlainText.of(written);
    Published published = Published.read(text, true, known);
    if (published != null) {
      take(remark && !known.isName(published.venue()) ? published.withoutVenue() : published);
    }
    int bracket = text.indexOf('(');
    String bare = bracket > 0 ? text.substring(0, bracket).strip() : text;
    boolean named =
        !VenueText.isInstitution(bare)
            && !DateText.isMonth(bare)
            && !(remark && !known.isName(bare));
    if (named && TitleText.isTitle(bare) && bare.length() < LONGEST) {
      offer(bare);
    }
  }

  /** Takes a cell of a column of venues, which may have any words, or a dash for none. */
  void cell(String written) {
    ItemVenue own = new ItemVenue(known);
    if (!venue.isEmpty() && !known.isCommonName(venue)) {
      own.cell(written);
    }
    // beside the column, the title may be a citation with the whole name
    venue = known.isCommonName(own.venue) ? own.venue : venue;
    String cell = VenueText.withWholeYear(PlainText.of(written), false);
    text(cell, false);
    String name = VenueText.trim(PlainText.of(cell));
    boolean none =
        NONE.contains(name.toLowerCase(Locale.ROOT)) || isLabel(name) || DateText.isMonth(name);
    if (!none && VenueText.mayBeNamed(name)) {
      offer(name);
    }
  }

  /** Whether a text is the label of a link; "BIB" is a journal as well. */
  private static boolean isLabel(String text) {
    ItemField field = ItemField.of(text);
    return field != null && field != ItemField.BOOK;
  }

  /**
   * Takes a name that a volume, pages or a year follow; whether it is that of a journal.
   *
   * @param volume whether a volume or pages follow
   */
  boolean journal(String text, boolean volume) {
    String name = VenueText.trim(PlainText.of(text).replaceAll(" ?\\([^()]*\\)$", ""));
    AuthorText people = AuthorText.read(name);
    boolean named = people != null && (people.others() || people.names().size() > 1);
    boolean journal =
        isOpen()
            && !named
            && VenueText.mayBeNamed(name)
            && (volume || VenueText.mayBeVenue(name))
            && Published.read(name, true, known) == null;
    offer(journal ? VenueText.named(name, known) : "");
    return journal;
  }

  /** Takes the journal whose words have points, that a text begins with: "Front. Neurorobot." */
  void abbreviated(String text) {
    Matcher points = ABBREVIATED.matcher(text);
    String name = points.lookingAt() ? points.group(1) : "";
    boolean month = DateText.isMonth(name.substring(name.lastIndexOf(' ') + 1));
    String first = name.substring(0, Math.max(0, name.indexOf('.')));
    boolean label = ItemField.of(first) != null || NONE.contains(first.toLowerCase(Locale.ROOT));
    boolean journal =
        VenueText.mayBeNamed(name) && !month && !label && AuthorText.read(name) == null;
    Venue called = journal ? known.called(VenueText.bare(name)) : null;
    offer(called != null ? called.abbreviation() : journal ? name : "");
  }

  /** Takes the journal, the proceedings or the book that follow a title in a citation. */
  void journal(String text) {
    List<String> parts = TextChunks.of(text.replaceFirst("^[\"”., ]+(?:[Ii]n\\b:? *)?", ""));
    String name = parts.isEmpty() ? "" : VenueText.trim(parts.get(0));
    boolean named =
        name.length() > 1
            && Character.isUpperCase(name.codePointAt(0))
            && (VenueText.isJournal(name) || VenueText.mayBeVenue(name))
            && !NUMBER.matcher(name).find()
            && !name.matches(".* (?:at|in|on|of|for|and|by|from|via)");
    offer(
        named && VenueText.mayBeNamed(name) && AuthorText.read(name) == null
            ? VenueText.name(name, known)
            : "");
  }

  /**
   * Takes a text in italics.
   *
   * @param remark whether a word is one, as in other items
   */
  void italic(String text, boolean remark) {
    boolean says = Published.read(text, true, known) != null;
    String name = says ? "" : VenueText.venue(text, known);
    boolean word = name.indexOf(' ') < 0 && !known.isName(name);
    if (venue.isEmpty() && !(word && remark)) {
      venue = name;
    }
  }

  /**
   * Keeps what may be a venue: "A. Author. *Sets & Logic*, 2020", "A. Author. *Sets, May 2020*".
   */
  void likely(String text, List<String> authors) {
    Published published = Published.read(text, true, known);
    String name = published == null ? text : published.before();
    boolean dates = published != null && published.venue().isEmpty() && !published.preprint();
    AuthorText people = AuthorText.read(name);
    boolean named = people != null && people.names().size() > 1 || authors.contains(name);
    boolean words = dates || name.indexOf(' ') > 0;
    if (likely.isEmpty() && words && !named && (published == null || dates)) {
      likely = VenueText.mayBeVenue(name) ? name : "";
    }
  }

  /** Takes the venue and the year of a line above the item, where it has none. */
  void underLine(Published line) {
    if (line.year() > 0) {
      underHeading(line);
    } else if (isOpen()) {
      copy(line);
    }
  }

  /** Takes the venue and the year of the heading that the item is under, where it has none. */
  void underHeading(Published heading) {
    if (isOpen() && (heading.year() == 0 || year == 0 || year == heading.year())) {
      copy(heading);
    }
    year = year == 0 ? heading.year() : year;
  }

  private void copy(Published above) {
    venue = above.venue();
    workshop = above.workshop();
  }

  /**
   * Takes what may be, where nothing else is known, and the year in the address of a preprint.
   *
   * @param paper the address of the paper
   */
  void close(String paper) {
    if (year == 0 && venue.isEmpty()) {
      String id = arxiv.isEmpty() ? ArxivId.inLink(paper) : arxiv;
      boolean numbered = id.length() > 4 && Character.isDigit(id.charAt(0));
      Matcher dated = DATED_PREPRINT.matcher(paper);
      year =
          numbered
              ? 2000 + Integer.parseInt(id.substring(0, 2))
              : dated.find() ? Integer.parseInt(dated.group(1)) : 0;
    }
    offer(likely);
  }
}
