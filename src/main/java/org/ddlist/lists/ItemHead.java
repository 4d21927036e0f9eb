package org.ddlist.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ddlist.text.Folding;
import org.ddlist.text.PlainText;

/**
 * Takes what lists have before a title: {@code [VENUE YEAR]}, {@code (2024.05)}, {@code [x]},
 * {@code 12.}, {@code [[VENUE](link)]}, {@code **2024**}, {@code Paper:}, {@code VENUE YEAR |},
 * {@code **NICKNAME** (VENUE YEAR):}.
 */
final class ItemHead {
  /** A number, which may be in brackets, or the box of a task. */
  private static final Pattern COUNT =
      Pattern.compile(
          "^\\s*(?:\\[(?:[ xX]*|\\d{1,3})\\]|\\((?:\\d{1,3}|\\*)\\)|\\d{1,4}[.)](?= )|\\d{1,3}\\.(?=\\p{Lu}))\\s*");

  private static final Pattern GROUP =
      Pattern.compile("^\\s*(?:[\\[【]([^\\[\\]【】]*)[\\]】]|\\(([^()]*)\\)(?![^\\s:.,]))");

  /** "(2020-CONF)Title", where "(Un)Countable" has no year. */
  private static final Pattern GLUED =
      Pattern.compile("^\\s*\\([^()]*(?:19|20)\\d\\d[^()]*\\)(?=\\p{Lu})");

  /** A word in parentheses that is no part of the title. */
  private static final Pattern TAG = Pattern.compile("^\\s*\\([\\w-]+\\)$");

  private static final Pattern SEPARATED =
      Pattern.compile("^\\s*([^|:：]{2,40}?)\\s*(?:\\||[:：]| [-–—] )\\s*");

  /** "20-CONF-Title", "2020-IEEE-TMM - Title". */
  private static final Pattern JOINED =
      Pattern.compile(
          "^\\s*((?:19|20)?\\d\\d)[-_]((?:IEEE-|ACM-)?\\p{Lu}[\\w&+]{1,12})(?:[-_:] ?| - )(?=[\\p{L}\\d])");

  /** "CONF'20 Title", "CONF-20-oral Title". */
  private static final Pattern LED =
      Pattern.compile(
          "^\\s*(\\p{Lu}[\\p{L}&]{1,9})(?:['’]|-)([012]\\d)(?:[- ](oral|spotlight|poster|highlight))?,? +(?!Workshop)(?=[\\p{Lu}\\p{IsHan}\"“])");

  /** "20200131 Title". */
  private static final Pattern DAY =
      Pattern.compile("^\\s*((?:19|20)\\d\\d)(0[1-9]|1[0-2])(?:[0-2]\\d|3[01])(?!\\d) *");

  /** The key of a citation before a title: "@lovelaceAllSets2020". */
  private static final Pattern KEY =
      Pattern.compile(
          "^\\s*@(\\p{L}[\\w:.-]*?)((?:19|20)\\d\\d)[a-z]?(?::?\\s+(?![\\p{Ll}@])|\\s*$)");

  /** The day on which a paper was talked about: "May 25". */
  private static final Pattern MEETING =
      Pattern.compile("^\\s*(?i:" + DateText.MONTH + ") \\d{1,2}[:,.]?\\s*$");

  /** "2020 Title", where most items are so. */
  private static final Pattern DATED =
      Pattern.compile("^\\s*((?:19|20)\\d\\d)\\s+(?=\\p{Lu}\\S* \\S+ \\S)");

  private static final String YEAR_FIRST = "year first";

  /** What follows the name of a method before a title. */
  private static final Pattern NAMED =
      Pattern.compile("^ ?(?:\\(([^()]*)\\) ?)?[:：]\\s*(?=[\\p{Lu}\\p{N}\"“]|$)");

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  private static final String BYLINE_FIRST = "byline first";

  /** How many links before a title there may be for one that names the authors. */
  private static final int ONE_OF = 3;

  /** One of so many bold words is repeated where all are labels. */
  private static final int LABEL = 4;

  private static final int MOST_TAG = 30;

  /** In square brackets before a title of some words. */
  private static final int MOST_TAGS = 100;

  private static final int LEAST_WORDS = 4;

  /** Of the name of a method before a title in quotes. */
  private static final int MOST_WORDS = 5;

  private final List<Run> rest;
  private final ItemFacts facts;

  private ItemHead(List<Run> runs, ItemFacts facts) {
    this.rest = new ArrayList<>(runs);
    this.facts = facts;
  }

  /** A text without the number or the box before it. */
  static String withoutCount(String text) {
    return COUNT.matcher(text).replaceFirst("");
  }

  /** Takes the facts, and returns the runs from the title on. */
  static List<Run> skip(List<Run> runs, ItemFacts facts) {
    ItemHead head = new ItemHead(runs, facts);
    while (!head.rest.isEmpty() && head.step()) {}
    return head.rest;
  }

  private boolean step() {
    Run first = rest.get(0);
    if (first.isBreak() || first.text().isBlank() && !first.isLink()) {
      rest.remove(0);
      return true;
    }
    if (nickname(first) || nicknameLine()) {
      return true;
    }
    Matcher day = DAY.matcher(first.isLink() ? "" : first.text());
    if (day.find()) {
      facts.texts().take(day.group(1) + "-" + day.group(2), true);
      return cut(day.end());
    }
    Matcher meeting = MEETING.matcher(first.isLink() ? "" : first.text());
    if (meeting.find() && rest.size() > 1 && rest.get(1).isLink()) {
      return cut(meeting.end());
    }
    boolean more = hasTextAfter(0);
    if (first.isLink()) {
      boolean fact =
          Published.isHead(first.text(), facts.known())
              || ItemField.of(first.text()) != null
              || first.text().isEmpty()
              || isTag(first);
      boolean names = !fact && more && isByline(first);
      if (names) {
        facts.texts().before(first.text());
        facts.link("paper", first.address());
        rest.remove(0);
        return true;
      }
      if (fact && more) {
        facts.link(first.text(), first.address());
        facts.acronym(first.text());
        rest.remove(0);
      }
      return fact && more;
    }
    // a title in bold may end with a year
    boolean shortly = !first.bold() || first.text().split(" ").length < MOST_WORDS;
    return more && shortly && Published.isHead(first.text(), facts.known())
        ? whole(first)
        : text(first);
  }

  /** Takes the name of a method, in bold or with a link, before a title. */
  private boolean nickname(Run name) {
    int words = name.text().strip().split(" ").length;
    Run next = rest.size() > 1 && (name.bold() || name.isLink()) ? rest.get(1) : Run.BREAK;
    boolean ended = name.text().endsWith(":");
    Matcher named = NAMED.matcher(ended ? ":" + next.text().strip() : next.text());
    if (next.isBreak() || next.isLink() && !ended || !named.find()) {
      return false;
    }
    String title = ended ? next.text() : next.text().substring(named.end());
    boolean quoted = title.strip().startsWith("\"") || title.strip().startsWith("“");
    // "**Some Kind:** A. Author, B. Author. Title. JOURNAL, 2020"
    boolean cited = !name.isLink() && TitleText.cited(title.strip(), facts.known()) != null;
    boolean titled = title.isBlank() ? hasTitle(2) : TitleText.isTitle(title);
    // "**SETS**: SETS: A Study of Sets" says that the bold words of all items are no titles
    String own = Folding.compact(name.text());
    boolean repeated =
        name.bold() && !own.isEmpty() && Folding.compact(title.split("[:,]", 2)[0]).equals(own);
    boolean usual = !name.isLink() && facts.places().isUsual(LABEL, "repeated name", repeated);
    boolean label = repeated || usual && words < 2;
    titled &= cited || repeated || words < (quoted ? MOST_WORDS : 2);
    // "[SETS](paper): A Study of Sets" is one title
    boolean one = !name.isLink() || LinkHosts.isPaper(name.address());
    boolean joined = !quoted && named.group(1) == null && one;
    String begin = title.split("[|(\\[.]", 2)[0];
    boolean people = !name.isLink() && TitleText.arePeople(begin, 2);
    boolean company = AuthorText.isInstitution(name.text());
    if (joined && !label && !people && !company && !cited && TitleText.isCapitalised(begin)) {
      return false;
    }
    if (titled && name.isLink()) {
      facts.link("", name.address());
    }
    if (titled && named.group(1) != null) {
      facts.texts().take(named.group(1), true);
    }
    if (titled) {
      facts.nickname(name.text());
      rest.set(1, next.with(title));
      rest.remove(0);
    }
    return titled;
  }

  /** Takes a line that only names the method before the line with the title. */
  private boolean nicknameLine() {
    boolean line = rest.size() > 2 && rest.get(1).isBreak() && !rest.get(0).isLink();
    Run next = line ? rest.get(2) : Run.BREAK;
    if (next.isBreak()
        || next.isLink()
        || rest.get(0).text().strip().indexOf(' ') >= 0
        || Published.read(next.text(), false, facts.known()) == null
        || AuthorText.read(next.text()) != null) {
      return false;
    }
    String title = TitleText.of(next.text(), facts.known()).title();
    boolean named = title.split(" ").length >= LEAST_WORDS;
    if (named) {
      facts.nickname(rest.get(0).text());
      rest.subList(0, 2).clear();
    }
    return named;
  }

  private boolean hasTitle(int at) {
    return rest.size() > at && TitleText.isTitle(rest.get(at).text());
  }

  /** Whether a link to a paper is named after a venue: "[[VENUE](link)] Title". */
  private boolean isTag(Run link) {
    String next = rest.size() > 1 ? rest.get(1).text() : "";
    boolean title = next.length() > 2 && Character.isLetterOrDigit(next.codePointAt(1));
    boolean word = link.text().indexOf(' ') < 0 && !AuthorText.isHan(link.text());
    return title && word && LinkHosts.isPaper(link.address());
  }

  private boolean whole(Run first) {
    facts.places().at(ItemPlaces.TAG);
    facts.texts().take(first.text(), true);
    rest.remove(0);
    return true;
  }

  private boolean text(Run first) {
    String text = first.text();
    joinBrackets();
    rest.set(0, rest.get(0).with(GLUED.matcher(rest.get(0).text()).replaceFirst("$0 ")));
    text = rest.get(0).text();
    Matcher count = COUNT.matcher(text);
    if (count.find()) {
      return cut(count.end());
    }
    Matcher key = KEY.matcher(text);
    if (key.find() && !facts.known().isCommonName(key.group(1))) {
      facts.texts().take(key.group(2), true);
      return cut(key.end());
    }
    Matcher joined = JOINED.matcher(text);
    if (joined.find() && PlainText.capitals(joined.group(2)) > 1) {
      String year = joined.group(1);
      facts
          .texts()
          .take(
              joined.group(2).replace("_W", "W") + (year.length() == 2 ? " '" : " ") + year, true);
      return cut(joined.end());
    }
    Matcher led = LED.matcher(text);
    if (led.find() && facts.known().isCommonName(led.group(1))) {
      String rank = led.group(3) == null ? "" : " " + led.group(3);
      facts.texts().take(led.group(1) + " '" + led.group(2) + rank, true);
      return cut(led.end());
    }
    Matcher year = DATED.matcher(text);
    if (facts.places().isHabit(YEAR_FIRST, year.find())) {
      facts.texts().take(year.group(1), true);
      return cut(year.end());
    }
    Matcher group = GROUP.matcher(text);
    if (group.find()) {
      String inner = stated(group.group(1) == null ? group.group(2) : group.group(1));
      boolean line =
          text.substring(group.end()).isBlank()
              && rest.size() > 2
              && rest.get(1).isBreak()
              && (rest.get(2).isLink() || rest.get(2).text().strip().startsWith("["));
      if (line && group.group(1) != null && inner.split(" ").length >= LEAST_WORDS) {
        return false; // "[Title]", with links in the next line
      }
      boolean more = !text.substring(group.end()).isBlank() || hasTextAfter(0);
      boolean linked =
          text.substring(group.end()).isBlank() && rest.size() > 1 && rest.get(1).isLink();
      boolean tag = group.group(1) != null || linked || TAG.matcher(group.group()).find();
      String after = text.substring(group.end());
      boolean words = group.group(1) != null && inner.indexOf(' ') > 0;
      if (words && !Published.isWhole(inner, facts.known()) && isBeforeNames(after)) {
        return false;
      }
      int most = hasLongTextAfter(after) ? MOST_TAGS : MOST_TAG;
      Published published = Published.read(inner, true, facts.known());
      boolean says = published != null && published.year() > 0 && !published.dated();
      boolean fact = says && inner.length() <= MOST_TAG || Published.isWhole(inner, facts.known());
      if (more && (tag && inner.length() <= most || fact)) {
        facts.texts().tag(inner, group.group(1) == null, linked);
        return cut(group.end());
      }
      return false;
    }
    Matcher separated = SEPARATED.matcher(first.bold() ? "" : text);
    if (separated.find()) {
      String before = separated.group(1);
      boolean more = !text.substring(separated.end()).isBlank() || hasTextAfter(0);
      // "2001: A Set Odyssey. CONF 2021"
      boolean bar = separated.group().indexOf('|') >= 0;
      boolean number = !bar && before.matches("\\d{4}") && YEAR.matcher(text).find(separated.end());
      boolean label = ItemField.of(before) != null && ItemField.of(before) != ItemField.OTHER;
      if (more
          && !number
          && (label || !isNickname(before) && Published.isHead(before, facts.known()))) {
        if (!label) {
          facts.texts().take(before, true);
        }
        return cut(separated.end());
      }
      // "NICKNAME | [Title](link)"
      boolean cell = separated.group().strip().endsWith("|") && before.indexOf(' ') < 0;
      if (cell && text.substring(separated.end()).isBlank() && hasTitle(1)) {
        facts.nickname(before);
        return cut(separated.end());
      }
    }
    return text.strip().length() == 1
        && ".,:|-–—[](){}<>•◦·".contains(text.strip())
        && cut(text.length());
  }

  /** The parts of a tag that say where a paper came out: "[A subject; CONF 2020; oral]". */
  private String stated(String tag) {
    String stated =
        Stream.of(tag.split("; *"))
            .map(String::strip)
            .filter(
                part ->
                    Published.isWhole(part, facts.known())
                        || !Published.rank("(" + part + ")").isEmpty())
            .collect(Collectors.joining(", "));
    return tag.indexOf(';') < 0 || stated.isEmpty() ? tag : stated;
  }

  /** Whether a word before a colon names a method, as "SETS2020", rather than a venue. */
  private boolean isNickname(String word) {
    if (word.matches("\\p{Lu}+") && facts.known().called(word) == null) {
      return true;
    }
    boolean glued = word.matches("\\p{Lu}\\p{L}+-?\\d+");
    return glued && !facts.known().isCommonName(word.replaceAll("[-\\d]", ""));
  }

  /** Makes one of "[", strong text and "]". */
  private void joinBrackets() {
    String text = rest.get(0).text().strip();
    boolean open =
        (text.endsWith("[") || text.endsWith("("))
            && text.codePoints().noneMatch(Character::isLetterOrDigit);
    if (open && rest.size() > 2 && !rest.get(1).isLink()) {
      String last = rest.get(2).text();
      if (last.startsWith("]") || last.startsWith(")")) {
        String mark = text.substring(text.length() - 1);
        Run joined = rest.get(0).with(mark + rest.get(1).text() + last);
        rest.subList(0, 3).clear();
        rest.add(0, joined);
      }
    }
  }

  private boolean cut(int end) {
    Run first = rest.get(0);
    String after = first.text().substring(end);
    if (after.isBlank()) {
      rest.remove(0);
    } else {
      rest.set(0, first.with(after));
    }
    return true;
  }

  /** Whether names without a title follow, so that what is in brackets is the title. */
  private boolean isBeforeNames(String text) {
    String after = text.length() > TitleText.LONGEST_NAMES ? "" : text.replaceFirst("^[.,: ]+", "");
    Published published = Published.read(after, false, facts.known());
    AuthorText names = AuthorText.read(published == null ? after : published.before());
    return names != null
        && names.names().size() > 1
        && TitleText.cited(after, facts.known()) == null;
  }

  /** Whether a text, or the run after it, may be a title of some words. */
  private boolean hasLongTextAfter(String text) {
    String next = text.isBlank() && rest.size() > 1 ? rest.get(1).text() : text;
    boolean joined = next.isBlank() || "-–—,(".indexOf(next.strip().charAt(0)) >= 0;
    return !joined && next.strip().split(" ", LEAST_WORDS).length == LEAST_WORDS;
  }

  /** Whether a link before a title names the authors: "[Lovelace et al. 2020](link) On Sets". */
  private boolean isByline(Run link) {
    Published published = Published.read(link.text(), true, facts.known());
    AuthorText names = AuthorText.read(published == null ? link.text() : published.before());
    AuthorText families =
        published != null && published.venue().isEmpty() ? published.byline() : null;
    boolean dated = families != null && families.names().size() > 1;
    String title = rest.size() > 1 && !rest.get(1).isLink() ? rest.get(1).text().strip() : "";
    boolean titled =
        title.split(" ").length >= LEAST_WORDS
            && Character.isUpperCase(title.codePointAt(0))
            && !VenueText.isSentence(title);
    boolean byline = (names != null && names.others() || dated) && titled;
    boolean usual = facts.places().isUsual(ONE_OF, BYLINE_FIRST, byline);
    return byline && (usual || TitleText.isCapitalised(title));
  }

  /** Whether there is a title after a run. */
  private boolean hasTextAfter(int at) {
    for (int i = at + 1; i < rest.size(); i++) {
      if (TitleText.isTitle(rest.get(i).text()) && !rest.get(i).isBreak()) {
        return true;
      }
    }
    return false;
  }
}
