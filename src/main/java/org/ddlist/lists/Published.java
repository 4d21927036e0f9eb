package org.ddlist.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddlist.text.PlainText;

/**
 * Where and when a paper came out, as people write it: {@code CVPR 2024}, {@code ICML'22 (Oral)},
 * {@code arXiv:2401.00001}, {@code 2024.05}, {@code EMNLP Findings 2023}, {@code NeurIPS Workshop
 * 2020}.
 *
 * @param before what the text has before that, as the names of authors
 * @param venue empty for a preprint and where it says none
 * @param preprint whether it says that it is one
 * @param year 0 if it says none
 * @param dated whether the year is that of a date
 * @param note what it says of the paper's rank: "Oral"; empty for nothing
 * @param arxiv the arXiv id; empty if it gives none
 */
record Published(
    String before,
    String venue,
    boolean preprint,
    boolean workshop,
    int year,
    boolean dated,
    String note,
    String arxiv) {

  private static final Pattern ARXIV =
      Pattern.compile("(?i)\\barxiv[ :.]*(?:preprint )?(?:arxiv:)?(\\d{4}\\.\\d{4,5})(?:v\\d+)?");

  /** A name with commas before its acronym: "Conference on Sets, Logic, and Proof (CONF)". */
  private static final Pattern LONG_NAME =
      Pattern.compile(
          "(?:^|(?<=[.,] ))(?:[Ii]n )?(?:[Tt]he )?(?:(?:19|20)\\d\\d )?(?:Proceedings|IEEE|ACM|USENIX|AAAI|International|Annual|European|\\d+(?:st|nd|rd|th))\\b"
              + "(?=[^().]*\\b(?:Conference|Symposium|Workshop|Meeting))[^().]{5,150},[^().]{3,100} \\((\\p{Lu}[\\p{L}&-]*\\p{Lu}[\\p{L}&-]*)\\)");

  private static final Pattern RANK =
      Pattern.compile(
          "(?i)[(\\[]?\\b(oral presentation|oral|spotlight|highlight|(?:best|outstanding|distinguished) (?:\\w+"
              + " )?paper(?: award)?(?: candidate| finalist| honorable mention| runner-up)?"
              + "|award candidate|notable-top-\\d+%|top-?\\d+%)(?![\\w-])[)\\]]?");

  private static final Pattern YEAR =
      Pattern.compile(
          "(?<![\\d])(?:((?:19\\d|20[0-3])\\d)|(?:['’‘`] ?|^(?=\\d\\d-[A-Z]))(\\d\\d))(?!\\d)");

  /** An acronym with two digits of a year, which is not that of a disease. */
  private static final Pattern GLUED =
      Pattern.compile("\\b(?!COVID)([A-Z][A-Za-z]{2,8})([- ]?)([012]\\d)(?![-\\w])");

  /** A known venue with two digits of a year: "IEEE S&P 25", "USENIX Security-18". */
  private static final Pattern APART = Pattern.compile("([A-Z].{1,40})[ -]([012]\\d)");

  private static final Pattern LAST_YEAR = Pattern.compile("\\b((?:19|20)\\d\\d)\\)?\\s*$");

  /** "J. Set. Theory". */
  private static final Pattern ABBREVIATED =
      Pattern.compile(
          "(?:\\p{Lu}\\p{L}*\\. ?){2,}(?:\\p{Lu}\\p{L}*)?|(?:\\p{Lu}\\p{L}*\\. )+\\p{Lu}\\p{L}*");

  /** Where the name of a venue ends: at a volume or a year, but not at "29th". */
  private static final Pattern NUMBER = Pattern.compile("[,:(] *\\d| +\\d++(?!st|nd|rd|th)");

  private static final Pattern WORKSHOP = Pattern.compile("(?i)\\bworkshops?\\b|\\bws\\b");

  /** What lists say of a paper in Chinese brackets, its pages, address, DOI and editors. */
  private static final Pattern REMARK =
      Pattern.compile(
          " ?\\(pp?\\. ?\\d+[-–]+\\d+\\)|(?<=[.”\"] |^)Edited by [^.]{3,60}(?<! \\p{Lu})\\.|【[^【】]*+】|\\b10\\.\\d{4,9}/\\S+|\\bhttps?://\\S+");

  private static final Pattern VOLUME =
      Pattern.compile("(?i)(?:vol|no|pp?|pages?|volume|issue|article)\\b");

  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}&-]{1,9}");

  /** What conferences have beside their main track. */
  private static final Pattern TRACK =
      Pattern.compile(
          "(?i)\\b(findings|tracks?|demos?|demonstrations?|posters?|papers?|companion|main|proceedings)\\b");

  /** "Workshop on Sets at CONF". */
  private static final Pattern HOST =
      Pattern.compile("(?i).*\\bworkshops?\\b.*? (?:at|@|in|of) (?:the )?(.+)");

  private static final int LONGEST = 90;

  private static final int LONGEST_TEXT = 2000;

  /** Of a text that says nothing else. */
  private static final int LONGEST_WHOLE = 60;

  /**
   * Reads a text.
   *
   * @param enclosed whether it is in brackets or italics of its own, where a venue is likely
   * @return null if it says nothing of that
   */
  static Published read(String text, boolean enclosed, KnownVenues known) {
    return text.length() > LONGEST_TEXT ? null : known.published(text, enclosed);
  }

  /** Reads a text that was not read before. */
  static Published parse(String text, boolean enclosed, KnownVenues known) {
    String rest = withoutRemarks(PlainText.of(text));
    if (rest.isEmpty()) {
      return null;
    }
    String arxiv = "";
    boolean preprint = false;
    Matcher id = ARXIV.matcher(rest);
    if (id.find()) {
      arxiv = id.group(1);
      preprint = true;
      rest = rest.substring(0, id.start()) + " , " + rest.substring(id.end());
    }
    String journal = "";
    Matcher name = LONG_NAME.matcher(rest);
    if (name.find()) {
      boolean host = known.isName(name.group(1)) && WORKSHOP.matcher(name.group()).find();
      journal = name.group(1) + (host ? " Workshop" : "");
      rest = rest.substring(0, name.start()) + " , " + rest.substring(name.end());
    }
    String note = "";
    Matcher rank = RANK.matcher(rest);
    if (rank.find()) {
      note = rank.group(1);
      rest = rest.substring(0, rank.start()) + " " + rest.substring(rank.end());
    }
    Published cited = CitedVenue.find(rest.strip(), known);
    if (cited != null) {
      return new Published(
          cited.before,
          cited.venue,
          preprint || cited.preprint,
          cited.workshop,
          cited.year,
          cited.dated,
          note,
          arxiv);
    }
    int date = 0;
    Matcher day = DateText.matcher(rest);
    if (day.find()) {
      date = DateText.year(day);
      rest = rest.substring(0, day.start()) + " , " + rest.substring(day.end());
    }
    List<String> before = new ArrayList<>();
    String venue = journal;
    int year = 0;
    int after = -1;
    List<String> chunks = TextChunks.of(rest);
    for (int i = 0; i < chunks.size(); i++) {
      String chunk = chunks.get(i);
      Matcher found = year(chunk, known);
      boolean named = year > 0 && venue.isEmpty() && !preprint;
      // "arXiv 2019, CONF 2020"
      boolean later = VenueText.isPreprint(venue) && VenueText.isDated(chunk, found, known);
      if (found != null && (year == 0 || later || named && found.start() > 0)) {
        String own = VenueText.trim(chunk.substring(0, found.start()) + yearless(found));
        String next = VenueText.trim(chunk.substring(found.end()));
        if (own.length() == 1) {
          year = yearOf(found); // "A 2012 paper on sets" names no venue
          continue;
        }
        if (!own.isEmpty() && isTitle(own, next, known)) {
          before.add(chunk);
          continue;
        }
        boolean letters = next.codePoints().anyMatch(Character::isLetter);
        if (own.codePoints().noneMatch(Character::isLetter) || own.equals("In")) {
          own = letters && next.length() < LONGEST ? next : "";
        }
        own = own.isEmpty() || !WORKSHOP.matcher(next).lookingAt() ? own : own + " Workshop";
        boolean none = own.isEmpty() && !before.isEmpty() && venue.isEmpty();
        if (none && VenueText.isVenue(before.get(before.size() - 1), known, false)) {
          own = VenueText.trim(before.remove(before.size() - 1));
        }
        int last = own.lastIndexOf(' ');
        if (last > 0 && !before.isEmpty() && VenueText.isBehindName(own, last, known)) {
          before.add(own.substring(0, last));
          own = own.substring(last + 1);
        }
        if (!VenueText.isVenue(own, known, enclosed) && AuthorText.read(own) != null) {
          before.add(own);
          own = "";
        } else if (VenueText.isInstitution(own) || VenueText.isPraise(own) || DateText.isDay(own)) {
          own = "";
        } else if (own.split(" ").length > 12) {
          return null; // a sentence
        } else if (VenueText.isSentence(own)) {
          own = "";
        }
        venue = own.isEmpty() ? venue : own;
        year = yearOf(found);
        after = i;
      } else if (named && after == i - 1 && VenueText.isVenueBehindYear(chunk, known)) {
        venue = chunk;
      } else if (named
          && after == i - 1
          && i == chunks.size() - 1
          && isBehindNames(before, chunk)) {
        venue = chunk; // "Lovelace et al., 2020, Sets"
      } else if (venue.isEmpty() && VenueText.isIntroduced(chunk, known)) {
        venue = VenueText.trim(chunk);
      } else if (venue.isEmpty() && (isKnown(chunk, known) || VenueText.isPreprint(chunk))) {
        // "IEEE Trans. Multimedia (TMM)"
        boolean acronym = i + 1 < chunks.size() && ACRONYM.matcher(chunks.get(i + 1)).matches();
        venue = acronym && JournalNames.is(VenueText.trim(chunk)) ? "" : chunk;
      } else if (venue.isEmpty()
          && i > 0
          && chunks.get(i - 1).matches(".*\\bet al\\.?")
          && VenueText.isJournal(chunk)) {
        venue = chunk;
      } else if (!chunk.equalsIgnoreCase("poster")) {
        before.add(chunk);
      }
    }
    boolean dated = enclosed && venue.isEmpty() && !preprint && date > 0 && year == 0;
    if (dated && !before.isEmpty() && !VenueText.venue(before.get(0), known).isEmpty()) {
      venue = before.get(0); // "CONF, Oct 2023"
      before.clear();
    }
    if (VenueText.isPreprint(venue)) {
      preprint = true;
      venue = "";
    }
    // "Sets at Work Workshop, CONF 2024" is a workshop of CONF
    if (!venue.isEmpty() && before.removeIf(chunk -> WORKSHOP.matcher(chunk).find())) {
      venue = venue + " Workshop";
    }
    if (venue.endsWith("W") && known.called(venue.substring(0, venue.length() - 1)) != null) {
      venue = venue.substring(0, venue.length() - 1) + " Workshop";
    }
    Matcher host = HOST.matcher(venue);
    if (host.matches() && known.called(VenueText.bare(host.group(1))) != null) {
      venue = host.group(1) + " Workshop";
    }
    boolean workshop = WORKSHOP.matcher(venue).find();
    venue =
        workshop
            ? VenueText.trim(WORKSHOP.split(venue, 2)[0].replaceAll("(?i) (on|at)$", ""))
            : venue;
    boolean says = year + date > 0 || !venue.isEmpty() || preprint || !note.isEmpty();
    return says && venue.length() <= LONGEST
        ? new Published(
            String.join(", ", before),
            VenueText.name(venue, known),
            preprint,
            workshop && !venue.isEmpty(),
            year > 0 ? year : date,
            year == 0,
            note,
            arxiv)
        : null;
  }

  /** A text without its remarks; what is in Chinese brackets may be a venue in Latin letters. */
  private static String withoutRemarks(String text) {
    return REMARK
        .matcher(text)
        .replaceAll(
            found -> {
              boolean venue = found.group().codePoints().noneMatch(Character::isIdeographic);
              boolean pages = found.group().endsWith(")"); // what ends the sentence stays at it
              return venue && found.group().startsWith("【")
                  ? Matcher.quoteReplacement(found.group())
                  : pages ? "" : " ";
            })
        .strip();
  }

  /** Whether a text says nothing but where and when a paper came out. */
  static boolean isWhole(String text, KnownVenues known) {
    return isHead(text, known) || isJournal(text);
  }

  /** What a text says that says nothing but where and when a paper came out; null for another. */
  static Published whole(String text, KnownVenues known) {
    Published published = isWhole(text, known) ? read(text, true, known) : null;
    boolean journal = published == null && isJournal(text);
    return journal ? of(VenueText.name(text, known)) : published;
  }

  private static boolean isJournal(String text) {
    return text.length() <= LONGEST_WHOLE && JournalNames.is(text);
  }

  /** The same where a title may be, as well, since some journals are called as a paper may be. */
  static boolean isHead(String text, KnownVenues known) {
    int most = text.startsWith("in ") ? 2 * LONGEST_WHOLE : LONGEST_WHOLE;
    Published published = text.length() > most ? null : read(text, true, known);
    return published != null
        && published.before.isEmpty()
        && VenueText.isName(published.venue, known)
        && (published.year > 0 || published.preprint || known.isCommonName(published.venue));
  }

  /** Whether a year is in the midst of a title: "The 2021 Sets and Challenges". */
  private static boolean isTitle(String before, String after, KnownVenues known) {
    int words = after.isEmpty() || after.matches("(?:on|and) .*") ? 0 : after.split(" ").length;
    boolean venue = known.called(VenueText.bare(before)) != null || WORKSHOP.matcher(before).find();
    boolean rank =
        WORKSHOP.matcher(after).find()
            || VOLUME.matcher(after).lookingAt()
            || TRACK.matcher(after).find();
    return !rank && words > (venue ? 3 : 1);
  }

  /** What a title has of the paper's rank in parentheses at its end; empty for nothing. */
  static String rank(String title) {
    Matcher rank = title.endsWith(")") || title.endsWith("]") ? RANK.matcher(title) : null;
    boolean last = false;
    while (rank != null && !last && rank.find()) {
      last = rank.end() == title.length() && "([".indexOf(title.charAt(rank.start())) >= 0;
    }
    return last ? rank.group() : "";
  }

  /** Whether a text right behind names and a year may be a venue. */
  private static boolean isBehindNames(List<String> names, String text) {
    AuthorText people = AuthorText.read(String.join(", ", names));
    return people != null
        && !text.endsWith(":")
        && TitleText.isCertain(String.join(", ", names), true)
        && PlainText.capitals(text.substring(0, 1)) > 0
        && VenueText.mayBeNamed(text)
        && (text.indexOf(' ') < 0 ? JournalNames.isOneWord(text) : VenueText.mayBeVenue(text));
  }

  private static boolean isKnown(String chunk, KnownVenues known) {
    String venue = WORKSHOP.split(chunk, 2)[0];
    String name = VenueText.trim(venue);
    return !name.isBlank() && (known.isName(name) || known.isName(VenueText.bare(name)));
  }

  /** A venue without a year. */
  static Published of(String venue) {
    return new Published("", venue, false, false, 0, false, "", "");
  }

  /** The names beside a year: "Lovelace, Turing (2020)"; null for another text. */
  AuthorText byline() {
    return year > 0 ? AuthorText.families(before) : null;
  }

  /** The same with a year that is that of a date or not. */
  Published asDated(boolean isDate) {
    return new Published(before, venue, preprint, workshop, year, isDate, note, arxiv);
  }

  /** The same in a year. */
  Published in(int other) {
    return new Published(before, venue, preprint, workshop, other, dated, note, arxiv);
  }

  /** The same with the arXiv id that a text has. */
  Published withArxiv(String text) {
    Matcher id = ARXIV.matcher(text);
    return id.find()
        ? new Published(before, venue, preprint, workshop, year, dated, note, id.group(1))
        : this;
  }

  /** The same behind other text, as names. */
  Published behind(String text) {
    return new Published(text, venue, preprint, workshop, year, dated, note, arxiv);
  }

  /** The same without a venue. */
  Published withoutVenue() {
    return new Published(before, "", preprint, false, year, dated, note, arxiv);
  }

  /** The same year behind names, and without a venue. */
  Published withNames(String names) {
    return new Published(names, "", preprint, false, year, dated, note, arxiv);
  }

  /** The same as a heading says it, which has other words before a year, too: "Others 2024". */
  Published asHeading(KnownVenues known) {
    boolean acronym = venue.length() > 1 && venue.equals(venue.toUpperCase(Locale.ROOT));
    return acronym || VenueText.isVenue(venue, known, false) ? this : withoutVenue();
  }

  private static Matcher year(String chunk, KnownVenues known) {
    Matcher year = YEAR.matcher(chunk);
    if (year.find()) {
      return year;
    }
    Matcher apartYear = APART.matcher(chunk);
    String name = apartYear.matches() ? apartYear.group(1) : "";
    String[] words = name.split(" ");
    boolean acronymic = PlainText.capitals(words[words.length - 1]) > 1;
    boolean host = words.length == 2 && KnownVenues.isAcronym(words[0]);
    if (host || acronymic && known.isName(VenueText.bare(name))) {
      return apartYear;
    }
    Matcher glued = GLUED.matcher(chunk);
    String venue = glued.find() && !VenueText.isSentence(chunk) ? glued.group(1) : "";
    boolean apart = !venue.isEmpty() && glued.group(2).equals(" ");
    boolean acronym = !apart && PlainText.capitals(venue) == venue.length();
    boolean named = acronym || known.isName(venue);
    return venue.isEmpty() || !named ? null : glued;
  }

  private static String yearless(Matcher year) {
    return year.pattern() == YEAR ? "" : year.group(1);
  }

  private static int yearOf(Matcher found) {
    String full = found.pattern() == YEAR ? found.group(1) : null;
    if (full != null) {
      return Integer.parseInt(full);
    }
    int two = Integer.parseInt(found.group(found.groupCount()));
    return two > 50 ? 1900 + two : 2000 + two;
  }

  /**
   * What the name of a link to a paper says: {@code Nature Sets 15, 9309 (2024)}, {@code Sets,
   * Logic and Proofs 88.7}. Null if it says nothing of that.
   */
  static Published ofLink(String name, KnownVenues known) {
    Published published = read(name, true, known);
    if (published != null && published.before().isEmpty() && published.venue().length() > 1) {
      return published;
    }
    Matcher number = NUMBER.matcher(name);
    String venue = number.find() ? VenueText.trim(name.substring(0, number.start())) : "";
    boolean journal = ABBREVIATED.matcher(venue).matches();
    Matcher year = (journal ? YEAR : LAST_YEAR).matcher(name);
    boolean dated = year.find();
    AuthorText people = AuthorText.read(venue);
    boolean named = people != null && people.others();
    if (venue.length() < 3
        || named
        || DateText.isMonth(venue)
        || VenueText.isPreprint(venue)
        || !dated && !VenueText.isVenue(venue, known, false)) {
      return published != null && published.before().isEmpty() ? published : null;
    }
    int when = dated ? Integer.parseInt(year.group(1)) : 0;
    return new Published("", VenueText.named(venue, known), false, false, when, false, "", "");
  }
}
