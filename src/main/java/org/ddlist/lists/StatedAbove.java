package org.ddlist.lists;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ddlist.bibtex.Venues;
import org.ddlist.lists.PageHabits.Content;
import org.ddlist.lists.PageHabits.Seen;
import org.ddlist.text.PlainText;

/** What headings, and lines among the items, say of the venue and the year of items below them. */
final class StatedAbove {
  /** What is no year of the papers under a heading. */
  private static final Pattern SPAN =
      Pattern.compile(
          "(?i)\\b(before|until|prior|pre(?=[ -]\\d)|after|since|earlier|older)\\b"
              + "|\\d{4} ?[-–—~] ?(?!(0[1-9]|1[0-2])\\b)\\d{2,4}");

  /** "2020年收录情况：" */
  private static final Pattern CHINESE_YEAR =
      Pattern.compile("((?:19|20)\\d\\d)年(?:收录情况|收录|录用|发表|论文|度)*[：: ]*");

  /** The place of a line among the items that says something of those below it. */
  private static final String LINE = "line";

  /** How many items are under a heading: "2020 (12 papers)". */
  private static final Pattern COUNT = Pattern.compile("\\(\\d++[^()]*+\\)");

  /** The whole name of a venue behind its acronym. */
  private static final Pattern PARENTHESES = Pattern.compile("(?<=\\w) ?\\([^()]*\\)");

  /** What the title of a page says beside a venue and a year: "CONF 2020 Papers with Code". */
  private static final Pattern ABOUT_PAGE =
      Pattern.compile(
          "(?i)\\b(?:awesome|top|best|all|the|of|at|in|from|and|with|list|collection|reading|accepted"
              + "|must|read|published|conference"
              + "|papers?|codes?|open[- ]?source|projects?)\\b|[\\p{IsHan}【】（）()|&:：]");

  private static final Pattern PAPERS = Pattern.compile("(?i)\\bpapers?\\b|论文");

  /** Of a title that only its heading says to be that of a paper. */
  private static final int LEAST_WORDS = 4;

  /** The same where the heading says only the year. */
  private static final int LEAST_WORDS_OF_YEAR = 6;

  private static final int LONGEST_ACRONYM = 12;

  /** What names all venues of a kind. */
  private static final Pattern KIND =
      Pattern.compile("(?i)(?:\\p{L}+ )?(?:conferences?|journals?|workshops?)(?: papers?)?");

  /** What is a heading beside those of venues. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?i)\\b(others?|misc\\p{L}*|surveys?|reviews?|general|preprints?|unpublished|thes[ei]s|books?|papers?|tools?|datasets?|more)\\b");

  /** In words, of a venue that is a heading among others. */
  private static final int MOST_NAME = 3;

  private static final int LONGEST_LINE = 200;

  private static final int LONGEST_HEADING = 40;

  private final KnownVenues known;
  private final PageHabits habits;

  /** What the headings of each level say; null for nothing. */
  private final Published[] headings = new Published[7];

  /** What the heading says with those above it; null for nothing. */
  private Published heading;

  /** What the last line says that says nothing else; null for nothing. */
  private Published line;

  StatedAbove(KnownVenues known, PageHabits habits) {
    this.known = known;
    this.habits = habits;
  }

  /**
   * Comes to a heading.
   *
   * @param level 0 for what is before all headings
   */
  void enter(int level, String name) {
    heading = level == 0 ? null : heading(level, name);
    for (int i = level; i < headings.length; i++) {
      headings[i] = heading;
    }
    line = null;
  }

  /** Gives an item what it does not say itself. */
  void give(ItemVenue venue) {
    if (line != null) {
      venue.underLine(line);
    }
    if (heading != null) {
      venue.underHeading(heading);
    }
  }

  /** Whether a title under the heading of a venue and a year is that of a paper there. */
  boolean isTitle(ItemFacts facts, List<Run> runs) {
    boolean bold = !runs.isEmpty() && runs.get(0).bold();
    Published stated = line == null ? heading : line;
    int least = stated != null && stated.venue().isEmpty() ? LEAST_WORDS_OF_YEAR : LEAST_WORDS;
    return stated != null
        && stated.year() > 0
        && facts.title().split(" ").length >= least
        && (bold || TitleText.isCapitalised(facts.title()))
        && !LinkHosts.isMedia(facts.links().paper());
  }

  /** What a heading says of venue and year, with what those above it say. */
  private Published heading(int level, String name) {
    Published above = headings[level - 1];
    String stated = COUNT.matcher(name).replaceAll("").strip();
    String place = "heading " + level;
    // the first heading of a page is its title, and seldom says more
    boolean title = level < 2 && !Published.isWhole(stated, known);
    Published page = title ? ofPage(stated) : null;
    if (page != null) {
      headings[0] = page;
      return page;
    }
    Published own = title ? null : published(stated);
    String acronym = VenueText.bare(Venues.inParentheses(stated));
    if (own == null && known.isName(acronym)) {
      own = Published.of(acronym); // "Conference on Sets (CONF)"
    }
    boolean journal =
        own == null
            && !KIND.matcher(stated).matches()
            && VenueText.isSeries(stated)
            && VenueText.mayBeVenue(stated);
    boolean venue = journal || own != null && !own.venue().isEmpty();
    habits.begin();
    habits.add(List.of(new Seen(place, venue ? Content.VENUE : Content.OTHER)));
    if (own == null && (journal || isName(stated)) && habits.has(place, Content.VENUE)) {
      own = Published.of(stated);
    }
    if (own == null) {
      return above;
    }
    if (own.year() > 0) {
      // a year below a venue
      boolean below =
          own.venue().isEmpty() && !own.preprint() && above != null && above.year() == 0;
      return below ? above.in(own.year()) : own;
    }
    if (above != null && above.year() > 0) {
      return own.in(above.year());
    }
    // "CONF", but not "Machine Learning", which is a subject, too
    boolean named = isAcronym(stated) || KnownVenues.isAcronym(stated);
    boolean sure = own.venue().equals(acronym) || own.venue().equals(stated) && named;
    return sure || habits.has(place, Content.VENUE) ? own : above;
  }

  /** What the title of a page says of all its papers; null for nothing. */
  private Published ofPage(String title) {
    String text = ABOUT_PAGE.matcher(title).replaceAll(" ").strip().replaceAll(" +", " ");
    if (isAcronym(text) && known.isCommonName(text) && PAPERS.matcher(title).find()) {
      return Published.of(text); // "Awesome Papers of CONF"
    }
    Published stated = Published.whole(text, known);
    boolean sure = stated != null && stated.year() > 0 && known.isCommonName(stated.venue());
    return sure ? stated : null;
  }

  /** Whether a heading may name a venue, as those beside it do, rather than all the others. */
  private static boolean isName(String text) {
    boolean few =
        text.split(" ", MOST_NAME + 1).length <= MOST_NAME
            && !OTHERS.matcher(text).find()
            && !KIND.matcher(text).matches();
    return few
        && VenueText.mayBeNamed(text)
        && Stream.of(text.split("[ ()]+")).anyMatch(word -> !word.isEmpty() && isAcronym(word));
  }

  private static boolean isAcronym(String text) {
    return text.length() <= LONGEST_ACRONYM
        && text.indexOf(' ') < 0
        && PlainText.capitals(text) > 1
        && Character.isUpperCase(text.codePointAt(0));
  }

  /**
   * What a heading says. A word that is no known venue and has no year is a subject: a list has
   * "GAN" for a heading as it may have "UAI".
   */
  Published published(String name) {
    boolean span = name.length() > LONGEST_HEADING || SPAN.matcher(name).find();
    Matcher year = CHINESE_YEAR.matcher(name);
    String said = year.matches() ? year.group(1) : name;
    Published own = span ? null : Published.read(said, true, known);
    boolean nothing =
        own == null
            || !own.before().isEmpty()
            || own.year() == 0 && known.named(own.venue()) == null && !known.isName(own.venue());
    return nothing ? null : own.asHeading(known);
  }

  /** Whether a line says that of the items below it, and nothing else. */
  boolean isLine(List<Run> runs) {
    Published stated = line(runs);
    boolean marked = runs.stream().allMatch(run -> !run.isLink() && (run.bold() || run.italic()));
    boolean ends =
        marked && runs.stream().mapToInt(run -> run.text().length()).sum() < LONGEST_HEADING;
    line = stated == null && !ends ? line : stated;
    return stated != null;
  }

  /**
   * What a line says of the items below it, as a heading would: {@code *CONF (Conference on Sets)
   * 2020:* [[Conference]](link)}; null if it says anything else.
   */
  private Published line(List<Run> runs) {
    StringBuilder text = new StringBuilder();
    for (Run run : runs) {
      ItemField label = run.isLink() ? ItemField.ofLink(run.text()) : null;
      boolean paper = label == null && run.isLink() && LinkHosts.isPaper(run.address());
      if (paper || label == ItemField.PAPER) {
        return null;
      }
      text.append(run.isLink() && label != null ? "" : run.text());
    }
    String written = text.toString().strip();
    if (written.length() > LONGEST_LINE) {
      return null;
    }
    String name = PARENTHESES.matcher(written).replaceAll(" ").replaceAll("[:：\\s]+$", "").strip();
    boolean ended = written.endsWith(":");
    if (name.isEmpty() || !ended && !runs.get(0).bold() && !runs.get(0).italic()) {
      return null;
    }
    Published stated = published(name);
    if (stated == null && ended && habits.has(LINE, Content.VENUE) && VenueText.mayBeNamed(name)) {
      return Published.of(VenueText.name(name, known));
    }
    boolean venue = stated != null && !stated.venue().isEmpty();
    habits.add(List.of(new Seen(LINE, venue ? Content.VENUE : Content.OTHER)));
    return stated;
  }
}
