package org.ddlist.lists;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddlist.text.PlainText;

/**
 * Where and when a paper came out, as citations have it behind the title:
 *
 * <pre>{@code
 * venue   = [ "In" [ ":" ] [ editors ( "(Ed.)," | "(Eds.)," | "editors," ) ] ] name [ "(" acronym ")" ] { locator }
 * locator = [ "vol." | "no." | "pp." | "pages" | "Article" | ... ] number [ ( "-" | ":" | "(" ) number ]
 *         | date | "(" locator ")" | publisher | place | "doi:" id | address
 * }</pre>
 *
 * <p>or {@code volume name page "(" year ")"}, as in law. It is {@code Journal of Sets, 12(3),
 * 849–860}, {@code J. Set Theory. 2020 May 3;12(3):849-60}, {@code Nature 12, 849 (2020)}, {@code
 * IEEE Trans. Sets, vol. 12, no. 3, pp. 8-9, May 2020}, and {@code In Proceedings of the Conference
 * on Sets, pages 8–9, 2020}. A text with anything else is none, so that a sentence is never taken
 * for a venue.
 */
final class CitedVenue {
  /** In characters. */
  private static final int LONGEST = 600;

  private static final int LONGEST_NAME = 160;

  /** In words, of a name without a word that only venues have. */
  private static final int MOST_WORDS = 8;

  /** Of a city, a state and a country, and of the publisher's. */
  private static final int MOST_PLACES = 6;

  /** How much behind a name that may be any words: a year and pages, or a volume and pages. */
  private static final int LEAST_EVIDENCE = 3;

  /** What may be before a venue, but for a space. */
  private static final String MARKS = ".,;:?!\"”";

  private static final Pattern DIGIT = Pattern.compile("\\d");

  private static final Pattern BETWEEN = Pattern.compile("[\\s,;:.–—|\"”-]+");

  /** What leads to the paper or says when it was read. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(?:(?:https?://|10\\.\\d{4,9}/)\\S+|(?:doi|PM(?:C)?ID|PMCID|ISSN|ISBN|arxiv(?=:)|epub"
              + "|available (?:at|from|online)|accessed(?: on)?|retrieved(?: from)?)\\b[: ]*(?:\\d\\S*|PMC\\d+|https?://\\S+)?)");

  /** A number with the word for what it counts. */
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?i:vol(?:ume)?s?|no|nos|nr|num(?:ber)?|issues?|iss|pp?|pages?|pgs?|art(?:icle)?(?: (?:no|id|number))?|paper"
              + "|suppl(?:ement)?|part|pt|bd|heft|ch(?:apter)?|ser(?:ies)?|session|n°|№)\\.? ?"
              + "[A-Za-z]{0,6}\\d\\w*+(?:[.:–—-]+\\w++)*+(?: ?[(](?!(?:19|20)\\d\\d[)])\\w{1,6}[)])?|[SJ]\\. ?\\d+[–-]\\d+"
              + "|(?i:supplement|suppl\\.?|(?:\\d+(?:st|nd|rd|th)|revised) ed(?:\\.|ition)?|\\d+ pages?\\b|\\d+ pp?\\b|in press\\b|forthcoming\\b)");

  /** "849–860", "12.3", "e0123", "eaay1234", "R12–R15"; not "29th" and no year. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?!(?:19|20)\\d\\d[a-z]?(?![\\w–—-]))(?!\\d+(?:st|nd|rd|th)\\b)(?:[A-Z]{1,4}|[a-z]{1,5})?\\d++\\w{0,8}"
              + "(?:[./][A-Za-z]{0,5}\\d\\w{0,8}){0,4}((?:[-–—]{1,3} ?[A-Za-z]{0,5}\\d\\w{0,8})?)(?![\\p{L}])");

  private static final Pattern YEAR =
      Pattern.compile(
          "((?:19|20)\\d\\d)(?:[a-z]?|([-./](?:0[1-9]|1[0-2])(?:[-./][0-3]\\d)?))(?![\\w–—-])");

  private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d\\d[-–—](?:19|20)\\d\\d");

  private static final Pattern DATE =
      Pattern.compile(
          "(?i)(?:\\d{1,2}(?:st|nd|rd|th)?(?:[-–]\\d{1,2})? )?(?:"
              + DateText.MONTH
              + "(?:[-–/ ]"
              + DateText.MONTH
              + ")?|(?:spring|summer|fall|autumn|winter)\\b)"
              + "(?: \\d{1,2}(?!\\d)(?:[-–]\\d{1,2})?(?:st|nd|rd|th)?)?");

  /** What a citation says of how far the paper is. */
  private static final Pattern STATE =
      Pattern.compile(
          "(?i)(?:to appear|early access|early view|online first|ahead of print|(?:published )?online"
              + "|advance online publication|article in press|accepted|special issue)\\b");

  private static final Pattern PUBLISHER =
      Pattern.compile(
          "(?:.*\\b(?:Press|Publish\\p{L}+|Verlag|Association|Society|Springer|Elsevier|Wiley|Kluwer|Citeseer"
              + "|Curran|Routledge|Kaufmann|Birkh\\p{L}+|Sons|Group|Inc|Ltd|Corporation|Dagstuhl|Academic|Sage|SAGE|Hall"
              + "|Francis|Scientific|Oxford|Cambridge|Pergamon|Blackwell)\\b.*|\\p{Lu}[\\p{Lu}&-]{1,9}|de Gruyter)");

  /** A publisher, a city or a country. */
  private static final Pattern PLACE =
      Pattern.compile("\\p{Lu}[\\p{L}.'’& -]{1,60}?(?=[,.;:()]|$)");

  /** "SETS", "SETS '20", "SETS 2020" in parentheses behind a name. */
  private static final Pattern ACRONYM =
      Pattern.compile(
          "\\(((?=[^()\\d]*\\p{Lu}[^()\\d]*\\p{Lu})\\p{Lu}[\\p{L}&/-]{1,14})(?: ?['’‘]?([0-3]\\d)| ((?:19|20)\\d\\d))?\\)");

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
              + "|Grant|Figs?|Eq|Level|Phase|Stage|Day|Week|Step|Group|Type|Class|Edition|ISBN|ISSN|PMID|DOI|Springer|Elsevier|Wiley)\\b.*"
              + "|(?i:"
              + DateText.MONTH
              + ").*");

  private static final Pattern BEGIN =
      Pattern.compile(
          "\\p{Lu}|\\p{Ll}{1,2}\\p{Lu}|npj |medRxiv|bioRxiv|\\d+(?:st|nd|rd|th) |20\\d\\d \\p{Lu}");

  /** What no name ends with. */
  private static final Pattern OPEN =
      Pattern.compile("(?i) (?:of|on|for|in|the|and|at|to|&)$|[=^+]");

  /** The end of a sentence, where no word is abbreviated. */
  private static final Pattern SENTENCE =
      Pattern.compile("(?<!\\p{L})(?:\\p{Ll}[\\p{L}-]*|\\p{L}{12,})\\. |[?!] |\\.\\. ");

  private static final Pattern INITIALS_FIRST =
      Pattern.compile("(?!J\\. )(?:\\p{Lu}\\. ?)+\\p{Lu}[\\p{L}'’-]+(?:[,. ].*)?");

  private static final Pattern INITIALS_LAST =
      Pattern.compile("\\p{Lu}[\\p{L}'’-]+,? (?:\\p{Lu}\\.[ -]?)+(?:,.*)?");

  private final String text;
  private final int nameEnd;
  private final int mostPlaces;
  private int at;
  private int places;

  /** Whether a mark, which is more than a space, is before the position. */
  private boolean parted;

  private String acronym = "";
  private int year;

  /** The year behind a month, and where the month ends. */
  private int dateYear;

  private int monthEnd = -1;

  /** How much says that the numbers are those of a citation. */
  private int evidence;

  private CitedVenue(String text, int nameEnd, boolean introduced) {
    this.text = text;
    this.nameEnd = nameEnd;
    this.at = nameEnd;
    this.mostPlaces = introduced ? MOST_PLACES : 0;
  }

  /**
   * Reads a text that is nothing but a venue with numbers behind it.
   *
   * @param dated whether the year is known from elsewhere
   * @return null for another text
   */
  static Published read(String text, boolean dated, KnownVenues known) {
    Matcher law = LAW.matcher(text);
    if (law.matches()) {
      return Published.of(law.group(1)).in(Integer.parseInt(law.group(2)));
    }
    CitedVenue venue = parse(text, dated, known);
    return venue == null ? null : venue.published(known);
  }

  /** Whether a text is nothing but a venue with a volume or pages. */
  static boolean isReference(String text, KnownVenues known) {
    CitedVenue venue = parse(text, false, known);
    return venue != null && venue.evidence > 0;
  }

  /**
   * Reads a text that ends with a venue and a volume or pages, behind names or nothing.
   *
   * @return null for another text
   */
  static Published find(String text, KnownVenues known) {
    if (text.length() > LONGEST || !DIGIT.matcher(text).find()) {
      return null;
    }
    for (int i = 0; i < text.length(); i++) {
      int before = i - 1;
      while (before > 0 && text.charAt(before) == ' ') {
        before--;
      }
      boolean begins = i == 0 || before < i - 1 && text.charAt(i) != ' ' && isEnd(text, before);
      CitedVenue venue = begins ? parse(text.substring(i), false, known) : null;
      if (venue != null && venue.evidence + Math.min(venue.year, 1) > 1) {
        String names = text.substring(0, i).strip();
        boolean behind = names.isEmpty() || names.endsWith(".") || AuthorText.read(names) != null;
        return behind ? venue.published(known).behind(names) : null;
      }
    }
    return null;
  }

  /** Whether a venue may begin behind a mark, which is not the point of an initial. */
  private static boolean isEnd(String text, int at) {
    char c = at < 0 ? ' ' : text.charAt(at);
    return MARKS.indexOf(c) >= 0 && !(c == '.' && TitleText.isInitial(text, at));
  }

  private static CitedVenue parse(String written, boolean dated, KnownVenues known) {
    if (written.length() > LONGEST) {
      return null;
    }
    Matcher in = IN.matcher(written);
    boolean introduced = in.lookingAt();
    String text = introduced ? written.substring(in.end()) : written;
    Matcher editors = introduced ? EDITORS.matcher(text) : null;
    text = introduced && editors.lookingAt() ? text.substring(editors.end()) : text;
    if (!BEGIN.matcher(text).lookingAt() || OTHER.matcher(text).matches()) {
      return null;
    }
    Matcher called = ACRONYM.matcher(text);
    CitedVenue first = called.find() ? parse(text, called.start(), introduced, dated, known) : null;
    for (int i = 2; first == null && i <= text.length() && i < LONGEST_NAME; i++) {
      boolean ends =
          i == text.length() || " ,.;:(".indexOf(text.charAt(i)) >= 0 && text.charAt(i - 1) != ' ';
      first = ends ? parse(text, i, introduced, dated, known) : null;
    }
    return first;
  }

  private static CitedVenue parse(
      String text, int end, boolean introduced, boolean dated, KnownVenues known) {
    String name = text.substring(0, end).strip();
    // "Commun. ACM": the name goes on behind its abbreviated words
    boolean goesOn =
        text.startsWith(".", end)
            && GOES_ON.matcher(text.substring(end)).lookingAt()
            && isAbbreviated(name + ".");
    if (goesOn || end >= LONGEST_NAME || !isName(name, introduced, known)) {
      return null;
    }
    CitedVenue venue = new CitedVenue(text, end, introduced);
    return venue.readAll() && venue.isCitation(name, introduced, dated, known) ? venue : null;
  }

  /**
   * The venue that a text names without any number, where nothing else can be; empty if it may be
   * something else.
   */
  static String named(String text, KnownVenues known) {
    Matcher in = IN.matcher(text);
    String name = bare(in.lookingAt() ? text.substring(in.end()) : text);
    boolean may =
        name.length() > 1
            && BEGIN.matcher(name).lookingAt()
            && isName(name, false, known)
            && !PUBLISHER.matcher(name).matches()
            && (known.isName(name) || !DIGIT.matcher(name).find())
            && (known.isName(name) || VenueText.isJournal(name) || VenueText.mayBeVenue(name));
    return may ? VenueText.named(name, known) : "";
  }

  /** Whether the numbers behind a name say that it is that of a venue. */
  private boolean isCitation(String name, boolean introduced, boolean dated, KnownVenues known) {
    String bare = bare(name);
    boolean series = VenueText.isSeries(bare) || known.isName(bare) || VenueText.isPreprint(bare);
    boolean sure = series || introduced || VenueText.isJournal(bare);
    int dates = dated || year + dateYear > 0 ? 1 : 0;
    return series ? evidence + dates > 0 : sure ? evidence > 0 : evidence + dates >= LEAST_EVIDENCE;
  }

  /**
   * Whether a text may be the name of a venue.
   *
   * @param introduced whether "In" is before it, so that it may have commas
   */
  private static boolean isName(String name, boolean introduced, KnownVenues known) {
    boolean series = introduced || VenueText.isSeries(name);
    boolean listed = series || name.indexOf(',') < 0 && name.indexOf(':') < 0;
    int sentence = name.indexOf(". ");
    boolean one =
        sentence < 0
            || isAbbreviated(name.substring(0, sentence + 1))
            || VenueText.isSeries(name.substring(0, sentence));
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

  /** Whether the words of a name are abbreviated, but for small ones. */
  private static boolean isAbbreviated(String name) {
    for (String word : name.strip().split(" +")) {
      boolean small = Character.isLowerCase(word.codePointAt(0)) || word.equals("&");
      boolean acronym = PlainText.capitals(word) == word.length();
      if (!word.endsWith(".") && !small && !acronym && !ADJECTIVES.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private static String bare(String name) {
    return name.replaceAll("^[ ,.:;]+|[ ,.:;]+$", "");
  }

  private Published published(KnownVenues known) {
    String whole = bare(text.substring(0, nameEnd));
    // "Proc. R. Soc. B" is a whole name, "Proc. CONF" is not
    boolean abbreviated = whole.startsWith("Proc. ") && whole.indexOf('.', "Proc. ".length()) > 0;
    String name = !acronym.isEmpty() ? acronym : abbreviated ? whole : VenueText.trim(whole);
    Published named = Published.read(name, true, known);
    boolean says =
        named != null
            && named.before().isEmpty()
            && (named.preprint() || !named.venue().isEmpty() && !abbreviated);
    Published venue = says ? named : Published.of(VenueText.named(name, known));
    int when = year > 0 ? year : dateYear;
    return when > 0 ? venue.in(when).asDated(year == 0) : venue;
  }

  /** Whether nothing but locators follows. */
  private boolean readAll() {
    Matcher called = take(Pattern.compile("\\s*" + ACRONYM.pattern()));
    if (called != null) {
      acronym = called.group(1);
      String full = called.group(3) == null ? "20" + called.group(2) : called.group(3);
      year = called.group(2) == null && called.group(3) == null ? 0 : Integer.parseInt(full);
    }
    while (at < text.length()) {
      if (!step()) {
        return false;
      }
    }
    return true;
  }

  private boolean step() {
    Matcher between = take(BETWEEN);
    if (between != null) {
      parted = !between.group().isBlank();
      return true;
    }
    boolean apart = parted;
    parted = false;
    if (text.charAt(at) == '(') {
      return parenthesis();
    }
    if (take(ADDRESS) != null || take(STATE) != null) {
      return true;
    }
    if (take(DATE) != null) {
      monthEnd = at;
      return true;
    }
    if (take(LABELLED) != null) {
      evidence += 2;
      return true;
    }
    Matcher years = take(YEAR);
    if (years != null) {
      int when = Integer.parseInt(years.group(1));
      boolean dated = monthEnd >= 0 && years.start() - monthEnd <= 2 || years.group(2) != null;
      dateYear = dated && dateYear == 0 ? when : dateYear;
      year = year == 0 && !dated ? when : year;
      return true;
    }
    Matcher number = take(NUMBER);
    if (number != null) {
      boolean span = year + dateYear == 0 && YEARS.matcher(number.group()).matches();
      evidence += span ? 0 : number.group(1).isEmpty() ? 1 : 2;
      return true;
    }
    int start = at;
    Matcher place = apart ? take(PLACE) : null;
    boolean named =
        place != null
            && (PUBLISHER.matcher(place.group()).matches()
                || place.group().indexOf(" and ") < 0
                    && (text.charAt(Math.max(0, start - 2)) != '.' || evidence > 0)
                    && places++ < mostPlaces);
    at = named ? at : start;
    return named;
  }

  private boolean parenthesis() {
    int close = text.indexOf(')', at);
    if (close < 0) {
      return false;
    }
    String enclosed = text.substring(at + 1, close);
    boolean places = mostPlaces > 0 || enclosed.indexOf(',') > 0; // "Sets (Oxford, England) 12"
    CitedVenue inner = new CitedVenue(enclosed, 0, places);
    inner.parted = true;
    while (inner.at < inner.text.length()) {
      if (!inner.step()) {
        return false;
      }
    }
    year = inner.year == 0 ? year : inner.year; // "Sets 15, 2010 (2024)"
    dateYear = dateYear == 0 ? inner.dateYear : dateYear;
    evidence += inner.evidence;
    at = close + 1;
    return true;
  }

  private Matcher take(Pattern pattern) {
    Matcher matcher = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
    if (!matcher.lookingAt() || matcher.end() == at) {
      return null;
    }
    at = matcher.end();
    return matcher;
  }
}
