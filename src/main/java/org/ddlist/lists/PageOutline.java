package org.ddlist.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ddlist.text.PlainText;

/**
 * A page of Markdown split at its headings: the lines under each, without comments and bare tags.
 * Fenced code is kept apart, because a "#" in it is not a heading.
 */
final class PageOutline {
  /** A line that is not blank, or a blank one between two paragraphs. */
  record Line(int number, String text) {
    boolean isBlank() {
      return text.isBlank();
    }
  }

  /** A heading and the lines up to the next one; the first part has no heading. */
  static final class Part {
    final int line;
    final int level;
    final String written;
    final String name;
    final List<String> anchors = new ArrayList<>();
    final List<Slip> slips = new ArrayList<>();
    final List<Line> lines = new ArrayList<>();
    final List<Line> fences = new ArrayList<>();
    final StringBuilder code = new StringBuilder();
    private boolean hasText;

    /** Whether papers are under it and no deeper heading. */
    boolean hasPapers;

    private Part(int line, int level, String written, String name) {
      this.line = line;
      this.level = level;
      this.written = written;
      this.name = name;
    }
  }

  private final List<Part> parts = new ArrayList<>();
  private final List<ListPage.Unread> unread = new ArrayList<>();
  private final List<String> anchors = new ArrayList<>();
  private final List<Line> anchorLines = new ArrayList<>();
  private final List<String> lines;
  private final Map<String, String> references = new HashMap<>();
  private final List<Part> details = new ArrayList<>();
  private Part current;
  private boolean fences = true;
  private boolean comments = true;

  /** Whether details and tables may still close. */
  private boolean closes = true;

  /** Of the last heading that has one of its own. */
  private int level;

  private PageOutline(String markdown) {
    this.lines = markdown.lines().toList();
    open(new Part(0, 0, "", ""));
    int at = 0;
    while (at < lines.size()) {
      String text = lines.get(at).strip();
      int end = skipped(at, text);
      HeadingForm form = end > at || text.isEmpty() ? null : HeadingForm.at(lines, at);
      Part before = current;
      if (end > at) {
        at = end;
      } else if (form != null && form.item()) {
        read(at + 1, "- " + form.name(), "- " + form.name().strip());
        at = afterDetails(form.end());
      } else if (form != null) {
        heading(at + 1, text, form);
        details(lines.get(at), form.level() == 0 ? before : current);
        at = form.end();
      } else {
        details(text, current);
        if (!isReference(text)) {
          read(at + 1, lines.get(at), text);
        }
        at++;
      }
    }
    TitleHeadings.join(parts);
  }

  static PageOutline read(String markdown) {
    return new PageOutline(markdown.startsWith("\ufeff") ? markdown.substring(1) : markdown);
  }

  /** In the page's order; the first part is above all headings. */
  List<Part> parts() {
    return parts;
  }

  /** The first heading of level 1; null if there is none. */
  Part title() {
    for (Part part : parts) {
      if (part.level == 1) {
        return part;
      }
    }
    return null;
  }

  /**
   * Fences and comments that are never closed and hide nothing, and the lines that a comment hides.
   */
  List<ListPage.Unread> unread() {
    return unread;
  }

  /** The line after a fence or comment that opens here; the same line if none does. */
  private int skipped(int at, String text) {
    if (fences && isFence(text)) {
      int end = fenceEnd(at + 1, text.substring(0, 3));
      if (end > 0) {
        current().fences.add(new Line(at + 1, text));
        keepCode(at + 1, end);
        return end + 1;
      }
      fences = false;
      unread.add(new ListPage.Unread(at + 1, text, "a fence that is not closed"));
      return at + 1;
    }
    if (closes && text.regionMatches(true, 0, "<table", 0, 6)) {
      int end = at;
      while (end < lines.size() && !lines.get(end).toLowerCase(Locale.ROOT).contains("</table")) {
        end++;
      }
      closes = end < lines.size();
      if (closes) {
        placeAnchors();
        current().lines.addAll(HtmlTable.read(lines, at, end + 1));
        current().lines.add(new Line(end + 1, ""));
        return end + 1;
      }
    }
    if (comments && text.startsWith("<!--")) {
      int end = at;
      while (end < lines.size() && !lines.get(end).contains("-->")) {
        end++;
      }
      if (end < lines.size()) {
        afterComment(end);
        return end + 1;
      }
      comments = false;
      unread.add(new ListPage.Unread(at + 1, text, "a comment that is not closed"));
      return at + 1;
    }
    return at;
  }

  /** Three or more marks; no backtick may follow backticks. CommonMark, 4.5. */
  private static boolean isFence(String text) {
    int marks = 0;
    while (text.startsWith("`", marks)) {
      marks++;
    }
    return text.startsWith("~~~") || (marks >= 3 && text.indexOf('`', marks) < 0);
  }

  private int fenceEnd(int from, String mark) {
    for (int i = from; i < lines.size(); i++) {
      String text = lines.get(i).strip();
      if (text.startsWith(mark) && text.replace(mark.substring(0, 1), "").isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  private void keepCode(int from, int end) {
    StringBuilder code = current().code;
    if (code.length() == 0) {
      for (int i = from; i < end; i++) {
        code.append(lines.get(i)).append('\n');
      }
    }
  }

  /** The rest of a comment's last line is hidden with it; CommonMark, 4.6. */
  private void afterComment(int end) {
    String text = lines.get(end);
    String rest = text.substring(text.indexOf("-->") + 3).strip();
    if (!rest.isEmpty()) {
      unread.add(new ListPage.Unread(end + 1, rest, "hidden by the comment before it"));
    }
  }

  /** The addresses of reference links, by their names as {@link #reference} has them. */
  Map<String, String> references() {
    return references;
  }

  /** Takes a line that defines a reference link; CommonMark, 4.7. */
  private boolean isReference(String text) {
    int close = text.startsWith("[") ? text.indexOf("]:") : -1;
    String address = close < 2 ? "" : text.substring(close + 2).strip();
    int end = address.indexOf(' ');
    boolean titled = end > 0 && "\"'(".indexOf(address.charAt(address.length() - 1)) >= 0;
    if (address.isEmpty() || end > 0 && !titled || address.indexOf("](") >= 0) {
      return false;
    }
    address = end > 0 ? address.substring(0, end) : address;
    boolean angled = address.startsWith("<") && address.endsWith(">");
    address = angled ? address.substring(1, address.length() - 1) : address;
    references.putIfAbsent(reference(text.substring(1, close)), address);
    return true;
  }

  /** The name of a reference link, for comparing: case and spaces do not count. */
  static String reference(String name) {
    return PlainText.of(name).toLowerCase(Locale.ROOT);
  }

  private Part current() {
    return current;
  }

  private void open(Part part) {
    current = part;
    parts.add(part);
  }

  /** What follows details with a heading is under the heading before them. */
  private void details(String text, Part before) {
    if (text.indexOf("<details") >= 0) {
      details.add(before);
    }
    if (text.startsWith("</details") && !details.isEmpty()) {
      Part outer = details.remove(details.size() - 1);
      current = outer.level > 0 && current.written.startsWith("<") ? outer : current;
    }
  }

  /** The line after those that only describe an item. */
  private int afterDetails(int from) {
    int depth = 1;
    int at = from;
    while (closes && depth > 0 && at < lines.size()) {
      String text = lines.get(at++);
      depth += text.contains("<details") ? 1 : 0;
      depth -= text.contains("</details") ? 1 : 0;
    }
    closes &= depth == 0;
    return depth == 0 ? at : from;
  }

  private void read(int number, String line, String text) {
    if (text.isEmpty()) {
      current().lines.add(new Line(number, ""));
      return;
    }
    String marked = text.substring(LineForm.bullet(text)).strip();
    int level = level(marked);
    if (level > 0) {
      heading(number, level, marked);
      return;
    }
    if (text.startsWith("<") && !text.startsWith("<http")) {
      int known = anchors.size();
      if (MarkdownLine.withoutTags(text, anchors).isBlank()) {
        if (anchors.size() > known) {
          anchorLines.add(new Line(number, text));
        } else if (endsLine(text)) {
          current().lines.add(new Line(number, line));
        }
        return;
      }
      anchors.subList(known, anchors.size()).clear();
    }
    if (isRule(text)) {
      return;
    }
    placeAnchors();
    current().lines.add(new Line(number, line));
    current().hasText = true;
  }

  /** Whether a line that is nothing but tags ends a line of the paragraph before it. */
  private boolean endsLine(String tags) {
    List<Line> lines = current().lines;
    String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1).text().strip();
    return tags.contains("<br") && !last.isEmpty() && LineForm.bullet(last) == 0;
  }

  /** An anchor that is not before a heading belongs to the heading right before it. */
  private void placeAnchors() {
    Part part = current();
    if (part.level > 0 && !part.hasText) {
      part.anchors.addAll(anchors);
    } else {
      part.lines.addAll(anchorLines);
    }
    anchors.clear();
    anchorLines.clear();
  }

  private void heading(int number, String text, HeadingForm form) {
    // a summary is below the last heading, but not below news
    boolean inside = text.contains("<summary") && Aside.of(current.name) == Aside.NONE;
    boolean below = form.level() == 0 || inside;
    int depth = below ? Math.min(level + 1, 6) : form.level();
    level = below ? level : depth;
    Part part = new Part(number, depth, text, visible(form.name()));
    part.anchors.addAll(anchors);
    if (!form.id().isEmpty()) {
      part.anchors.add(form.id());
    }
    anchors.clear();
    anchorLines.clear();
    open(part);
  }

  private void heading(int number, int level, String text) {
    this.level = level;
    List<String> own = new ArrayList<>(anchors);
    String name = MarkdownLine.withoutTags(text.substring(level), own).strip();
    int end = name.length();
    while (end > 0 && name.charAt(end - 1) == '#') {
      end--;
    }
    if (end == 0 || name.charAt(end - 1) == ' ') {
      name = name.substring(0, end);
    }
    Part part = new Part(number, level, text, visible(name));
    part.anchors.addAll(own);
    if (text.length() > level && !Character.isWhitespace(text.charAt(level))) {
      part.slips.add(Slip.form("no space after \"" + text.substring(0, level) + "\""));
    }
    anchors.clear();
    anchorLines.clear();
    open(part);
  }

  /** A name with each link replaced by its text. */
  static String visible(String markdown) {
    String text = markdown.strip();
    if (text.indexOf('[') >= 0) {
      MarkdownLine line = new MarkdownLine(text);
      StringBuilder visible = new StringBuilder();
      int at = 0;
      while (at < text.length()) {
        MarkdownLine.Link link =
            text.charAt(at) == '[' && line.closing(at) >= 0
                ? line.link(at, new ArrayList<>())
                : null;
        visible.append(link != null ? link.text() : text.substring(at, at + 1));
        at = link != null ? link.end() : at + 1;
      }
      text = visible.toString();
    }
    return MarkdownLine.plain(text.replace('\t', ' '));
  }

  /** The number of "#" before a heading, 1 to 6; 0 if the line is not a heading. */
  private static int level(String text) {
    int level = 0;
    while (level < text.length() && text.charAt(level) == '#') {
      level++;
    }
    boolean spaced = level == text.length() || Character.isWhitespace(text.charAt(level));
    return level <= 6 && (spaced || level > 1) ? level : 0;
  }

  /** A thematic break; CommonMark, 4.1. */
  private static boolean isRule(String text) {
    String marks = text.replace(" ", "");
    char mark = marks.charAt(0);
    return marks.length() > 2
        && "-*_".indexOf(mark) >= 0
        && marks.replace(String.valueOf(mark), "").isEmpty();
  }

  /** A tab ends at the next multiple of four; CommonMark, 2.2. */
  static int indent(String text) {
    int indent = 0;
    for (int i = 0; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
      indent += text.charAt(i) == '\t' ? 4 - indent % 4 : 1;
    }
    return indent;
  }
}
