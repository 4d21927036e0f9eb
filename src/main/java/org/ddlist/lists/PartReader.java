package org.ddlist.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ddlist.bibtex.Venues;
import org.ddlist.lists.PageHabits.Content;
import org.ddlist.lists.PageHabits.Seen;
import org.ddlist.lists.PageOutline.Line;
import org.ddlist.lists.PageOutline.Part;
import org.ddlist.text.PlainText;

/**
 * The door to the dialects: reads each item under a heading in the form of {@link ListItemReader}
 * where it is written so, and else in the first of {@link Dialect#ALL} that reads it.
 */
final class PartReader {
  private static final Pattern EVENTS =
      Pattern.compile("(?i)\\b(workshops?|tutorials?|events?|challenges?|competitions?|talks)\\b");

  /** An address of a heading, on the page itself or the page of a repository. */
  private static final Pattern HEADING =
      Pattern.compile("(?:https?://github\\.com/[^/#]+/[^/#]+(?:/blob/\\S+)?)?/?#\\S*");

  /** Headings of what has authors and a year as a paper has. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?i)\\b(videos|lectures|courses|blogs?|posts|podcasts|websites|software|tools|toolkits"
              + "|libraries|researchers|people|groups|labs)\\P{L}*$");

  /** What is no year of the papers under a heading. */
  private static final Pattern SPAN =
      Pattern.compile(
          "(?i)\\b(before|until|prior|pre(?=[ -]\\d)|after|since|earlier|older)\\b"
              + "|\\d{4} ?[-–—~] ?(?!(0[1-9]|1[0-2])\\b)\\d{2,4}");

  /** What joins two papers of one line. */
  private static final Pattern JOINT =
      Pattern.compile("^(\\s*+(?:\\([^()]*\\))?)[.,]? *+(?:and|&|;|(?<=\\)),) *$");

  /** The place of a line among the items that says something of those below it. */
  private static final String LINE = "line";

  /** The whole name of a venue behind its acronym. */
  private static final Pattern PARENTHESES = Pattern.compile("(?<=\\w) ?\\([^()]*\\)");

  /** Of a title that only its heading says to be that of a paper. */
  private static final int LEAST_WORDS = 4;

  private static final int LONGEST_TEXT = 100;

  private static final int LONGEST_HEADING = 40;

  private final Map<String, String> references;
  private final Venues known;
  private final PageHabits habits;

  /** What the headings of each level say of venue and year; null for nothing. */
  private final Published[] headings = new Published[7];

  private final List<ItemReading> readings = new ArrayList<>();
  private final List<Line> pending = new ArrayList<>();
  private Published heading;

  /** What the last line among the items says, that says nothing else; null for nothing. */
  private Published line;

  private boolean events;
  private boolean others;

  /**
   * @param references the addresses of the page's reference links
   * @param habits which the items are read with, and which learn from them until they are settled
   */
  PartReader(Map<String, String> references, Venues known, PageHabits habits) {
    this.references = references;
    this.known = known;
    this.habits = habits;
  }

  /** The items of a part; the parts come in the page's order. */
  List<ItemReading> read(Part part) {
    String name = RunReader.visible(part.name);
    heading = part.level == 0 ? null : heading(part.level, name);
    for (int level = part.level; level < headings.length; level++) {
      headings[level] = heading;
    }
    line = null;
    events = EVENTS.matcher(name).find();
    others = OTHERS.matcher(name).find();
    readings.clear();
    int home = -1;
    for (Line line : part.lines) {
      ItemReading reading = line.isBlank() ? null : ListItemReader.read(line.number(), line.text());
      int indent = PageOutline.indent(line.text());
      if (reading != null && reading.sure() && !isMedia(reading)) {
        flush();
        readings.add(withEvent(reading));
        home = indent;
      } else if (home >= 0 && indent > home + 1 && reading != null && reading.item() != null) {
        readings.add(withEvent(reading));
      } else if (home >= 0 && indent > home + 1 && isNote(line)) {
        readings.add(new ItemReading(null, reading.unread(), true, false));
      } else if (home < 0 || line.isBlank() || indent <= home + 1 || line.text().contains("](")) {
        pending.add(line);
        home = line.isBlank() ? home : -1;
      }
    }
    flush();
    return List.copyOf(readings);
  }

  private static boolean isMedia(ItemReading reading) {
    ListPage.Item item = reading.item();
    return item != null && item.citation().isEmpty() && LinkHosts.isMedia(item.links().paper());
  }

  /** A bullet without a link below an item, which describes it in the lists of most people. */
  private static boolean isNote(Line line) {
    return !line.isBlank()
        && !line.text().contains("](")
        && PageItems.bullet(line.text().strip()) > 0;
  }

  /** What a heading says of venue and year, with what those above it say. */
  private Published heading(int level, String name) {
    Published above = headings[level - 1];
    Published own = level < 2 ? null : published(name);
    if (own == null || own.year() > 0) {
      return own == null ? above : own;
    }
    if (above != null && above.year() > 0) {
      return own.in(above.year());
    }
    // "CONF", but not "Machine Learning", which is a subject, too
    return own.venue().equals(name) && PlainText.capitals(name) > 1 && name.indexOf(' ') < 0
        ? own
        : above;
  }

  /**
   * What a heading says. A word that is no known venue and has no year is a subject: a list has
   * "GAN" for a heading as it may have "UAI".
   */
  private Published published(String name) {
    boolean span = name.length() > LONGEST_HEADING || SPAN.matcher(name).find();
    Published own = span ? null : Published.read(name, true, known);
    boolean nothing =
        own == null || !own.before().isEmpty() || own.year() == 0 && !known.isKnown(own.venue());
    return nothing ? null : own.asHeading(known);
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
    String name = PARENTHESES.matcher(written).replaceAll(" ").replaceAll("[:：\\s]+$", "").strip();
    boolean ended = written.endsWith(":");
    if (name.isEmpty() || !ended && !runs.get(0).bold() && !runs.get(0).italic()) {
      return null;
    }
    Published stated = published(name);
    if (stated == null && ended && habits.has(Content.VENUE, LINE) && VenueText.mayBeNamed(name)) {
      return Published.of(VenueText.name(name, known));
    }
    boolean venue = stated != null && !stated.venue().isEmpty();
    habits.add(List.of(new Seen(LINE, venue ? Content.VENUE : Content.OTHER)));
    return stated;
  }

  private ItemReading withEvent(ItemReading reading) {
    ListPage.Item item = reading.item();
    String link = item.links().paper();
    boolean named = ItemFacts.isEvent(item.title(), link) || events && !LinkHosts.isPaper(link);
    return named && item.citation().isEmpty() && !item.event()
        ? new ItemReading(item.asEvent(), null, true, true)
        : reading;
  }

  private void flush() {
    for (PageItem item : PageItems.of(pending)) {
      boolean row = !item.cells().isEmpty() || item.isTooLong();
      List<Run> runs = row ? List.of() : item.runs(references);
      for (int next = another(runs); next > 0; next = another(runs)) {
        add(read(item, withoutJoint(runs.subList(0, next))));
        runs = runs.subList(next, runs.size());
      }
      add(read(item, runs));
    }
    pending.clear();
  }

  private void add(ItemReading reading) {
    if (reading != null) {
      readings.add(reading);
    }
  }

  /** Where another paper begins in a line: "[Title](link) (YEAR) and [Title](link)"; -1 if none. */
  private int another(List<Run> runs) {
    StringBuilder between = new StringBuilder();
    boolean titled = false;
    for (int i = 0; i < runs.size() && !runs.get(i).isBreak(); i++) {
      Run run = runs.get(i);
      if (run.isLink() && isWholeTitle(run.text())) {
        if (titled && JOINT.matcher(between).find()) {
          return i;
        }
        titled = true;
        between.setLength(0);
      } else {
        between.append(run.text());
      }
    }
    return -1;
  }

  private boolean isWholeTitle(String text) {
    return text.split(" ").length > 2
        && TitleText.isTitle(text)
        && ItemField.ofLink(text) == null
        && AuthorText.read(text) == null
        && !Published.isWhole(text, known);
  }

  private static List<Run> withoutJoint(List<Run> runs) {
    List<Run> rest = new ArrayList<>(runs);
    Run last = rest.remove(rest.size() - 1);
    rest.add(last.with(JOINT.matcher(last.text()).replaceFirst("$1")));
    return rest;
  }

  /** Null for a line that only leads to another place of the page. */
  private ItemReading read(PageItem item, List<Run> runs) {
    if (item.isTooLong()) {
      return unread(item, item.lines().get(0), "too long for an item");
    }
    habits.begin();
    boolean links = runs.stream().anyMatch(Run::isLink);
    if (!links && item.cells().isEmpty() && isPicture(item, runs)) {
      return null;
    }
    if (links && (isContents(runs) || isBadges(item, runs))) {
      return null;
    }
    Dialect.Input input =
        new Dialect.Input(item, habits.titles().titleFirst(runs, known), references, known, habits);
    if (!links && item.names() && published(visible(item)) != null) {
      return null;
    }
    Published stated = item.bullet() || !item.cells().isEmpty() ? null : line(runs);
    if (stated != null) {
      line = stated;
      return null;
    }
    Published kind = item.kind().isEmpty() ? null : published(RunReader.visible(item.kind()));
    String title = "";
    for (Dialect dialect : Dialect.ALL) {
      ItemFacts facts = dialect.read(input);
      if (facts != null && kind != null) {
        facts.underHeading(kind);
      }
      boolean listed = facts != null && item.bullet() && isOfVenue(facts, runs);
      if (facts != null && (listed || facts.isPaper(others) || facts.isEvent(events))) {
        habits.add(facts.seen());
        habits.titles().add(runs, facts.title(), known);
        if (line != null) {
          facts.underLine(line);
        }
        if (heading != null) {
          facts.underHeading(heading);
        }
        return new ItemReading(facts.item(item.line(), events), null, false, true);
      }
      title = facts != null && title.isEmpty() ? facts.title() : title;
    }
    habits.titles().add(runs, title, known);
    ItemReading home =
        ListItemReader.read(item.line(), (item.bullet() ? "+ " : "") + item.lines().get(0));
    if (home.item() != null && home.item().year() > 0 && !isMedia(home)) {
      return withEvent(home);
    }
    String why = home.unread() == null ? "no link" : home.unread().why();
    boolean linked = links || !item.cells().isEmpty();
    boolean untitled = title.isEmpty() && !item.cells().isEmpty();
    return linked
        ? unread(
            item,
            title.isEmpty() ? visible(item) : title,
            untitled ? "no title" : "no author, venue, year or link to a paper")
        : new ItemReading(
            null, new ListPage.Unread(item.line(), item.lines().get(0), why), false, false);
  }

  /** Whether a title under the heading of a venue and a year is that of a paper there. */
  private boolean isOfVenue(ItemFacts facts, List<Run> runs) {
    boolean bold = !runs.isEmpty() && runs.get(0).bold();
    Published above = line == null ? heading : line;
    return above != null
        && above.year() > 0
        && !above.venue().isEmpty()
        && facts.title().split(" ").length >= LEAST_WORDS
        && (bold || TitleText.isCapitalised(facts.title()))
        && !LinkHosts.isMedia(facts.links().paper());
  }

  private static boolean isPicture(PageItem item, List<Run> runs) {
    String first = item.lines().get(0);
    return (first.contains("<img") || first.contains("!["))
        && runs.stream().noneMatch(run -> TitleText.isTitle(run.text()));
  }

  private static boolean isContents(List<Run> runs) {
    return runs.stream()
        .allMatch(
            run ->
                run.isLink()
                    ? HEADING.matcher(run.address()).matches()
                    : run.text().split(" ").length < LEAST_WORDS);
  }

  /** Whether an item is nothing but pictures, which may be links. */
  private static boolean isBadges(PageItem item, List<Run> runs) {
    String text = String.join(" ", item.lines());
    int pictures = text.split("\\[!\\[|<img ", -1).length - 1;
    long links = runs.stream().filter(Run::isLink).count();
    return links <= pictures
        && runs.stream().noneMatch(run -> !run.isLink() && TitleText.isTitle(run.text()));
  }

  private String visible(PageItem item) {
    StringBuilder shown = new StringBuilder();
    RunReader.read(item.lines().get(0), references)
        .forEach(run -> shown.append(run.text().isEmpty() ? run.address() : run.text()));
    String text = PlainText.of(shown.toString());
    return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text;
  }

  private static ItemReading unread(PageItem item, String text, String why) {
    return new ItemReading(null, new ListPage.Unread(item.line(), text.strip(), why), false, true);
  }
}
