package org.ddlist.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ddlist.lists.PageOutline.Line;
import org.ddlist.lists.PageOutline.Part;
import org.ddlist.text.Folding;
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

  /** What joins two papers of one line. */
  private static final Pattern JOINT =
      Pattern.compile("^(\\s*+(?:\\([^()]*\\))?)[.,]? *+(?:and|&|;|(?<=\\)),) *$");

  /** Of what is no title among links, to headings or to papers. */
  private static final int MOST_WORDS = 4;

  private static final int LONGEST_TEXT = 100;

  private final Map<String, String> references;
  private final KnownVenues known;
  private final PageHabits habits;
  private final StatedAbove above;

  private final List<ItemReading> readings = new ArrayList<>();
  private final List<Line> pending = new ArrayList<>();

  /** The title that a dialect found last; empty if none did. */
  private String title = "";

  private boolean events;
  private boolean others;

  /** Whether the heading says that its lines are about the list, or about venues. */
  private boolean asides;

  /**
   * @param references the addresses of the page's reference links
   * @param habits which the items are read with, and which learn from them until they are settled
   */
  PartReader(Map<String, String> references, KnownVenues known, PageHabits habits) {
    this.references = references;
    this.known = known;
    this.habits = habits;
    this.above = new StatedAbove(known, habits);
  }

  /** The items of a part; the parts come in the page's order. */
  List<ItemReading> read(Part part) {
    String name = RunReader.visible(part.name);
    above.enter(part.level, name);
    events = EVENTS.matcher(name).find();
    others = OTHERS.matcher(name).find();
    asides = LoneTitle.isAside(name);
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
        && LineForm.bullet(line.text().strip()) > 0;
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
      ItemReading reading = read(item, runs);
      add(reading);
      if (reading != null && reading.item() != null) {
        others(reading.item(), item, runs);
      }
    }
    pending.clear();
  }

  /** Says which papers an item links to beside its own, as its description may. */
  private void others(ListPage.Item paper, PageItem item, List<Run> runs) {
    String own = Folding.compact(paper.title());
    for (Run run : runs) {
      boolean other =
          LinkHosts.isPaper(run.address())
              && run.text().split(" ").length > MOST_WORDS
              && isWholeTitle(run.text())
              && !own.contains(Folding.compact(TitleText.trim(run.text())))
              && !Folding.compact(run.text()).contains(own)
              && !run.address().equals(paper.links().paper());
      if (other) {
        readings.add(unread(item, shortened(run.text()), "in the text of another paper"));
      }
    }
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
        && !Published.isHead(text, known);
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
    if (!links && item.names() && above.published(visible(item)) != null) {
      return null;
    }
    if (!item.bullet() && item.cells().isEmpty() && above.isLine(runs)) {
      return null;
    }
    Dialect.Input input = new Dialect.Input(item, runs, references, known, habits);
    title = "";
    ItemFacts facts = paper(input);
    habits.titles().add(runs, title, known);
    List<Run> ordered = habits.titles().titleFirst(runs, title, known);
    ItemFacts behind = ordered == runs ? null : paper(input.of(ordered));
    if (behind != null) {
      behind.nickname(runs.get(0).text());
      facts = behind;
    }
    habits.count(facts != null);
    if (facts != null) {
      habits.add(facts.places().seen());
      above.give(facts.venue());
      return new ItemReading(facts.item(item.line(), events), null, false, true);
    }
    ItemReading home =
        ListItemReader.read(item.line(), (item.bullet() ? "+ " : "") + item.lines().get(0));
    if (home.item() != null && home.item().year() > 0 && !isMedia(home)) {
      return withEvent(home);
    }
    if (!links && item.names()) {
      return null; // as a heading, it is none of the items
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

  /**
   * The facts of a paper or an event in the first dialect that reads it; null for anything else.
   */
  private ItemFacts paper(Dialect.Input input) {
    PageItem item = input.item();
    Published kind = item.kind().isEmpty() ? null : above.published(RunReader.visible(item.kind()));
    for (Dialect dialect : Dialect.ALL) {
      ItemFacts facts = dialect.read(input);
      if (facts != null && kind != null) {
        facts.venue().underHeading(kind);
      }
      title = facts != null && title.isEmpty() ? facts.title() : title;
      boolean listed =
          facts != null
              && item.bullet()
              && (above.isTitle(facts, input.runs()) || isTitleAlone(facts, input));
      if (facts != null && (listed || facts.isPaper(others) || facts.isEvent(events))) {
        title = facts.title();
        return facts;
      }
    }
    return null;
  }

  /** Whether an item is a title without a link, on a page of papers. */
  private boolean isTitleAlone(ItemFacts facts, Dialect.Input input) {
    List<Run> runs = input.runs();
    return habits.arePapers()
        && !others
        && !asides
        && !input.item().names()
        && runs.stream().noneMatch(run -> run.address().startsWith("http"))
        && LoneTitle.is(
            facts.title(), PlainText.of(firstLine(input.item())), runs.get(0).bold(), known);
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
                run.isLink() && !run.address().equals(Run.NOWHERE)
                    ? HEADING.matcher(run.address()).matches()
                    : run.text().split(" ").length < MOST_WORDS);
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
    return shortened(firstLine(item));
  }

  /** The first line as readers see it. */
  private String firstLine(PageItem item) {
    StringBuilder shown = new StringBuilder();
    RunReader.read(item.lines().get(0), references)
        .forEach(run -> shown.append(run.text().isEmpty() ? run.address() : run.text()));
    return shown.toString();
  }

  private static String shortened(String shown) {
    String text = PlainText.of(shown);
    return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text;
  }

  private static ItemReading unread(PageItem item, String text, String why) {
    return new ItemReading(null, new ListPage.Unread(item.line(), text.strip(), why), false, true);
  }
}
