package org.ddlist.lists;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The volume, the pages, the date and the publisher behind the name of a venue:
 *
 * <pre>{@code
 * numbers = [ "(" acronym ")" ] { locator }
 * locator = [ "vol." | "no." | "pp." | "pages" | "Article" | ... ] number [ ( "-" | ":" | "(" ) number ]
 *         | date | "(" locator ")" | publisher | place | "doi:" id | address
 * }</pre>
 */
final class CitedNumbers {
  /** Of a city, a state and a country, and of the publisher's. */
  private static final int MOST_PLACES = 6;

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
              + "|(?i:supplement|suppl\\.?|(?:\\d+(?:st|nd|rd|th)|revised) ed(?:\\.|ition)?|in press\\b|forthcoming\\b)");

  /** How long a book or a paper is, which tells neither. */
  private static final Pattern LENGTH = Pattern.compile("(?i)\\d+ (?:pages?|pp?)\\b");

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

  private static final Pattern ACRONYM_FIRST = Pattern.compile("\\s*" + ACRONYM.pattern());

  /**
   * A text, and the positions from which it has something else than numbers to its end, so that
   * these are read once for all names that may end before them.
   */
  static final class Text {
    private final String text;
    private final BitSet dead = new BitSet();

    Text(String text) {
      this.text = text;
    }

    /** What is from a position to the end; null if that has anything else. */
    CitedNumbers from(int start, boolean introduced) {
      CitedNumbers numbers = new CitedNumbers(text, start, introduced, dead);
      return numbers.readAll() ? numbers : null;
    }

    /** Where the first acronym in parentheses is from a position on; -1 if there is none. */
    int acronym(int start) {
      Matcher acronym = ACRONYM.matcher(text);
      return acronym.find(start) ? acronym.start() : -1;
    }
  }

  private final String text;
  private final int mostPlaces;
  private final BitSet dead;
  private int at;
  private int places;

  /** Whether a place could not be read because of what is before it, which may be other names. */
  private boolean exhausted;

  /** Whether a mark, which is more than a space, is before the position. */
  private boolean parted;

  private String acronym = "";
  private int year;

  /** The year behind a month, and where the month ends. */
  private int dateYear;

  private int monthEnd = -1;

  /** How much says that the numbers are those of a citation. */
  private int evidence;

  private CitedNumbers(String text, int start, boolean introduced, BitSet dead) {
    this.text = text;
    this.at = start;
    this.mostPlaces = introduced ? MOST_PLACES : 0;
    this.dead = dead;
  }

  /** In parentheses behind the name; empty if there is none. */
  String acronym() {
    return acronym;
  }

  /** 0 if there is none. */
  int year() {
    return year > 0 ? year : dateYear;
  }

  /** Whether the year is only that of a date. */
  boolean isDated() {
    return year == 0 && dateYear > 0;
  }

  /** How much says that the numbers are those of a citation: two for pages, one for a volume. */
  int evidence() {
    return evidence;
  }

  /** Whether the text of a venue is that of a publisher. */
  static boolean isPublisher(String text) {
    return PUBLISHER.matcher(text).matches();
  }

  /** Whether nothing but locators follows. */
  private boolean readAll() {
    Matcher called = take(ACRONYM_FIRST);
    if (called != null) {
      acronym = called.group(1);
      String full = called.group(3) == null ? "20" + called.group(2) : called.group(3);
      year = called.group(2) == null && called.group(3) == null ? 0 : Integer.parseInt(full);
    }
    int start = at;
    while (at < text.length()) {
      int state = 4 * at + (parted ? 2 : 0) + (mostPlaces > 0 ? 1 : 0);
      if (dead.get(state) || !step()) {
        if (!exhausted) {
          dead.set(4 * start + (mostPlaces > 0 ? 1 : 0));
          dead.set(state);
        }
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
    if (take(ADDRESS) != null || take(STATE) != null || take(LENGTH) != null) {
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
    boolean publisher = place != null && isPublisher(place.group());
    boolean may = place != null && place.group().indexOf(" and ") < 0;
    boolean open = text.charAt(Math.max(0, start - 2)) != '.' || evidence > 0;
    boolean more = open && places < mostPlaces;
    exhausted |= may && !publisher && !more && mostPlaces > 0;
    boolean named = publisher || may && more;
    places += named && !publisher ? 1 : 0;
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
    CitedNumbers inner = new CitedNumbers(enclosed, 0, places, new BitSet());
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
