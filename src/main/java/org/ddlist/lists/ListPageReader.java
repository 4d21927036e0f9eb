package org.ddlist.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ddlist.lists.PageOutline.Line;
import org.ddlist.lists.PageOutline.Part;
import org.ddlist.model.ListFacts;
import org.ddlist.model.Venue;
import org.ddlist.text.Folding;

/**
 * Reads the Markdown page of a curated list; a new dialect of lists starts here. {@code
 * formats.MarkdownList} writes the same form. It reads any text line by line: deviations from the
 * form become slips, and lines that cannot be read are reported. Comments are skipped, because
 * readers do not see them.
 */
public final class ListPageReader {
  private static final String KEPT_BY = "curated and maintained by";

  /** Of the lines to learn the habits of a page from. */
  private static final int MOST_LEARNED = 10_000;

  /** How many papers of a list have one nickname. */
  private static final int MOST_CALLED = 2;

  private final String markdown;
  private final PageOutline outline;
  private final KnownVenues known;
  private final Map<Part, List<ItemReading>> readings = new IdentityHashMap<>();
  private final List<ListPage.Unread> unread = new ArrayList<>();
  private ListHeadings headings;

  /** What other lists have under their updates: messages, some of them about papers. */
  private final List<ItemReading> news = new ArrayList<>();

  /** Whether the page has no citation files, as most lists of other people. */
  private boolean foreign = true;

  private ListPageReader(String markdown, List<Venue> known) {
    this.markdown = markdown;
    this.outline = PageOutline.read(markdown);
    this.known = new KnownVenues(known);
  }

  /** Reads any page. */
  public static ListPage read(String markdown) {
    return read(markdown, List.of());
  }

  /**
   * Reads any page.
   *
   * @param known venues that its items may mean, by any of their names
   */
  public static ListPage read(String markdown, List<Venue> known) {
    return new ListPageReader(markdown, known).page();
  }

  private ListPage page() {
    unread.addAll(outline.unread());
    List<ListContents.Entry> contents = contents();
    readItems();
    headings = new ListHeadings(outline, contents, contentOf(contents.isEmpty()), unread);
    List<ListPage.Heading> sections = new ArrayList<>();
    List<ListPage.Item> updates = new ArrayList<>();
    List<ListPage.Item> items = new ArrayList<>();
    List<ListFacts.Link> media = new ArrayList<>();
    List<ListFacts.Link> acknowledgments = new ArrayList<>();
    String citation = "";
    for (Part part : outline.parts()) {
      ListPage.Heading section = headings.heading(part);
      if (section != null) {
        sections.add(section);
        section(part, section.id(), items);
        continue;
      }
      switch (headings.aside(part)) {
        case NONE -> astray(part);
        case UPDATES -> updates(part, updates);
        case MEDIA -> media(part, media);
        case ACKNOWLEDGMENTS -> part.lines.forEach(line -> acknowledgments.addAll(links(line)));
        case CITING -> citation = citation.isEmpty() ? part.code.toString() : citation;
        case CONTENTS -> {}
      }
    }
    dropKinds(items);
    Set<String> titles = new HashSet<>();
    items.forEach(item -> titles.add(Folding.compact(item.title())));
    for (ItemReading reading : news) {
      ListPage.Item item = reading.item();
      if (item != null && titles.add(Folding.compact(item.title()))) {
        unread.add(new ListPage.Unread(item.line(), item.title(), "only in the news"));
      }
    }
    unread.sort(Comparator.comparingInt(ListPage.Unread::line));
    return new ListPage(
        title(),
        badge(markdown),
        sections,
        LatestUpdates.join(updates, items),
        unread,
        curators(),
        media,
        acknowledgments,
        citation.strip());
  }

  /** Takes away what several papers would be called, which is a kind of papers, and venues. */
  private static void dropKinds(List<ListPage.Item> items) {
    Map<String, Set<String>> titles = new HashMap<>();
    Set<String> venues = new HashSet<>();
    for (ListPage.Item item : items) {
      venues.add(item.venue());
      titles
          .computeIfAbsent(item.nickname(), name -> new HashSet<>())
          .add(Folding.compact(item.title()));
    }
    for (int i = 0; i < items.size(); i++) {
      String name = items.get(i).nickname();
      boolean kind = titles.get(name).size() > MOST_CALLED || venues.contains(name);
      if (!name.isEmpty() && kind) {
        items.set(i, items.get(i).withoutNickname());
      }
    }
  }

  private List<ListContents.Entry> contents() {
    for (Part part : outline.parts()) {
      if (Aside.of(part.name) == Aside.CONTENTS) {
        return ListContents.read(part.lines, unread);
      }
    }
    return List.of();
  }

  private String title() {
    Part titled = outline.title();
    return titled == null ? "" : titled.name;
  }

  private void readItems() {
    PageHabits habits = new PageHabits();
    PartReader learning = new PartReader(outline.references(), known, habits);
    int lines = 0;
    for (Part part : outline.parts()) {
      if (lines < MOST_LEARNED) {
        learning.read(part);
      }
      lines += part.lines.size();
    }
    habits.settle();
    PartReader reader = new PartReader(outline.references(), known, habits);
    for (Part part : outline.parts()) {
      List<ItemReading> read = reader.read(part);
      readings.put(part, read);
      foreign &= read.stream().noneMatch(r -> r.item() != null && !r.item().citation().isEmpty());
    }
  }

  /** The items under each part and the deeper headings after it. */
  private Map<Part, ListHeadings.Content> contentOf(boolean withoutContents) {
    Map<Part, ListHeadings.Content> contents = new IdentityHashMap<>();
    ListHeadings.Content[] below = new ListHeadings.Content[7];
    Arrays.fill(below, ListHeadings.Content.NONE);
    for (int i = outline.parts().size() - 1; i >= 0; i--) {
      Part part = outline.parts().get(i);
      ListHeadings.Content content = ListHeadings.Content.NONE;
      for (ItemReading reading : readings.get(part)) {
        ListPage.Item item = reading.item();
        if (item != null) {
          boolean free = foreign || withoutContents;
          boolean paper = !item.citation().isEmpty() || free && !item.event();
          content = content.and(new ListHeadings.Content(true, paper));
        }
      }
      part.hasPapers = content.papers();
      for (int level = part.level + 1; level < below.length; level++) {
        content = content.and(below[level]);
        below[level] = ListHeadings.Content.NONE;
      }
      contents.put(part, content);
      below[part.level] = below[part.level].and(content);
    }
    return contents;
  }

  private void section(Part part, String id, List<ListPage.Item> items) {
    for (ItemReading reading : readings.get(part)) {
      if (reading.item() != null) {
        items.add(reading.item().in(id));
      } else if (!reading.sure() || !foreign) {
        unread.add(reading.unread());
      }
    }
    for (Line fence : part.fences) {
      unread.add(new ListPage.Unread(fence.number(), fence.text(), "code in a list"));
    }
  }

  /** The items of a list's own form: what other lists have under their news are messages. */
  private void updates(Part part, List<ListPage.Item> updates) {
    List<ItemReading> own = new ArrayList<>();
    for (ItemReading reading : readings.get(part)) {
      (reading.sure() || !foreign ? own : news).add(reading);
    }
    readings.put(part, own);
    section(part, "", updates);
  }

  /** Items without a section are not part of the list, unless they are papers. */
  private void astray(Part part) {
    for (ItemReading reading : readings.get(part)) {
      ListPage.Item item = reading.item();
      if (item != null && (foreign || !item.citation().isEmpty())) {
        String kind = item.event() ? "an event" : "a paper";
        unread.add(new ListPage.Unread(item.line(), item.title(), kind + " under no section"));
      } else if (item == null && (headings.isInList(part) || foreign && reading.linked())) {
        unread.add(reading.unread());
      }
    }
  }

  private static List<ListFacts.Link> links(Line line) {
    return new MarkdownLine(line.text()).links(0);
  }

  private void media(Part part, List<ListFacts.Link> media) {
    for (Line line : part.lines) {
      List<ListFacts.Link> links = links(line);
      if (!links.isEmpty()) {
        media.add(links.get(0));
      } else if (!line.isBlank()) {
        unread.add(new ListPage.Unread(line.number(), line.text().strip(), "no link"));
      }
    }
  }

  /** The links after the words that introduce the curators. */
  private List<ListFacts.Link> curators() {
    for (Part part : outline.parts()) {
      StringBuilder paragraph = new StringBuilder();
      for (int i = 0; i <= part.lines.size(); i++) {
        if (i < part.lines.size() && !part.lines.get(i).isBlank()) {
          paragraph.append(part.lines.get(i).text().strip()).append(' ');
          continue;
        }
        int at = paragraph.toString().toLowerCase(Locale.ROOT).indexOf(KEPT_BY);
        if (at >= 0) {
          return new MarkdownLine(paragraph.toString()).links(at);
        }
        paragraph.setLength(0);
      }
    }
    return List.of();
  }

  /** A badge's address says {@code badge/LABEL-MESSAGE-COLOUR}; shields.io, "Static Badge". */
  private static int badge(String markdown) {
    String label = "badge/Number";
    int at = markdown.indexOf(label);
    if (at < 0) {
      return -1;
    }
    int dash = at + label.length();
    while (dash < markdown.length() && "-)\"> \n".indexOf(markdown.charAt(dash)) < 0) {
      dash++;
    }
    int number = 0;
    int end = dash + 1;
    while (end < markdown.length() && end < dash + 9 && isDigit(markdown.charAt(end))) {
      number = number * 10 + markdown.charAt(end) - '0';
      end++;
    }
    return markdown.startsWith("-", dash) && end > dash + 1 ? number : -1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
