package org.ddlist.lists;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.ddlist.lists.PageOutline.Line;
import org.ddlist.lists.PageOutline.Part;

/**
 * Headings that are titles: lists with an abstract for each paper have
 *
 * <pre>{@code
 * ### Title (VENUE YEAR)
 * * [Paper](link)
 * * [Code](link)
 * }</pre>
 *
 * <p>or a heading that is a link to a paper. Such a heading becomes an item of the one above it;
 * the text below its links only describes the paper.
 */
final class TitleHeadings {
  private static final int LEAST_WORDS = 3;

  private static final int LONGEST_LABEL = 40;

  private TitleHeadings() {}

  /** Makes items of such headings. */
  static void join(List<Part> parts) {
    Deque<Part> open = new ArrayDeque<>();
    List<Part> titles = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      while (!open.isEmpty() && open.peek().level >= part.level) {
        open.pop();
      }
      boolean leaf = i + 1 == parts.size() || parts.get(i + 1).level <= part.level;
      int labels = leaf && !open.isEmpty() && part.level > 1 ? labels(part) : 0;
      if (labels > 0) {
        join(part, labels, open.peek());
        titles.add(part);
      } else {
        open.push(part);
      }
    }
    parts.removeAll(titles);
  }

  /** How many lines below a heading are links of the paper that it names; 0 if it is no title. */
  private static int labels(Part part) {
    if (!part.written.startsWith("#") || part.name.split(" +").length < LEAST_WORDS) {
      return 0;
    }
    int count = 0;
    KnownVenues none = new KnownVenues(List.of());
    List<Run> heading = RunReader.read(part.written, Map.of());
    boolean paper =
        heading.stream()
            .filter(Run::isLink)
            .anyMatch(
                run ->
                    LinkHosts.isPaper(run.address())
                        || ItemField.of(run.text()) == ItemField.PAPER);
    for (Line line : part.lines) {
      List<Run> runs = runs(line);
      ItemField fact = runs.isEmpty() || runs.get(0).isLink() ? null : label(runs.get(0).text());
      boolean names =
          !runs.isEmpty()
              && runs.stream().allMatch(run -> run.italic() && !run.bold())
              && AuthorText.read(RunReader.visible(line.text())) != null;
      boolean published =
          !runs.isEmpty() && Published.isWhole(RunReader.visible(line.text()), none);
      if (fact == null && !names && !published && !runs.stream().allMatch(TitleHeadings::isLabel)) {
        break;
      }
      paper |= fact == ItemField.PAPER && runs.stream().anyMatch(Run::isLink);
      paper |= runs.stream().anyMatch(run -> ItemField.of(run.text()) == ItemField.PAPER);
      count++;
    }
    return paper ? Math.max(1, count) : 0;
  }

  private static List<Run> runs(Line line) {
    String text = line.text().strip();
    return text.isEmpty()
        ? List.of()
        : RunReader.read(text.substring(PageItems.bullet(text)), Map.of());
  }

  /** The fact that a line states: "Authors: A, B"; null for another. */
  private static ItemField label(String text) {
    int colon = text.indexOf(':');
    return colon < 0 ? null : ItemField.of(text.substring(0, colon));
  }

  private static boolean isLabel(Run run) {
    return run.isLink()
        ? run.text().length() < LONGEST_LABEL
        : run.text().codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static void join(Part part, int labels, Part above) {
    int mark = 0;
    while (part.written.startsWith("#", mark)) {
      mark++;
    }
    above.lines.add(new Line(part.line, ""));
    String title = part.written.substring(mark).strip();
    above.lines.add(new Line(part.line, "- " + title.substring(PageItems.bullet(title)).strip()));
    for (Line line : part.lines.subList(0, Math.min(labels, part.lines.size()))) {
      above.lines.add(new Line(line.number(), "    " + line.text().strip()));
    }
  }
}
