package org.ddlist.lists;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paper as bibliographies name it:
 *
 * <pre>{@code
 * citation = names [ date ] title ( "." | "?" | "," | ":" | "[J]." ) venue
 * date     = [ "(" ] year [ "," month [ day ] ] [ ")" ] [ "." | ":" | "," ]
 * title    = text | '"' text '"'
 * }</pre>
 *
 * <p>where {@code names} are {@link CitedNames} and {@code venue} is a {@link CitedVenue}, as in
 * the styles of APA, MLA, Chicago, IEEE, ACM, Vancouver, Harvard, Springer, GB/T 7714 and of
 * physics. Of all places where names, title and venue may end, those count with which the whole
 * text is read; a text that has anything else is none.
 *
 * @param names as they are written; empty if they cannot be told apart
 * @param title without marks
 * @param venue what is behind the title
 * @param published what that says, with the year
 */
record CitedPaper(String names, String title, String venue, Published published) {
  /** What is around a title that a mark sets off. */
  static final char OPEN = '\uE000';

  static final char CLOSE = '\uE001';

  /** In characters. */
  private static final int LONGEST = 3000;

  /** In characters, of what is behind the title and no venue, as a city. */
  private static final int LONGEST_REMARK = 60;

  private static final Pattern DIGIT = Pattern.compile("\\d");

  /** The points for names that are left out, which end no sentence. */
  private static final Pattern ELLIPSIS = Pattern.compile("\\.\\.\\.|\\. \\. \\.");

  private static final Pattern TWO_POINTS = Pattern.compile("\\.\\.(?= )");

  private static final Pattern MARKED =
      Pattern.compile(OPEN + "(.{3,400}?)[.,]?" + CLOSE + "(?=[ .,;(]|$)");

  private static final Pattern QUOTED =
      Pattern.compile(
          "(?:\"(.{3,400}?)[.,]?\"|“(.{3,400}?)[.,]?”|[‘'](.{8,400}?)[.,]?[’'])(?=[ .,;(]|$)");

  /** Where a title may end. */
  private static final Pattern SENTENCE_END =
      Pattern.compile("[.?!](?= )|\\[(?:[A-Z]{1,2}|[A-Z]/OL)\\][.,]?(?://)?");

  private static final Pattern ANY_END = Pattern.compile(SENTENCE_END.pattern() + "|[,:](?= )");

  /** The kind of a work in Chinese citations (GB/T 7714): "On All Sets[J]". */
  private static final Pattern MEDIUM = Pattern.compile(" ?\\[(?:[A-Z]{1,2}|[A-Z]/OL)\\]$");

  /** What kind of work it is, behind its title. */
  private static final Pattern KIND =
      Pattern.compile(
          " ?[(\\[][^()\\[\\]]*\\b(?:[Tt]hesis|[Dd]issertation|[Pp]aper|[Rr]eport|[Pp]reprint|[Mm]anuscript)\\b[^()\\[\\]]*[)\\]]$");

  private static final Set<String> SHORT =
      Set.of("vs", "etc", "cf", "St", "Dr", "Jr", "No", "Nos", "Fig", "Eq");

  private static final Pattern UNPUBLISHED =
      Pattern.compile(
          "(?i)(?:[A-Z]{2,6} )?(?:working paper|mimeo|unpublished|manuscript|discussion paper|(?:ph\\.?d\\.?|doctoral"
              + "|master'?s?) (?:thesis|dissertation)|technical report|tech\\. rep)\\b.{0,100}");

  /**
   * Reads a text that is nothing but a citation.
   *
   * @return null for another text
   */
  static CitedPaper read(String written, KnownVenues known) {
    if (written.length() > LONGEST) {
      return null;
    }
    String text = TWO_POINTS.matcher(ELLIPSIS.matcher(written).replaceAll("…")).replaceAll(".");
    CitedVenue venues = new CitedVenue(text, known);
    for (CitedNames names : CitedNames.of(text)) {
      CitedPaper citation = read(names, venues, known);
      if (citation != null) {
        return citation;
      }
    }
    return null;
  }

  private static CitedPaper read(CitedNames names, CitedVenue venues, KnownVenues known) {
    String rest = names.rest();
    Matcher quoted = QUOTED.matcher(rest);
    boolean inQuotes = quoted.lookingAt();
    boolean later = rest.indexOf(OPEN) > 0; // something is between the names and the title
    if (rest.isEmpty() || later || rest.startsWith("(") || !names.arePeople(inQuotes, known)) {
      return null;
    }
    Matcher marked = MARKED.matcher(rest);
    if (inQuotes || marked.lookingAt()) {
      String title =
          !inQuotes
              ? marked.group(1)
              : quoted.group(1) != null
                  ? quoted.group(1)
                  : quoted.group(2) != null ? quoted.group(2) : quoted.group(3);
      String tail = rest.substring(inQuotes ? quoted.end() : marked.end());
      return of(names, title, tail.replaceFirst("^[ .,;:]+", ""), true, venues, known);
    }
    // names that a comma ends have a title that a comma ends
    CitedPaper citation =
        names.endWithComma() ? null : read(names, rest, SENTENCE_END, venues, known);
    return citation == null ? read(names, rest, ANY_END, venues, known) : citation;
  }

  private static CitedPaper read(
      CitedNames names, String rest, Pattern end, CitedVenue venues, KnownVenues known) {
    Matcher mark = end.matcher(rest);
    int depth = 0;
    int from = 0;
    while (mark.find()) {
      int at = mark.start();
      for (int i = from; i < at; i++) {
        depth += rest.charAt(i) == '(' ? 1 : rest.charAt(i) == ')' ? -1 : 0;
      }
      from = at;
      boolean point = rest.charAt(at) == '.' && isShort(rest, at);
      boolean sentence = ",:".indexOf(rest.charAt(at)) < 0;
      String title = rest.substring(0, at + ("?!".contains(mark.group()) ? 1 : 0));
      String tail = rest.substring(mark.end()).stripLeading();
      boolean ends = depth < 1 && !point;
      CitedPaper citation = ends ? of(names, title, tail, sentence, venues, known) : null;
      if (citation != null && (names.dated() || !hasPeople(title))) {
        return citation;
      }
    }
    boolean only = end == SENTENCE_END && names.dated() && KIND.matcher(rest).find();
    return only ? of(names, rest, "", true, venues, known) : null;
  }

  private static CitedPaper of(
      CitedNames names,
      String written,
      String tail,
      boolean sentence,
      CitedVenue venues,
      KnownVenues known) {
    Published published =
        tail.isEmpty() ? null : venues.from(venues.length() - tail.length(), names.dated());
    boolean reference = published != null && venues.isReference(venues.length() - tail.length());
    if (names.isWeak() && !reference) {
      return null;
    }
    boolean open = published == null && names.dated();
    boolean enclosed = written.endsWith(")") || written.endsWith("]");
    boolean told = open && enclosed && KIND.matcher(written).find();
    if (open && (told || tail.isEmpty() || UNPUBLISHED.matcher(tail).matches())) {
      published = Published.of("");
    } else if (open && sentence) {
      String venue = CitedVenue.named(tail, known);
      boolean remark = tail.length() <= LONGEST_REMARK && !DIGIT.matcher(tail).find();
      published = venue.isEmpty() && !remark ? null : Published.of(venue);
    }
    if (published == null || !names.dated() && published.year() == 0) {
      return null;
    }
    String title = enclosed ? KIND.matcher(written).replaceFirst("") : written;
    title = MEDIUM.matcher(title).replaceFirst("");
    if (title.startsWith("&")
        || title.startsWith("and ")
        || title.contains(". In ")
        || !TitleText.isTitle(title)
        || Published.isWhole(title, known)) {
      return null;
    }
    published = told ? published.withoutVenue() : published;
    Published dated = names.year() > 0 ? published.in(names.year()) : published;
    return new CitedPaper(names.people(), title, tail, dated.withArxiv(tail));
  }

  /** Whether a text, or a sentence of it, is names, so that the title is before these. */
  private static boolean hasPeople(String title) {
    // "Ada M. Lovelace", and "Lovelace" behind an initial
    boolean people = title.indexOf(' ') < 0 || TitleText.isCertain(title, true);
    int sentence = title.indexOf(". ");
    while (sentence > 0) {
      people |= TitleText.isCertain(title.substring(sentence + 2), true);
      sentence = title.indexOf(". ", sentence + 2);
    }
    return people;
  }

  /** Whether a point is behind an initial or the abbreviated word of a journal. */
  private static boolean isShort(String text, int point) {
    String word = text.substring(text.lastIndexOf(' ', point) + 1, point);
    boolean letter = word.length() < 2 && !DIGIT.matcher(word).find();
    boolean initials = word.length() > 1 && (word.endsWith(".") || word.charAt(1) == '.');
    return letter || initials || JournalNames.isAbbreviation(word) || SHORT.contains(word);
  }
}
