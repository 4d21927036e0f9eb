package org.ddlist.lists;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddlist.text.PlainText;

/**
 * A title in a text with facts around it, where no mark sets it off:
 *
 * <pre>{@code
 * text = [ names ( "." | "," | "(" year ")" ) ] title [ ( "." | "," | "-" | "(" | "[" | "|" ) facts ]
 * }</pre>
 *
 * @param names before the title, with the year behind them; empty if it has none
 * @param facts behind the title, with the mark that ends it; empty if it has none
 */
record TitleText(String names, String title, String facts) {
  /** In characters; longer lists of names are read as text. */
  static final int LONGEST_NAMES = 2000;

  /** What follows the name in bold or with a link: "[SETS](link): A Study of Sets | VENUE". */
  private static final Pattern SUBTITLE =
      Pattern.compile("^ ?: ?([^|.(\\[]{10,150}?) *(?=[|(\\[]|\\. |$)");

  /** In characters. */
  private static final int LEAST_TITLE = 9;

  /** In characters, of what is in square brackets behind a title. */
  private static final int LONGEST_TAG = 60;

  /** In characters, of what is behind a title in its line. */
  private static final int LONGEST_FACTS = 600;

  /** In characters, of a venue and a year without a mark before it. */
  private static final int LONGEST_VENUE = 25;

  /** What is before a venue that belongs to a title: "The Challenge at CONF 2020". */
  private static final Pattern GOES_ON =
      Pattern.compile("(?i)\\b(?:at|in|of|for|from|the|on|to|and|with|by|a)$|[:,–—-]$");

  /** The year behind the names of a citation. */
  private static final Pattern YEAR =
      Pattern.compile(
          "^[ .,:]*\\(?((?:19|20)\\d\\d)[a-z]?(?:, (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}*\\.?(?: \\d+)?)?\\)?[.,:]*(?: |$)");

  /** The last of several names, whose initials end the sentence. */
  private static final Pattern LAST_NAME =
      Pattern.compile(
          "^(?:(?:and|&) )?(?:\\p{Lu}[\\p{L}’'-]+ )?\\p{Lu}(?:[. -]{0,3}\\p{Lu}){0,9}\\.,? +(?=[\\p{Lu}(])");

  /** Names that end with a sentence or a year. */
  private static final Pattern ENDED = Pattern.compile("[.):\\d] *$");

  /** Names, and a title in quotes. */
  private static final Pattern QUOTED =
      Pattern.compile("([^\"“”]+?)(?:[,.:] ?| )[\"“]([^\"“”]{8,}?)[.,]?[\"”](.*)");

  /** The first of several names behind a title: ", A. Author et al.", ". Author, Ann et al." */
  private static final Pattern OTHERS =
      Pattern.compile("(?<=.{8})(?:\\. \\p{Lu}[\\p{L}'-]{1,20})?, [\\p{L}. '-]{2,40} et al\\.?$");

  private static final Pattern IN_QUOTES = Pattern.compile("[\"“]([^\"“”]{8,}?)[.,]?[\"”]");

  /**
   * The kind of a work behind its title in Chinese citations (GB/T 7714), or a year without a
   * space.
   */
  private static final Pattern KIND =
      Pattern.compile(
          "\\[(?:[ACDJMNPRS]|[A-Z]{1,2}/OL)\\](?://)?[.,]? *|(?<=\\p{Ll})\\.(?=(?:19|20)\\d\\d\\b)");

  /** "(SETS) Title of Some Words", "[SETS] Title of Some Words". */
  private static final Pattern TAGGED =
      Pattern.compile("[(\\[]([\\p{L}\\d][\\w .+-]{1,24})[)\\]] (.+)");

  private static final Pattern REQUEST =
      Pattern.compile(
          "Please (?:see|refer|cite|note|feel|open|contact|check|send|read|follow|add|let|use|find)\\b");

  /** What a remark says of a paper: "Code and Weights Available". */
  private static final Pattern OFFER =
      Pattern.compile("(?i)\\b(?:code|implementation|weights|available)\\b");

  /** "2020 - Title". */
  private static final Pattern DATED = Pattern.compile("((?:19|20)\\d\\d) ?[-–—|] (.{8,})");

  /** Pages behind a year, as DBLP has them, with a colon behind the names. */
  private static final Pattern DBLP = Pattern.compile("(?:19|20)\\d\\d\\)?: ?\\d+|\\bCoRR abs/");

  private static final Pattern INITIAL = Pattern.compile("\\b\\p{Lu}\\.");

  /** The parts of a text whose title comes first. */
  static TitleText of(String written, KnownVenues known) {
    String text = KIND.matcher(written).replaceAll(". ");
    return at(end(text, known, false), text);
  }

  /** The parts of a text whose title follows names, as in a bibliography; null for another. */
  static TitleText cited(String text, KnownVenues known) {
    return cited(text, known, DBLP.matcher(text).find());
  }

  /** The parts of a text whose title follows names and a colon; null for another. */
  static TitleText behindColon(String text, KnownVenues known) {
    return cited(text, known, true);
  }

  private static TitleText cited(String text, KnownVenues known, boolean colon) {
    int from = 0;
    boolean whole = false;
    boolean sentence = false;
    int end = nextEnd(text, 0, colon);
    while (!sentence
        && end > 0
        && end < LONGEST_NAMES
        && isPart(text.substring(from, end), whole)) {
      whole |= from == 0 && text.substring(0, end).strip().indexOf(' ') > 0;
      sentence = text.charAt(end) == '.' || text.charAt(end) == ':';
      from = end + 1;
      end = text.charAt(end) == '(' ? 0 : nextEnd(text, from, colon);
    }
    if (from == 0) {
      return null;
    }
    Matcher initials = LAST_NAME.matcher(text.substring(from).stripLeading());
    if (!sentence && text.charAt(from - 1) == ',' && initials.find()) {
      from = text.indexOf(initials.group(), from) + initials.end();
      sentence = true;
    }
    from -= text.charAt(from - 1) == '(' ? 1 : 0;
    Matcher year = YEAR.matcher(text.substring(from));
    boolean dated = year.find();
    int start = dated ? from + year.end() : from;
    if (text.startsWith("(", from) && !dated) {
      return null;
    }
    String names = text.substring(0, from).strip();
    String after = text.substring(start).strip();
    Matcher mark = IN_QUOTES.matcher(after);
    TitleText rest =
        mark.lookingAt()
            ? new TitleText("", mark.group(1), after.substring(mark.end()))
            : of(after, known).toSentence();
    boolean journal = Published.isReference(rest.facts().replaceFirst("^[.,: ]+", ""));
    boolean named = isCertain(names, sentence || dated || journal);
    return named && isTitle(rest.title(), known)
        ? new TitleText(text.substring(0, start), rest.title(), rest.facts())
        : null;
  }

  /**
   * Whether a text is nothing but whole names.
   *
   * @param least how many: two may be a title, as "Sets and Their Order"
   */
  static boolean arePeople(String text, int least) {
    AuthorText names = text.length() > LONGEST_NAMES ? null : AuthorText.read(text);
    return names != null && names.names().size() >= least && isCertain(text, false);
  }

  /** The parts of a text that a mark sets off, which is a title or a whole citation. */
  static TitleText marked(String written, KnownVenues known) {
    String text = KIND.matcher(written).replaceAll(". ");
    Matcher quoted = QUOTED.matcher(text);
    String names = quoted.matches() ? quoted.group(1) + "." : "";
    if (AuthorText.read(names) != null) {
      return new TitleText(names, quoted.group(2), quoted.group(3));
    }
    Matcher tagged = TAGGED.matcher(text);
    boolean named = tagged.matches() && (text.startsWith("[") || isMethod(tagged.group(1)));
    if (named && tagged.group(2).split(" ").length > 2 && isTitle(tagged.group(2))) {
      return marked(tagged.group(2), known);
    }
    Matcher dated = DATED.matcher(text);
    if (dated.matches()) {
      return new TitleText("", dated.group(2), dated.group(1));
    }
    TitleText cited = cited(text, known);
    return cited == null || !ENDED.matcher(cited.names()).find()
        ? at(end(text, known, true), text)
        : cited;
  }

  private static boolean isMethod(String word) {
    return word.indexOf(' ') < 0 && PlainText.capitals(word) > 1;
  }

  private static TitleText at(int end, String text) {
    // "Title, Lovelace et al. - CONF 2020"
    Matcher others = OTHERS.matcher(text.substring(0, end));
    int title = end < text.length() && others.find() ? others.start() : end;
    return new TitleText("", text.substring(0, title), text.substring(title));
  }

  /** The same with a title that ends with its first sentence, as behind names. */
  private TitleText toSentence() {
    for (int i = 8; i < title.length(); i++) {
      if (title.charAt(i) == '.' && isEnd(title, i)) {
        return new TitleText(names, title.substring(0, i), title.substring(i) + facts);
      }
    }
    return this;
  }

  /** Whether a text before a title names people, rather than the first words of the title. */
  private static boolean isCertain(String text, boolean sentence) {
    AuthorText names = AuthorText.read(text);
    if (names == null) {
      return false;
    }
    boolean whole = true;
    for (String name : names.names()) {
      whole &= name.indexOf(' ') > 0;
    }
    boolean several = names.names().size() > 1 && whole;
    return names.others() || several || sentence && INITIAL.matcher(text).find();
  }

  private static boolean isTitle(String text, KnownVenues known) {
    boolean begins = !text.isEmpty() && !text.startsWith("and ") && !text.startsWith("&");
    return begins
        && text.indexOf(' ') > 0
        && TitleText.isTitle(text)
        && !Published.isWhole(text, known);
  }

  /** A title without the marks around it, and without "In" behind it. */
  static String trim(String written) {
    String text = PlainText.of(written);
    int start = 0;
    int end = text.length();
    while (start < end && " .,:;|-–—•".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && " .,:;|-–—，。：".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    text = text.substring(start, end);
    boolean bracketed = text.startsWith("[") && text.indexOf(']') == text.length() - 1;
    text = bracketed ? text.substring(1, text.length() - 1) : text;
    boolean quoted =
        text.length() > 2
            && "\"“”‘'《".indexOf(text.charAt(0)) >= 0
            && "\"“”’'》".indexOf(text.charAt(text.length() - 1)) >= 0;
    String title = quoted ? text.substring(1, text.length() - 1).strip() : text;
    title = title.replaceFirst("(?<=[.,?!]) (?:[Ii]n|[Tt]o appear in)$", "");
    title =
        title.endsWith(".") || title.endsWith(",") ? title.substring(0, title.length() - 1) : title;
    return title;
  }

  /** Whether a text may be a title: it has letters and is no label of a link. */
  static boolean isTitle(String text) {
    String bare = PlainText.of(text);
    return !bare.startsWith("http")
        && !REQUEST.matcher(bare).lookingAt()
        && (bare.length() > 3 || han(bare) > 1)
        && PlainText.capitals(bare.toUpperCase(Locale.ROOT)) + 2 * han(bare) > 2
        && ItemField.of(bare) == null;
  }

  /** The rest of a title behind the name that it begins with; empty if there is none. */
  static String subtitle(String after) {
    Matcher sub = SUBTITLE.matcher(after);
    boolean title = sub.find() && isCapitalised(sub.group(1));
    return title && !VenueText.isJournal(sub.group(1)) ? sub.group(1) : "";
  }

  /** Whether most words begin with a capital, as those of titles do and of remarks do not. */
  static boolean isCapitalised(String text) {
    int capitals = 0;
    int words = 0;
    for (String word : text.strip().split("[ -]+")) {
      words += word.length() > 3 ? 1 : 0;
      capitals += word.length() > 3 && PlainText.capitals(word) > 0 ? 1 : 0;
    }
    return words > 1 && capitals * 3 > words * 2 && !OFFER.matcher(text).find();
  }

  private static int han(String text) {
    return (int)
        text.codePoints()
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
            .count();
  }

  /**
   * Whether a text between commas is a name, several that "and" joins, or "et al".
   *
   * @param whole whether the names before it have more than a word, as a whole one has
   */
  private static boolean isPart(String text, boolean whole) {
    String part = text.strip();
    boolean name = AuthorText.isPart(part) && (!whole || part.indexOf(' ') > 0);
    return name || part.startsWith("et al") || part.startsWith("and others");
  }

  /**
   * Where a part of a list of names ends; -1 if it goes on to the end of the text.
   *
   * @param colon whether a colon may end it
   */
  private static int nextEnd(String text, int from, boolean colon) {
    for (int i = from + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean apart = i + 1 < text.length() && " \"“".indexOf(text.charAt(i + 1)) >= 0;
      boolean point = c == '.' && apart && !isInitial(text, i);
      if (point || c == ',' || c == ';' || c == '(' || colon && c == ':') {
        return i;
      }
    }
    return -1;
  }

  private static boolean isInitial(String text, int point) {
    int start = point;
    while (start > 0 && start > point - 2 && Character.isUpperCase(text.charAt(start - 1))) {
      start--;
    }
    return start < point && (start == 0 || !Character.isLetter(text.charAt(start - 1)));
  }

  /**
   * Where a title ends: of all marks in a text, the one that is followed by what says most of
   * names, venue and year and nothing else; the whole length if nothing follows it.
   *
   * @param marked whether a mark sets the text off
   */
  private static int end(String text, KnownVenues known, boolean marked) {
    int best = text.length();
    int most = 0;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean opens = "([（".indexOf(c) >= 0;
      int facts = 0;
      if (opens && depth++ == 0) {
        facts = i == 0 ? 0 : inBrackets(text, i, known);
      } else if (")]）".indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0 && i >= LEAST_TITLE) {
        facts = behind(text, i, known, marked);
      }
      if (facts > most) {
        most = facts;
        best = i + ("?!".indexOf(c) < 0 ? 0 : 1);
      }
    }
    return best;
  }

  /** How much the brackets at a position say of a paper; 0 if they belong to its title. */
  private static int inBrackets(String text, int open, KnownVenues known) {
    int close = closing(text, open);
    String inner = text.substring(open + 1, close < 0 ? text.length() : close);
    String before = text.substring(0, open).strip();
    if (close < 0) {
      return open < LEAST_TITLE ? 0 : 1;
    }
    if (Published.isWhole(inner, known) || isByline(inner, known)) {
      return 4;
    }
    boolean square = text.charAt(open) == '[';
    return square && (before.endsWith(".") || areTags(text, open)) ? 3 : 0;
  }

  /** Whether nothing but short texts in square brackets follow, and one that a link closes. */
  private static boolean areTags(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == '[') {
      int close = text.indexOf(']', at);
      if (close < 0) {
        return at == text.length() - 1;
      }
      if (close - at > LONGEST_TAG || text.lastIndexOf('[', close) > at) {
        return false;
      }
      at = close + 1;
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
    }
    return at == text.length();
  }

  /** How much the text behind a mark says of a paper; 0 if it says anything else. */
  private static int behind(String text, int mark, KnownVenues known, boolean marked) {
    char c = text.charAt(mark);
    String rest = text.substring(mark + 1);
    if (c == ' ') {
      return rest.length() <= LONGEST_VENUE && isKnown(text.substring(0, mark), rest, known)
          ? 1
          : 0;
    }
    if (rest.length() > LONGEST_FACTS || !rest.startsWith(" ")) {
      return 0;
    }
    if (",.:".indexOf(c) >= 0 && Published.isReference(rest.strip())) {
      return 5;
    }
    if (c == ',') {
      return isByNames(rest, known) ? 4 : Published.isWhole(rest.strip(), known) ? 2 : 0;
    }
    if (!isEnd(text, mark)) {
      return 0;
    }
    boolean cell = c == '|' && !marked && text.startsWith(" ", mark - 1);
    return cell || states(rest, known) || isPeople(rest, c, marked) ? 4 : 0;
  }

  /**
   * Whether a known venue and a year end a text without a mark: "Sets and their Order CONF 2020".
   */
  private static boolean isKnown(String before, String rest, KnownVenues known) {
    Published published = Published.isWhole(rest, known) ? Published.read(rest, true, known) : null;
    return published != null
        && !rest.isEmpty()
        && Character.isUpperCase(rest.codePointAt(0))
        && published.year() > 0
        && known.isName(published.venue())
        && !GOES_ON.matcher(before).find();
  }

  /** Whether a sentence or a part may end at a mark, which is not that of an initial. */
  private static boolean isEnd(String text, int at) {
    char c = text.charAt(at);
    boolean dash = "-–—".indexOf(c) >= 0 && text.startsWith(" ", at - 1);
    return text.startsWith(" ", at + 1)
        && (c == '.' ? !isInitial(text, at) : dash || "?!|".indexOf(c) >= 0);
  }

  private static int closing(String text, int open) {
    char close = text.charAt(open) == '(' ? ')' : text.charAt(open) == '[' ? ']' : '）';
    return text.indexOf(close, open);
  }

  private static boolean isByline(String text, KnownVenues known) {
    if (text.length() > LONGEST_NAMES) {
      return false;
    }
    Published published = text.length() > 300 ? null : Published.read(text, true, known);
    String names = published == null ? text : published.before();
    AuthorText people = AuthorText.read(names);
    // "Lovelace & Turing, 2020"
    boolean families =
        published != null && published.year() > 0 && AuthorText.families(names) != null;
    return families
        || people != null && (published != null || people.others() || names.indexOf(',') > 0);
  }

  /** Whether what follows a comma is several names and where the paper came out. */
  private static boolean isByNames(String text, KnownVenues known) {
    if (text.length() > 600 || !AuthorText.isPart(text.substring(0, text.indexOf(',') + 1))) {
      return false;
    }
    Published published = text.indexOf('(') >= 0 ? null : Published.read(text, false, known);
    AuthorText names = AuthorText.read(published == null ? text : published.before());
    return names != null
        && (names.others() || published != null && isCertain(published.before(), true));
  }

  /** Whether a text names people, rather than going on with the title, as it may in a mark. */
  private static boolean isPeople(String text, char before, boolean marked) {
    AuthorText names = AuthorText.read(text);
    if (names == null || !marked && ".|".indexOf(before) >= 0) {
      return names != null;
    }
    boolean asked = "?!".indexOf(before) >= 0;
    return names.others()
        || INITIAL.matcher(text).find()
        || names.names().size() > (asked ? 2 : 1) && isCertain(text, true);
  }

  private static boolean states(String text, KnownVenues known) {
    Published published = Published.read(text, false, known);
    return published != null
        && (published.before().isEmpty() || AuthorText.read(published.before()) != null);
  }
}
