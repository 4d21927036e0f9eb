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
  record Part(int line, int indent, boolean bullet, boolean apart, boolean broken, String text) {}

  private static final Pattern QUOTED = Pattern.compile("^>[> ]*(?:#{1,6} +)?");

  private static final Pattern LABEL = Pattern.compile("(\\p{Lu}\\p{Ll}+(?: \\p{L}+)?): ");

  private static final int LEAST_LABELS = 3;

  /** Of the characters that an item begins with. */
  private static final int MOST_LOOKED_AT = 100;

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
    int mark = LineForm.bullet(text);
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
      belongs = below && inItem || names || links || LineForm.isLabelled(part.text(), !inItem);
    } else if (blank) {
      boolean names =
          LineForm.isEmphasised(text)
              && !LineForm.isEmphasised(open.get(0).text())
              && !LineForm.isHeading(text, none);
      boolean cited = names || text.contains("](") && AuthorText.isPart(text.split(",", 2)[0]);
      belongs =
          inItem && (indent > 1 || names)
              || !inItem && cited && LineForm.isBold(open.get(0).text())
              || LineForm.isLinks(text)
                  && open.stream().noneMatch(each -> each.text().contains("]("));
    } else {
      // a title in bold begins another item
      belongs =
          !text.startsWith("**") && !text.startsWith("__") || inItem || LineForm.isBoldLabel(text);
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

  /** Whether a line is in Chinese and the item does not begin so. */
  private boolean isRemark(String text) {
    String first = open.get(0).text();
    return AuthorText.isHan(text)
        && first.codePoints().limit(MOST_LOOKED_AT).noneMatch(Character::isIdeographic);
  }

  private void close() {
    if (open.isEmpty()) {
      return;
    }
    int nestedPaper = NestedItems.firstPaper(open, none);
    if (nestedPaper > 0) {
      boolean titles = LineForm.isTitleAndLink(open.get(0).text());
      List<Part> nested = new ArrayList<>(open.subList(nestedPaper, open.size()));
      open.subList(nestedPaper, open.size()).clear();
      close();
      for (Part part : nested) {
        boolean bullet = part.bullet() && (!titles || LineForm.isTitleAndLink(part.text()));
        if (bullet || part.apart() && LineForm.isPaper(part.text(), none)) {
          close();
        }
        open.add(part);
      }
      close();
    } else if (NestedItems.isKind(open, none)) {
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

  /** Whether a bullet right below a paragraph has the links of the title there. */
  private boolean isLinksOf(String text) {
    Part title = open.get(0);
    return LineForm.hasLinksAlone(text, none) && open.size() == 1 && title.text().indexOf("](") < 0;
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
