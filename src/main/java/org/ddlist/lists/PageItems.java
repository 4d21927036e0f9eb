package org.ddlist.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddlist.lists.PageOutline.Line;

/**
 * Splits the lines under a heading into items. Bullets and paragraphs that are indented under an
 * item belong to it, unless they are the items and it only names their kind; so do bullets such as
 * "- Code: link" after a title in bold.
 */
final class PageItems {
  /** A line of an item that is not complete. */
  private record Part(
      int line, int indent, boolean bullet, boolean apart, boolean broken, String text) {}

  private static final Pattern QUOTED = Pattern.compile("^>[> ]*(?:#{1,6} +)?");

  private static final Pattern LABEL = Pattern.compile("(\\p{Lu}\\p{Ll}+(?: \\p{L}+)?): ");

  private static final int LEAST_LABELS = 3;

  private static final Pattern BOLD_LABEL =
      Pattern.compile("\\*\\*([^*:：]{1,30})(?:[:：]\\*\\*|\\*\\* ?[:：])");

  /** At the end of what is before a link. */
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\W*$");

  /** "On All Sets, CONF 2020". */
  private static final Pattern DATED_TITLE =
      Pattern.compile("[^,]{12,}+.*, \\p{Lu}[^,]{1,60} (?:19|20)\\d\\d\\b.{0,60}$");

  /** How many such titles there must be below a kind, if they have no links. */
  private static final int LEAST_DATED = 5;

  private static final int MOST_DIGITS = 4;

  /** What processors of citation styles write before each entry in HTML. */
  private static final String BIBLIOGRAPHY_ENTRY = "<div class=\"csl-entry\"";

  /** Of the characters that an item begins with. */
  private static final int MOST_LOOKED_AT = 100;

  private static final int LONGEST_KIND = 45;

  /** In words, of a link that is no label. */
  private static final int LEAST_TITLE = 5;

  /** Of what may be before a title that is a link: "2020.05 CONF-20". */
  private static final int LONGEST_DATE = 30;

  /** Of a title below a line that names a kind. */
  private static final int LEAST_WORDS = 3;

  private final List<Line> lines;
  private final KnownVenues none = new KnownVenues(List.of());
  private final List<PageItem> items = new ArrayList<>();
  private final List<Part> open = new ArrayList<>();

  /** The line that names the kind of the items being read; empty if none does. */
  private String kind = "";

  /** The table that the lines are in; null outside of one. */
  private Table table;

  /** Labels that several lines begin with, which says that they are apart: "Task: ...". */
  private final Set<String> labels = new HashSet<>();

  private PageItems(List<Line> lines) {
    this.lines = lines;
    Map<String, Integer> counts = new HashMap<>();
    for (Line line : lines) {
      String label = label(line.text().strip());
      if (ItemField.of(label) != null && counts.merge(label, 1, Integer::sum) == LEAST_LABELS) {
        labels.add(label);
      }
    }
  }

  /** The word with a colon that a line begins with; empty if it has none. */
  private static String label(String text) {
    Matcher label = LABEL.matcher(text);
    return label.lookingAt() ? label.group(1) : "";
  }

  static List<PageItem> of(List<Line> lines) {
    PageItems items = new PageItems(lines);
    items.read();
    return items.items;
  }

  private void read() {
    boolean blank = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isBlank()) {
        blank = true;
        closeTable();
      } else if (table == null && isDelimiter(i + 1)) {
        close();
        table = new Table(line);
      } else if (table != null && line.text().indexOf('|') >= 0) {
        table.add(line);
        blank = false;
      } else {
        closeTable();
        blank = line(line, blank);
      }
    }
    closeTable();
    close();
  }

  private boolean isDelimiter(int at) {
    return at < lines.size() && Table.isDelimiter(lines.get(at).text());
  }

  private void closeTable() {
    if (table != null) {
      items.addAll(table.items());
      table = null;
    }
  }

  /** Takes a line, and tells whether it is blank but for the marks of a quotation. */
  private boolean line(Line line, boolean blank) {
    String text = QUOTED.matcher(line.text().strip()).replaceFirst("");
    if (text.isEmpty()) {
      return true;
    }
    int indent = PageOutline.indent(line.text());
    int mark = bullet(text);
    boolean backslash = text.endsWith("\\");
    // a line ends for readers where it ends; CommonMark, 6.7
    boolean broken = backslash || line.text().endsWith("  ");
    String rest = text.substring(mark, text.length() - (backslash ? 1 : 0)).strip();
    Part part = new Part(line.number(), indent, mark > 0, true, broken, rest);
    boolean inItem = !open.isEmpty() && open.get(0).bullet();
    boolean belongs;
    if (open.isEmpty()) {
      belongs = false;
    } else if (mark > 0) {
      boolean below = indent > open.get(0).indent() + 1;
      boolean linked = rest.indexOf("](") >= 0;
      boolean names = !blank && !linked && below && AuthorText.isPart(rest.split(",", 2)[0]);
      boolean links = !inItem && !blank && isLinksOf(rest);
      belongs = below && inItem || names || links || isLabelled(part.text(), !inItem);
    } else if (blank) {
      boolean names = isEmphasised(text) && !isEmphasised(open.get(0).text()) && !isHeading(text);
      boolean cited = names || text.contains("](") && AuthorText.isPart(text.split(",", 2)[0]);
      belongs =
          inItem && (indent > 1 || names)
              || !inItem && cited && isBold(open.get(0).text())
              || isLinks(text) && open.stream().noneMatch(each -> each.text().contains("]("));
    } else {
      // a title in bold begins another item
      belongs = !text.startsWith("**") && !text.startsWith("__") || inItem || isBoldLabel(text);
      boolean apart =
          open.get(open.size() - 1).broken()
              || isRemark(text)
              || labels.contains(label(text)) && !isInLink();
      part = new Part(part.line(), indent, false, apart, broken, rest);
    }
    if (!belongs) {
      close();
    }
    open.add(part);
    return false;
  }

  /** Whether the text of a link goes on in the next line. */
  private boolean isInLink() {
    String last = open.get(open.size() - 1).text();
    return last.lastIndexOf('[') > last.lastIndexOf(']');
  }

  /** The length of a line's bullet or number; 0 if it has none. */
  static int bullet(String text) {
    int digits = 0;
    while (digits < text.length() && digits < MOST_DIGITS && isDigit(text.charAt(digits))) {
      digits++;
    }
    boolean marks = digits + 1 < text.length() && ".)".indexOf(text.charAt(digits)) >= 0;
    boolean numbered = marks && " \t".indexOf(text.charAt(digits + 1)) >= 0;
    if (digits > 0) {
      return numbered || text.startsWith(".[", digits) ? digits + 1 : 0;
    }
    if (text.startsWith("<li>")) {
      return "<li>".length();
    }
    if (text.startsWith(BIBLIOGRAPHY_ENTRY)) {
      return text.indexOf('>') + 1;
    }
    boolean marked = "+-*•".indexOf(text.charAt(0)) >= 0;
    boolean glued =
        text.startsWith("[", 1) && text.indexOf('*', 1) < 0
            || text.startsWith("**[", 1) && text.charAt(0) != '*';
    return marked && (text.startsWith(" ", 1) || text.startsWith("\t", 1) || glued) ? 1 : 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * "Paper: link", which belongs to a title before it.
   *
   * @param any whether the word may be any
   */
  static boolean isLabelled(String text, boolean any) {
    int link = text.indexOf("](");
    int close = text.startsWith("**") ? text.indexOf("**", 2) : -1;
    boolean bold = close > 0 && (link < 0 || close < link);
    boolean address = bold && text.substring(0, close).indexOf("http") > 0;
    if (bold && !address && !BOLD_LABEL.matcher(text).lookingAt()) {
      return false; // "**STAR: A Title**"
    }
    String bare = text.startsWith("*") ? text.replace("*", "") : text;
    int colon = bare.indexOf(':');
    int wide = bare.indexOf('：');
    int end = colon < 0 || wide >= 0 && wide < colon ? wide : colon;
    end =
        bare.startsWith("http", bare.indexOf(' ') + 1) && end > bare.indexOf(' ')
            ? bare.indexOf(' ')
            : end;
    if (end < 1 || end > 30) {
      return false;
    }
    boolean linked = bare.substring(end).matches("[:：]? *(http|\\[).*");
    String label = RunReader.visible(bare.substring(0, end));
    String rest = bare.substring(end + 1).strip();
    ItemField field = ItemField.of(label);
    // "Paper: [Title](link)" is another paper
    boolean title =
        field == ItemField.PAPER
            && rest.startsWith("[")
            && RunReader.read(rest, Map.of()).stream()
                .anyMatch(run -> run.isLink() && TitleText.isTitle(run.text()));
    return field != null && !title || any && linked && label.indexOf(' ') < 0;
  }

  /** Whether a line begins with a label in bold alone: "**Authors:** Ada Lovelace". */
  private static boolean isBoldLabel(String text) {
    Matcher label = BOLD_LABEL.matcher(text);
    return label.lookingAt() && ItemField.of(label.group(1)) != null;
  }

  /** Whether a line is in Chinese and the item does not begin so. */
  private boolean isRemark(String text) {
    String first = open.get(0).text();
    return AuthorText.isHan(text)
        && first.codePoints().limit(MOST_LOOKED_AT).noneMatch(Character::isIdeographic);
  }

  /** Whether a paragraph is nothing but a title in bold, beside pictures. */
  private static boolean isBold(String text) {
    List<Run> runs = RunReader.read(text, Map.of());
    return runs.stream().anyMatch(Run::bold)
        && runs.stream().allMatch(run -> run.bold() && !run.isLink() || run.text().isBlank());
  }

  /** Whether a line says of the items below it when or where they came out: "*CONF 2020:*". */
  private boolean isHeading(String text) {
    List<Run> runs = RunReader.read(text, Map.of());
    String first = runs.isEmpty() ? "" : runs.get(0).text().strip();
    boolean ended = first.endsWith(":") || runs.size() > 1 && runs.get(1).text().startsWith(":");
    return ended || Published.isWhole(first, none);
  }

  private static boolean isEmphasised(String text) {
    boolean mark = text.startsWith("*") || text.startsWith("_");
    return mark && text.length() > 1 && text.charAt(1) != text.charAt(0) && text.charAt(1) != ' ';
  }

  private void close() {
    if (open.isEmpty()) {
      return;
    }
    int nestedPaper = nestedPaper();
    if (nestedPaper > 0) {
      boolean titles = isTitleAndLink(open.get(0).text());
      List<Part> nested = new ArrayList<>(open.subList(nestedPaper, open.size()));
      open.subList(nestedPaper, open.size()).clear();
      close();
      for (Part part : nested) {
        boolean bullet = part.bullet() && (!titles || isTitleAndLink(part.text()));
        if (bullet || part.apart() && isPaper(part.text())) {
          close();
        }
        open.add(part);
      }
      close();
    } else if (isKind()) {
      String outer = kind;
      kind = open.get(0).text();
      items.add(item(open.subList(0, 1)));
      List<Part> nested = new ArrayList<>(open.subList(1, open.size()));
      open.clear();
      int least = nested.stream().filter(Part::bullet).mapToInt(Part::indent).min().orElse(0);
      for (Part part : nested) {
        boolean next = part.bullet() && part.indent() <= least + 1;
        if (next && !open.isEmpty()) {
          close();
        }
        open.add(part);
      }
      close();
      kind = outer;
    } else {
      items.add(item(open));
      open.clear();
    }
  }

  /**
   * Where the papers begin that are bullets below another paper, as those that cite it, or
   * paragraphs below a kind; 0 if it has no more than one.
   */
  private int nestedPaper() {
    int first = 0;
    int papers = 0;
    String top = open.get(0).text();
    boolean linked = top.contains("](");
    boolean kind = !linked && !top.startsWith("**") && top.length() < LONGEST_KIND;
    boolean bullets = true;
    boolean whole = isTitleAndLink(top);
    for (int i = 1; i < open.size(); i++) {
      Part part = open.get(i);
      if (whole && part.bullet() && isTitleAndLink(part.text())) {
        return i;
      }
      if (part.apart() && (part.bullet() || kind) && isPaper(part.text())) {
        first = papers++ == 0 ? i : first;
        bullets &= part.bullet();
      } else {
        linked |= papers == 0 && part.text().contains("href=");
      }
    }
    return (linked || !bullets) && papers > 1 ? first : 0;
  }

  /** Whether a line is "Title. *Lovelace et al. 2020* [pdf](link)", and so a paper of its own. */
  private static boolean isTitleAndLink(String text) {
    List<Run> runs = RunReader.read(text, Map.of());
    StringBuilder before = new StringBuilder();
    int at = 0;
    while (at < runs.size() && !runs.get(at).isLink()) {
      before.append(runs.get(at++).text());
    }
    Run link = at < runs.size() ? runs.get(at) : Run.BREAK;
    int last = at - 1;
    while (last > 0 && runs.get(last).text().isBlank()) {
      last--;
    }
    boolean dated =
        last > 0 && runs.get(last).italic() && YEAR.matcher(runs.get(last).text()).find();
    String title = before.toString().strip();
    return dated
        && LinkHosts.isPaper(link.address())
        && ItemField.ofLink(link.text()) == ItemField.PAPER
        && title.split(" +").length > LEAST_WORDS
        && !Character.isLowerCase(title.codePointAt(0))
        && !isLabelled(title, true);
  }

  /** Whether a line begins with a title that is a link to a paper, perhaps behind a date. */
  private boolean isPaper(String text) {
    int link = text.indexOf('[');
    boolean head = link == 0 || link > 0 && Published.isHead(text.substring(0, link).strip(), none);
    if (!head || link > LONGEST_DATE) {
      return false;
    }
    List<Run> runs = RunReader.read(text.substring(link), Map.of());
    Run first = runs.isEmpty() ? Run.BREAK : runs.get(0);
    return LinkHosts.isPaper(first.address())
        && first.text().split(" +").length > LEAST_WORDS
        && ItemField.ofLink(first.text()) == null;
  }

  /** Whether the first line has no link, and bullets in it have titles with links or a year. */
  private boolean isKind() {
    String first = open.get(0).text();
    String linked = first.replaceAll("\\]\\(#[^)]*\\)", "]");
    boolean bare = linked.indexOf("](") < 0 && linked.indexOf("http") < 0;
    if (!open.get(0).bullet() || !bare) {
      return false;
    }
    if (hasTitlesWithBullets()) {
      return true;
    }
    int titles = 0;
    int dated = 0;
    int bullets = 0;
    int least = Integer.MAX_VALUE;
    for (Part part : open.subList(1, open.size())) {
      bullets += part.bullet() ? 1 : 0;
      dated += part.bullet() && DATED_TITLE.matcher(part.text()).lookingAt() ? 1 : 0;
      boolean titled = part.text().startsWith("[") || part.text().startsWith("**");
      boolean hasLink = part.text().indexOf("](") >= 0;
      boolean label = part.bullet() && isLabel(part.text());
      boolean item =
          part.bullet() && hasLink && (titled || hasTitle(part.text())) && !isByline(part.text());
      titles += item && !label ? 1 : 0;
      least = part.bullet() ? Math.min(least, part.indent()) : least;
      if (label && part.indent() <= least + 1) {
        return false; // the first line is a title, and the links in it are the paper's
      }
    }
    // a title in bold may have links in its bullets
    boolean bold = first.startsWith("**");
    boolean dates = dated >= LEAST_DATED && 2 * dated > bullets && first.length() < LONGEST_KIND;
    return dates
        || titles > 0 && (!bold || first.length() < LONGEST_KIND && (titles > 1 || isDated(first)));
  }

  /** Whether a line begins with some words in bold that are neither people nor a venue. */
  private boolean isBoldTitle(String text) {
    List<Run> runs = text.startsWith("**") ? RunReader.read(text, Map.of()) : List.of();
    String title = runs.isEmpty() ? "" : TitleText.trim(runs.get(0).text());
    return title.split(" +").length >= LEAST_WORDS
        && !isBoldLabel(text)
        && AuthorText.read(title) == null
        && !Published.isWhole(title, none);
  }

  /** Whether the bullets are titles in bold that have a bullet with their links, too. */
  private boolean hasTitlesWithBullets() {
    int title = LONGEST_KIND;
    for (Part part : open.subList(1, open.size())) {
      if (part.bullet() && isBoldTitle(part.text())) {
        title = Math.min(title, part.indent());
      } else if (part.bullet() && part.indent() > title + 1 && isLabel(part.text())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line has the names of people, and no link but those with labels. */
  private boolean isByline(String text) {
    List<Run> runs = RunReader.read(text, Map.of());
    String first = runs.isEmpty() || runs.get(0).isLink() ? "" : runs.get(0).text();
    boolean labels =
        runs.stream().allMatch(run -> !run.isLink() || ItemField.ofLink(run.text()) != null);
    if (first.isBlank() || !labels || first.length() > TitleText.LONGEST_NAMES) {
      return false;
    }
    Published published = Published.read(first, false, none);
    AuthorText names = AuthorText.read(published == null ? first : published.before());
    return names != null && (names.others() || names.names().size() > 1 || published != null);
  }

  /** Whether a line has a text of some words, beside the labels of links. */
  private static boolean hasTitle(String text) {
    return RunReader.read(text, Map.of()).stream()
        .anyMatch(run -> run.text().strip().split(" +").length >= LEAST_WORDS);
  }

  /** Whether a bullet right below a paragraph has the links of the title there. */
  private boolean isLinksOf(String text) {
    Part title = open.get(0);
    List<Run> runs = text.startsWith("[[") ? RunReader.read(text, Map.of()) : List.of();
    boolean links = !runs.isEmpty();
    for (Run run : runs) {
      String said = run.text().replaceAll("[()\\[\\]]", " ").strip();
      boolean words = said.codePoints().anyMatch(Character::isLetterOrDigit);
      links &= run.isLink() ? ItemField.of(said) != null : !words || Published.isWhole(said, none);
    }
    return links && open.size() == 1 && title.text().indexOf("](") < 0;
  }

  /** Whether a paragraph is nothing but addresses, with or without a label. */
  private static boolean isLinks(String text) {
    boolean addresses =
        text.startsWith("http")
            || text.startsWith("<http") && LinkHosts.isPaper(text.substring(1))
            || text.startsWith("[http")
            || isLabelled(text, false);
    return addresses
        && RunReader.read(text, Map.of()).stream()
            .allMatch(
                run ->
                    run.isLink()
                        || FactReader.label(run.text())
                            .equals(run.text().strip().replaceFirst(" ?[:：]$", "")));
  }

  private static boolean isDated(String text) {
    return text.indexOf("20") > 0 || text.indexOf("19") > 0;
  }

  /** Whether a line has nothing but names of links, as "[[paper](link)] • [Code](link)". */
  static boolean isLabel(String text) {
    if (isLabelled(text, false)) {
      return true;
    }
    boolean links = false;
    boolean named = true;
    boolean titled = false;
    for (Run run : RunReader.read(text, Map.of())) {
      if (!run.isLink() && run.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
        return false;
      }
      links |= run.isLink();
      // "[[CONF 2020] On All Sets](link)", but not "[[Journal of All Small Sets](link)]"
      boolean words = run.text().split(" ").length >= LEAST_TITLE;
      titled |= words && !JournalNames.is(run.text());
      named &= !run.isLink() || ItemField.of(run.text()) != null;
    }
    return links && (named || text.startsWith("[[") && !titled);
  }

  private PageItem item(List<Part> parts) {
    List<StringBuilder> lines = new ArrayList<>();
    for (Part part : parts) {
      if (part.apart() || lines.isEmpty()) {
        lines.add(new StringBuilder(part.text()));
      } else {
        lines.get(lines.size() - 1).append(' ').append(part.text());
      }
    }
    List<String> texts = lines.stream().map(StringBuilder::toString).toList();
    return new PageItem(parts.get(0).line(), parts.get(0).bullet(), texts, Map.of(), kind);
  }
}
