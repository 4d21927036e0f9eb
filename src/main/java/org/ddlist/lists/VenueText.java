package org.ddlist.lists;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddlist.bibtex.Venues;
import org.ddlist.model.Venue;
import org.ddlist.text.PlainText;

/** Tells whether words name a venue, rather than people, a title or a sentence. */
final class VenueText {
  /** Words of sentences, which no venue has. */
  private static final Pattern SENTENCE =
      Pattern.compile("(?i)\\b(is|are|was|were|we|this|it|that|which|can|has|have|our|using)\\b");

  private static final Pattern ACCEPTED =
      Pattern.compile(
          "(?i)^(?:(?:accepted|presented|to appear) (?:by|at|to|in)|published (?:in|at)|submitted to) (?:the )?");

  /** Where authors work, and what people say of papers. */
  private static final Pattern REMARK =
      Pattern.compile(
          "(?i)\\b(university|institute|inc|labs?|research|et al|paper|code|project|read|available|recommended|source|must|best|talk|slides|video|update|laborator(?:y|ies)|retrieved|access|github|zenodo|software|dataset|tutorial)\\b");

  private static final Pattern PRAISE =
      Pattern.compile("(?i)\\b(?:must|see|recommended|available|best|highly|great|weights)\\b");

  private static final Pattern INSTITUTION =
      Pattern.compile(
          "(?i)\\b(?:universit\\p{L}*|univ|institute|college|academy|school)\\b|^(?:mit|google|microsoft|meta|ibm|stanford|berkeley|cmu)\\b");

  private static final Pattern PUBLISHED_THERE =
      Pattern.compile(
          "(?i)thesis|dissertation|press|journal|proceedings|transactions|report|conference|review");

  /** A number that counts something: "000 people", but not "2020 IEEE". */
  private static final Pattern COUNT = Pattern.compile("(?!(?:19|20)\\d\\d )\\d+ ");

  /** Words that no venue begins with. */
  private static final Pattern JOINT =
      Pattern.compile("(?:on|in|for|with|of|from|at|by|to|and|using|via) .*");

  /** Words that join the parts of a title, and seldom those of a venue. */
  private static final Pattern PHRASE = Pattern.compile("(?i) (at|from|with|via|for|by) ");

  private static final Pattern VENUE_WORD =
      Pattern.compile(
          "(?i)\\b(conference|workshops?|journal|annals|transactions|proceedings|symposium|letters|nature"
              + "|science|review|findings|university|thesis|trans|conf|proc|neural networks"
              + "|pattern recognition|nature communications|neurocomputing|sensors|access)\\b");

  private static final Pattern SERIES =
      Pattern.compile("(?i)\\b(?:journal|transactions|proceedings|conference|symposium|annals)\\b");

  private static final String MARKS_BEFORE = "-–—:.,'’\"•·/( ";

  private static final String MARKS_BEHIND = MARKS_BEFORE + "@";

  private static final Pattern VOLUME = Pattern.compile("(?<=[\\p{L}.]) +\\d+(?:\\.\\d+)?$");

  private static final Pattern PROCEEDINGS =
      Pattern.compile("^(?i:in )?(?i:proceedings of )(?i:the )?(?!(?i:IEEE)$)(?=\\p{Lu}{3,}\\b)");

  private static final Pattern IN = Pattern.compile("(?i)^(?:in|in proc\\.?|proc\\.?) ");

  /** "CONF 20", "CONF, 20", "CONF'20", "CONF 20'", "CONF20". */
  private static final Pattern SHORT_YEAR =
      Pattern.compile("[(\\[]?(\\p{Lu}[^()\\[\\]\\d]*\\p{L})(,? ?)(['’]?)([012]\\d)(['’]?)[)\\]]?");

  private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:ieee|acm|the) ");

  private static final Pattern NUMBERED = Pattern.compile("(?i)\\p{L}*rxiv-.*");

  private static final Pattern LONG_ACRONYM = Pattern.compile("\\b\\p{Lu}{3,}\\b");

  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{4,}( .*)?");

  private static final Pattern OPEN_END = Pattern.compile(" (?:in|of|for|and)$");

  private static final Pattern BETWEEN = Pattern.compile("[ /&-]+");

  private static final int LONGEST = 90;

  private static final int LONGEST_PREPRINT = 40;

  /** Of a venue behind a year, where descriptions begin, too. */
  private static final int MOST_WORDS = 6;

  private static final int LONGEST_TRIMMED = 400;

  private VenueText() {}

  /** Whether a text has words of a sentence. */
  static boolean isSentence(String text) {
    return SENTENCE.matcher(text).find();
  }

  static String trim(String text) {
    if (text.length() > LONGEST_TRIMMED) {
      return text; // no venue
    }
    int start = 0;
    int end = text.length();
    while (start < end && MARKS_BEFORE.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && MARKS_BEHIND.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    String bare = text.substring(start, end);
    bare = VOLUME.matcher(bare).replaceFirst("");
    bare = PROCEEDINGS.matcher(bare).replaceFirst("");
    bare = ACCEPTED.matcher(bare).replaceFirst("");
    return IN.matcher(bare).replaceFirst("");
  }

  /**
   * A venue with two digits of a year, in brackets or without, with all four of them; another text
   * as it is.
   *
   * @param spaced whether "CONF 20" is one, too, which may be a volume
   */
  static String withWholeYear(String text, boolean spaced) {
    Matcher year = SHORT_YEAR.matcher(text.strip());
    if (!year.matches()) {
      return text;
    }
    boolean mark = !(year.group(3) + year.group(5)).isEmpty() || year.group(2).isEmpty();
    return spaced || mark ? year.group(1) + " 20" + year.group(4) : text;
  }

  static String bare(String text) {
    return ARTICLE.matcher(text).replaceFirst("");
  }

  static boolean isPreprint(String text) {
    return text.length() < LONGEST_PREPRINT
        && (NUMBERED.matcher(text).matches() || Venues.isPreprint(text));
  }

  /** Whether words have one that venues have, or are the name of a journal. */
  private static boolean isWorded(String text) {
    return VENUE_WORD.matcher(text).find() || JournalNames.is(text);
  }

  /** Whether words have one that only venues have. */
  static boolean isJournal(String text) {
    return text.length() < LONGEST && isWorded(text) && mayBeNamed(text);
  }

  /** Whether words have one that no subject has: "Neural Networks" is a journal, too. */
  static boolean isSeries(String text) {
    return SERIES.matcher(text).find();
  }

  /** Whether words name where authors work; a thesis and a press come out at a university. */
  static boolean isInstitution(String text) {
    boolean company = text.indexOf(' ') < 0 && AuthorText.isInstitution(text);
    return company || INSTITUTION.matcher(text).find() && !PUBLISHED_THERE.matcher(text).find();
  }

  /** Whether words recommend a paper. */
  static boolean isPraise(String text) {
    return PRAISE.matcher(text).find();
  }

  /** Whether "In" is before a venue: "In Proceedings of CONF". */
  static boolean isIntroduced(String text, KnownVenues known) {
    boolean accepted = ACCEPTED.matcher(text).find();
    String venue = accepted || text.startsWith("In ") ? trim(text) : "";
    if (accepted && mayBeVenue(venue)) {
      return true;
    }
    boolean acronym = venue.length() > 2 && venue.equals(venue.toUpperCase(Locale.ROOT));
    return !venue.isEmpty()
        && venue.length() < LONGEST
        && !isSentence(venue)
        && (acronym || known.called(bare(venue)) != null || isWorded(venue));
  }

  /** Whether nothing but the name of a known venue is before a year. */
  static boolean isDated(String text, Matcher year, KnownVenues known) {
    return year != null
        && year.end() == text.length()
        && known.isName(trim(text.substring(0, year.start())));
  }

  /** Whether a word or phrase right behind a year is a venue: "(2022), JSS, Lovelace, Ada". */
  static boolean isVenueBehindYear(String text, KnownVenues known) {
    if (text.indexOf(':') >= 0 || isSentence(text) || text.split(" ").length > MOST_WORDS) {
      return false; // a description
    }
    boolean word = text.indexOf(' ') < 0;
    boolean acronym =
        LONG_ACRONYM.matcher(text).find() && !text.equals(text.toUpperCase(Locale.ROOT));
    return isVenue(text, known, false)
        && (word
            ? PlainText.capitals(text) == text.length()
            : acronym || AuthorText.read(text) == null);
  }

  /** Whether the last word is a venue without a comma behind a name: "A. Turing ICML 2020". */
  static boolean isBehindName(String text, int last, KnownVenues known) {
    String word = text.substring(last + 1);
    return known.called(bare(text)) == null
        && (known.called(bare(word)) != null || CAPITALS.matcher(word).matches())
        && AuthorText.read(text.substring(0, last)) != null;
  }

  /** Whether a text of its own behind the authors, where a venue may be, can be one. */
  static boolean mayBeVenue(String text) {
    String[] words = text.split(" ");
    boolean capitals = words.length > 1 || text.length() > 4;
    for (String word : words) {
      boolean small = word.length() < 4 || word.equals("from") || word.equals("with");
      capitals &= small || Character.isUpperCase(word.codePointAt(0));
    }
    return capitals
        && words.length < 9
        && Character.isUpperCase(text.codePointAt(0))
        && text.codePoints().noneMatch(c -> c == '.' || c == ':' || Character.isDigit(c))
        && !isSentence(text)
        && !AuthorText.isInstitution(text)
        && !REMARK.matcher(text).find();
  }

  /** Whether words where a venue must be can be one. */
  static boolean mayBeNamed(String text) {
    String name = trim(text);
    return name.length() > 1
        && name.length() <= LONGEST
        && name.codePoints().anyMatch(Character::isLetter)
        && name.codePoints().noneMatch(c -> ":,=".indexOf(c) >= 0)
        && !isInstitution(name)
        && !isPraise(name)
        && !isSentence(name);
  }

  /** Whether words before a year are no title: few, or with a word that venues have. */
  static boolean isName(String venue, KnownVenues known) {
    boolean few =
        venue.indexOf(':') < 0
            && !(" " + venue).contains(" @") // "SETS@CONF", but no key of a citation
            && venue.split(" ").length < 7
            && !PHRASE.matcher(venue).find();
    return few && !OPEN_END.matcher(venue).find()
        || known.called(bare(venue)) != null
        || isWorded(venue);
  }

  /** Whether words before a year are a venue rather than people. */
  static boolean isVenue(String text, KnownVenues known, boolean enclosed) {
    boolean people = text.endsWith(" et al") || text.endsWith(" et al.");
    if (text.isEmpty()
        || people
        || COUNT.matcher(text).lookingAt()
        || text.length() > LONGEST
        || JOINT.matcher(text).matches()
        || text.endsWith(" on")) {
      return false;
    }
    boolean acronym = false;
    for (String word : BETWEEN.split(text)) {
      acronym |= PlainText.capitals(word) > 1 && word.indexOf('.') < 0 && word.length() > 2;
      acronym |= word.equals("MM") || word.equals("PR") || word.equals("NN");
    }
    return known.called(bare(text)) != null
        || isPreprint(text)
        || acronym
        || isWorded(text)
        || enclosed && text.indexOf(',') < 0 && text.split(" ").length <= 6;
  }

  /** The venue that a text names, without a year; empty if it names people or nothing. */
  static String venue(String text, KnownVenues known) {
    String name = trim(text);
    boolean acronym =
        name.indexOf(' ') > 0 && CAPITALS.matcher(name).matches(); // "USENIX Security"
    boolean sure =
        name.indexOf(' ') < 0 || acronym || known.called(bare(name)) != null || isWorded(name);
    boolean named = name.indexOf(' ') < 0 || acronym || JournalNames.is(name);
    boolean venue = sure && isVenue(name, known, false) && (named || AuthorText.read(name) == null);
    return venue ? named(name, known) : "";
  }

  /** The abbreviation of a venue, or the text without marks. */
  static String name(String text, KnownVenues known) {
    return named(trim(text), known);
  }

  /** The abbreviation of a venue that is known by any name; the text of another. */
  static String named(String text, KnownVenues known) {
    Venue venue = known.called(bare(text));
    if (venue == null && text.startsWith("Findings ")) {
      return text;
    }
    venue = venue == null && text.indexOf(' ') > 0 ? known.named(text) : venue;
    // "Machine Learning" is a journal, beside the conference on it
    boolean journal =
        venue != null
            && venue.kind() == Venue.Kind.CONFERENCE
            && text.split(" ").length == 2
            && PlainText.capitals(text) == 2
            && !VENUE_WORD.matcher(text).find();
    venue = journal ? null : venue;
    return venue == null ? text : venue.abbreviation();
  }
}
