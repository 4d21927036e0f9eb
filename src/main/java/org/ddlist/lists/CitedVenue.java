package org.ddlist.lists;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ddlist.text.PlainText;

/**
 * Where and when a paper came out, as citations have it behind the title:
 *
 * <pre>{@code
 * venue = [ "In" [ ":" ] [ editors ( "(Ed.)," | "(Eds.)," | "editors," ) ] ] name numbers
 *       | volume name page "(" year ")"
 * }</pre>
 *
 * <p>where {@code numbers} are {@link CitedNumbers}; the second is that of law. It is {@code
 * Journal of Sets, 12(3), 849–860}, {@code J. Set Theory. 2020 May 3;12(3):849-60}, {@code Nature
 * 12, 849 (2020)}, {@code IEEE Trans. Sets, vol. 12, no. 3, pp. 8-9, May 2020}, and {@code In
 * Proceedings of the Conference on Sets, pages 8–9, 2020}. A text with anything else is none, so
 * that a sentence is never taken for a venue.
 */
final class CitedVenue {
  /** In characters. */
  private static final int LONGEST = 600;

  private static final int LONGEST_NAME = 160;

  /** In words, of a name without a word that only venues have. */
  private static final int MOST_WORDS = 8;

  /** In letters, of a word that may be an abbreviation, whatever it is. */
  private static final int LONGEST_ABBREVIATION = 4;

  /** How much behind a name that may be any words: a year and pages, or a volume and pages. */
  private static final int LEAST_EVIDENCE = 3;

  /** What may be before a venue, but for a space. */
  private static final String MARKS = ".,;:?!\"”";

  private static final Pattern MARKS_AROUND = Pattern.compile("^[ ,.:;]+|[ ,.:;]+$");

  private static final Pattern DIGIT = Pattern.compile("\\d");

  /** A citation of law, with the volume before the journal: "92 U. Sets L. Rev. 1 (2020)". */
  private static final Pattern LAW =
      Pattern.compile(
          "\\d{1,4} (\\p{Lu}[\\p{L}.&'’ ]{3,50}\\.[\\p{L} ]*) \\d{1,4}(?:, \\d+)? \\(((?:19|20)\\d\\d)\\)\\.?");

  /** Names of the editors before the name of a book or of proceedings. */
  private static final Pattern EDITORS =
      Pattern.compile("[^()]{3,120}?[,.]? (?:\\([Ee]ds?\\.?\\)|[Ee]ditors?|[Ee]ds?\\.)[,.:]? +");

  private static final Pattern GOES_ON = Pattern.compile("\\. \\p{Lu}");

  /** Words that names have beside those that are abbreviated: "European J. of Sets". */
  private static final Set<String> ADJECTIVES =
      Set.of("American", "Annual", "British", "Chinese", "European", "International", "The");

  private static final Pattern IN =
      Pattern.compile("(?:[Ii]n(?:: ?| |(?=\\p{Lu}\\p{Ll}+ ))|@ ?)(?=.)");

  /** What is no venue before a number. */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?:and|&|Version|Part|Lecture|Section|Chapter|Release|Table|Figure|Volume|Vol|Article|Pages?|No|Paper|Report"
              + "|Grant|Figs?|Eq|Level|Phase|Room|Theorem|Last|Updated|Stage|Day|Week|Step|Group|Type|Class|Edition|ISBN|ISSN|PMID|DOI|Springer|Elsevier|Wiley)\\b.*"
              + "|(?i:"
              + DateText.MONTH
              + ").*");

  private static final Pattern BEGIN =
      Pattern.compile(
          "\\p{Lu}|\\p{Ll}{1,2}\\p{Lu}|npj |medRxiv|bioRxiv|\\d+(?:st|nd|rd|th) |20\\d\\d \\p{Lu}");

  /** What no name ends with. */
  private static final Pattern OPEN =
      Pattern.compile("(?i) (?:of|on|for|in|the|and|at|to|&|arxiv)$|[=^+]");

  /** The end of a sentence, where no word is abbreviated. */
  private static final Pattern SENTENCE =
      Pattern.compile("(?<!\\p{L})(?:\\p{Ll}[\\p{L}-]*|\\p{L}{12,})\\. |[?!] |\\.\\. ");

  private static final Pattern INITIALS_FIRST =
      Pattern.compile("(?!J\\. )(?:\\p{Lu}\\. ?)+\\p{Lu}[\\p{L}'’-]+(?:[,. ].*)?");

  private static final Pattern INITIALS_LAST =
      Pattern.compile("\\p{Lu}[\\p{L}'’-]+,? (?:\\p{Lu}\\.[ -]?)+(?:,.*)?");

  /** A venue with its numbers. */
  private record Found(String name, boolean introduced, CitedNumbers numbers) {}

  private static final Found NONE = new Found("", false, null);

  private final String text;
  private final KnownVenues known;
  private final CitedNumbers.Text numbers;

  /** What is from a position to the end; what needs a year from elsewhere is apart. */
  private final Map<Integer, Found> found = new HashMap<>();

  /**
   * Reads the venues that a text may end with.
   *
   * @param text of any length; a venue and its numbers have 600 characters at the most
   */
  CitedVenue(String text, KnownVenues known) {
    this.text = text;
    this.known = known;
    this.numbers = new CitedNumbers.Text(text);
  }

  /**
   * Reads a text that is nothing but a venue with numbers behind it.
   *
   * @param dated whether the year is known from elsewhere
   * @return null for another text
   */
  static Published read(String text, boolean dated, KnownVenues known) {
    return new CitedVenue(text, known).from(0, dated);
  }

  /**
   * The venue that the text from a position on is, with its numbers.
   *
   * @param dated whether the year is known from elsewhere
   * @return null for another text
   */
  Published from(int start, boolean dated) {
    Matcher law =
        text.length() - start > LONGEST ? null : LAW.matcher(text).region(start, text.length());
    if (law != null && law.matches()) {
      return Published.of(law.group(1)).in(Integer.parseInt(law.group(2)));
    }
    Found venue = parse(start, dated);
    return venue == NONE ? null : published(venue);
  }

  /** In characters. */
  int length() {
    return text.length();
  }

  /** Whether the text from a position on is nothing but a venue with a volume or pages. */
  boolean isReference(int start) {
    Found venue = parse(start, false);
    return venue != NONE && venue.numbers.evidence() > 0;
  }

  /**
   * Reads a text that ends with a venue and a volume or pages, behind names or nothing.
   *
   * @return null for another text
   */
  static Published find(String text, KnownVenues known) {
    return text.length() > LONGEST || !DIGIT.matcher(text).find()
        ? null
        : new CitedVenue(text, known).find();
  }

  private Published find() {
    for (int i = 0; i < text.length(); i++) {
      int before = i - 1;
      while (before > 0 && text.charAt(before) == ' ') {
        before--;
      }
      boolean begins = i == 0 || before < i - 1 && text.charAt(i) != ' ' && isEnd(text, before);
      Found venue = begins ? parse(i, false) : NONE;
      if (venue != NONE && venue.numbers.evidence() + Math.min(venue.numbers.year(), 1) > 1) {
        String names = text.substring(0, i).strip();
        boolean behind = names.isEmpty() || names.endsWith(".") || AuthorText.read(names) != null;
        return behind ? published(venue).behind(names) : null;
      }
    }
    return null;
  }

  /** Whether a venue may begin behind a mark, which is not the point of an initial. */
  private static boolean isEnd(String text, int at) {
    char c = at < 0 ? ' ' : text.charAt(at);
    return MARKS.indexOf(c) >= 0 && !(c == '.' && TitleText.isInitial(text, at));
  }

  private Found parse(int start, boolean dated) {
    if (text.length() - start > LONGEST || start >= text.length()) {
      return NONE;
    }
    int key = 2 * start + (dated ? 1 : 0);
    Found known = found.get(key);
    if (known == null) {
      known = parsed(start, dated);
      found.put(key, known);
    }
    return known;
  }

  private Found parsed(int start, boolean dated) {
    Matcher in = IN.matcher(text).region(start, text.length());
    boolean introduced = in.lookingAt();
    int begin = introduced ? in.end() : start;
    Matcher editors = EDITORS.matcher(text).region(begin, text.length());
    begin = introduced && editors.lookingAt() ? editors.end() : begin;
    if (!BEGIN.matcher(text).region(begin, text.length()).lookingAt()
        || OTHER.matcher(text).region(begin, text.length()).lookingAt()) {
      return NONE;
    }
    int acronym = numbers.acronym(begin);
    Found first = acronym < 0 ? NONE : named(begin, acronym, introduced, dated);
    for (int i = begin + 2; first == NONE && i <= text.length() && i < begin + LONGEST_NAME; i++) {
      boolean ends =
          i == text.length() || " ,.;:(".indexOf(text.charAt(i)) >= 0 && text.charAt(i - 1) != ' ';
      first = ends ? named(begin, i, introduced, dated) : NONE;
    }
    return first;
  }

  private Found named(int begin, int end, boolean introduced, boolean dated) {
    CitedNumbers behind = end - begin < LONGEST_NAME ? numbers.from(end, introduced) : null;
    if (behind == null) {
      return NONE;
    }
    String name = text.substring(begin, end).strip();
    // "Commun. ACM": the name goes on behind its abbreviated words
    boolean goesOn =
        GOES_ON.matcher(text).region(end, text.length()).lookingAt() && isAbbreviated(name + ".");
    Found venue = new Found(name, introduced, behind);
    return !goesOn && isName(name, introduced, known) && isCitation(venue, dated) ? venue : NONE;
  }

  /** Whether the numbers behind a name say that it is that of a venue. */
  private boolean isCitation(Found venue, boolean dated) {
    String bare = bare(venue.name);
    boolean series = VenueText.isSeries(bare) || known.isName(bare) || VenueText.isPreprint(bare);
    boolean sure = series || venue.introduced || VenueText.isJournal(bare);
    int evidence = venue.numbers.evidence();
    int dates = dated || venue.numbers.year() > 0 ? 1 : 0;
    return series ? evidence + dates > 0 : sure ? evidence > 0 : evidence + dates >= LEAST_EVIDENCE;
  }

  private Published published(Found found) {
    String whole = bare(found.name);
    CitedNumbers behind = found.numbers;
    // "Proc. R. Soc. B" is a whole name, "Proc. CONF" is not
    boolean abbreviated = whole.startsWith("Proc. ") && whole.indexOf('.', "Proc. ".length()) > 0;
    String name =
        !behind.acronym().isEmpty()
            ? behind.acronym()
            : abbreviated ? whole : VenueText.trim(whole);
    Published named = Published.read(name, true, known);
    boolean says =
        named != null
            && named.before().isEmpty()
            && (named.preprint() || !named.venue().isEmpty() && !abbreviated);
    Published venue = says ? named : Published.of(VenueText.named(name, known));
    return behind.year() > 0 ? venue.in(behind.year()).asDated(behind.isDated()) : venue;
  }

  /**
   * The venue that a text names without any number, where nothing else can be; empty if it may be
   * something else.
   */
  static String named(String text, KnownVenues known) {
    if (text.length() > LONGEST_NAME) {
      return "";
    }
    Matcher in = IN.matcher(text);
    String name = bare(in.lookingAt() ? text.substring(in.end()) : text);
    boolean may =
        name.length() > 1
            && BEGIN.matcher(name).lookingAt()
            && isName(name, false, known)
            && !CitedNumbers.isPublisher(name)
            && (known.isName(name) || !DIGIT.matcher(name).find())
            && (known.isName(name)
                || VenueText.isJournal(name)
                || (name.indexOf(' ') > 0
                    ? VenueText.mayBeVenue(name)
                    : JournalNames.isOneWord(name)));
    return may ? VenueText.named(name, known) : "";
  }

  /**
   * Whether a text may be the name of a venue.
   *
   * @param introduced whether "In" is before it, so that it may have commas
   */
  private static boolean isName(String name, boolean introduced, KnownVenues known) {
    boolean series = introduced || VenueText.isSeries(name);
    // "Transactions on Sets, Man, and Maps", "Letters: A Journal of Sets"
    boolean comma = name.indexOf(',') >= 0;
    boolean listed =
        introduced
            || (comma
                ? VenueText.isSeries(name.split(",", 2)[0])
                : series || name.indexOf(':') < 0);
    int sentence = name.lastIndexOf(". ");
    boolean one = sentence < 0 || isAbbreviated(name.substring(0, sentence + 1));
    return (listed || known.isName(bare(name)))
        && one
        && (series || name.split(" ").length <= MOST_WORDS && isCapitalised(name, known))
        && !OPEN.matcher(name).find()
        && name.codePoints().filter(Character::isLetter).count() > 1
        && name.codePoints().noneMatch(c -> "\"“”[]<>".indexOf(c) >= 0)
        && !SENTENCE.matcher(name).find()
        && !VenueText.isSentence(name)
        && !INITIALS_FIRST.matcher(name).matches()
        && !INITIALS_LAST.matcher(name).matches()
        && !VenueText.isInstitution(name);
  }

  /** Whether half of the long words begin with a capital, as those of a sentence do not. */
  private static boolean isCapitalised(String name, KnownVenues known) {
    int words = 0;
    int capitals = 0;
    for (String word : name.split(" ")) {
      words += word.length() > 3 ? 1 : 0;
      capitals += word.length() > 3 && PlainText.capitals(word) > 0 ? 1 : 0;
    }
    return 2 * capitals >= words || known.isName(bare(name));
  }

  /**
   * Whether all words of a name with a point are abbreviated, and the others are small ones, or
   * such as journals have beside them: "European J. of Sets".
   */
  private static boolean isAbbreviated(String name) {
    String[] words = name.strip().split(" +");
    boolean series = VenueText.isSeries(name);
    boolean journal =
        Stream.of(words).filter(word -> JournalNames.isShortened(bare(word))).count() > 1;
    for (String word : words) {
      String bare = bare(word);
      boolean small = word.equals("&") || Character.isLowerCase(word.codePointAt(0));
      boolean acronym = PlainText.capitals(bare) == bare.length();
      boolean whole = small || acronym || series || journal || ADJECTIVES.contains(bare);
      boolean abbreviated =
          journal
              || acronym
              || bare.length() <= LONGEST_ABBREVIATION && !DIGIT.matcher(bare).find()
              || JournalNames.isAbbreviation(bare);
      if (word.endsWith(".") ? !abbreviated : !whole) {
        return false;
      }
    }
    return true;
  }

  private static String bare(String name) {
    return MARKS_AROUND.matcher(name).replaceAll("");
  }
}
