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
 * @param nickname in brackets before the title; empty if it has none
 */
record TitleText(String names, String title, String facts, String nickname) {
  /** In characters; longer lists of names are read as text. */
  static final int LONGEST_NAMES = 2000;

  /** What follows the name in bold or with a link: "[SETS](link): A Study of Sets | VENUE". */
  private static final Pattern SUBTITLE =
      Pattern.compile("^ ?: ?([^|.(\\[]{10,150}?) *(?=[|(\\[]|\\. |$)");

  /** In words, of what may be a person before others. */
  private static final int MOST_OF_NAME = 2;

  private static final String PERSON = "(?:\\p{Lu}\\. ?)+\\p{Lu}[\\p{L}'’-]+";

  /** Whole names behind a title: ", A. Author, B. Author & C. Author". */
  private static final Pattern INITIALED =
      Pattern.compile(
          "(?<=.{12}), " + PERSON + "(?:, " + PERSON + "){0,50}(?:,? (?:&|and) " + PERSON + ")?$");

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

  /** "Lovelace (2020) - Title". */
  private static final Pattern DASHED =
      Pattern.compile("([^()]{2,200}?) \\(((?:19|20)\\d\\d)[a-z]?\\) ?[-–—] +(.{9,})");

  /** Pages behind a year, as DBLP has them, with a colon behind the names. */
  private static final Pattern DBLP = Pattern.compile("(?:19|20)\\d\\d\\)?: ?\\d+|\\bCoRR abs/");

  static final Pattern INITIAL = Pattern.compile("\\b\\p{Lu}\\.");

  TitleText(String names, String title, String facts) {
    this(names, title, facts, "");
  }

  /** The parts of a text whose title comes first. */
  static TitleText of(String written, KnownVenues known) {
    String text = KIND.matcher(written).replaceAll(". ");
    return at(TitleEnd.of(text, known, false), text);
  }

  /** The parts of a text whose title follows names, as in a bibliography; null for another. */
  static TitleText cited(String text, KnownVenues known) {
    return cited(text, known, DBLP.matcher(text).find());
  }

  /** The parts of a text whose title follows names and a colon; null for another. */
  static TitleText behindColon(String text, KnownVenues known) {
    return cited(text, known, true);
  }

  /** The parts of a text whose title follows names, a year and a dash; null for another. */
  static TitleText dashed(String text, KnownVenues known) {
    Matcher dashed = DASHED.matcher(text);
    String names = dashed.matches() ? dashed.group(1) : "";
    boolean people = AuthorText.read(names) != null || AuthorText.families(names) != null;
    if (names.isEmpty() || !people) {
      return null;
    }
    TitleText title = of(dashed.group(3), known);
    return new TitleText(names + " (" + dashed.group(2) + ")", title.title(), title.facts());
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
    String facts = rest.facts().replaceFirst("^[.,: ]+", "");
    boolean journal = new CitedVenue(facts, known).isReference(0);
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
    CitedPaper citation = CitedPaper.read(text, known);
    if (citation != null) {
      String year = " (" + citation.published().year() + ").";
      return new TitleText(citation.names() + year, citation.title(), ". " + citation.venue());
    }
    Matcher quoted = QUOTED.matcher(text);
    String names = quoted.matches() ? quoted.group(1) : "";
    Published byline = names.endsWith(")") ? Published.read(names, true, known) : null;
    boolean families = byline != null && byline.venue().isEmpty() && byline.byline() != null;
    if (families || AuthorText.read(names + ".") != null) {
      return new TitleText(names + ".", quoted.group(2), quoted.group(3));
    }
    Matcher tagged = TAGGED.matcher(text);
    boolean named =
        text.length() < LONGEST_NAMES
            && tagged.matches()
            && (text.startsWith("[") || isMethod(tagged.group(1)));
    if (named && tagged.group(2).split(" ").length > 2 && isTitle(tagged.group(2))) {
      TitleText rest = marked(tagged.group(2), known);
      if (Published.isHead(tagged.group(1), known)) {
        return new TitleText(rest.names, rest.title, rest.facts + ". " + tagged.group(1));
      }
      return new TitleText(rest.names, rest.title, rest.facts, tagged.group(1));
    }
    Matcher dated = DATED.matcher(text);
    if (dated.matches()) {
      return new TitleText("", dated.group(2), dated.group(1));
    }
    Matcher people = INITIALED.matcher(text);
    if (people.find()
        && people.start() <= TitleEnd.of(text, known, true)
        && text.substring(0, people.start()).split(" ").length > MOST_OF_NAME) {
      return new TitleText("", text.substring(0, people.start()), text.substring(people.start()));
    }
    TitleText cited = cited(text, known);
    return cited == null || !ENDED.matcher(cited.names()).find()
        ? at(TitleEnd.of(text, known, true), text)
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
      if (title.charAt(i) == '.' && TitleEnd.isEnd(title, i)) {
        return new TitleText(names, title.substring(0, i), title.substring(i) + facts);
      }
    }
    return this;
  }

  /** Whether a text before a title names people, rather than the first words of the title. */
  static boolean isCertain(String text, boolean sentence) {
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

  /** Whether nothing but names with initials is behind the title. */
  boolean hasPeopleBehind() {
    return INITIALED.matcher(title + facts).find(title.length()) && nickname.isEmpty();
  }

  /** The same with what is behind the title as a part of it. */
  TitleText whole() {
    return new TitleText(names, title + facts, "", nickname);
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
      boolean ellipsis = text.startsWith("...", i - 2) && !text.startsWith("al...", i - 4);
      boolean point = c == '.' && apart && !ellipsis && !isInitial(text, i);
      if (point || c == ',' || c == ';' || c == '(' || colon && c == ':') {
        return i;
      }
    }
    return -1;
  }

  static boolean isInitial(String text, int point) {
    int start = point;
    while (start > 0 && start > point - 2 && Character.isUpperCase(text.charAt(start - 1))) {
      start--;
    }
    return start < point && (start == 0 || !Character.isLetter(text.charAt(start - 1)));
  }
}
