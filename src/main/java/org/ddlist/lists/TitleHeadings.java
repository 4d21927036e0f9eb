package org.ddlist.lists;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
 * <p>or a heading that is a link to a paper, or many that are numbered: {@code ### 1. Title}, or
 * have a paragraph that begins with the authors. Such a heading becomes an item of the one above
 * it; the text below its facts only describes the paper.
 */
final class TitleHeadings {
  private static final int LEAST_WORDS = 3;

  private static final int LONGEST_LABEL = 40;

  private static final int LONGEST_WORD = 20;

  /** Of the lines below a heading that may have facts. */
  private static final int MOST_LINES = 20;

  /** What ends a line for readers; CommonMark, 6.7. */
  private static final String BREAK = "  ";

  /** A link with its address elsewhere: "[pdf][2]". */
  private static final Pattern REFERENCE =
      Pattern.compile("\\s*\\[[^\\[\\]]{1,40}\\]\\[[^\\[\\]]*\\]\\s*");

  private static final Pattern AFFILIATION = Pattern.compile(" \\([^()\\d]*\\)");

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  private static final Pattern NUMBER = Pattern.compile("^#{1,6} *\\**\\d{1,3}[.)]\\s+");

  /** How many numbered headings there must be, and of how many words: sections have few. */
  private static final int LEAST_NUMBERED = 5;

  private static final int LEAST_TITLE = 5;

  /** Of the lines of a paragraph that begins with authors. */
  private static final int MOST_CITED = 6;

  private final List<Part> parts;
  private final KnownVenues none = new KnownVenues(List.of());
  private final boolean numbered;

  /** How many headings of each level there are, and how many of them have a byline below. */
  private final int[] headings = new int[7];

  private final int[] bylines = new int[7];

  private TitleHeadings(List<Part> parts) {
    this.parts = parts;
    for (Part part : parts) {
      headings[part.level]++;
      bylines[part.level] += isCited(part) ? 1 : 0;
    }
    this.numbered = parts.stream().filter(TitleHeadings::isNumbered).count() >= LEAST_NUMBERED;
  }

  /** Makes items of such headings. */
  static void join(List<Part> parts) {
    new TitleHeadings(parts).join();
  }

  private void join() {
    Deque<Part> open = new ArrayDeque<>();
    List<Part> joined = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      while (!open.isEmpty() && open.peek().level >= part.level) {
        open.pop();
      }
      boolean leaf =
          i + 1 == parts.size()
              || parts.get(i + 1).level <= part.level
              || areCited(part.level) && isCited(part);
      List<Line> facts = leaf && !open.isEmpty() && part.level > 1 ? facts(part) : null;
      if (facts == null) {
        open.push(part);
        continue;
      }
      joined.add(part);
      while (i + 1 < parts.size() && isLinks(parts.get(i + 1), part.level)) {
        Part links = parts.get(++i);
        facts.add(new Line(links.line, links.written.replaceFirst("^#+", "")));
        joined.add(links);
      }
      join(part, facts, open.peek());
    }
    parts.removeAll(joined);
  }

  private static boolean isNumbered(Part part) {
    return NUMBER.matcher(part.written).find() && part.name.split(" +").length > LEAST_TITLE;
  }

  /** Whether a text has some words in Chinese, which does not set them apart. */
  private static boolean isChinese(String text) {
    return text.codePoints().filter(Character::isIdeographic).count() > 2 * LEAST_WORDS;
  }

  /** Whether the first line below a heading is a bullet with a label in bold. */
  private static boolean isLabelled(Part part) {
    return part.lines.stream()
        .filter(line -> !line.isBlank())
        .limit(1)
        .anyMatch(line -> isLabelled(line, runs(line)));
  }

  private static boolean isLabelled(Line line, List<Run> runs) {
    boolean label = !runs.isEmpty() && runs.get(0).bold() && runs.get(0).text().matches(".*[:：] *");
    return label && isShort(label(runs.get(0).text())) && LineForm.bullet(line.text().strip()) > 0;
  }

  /** Whether a heading has a bullet: "##### • Title". */
  private static boolean isBullet(Part part) {
    String text = part.written.replaceFirst("^#+ *", "");
    return LineForm.bullet(text) == 1 && part.name.split(" +").length > LEAST_TITLE;
  }

  /** Whether a heading beside a title is nothing but links: "### [project](link)". */
  private boolean isLinks(Part part, int level) {
    List<Run> runs = RunReader.read(part.written.replaceFirst("^#+", ""), Map.of());
    return numbered
        && part.level == level
        && runs.stream().anyMatch(Run::isLink)
        && runs.stream().allMatch(TitleHeadings::isLabel);
  }

  /** The lines of the first paragraph below a heading, unless it is long or a list or a table. */
  private static List<Line> paragraph(Part part) {
    List<Line> lines =
        part.lines.stream()
            .dropWhile(Line::isBlank)
            .takeWhile(line -> !line.isBlank())
            .limit(MOST_CITED + 1)
            .toList();
    boolean list = lines.stream().anyMatch(line -> isBulletOrRow(line.text().strip()));
    return list || lines.size() > MOST_CITED ? List.of() : lines;
  }

  /** Whether below a heading is a paragraph that begins with the names of people. */
  private boolean isCited(Part part) {
    List<Line> lines = paragraph(part);
    String first = lines.isEmpty() ? "" : RunReader.visible(lines.get(0).text());
    Published published = published(first);
    String names =
        (published == null ? withoutLabel(first) : published.before()).replaceFirst("[.,]$", "");
    AuthorText people = AuthorText.read(names);
    boolean whole =
        people != null && people.names().stream().allMatch(name -> name.indexOf(' ') > 0);
    boolean dated = lines.stream().anyMatch(line -> YEAR.matcher(line.text()).find());
    boolean linked = part.lines.stream().anyMatch(line -> line.text().contains("http"));
    boolean sure = dated || linked && TitleText.isCertain(names, true);
    return whole && sure && !lines.get(0).text().contains("](") && !hasEntries(part);
  }

  /** What a line of names says of the venue behind them; null if it says nothing. */
  private Published published(String line) {
    Published published = Published.read(line, false, none);
    boolean venue = published != null && (!published.venue().isEmpty() || published.preprint());
    return venue ? published : null;
  }

  /** The names behind "Authors:" without where they work; another text as it is. */
  private static String withoutLabel(String text) {
    int colon = FactReader.colon(text);
    boolean label = colon > 0 && ItemField.of(text.substring(0, colon)) == ItemField.AUTHORS;
    return label ? AFFILIATION.matcher(text.substring(colon + 1)).replaceAll("").strip() : text;
  }

  /** Whether a list or a table below a heading has links, as the papers of a section have. */
  private static boolean hasEntries(Part part) {
    return part.lines.stream()
        .filter(line -> isBulletOrRow(line.text().strip()) && line.text().contains("http"))
        .anyMatch(line -> !isLinkOf(line));
  }

  private static String withoutColon(String text) {
    String label = text.strip();
    boolean colon = label.endsWith(":") || label.endsWith("：");
    return colon ? label.substring(0, label.length() - 1) : label;
  }

  /** Whether a line is nothing but a label and a link: "- Paper [Link](address)". */
  private static boolean isLinkOf(Line line) {
    List<Run> runs = runs(line);
    return !runs.isEmpty()
        && ItemField.of(withoutColon(runs.get(0).text())) != null
        && runs.stream().skip(1).allMatch(TitleHeadings::isLabel);
  }

  private static boolean isBulletOrRow(String text) {
    return !text.isEmpty() && (text.startsWith("|") || LineForm.bullet(text) > 0);
  }

  /** Whether most headings of a level are titles with a byline below. */
  private boolean areCited(int level) {
    return bylines[level] >= LEAST_NUMBERED && 2 * bylines[level] > headings[level];
  }

  /** The lines with the facts of the paper that a heading names; null if it is no title. */
  private List<Line> facts(Part part) {
    if (areCited(part.level) && isCited(part)) {
      return cited(part, paragraph(part));
    }
    int words = part.name.split(" +").length;
    boolean some = words >= LEAST_WORDS || isLabelled(part) && isChinese(part.name);
    if (!part.written.startsWith("#") || !some) {
      return null;
    }
    List<Line> facts = new ArrayList<>();
    boolean known = false;
    boolean byline = false;
    boolean paper =
        RunReader.read(part.written, Map.of()).stream()
            .filter(Run::isLink)
            .anyMatch(
                run ->
                    LinkHosts.isPaper(run.address())
                        || ItemField.of(run.text()) == ItemField.PAPER);
    for (Line line : part.lines.subList(0, Math.min(MOST_LINES, part.lines.size()))) {
      List<Run> runs = runs(line);
      if (runs.isEmpty()) {
        facts.add(line); // it sets lines apart
        continue;
      }
      String label = runs.get(0).isLink() ? "" : label(runs.get(0).text());
      ItemField named = ItemField.of(label);
      ItemField fact = named == ItemField.OTHER ? null : named;
      boolean names =
          runs.stream().allMatch(run -> run.italic() && !run.bold())
              && AuthorText.read(RunReader.visible(line.text())) != null;
      String said =
          runs.stream().filter(run -> !run.isLink()).map(Run::text).collect(Collectors.joining());
      boolean published = isPublished(said.replace("[", "").replace("]", ""));
      boolean nickname =
          !paper
              && !said.isBlank()
              && said.strip().split(" +").length < LEAST_WORDS
              && runs.stream().noneMatch(Run::isLink);
      boolean labelled = isLabelled(line, runs);
      boolean other =
          labelled
              || known
                  && (isShort(label) && (!runs.get(0).bold() || runs.get(0).text().endsWith(":"))
                      || PageOutline.indent(line.text()) > 1);
      if (fact == null && !names && !published && !runs.stream().allMatch(TitleHeadings::isLabel)) {
        if (labelled && isItem(line)) {
          return null; // "**SETS:** [paper](link)" is another paper
        }
        if (other || nickname) {
          continue; // "Data: ...", and what is below it; the name of a method
        }
        break;
      }
      paper |= fact == ItemField.PAPER && runs.stream().anyMatch(Run::isLink);
      paper |= runs.stream().anyMatch(run -> ItemField.of(run.text()) == ItemField.PAPER);
      facts.add(line);
      known = true;
      byline |= names;
    }
    boolean title =
        numbered
            && isNumbered(part)
            && part.lines.stream().noneMatch(line -> isItem(line) || isEntry(line));
    boolean section =
        part.lines.stream().anyMatch(TitleHeadings::isPaper)
            || part.lines.stream().filter(TitleHeadings::isLinkedTitle).count() > 1;
    boolean item = byline && isBullet(part);
    return paper && !section || title || item ? facts : null;
  }

  /** A paragraph with its lines apart, and the links right behind it. */
  private List<Line> cited(Part part, List<Line> paragraph) {
    List<Line> facts = new ArrayList<>(paragraph);
    // people, and a name of any words between them and the year
    Line first = paragraph.get(0);
    String names = RunReader.visible(first.text());
    if (published(names) == null) {
      facts.set(0, new Line(first.number(), "Authors: " + withoutLabel(names)));
    }
    boolean dated = paragraph.stream().skip(2).anyMatch(line -> YEAR.matcher(line.text()).find());
    if (dated) {
      String second = RunReader.visible(paragraph.get(1).text()).replaceFirst("[.,]$", "");
      if (VenueText.mayBeVenue(second) && Published.read(second, true, none) == null) {
        facts.set(1, new Line(paragraph.get(1).number(), "Venue: " + second));
      }
    }
    part.lines.stream()
        .skip(part.lines.indexOf(paragraph.get(paragraph.size() - 1)) + 1L)
        .takeWhile(
            line ->
                REFERENCE.matcher(line.text()).matches()
                    || isLinkOf(line)
                    || runs(line).stream().allMatch(TitleHeadings::isLabel))
        .filter(line -> !line.isBlank())
        .forEach(facts::add);
    facts.replaceAll(line -> new Line(line.number(), line.text().strip() + BREAK));
    return facts;
  }

  /** Whether a text says where and when, and is not a title before a year. */
  private boolean isPublished(String said) {
    String text = TitleText.trim(said);
    Published published = Published.whole(text, none);
    boolean few = text.split(" +").length <= LEAST_WORDS;
    return published != null && (few || none.isName(published.venue()));
  }

  /** Whether a line is that of a paper, so that the heading is none. */
  private static boolean isItem(Line line) {
    return runs(line).stream()
        .anyMatch(
            run -> LinkHosts.isPaper(run.address()) || ItemField.of(run.text()) == ItemField.PAPER);
  }

  /** Whether a line may be an item of a list or a table. */
  private static boolean isEntry(Line line) {
    String text = line.text().strip();
    int bullet = text.isEmpty() ? 0 : LineForm.bullet(text);
    boolean words = text.substring(bullet).strip().split(" +").length > LEAST_WORDS;
    return text.startsWith("|")
        || Table.isDelimiter(text)
        || bullet > 0 && words && !LineForm.isLabelled(text.substring(bullet).strip(), true);
  }

  /** Whether a line is a bullet with a title that is a link to a paper. */
  private static boolean isLinkedTitle(Line line) {
    return !line.isBlank()
        && LineForm.bullet(line.text().strip()) > 0
        && runs(line).stream()
            .anyMatch(
                run ->
                    LinkHosts.isPaper(run.address())
                        && ItemField.ofLink(run.text()) == null
                        && run.text().strip().split(" +").length > LEAST_WORDS);
  }

  /** Whether a line is a bullet with a text of some words and a link to a paper. */
  private static boolean isPaper(Line line) {
    if (line.isBlank() || LineForm.bullet(line.text().strip()) == 0) {
      return false;
    }
    boolean text =
        runs(line).stream()
            .anyMatch(run -> run.text().strip().split(" +").length > LEAST_WORDS && !run.isLink());
    return text && isItem(line);
  }

  private static List<Run> runs(Line line) {
    String text = line.text().strip();
    return text.isEmpty()
        ? List.of()
        : RunReader.read(text.substring(LineForm.bullet(text)).strip(), Map.of());
  }

  /** The word that a line begins with, as in "Authors: A, B"; empty if it has none. */
  private static String label(String text) {
    return text.substring(0, Math.max(0, FactReader.colon(text))).strip();
  }

  /** Whether a word may be the label of what no record has: "Problem", "相关数据集". */
  private static boolean isShort(String label) {
    return !label.isEmpty()
        && label.length() <= LONGEST_WORD
        && label.split(" ").length < LEAST_WORDS;
  }

  private static boolean isLabel(Run run) {
    return run.isLink()
        ? run.text().length() < LONGEST_LABEL
        : run.text().codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static void join(Part part, List<Line> facts, Part above) {
    int mark = 0;
    while (part.written.startsWith("#", mark)) {
      mark++;
    }
    String title = part.written.substring(mark).strip();
    if (NUMBER.matcher(part.written).find()) {
      title = title.replace("**", "");
    }
    above.lines.add(new Line(part.line, ""));
    String own = title.substring(LineForm.bullet(title)).strip();
    above.lines.add(new Line(part.line, "- " + own + BREAK));
    for (Line line : facts) {
      above.lines.add(new Line(line.number(), "    " + line.text().stripLeading()));
    }
  }
}
