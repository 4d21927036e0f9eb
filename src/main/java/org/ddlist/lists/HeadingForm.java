package org.ddlist.lists;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading that is not written with "#": {@code <h2 id="x">Name</h2>}, {@code
 * <summary>Name</summary>} with or without such a tag in it, a name in bold before a list, or one
 * underlined with "=" or "-" (CommonMark, 4.3).
 *
 * @param level 0 for one below the last heading, whatever its level is
 * @param name without marks; that of an item as it is written
 * @param item whether it is a paper, whose details follow: it has links
 * @param id empty if it has none
 * @param end the index of the line after it
 */
record HeadingForm(int level, String name, boolean item, String id, int end) {
  private static final int MOST_LINES = 8;

  private static final int LONGEST = 100;

  private static final Pattern LEVEL = Pattern.compile("(?i)<h([1-6])\\b");

  /** What a summary says that names nothing. */
  private static final Pattern INVITATION =
      Pattern.compile("(?i).*\\b(click|expand|show|unfold|see more|view|toggle|details?)\\b.*");

  /** The heading that begins at a line; null if none does. */
  static HeadingForm at(List<String> lines, int at) {
    String text = lines.get(at).strip();
    if (text.startsWith("<")) {
      String tag = text.toLowerCase(Locale.ROOT);
      boolean heading =
          tag.length() > 3 && tag.startsWith("<h") && "123456".indexOf(tag.charAt(2)) >= 0;
      return heading
          ? html(lines, at, text.charAt(2) - '0', "</h" + text.charAt(2))
          : tag.contains("<summary") ? html(lines, at, 0, "</summary") : null;
    }
    boolean first =
        at == 0
            || lines.get(at - 1).isBlank()
            || lines.get(at - 1).startsWith("#")
            || lines.get(at - 1).strip().startsWith("<");
    if (!first || text.length() > LONGEST) {
      return null;
    }
    int mark = LineForm.bullet(text);
    String under = at + 1 < lines.size() ? lines.get(at + 1).strip() : "";
    boolean line = under.length() > 2 && (isOf(under, '=') || isOf(under, '-'));
    if (line && mark == 0 && text.indexOf('|') < 0) {
      return new HeadingForm(under.charAt(0) == '=' ? 1 : 2, text, false, "", at + 2);
    }
    boolean bold =
        text.length() > 5
            && text.startsWith("**")
            && text.indexOf("**", 2) == bare(text).length() - 2;
    return bold && text.indexOf("](") < 0 && isBeforeList(lines, at + 1)
        ? new HeadingForm(0, bare(text), false, "", at + 1)
        : null;
  }

  private static String bare(String text) {
    return text.endsWith(":") || text.endsWith("：") ? text.substring(0, text.length() - 1) : text;
  }

  private static boolean isOf(String text, char mark) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != mark) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBeforeList(List<String> lines, int from) {
    int at = from;
    while (at < lines.size() && at < from + 3 && lines.get(at).isBlank()) {
      at++;
    }
    String next = at < lines.size() ? lines.get(at).strip() : "";
    int mark = next.isEmpty() ? 0 : LineForm.bullet(next);
    return next.startsWith("|")
        || mark > 0 && !LineForm.isLabelled(next.substring(mark).strip(), true);
  }

  private static HeadingForm html(List<String> lines, int at, int level, String closing) {
    StringBuilder text = new StringBuilder();
    int end = at;
    boolean closed = false;
    while (!closed && end < lines.size() && end < at + MOST_LINES) {
      closed = lines.get(end).toLowerCase(Locale.ROOT).contains(closing);
      text.append(lines.get(end++)).append(' ');
    }
    String name = RunReader.visible(text.toString());
    if (closed && level == 0 && isItem(text.toString())) {
      return new HeadingForm(0, text.toString(), true, "", end);
    }
    if (!closed || name.isBlank() || level == 0 && INVITATION.matcher(name).matches()) {
      return null;
    }
    String tag = text.substring(0, Math.max(0, text.indexOf(">"))).strip();
    Matcher inner = LEVEL.matcher(text);
    int own = level == 0 && inner.find() ? text.charAt(inner.start(1)) - '0' : level;
    return new HeadingForm(own, name, false, MarkdownLine.attribute(tag, "id"), end);
  }

  /** Whether a summary has links to a paper or its code, beside a title. */
  private static boolean isItem(String summary) {
    boolean links = false;
    boolean titled = false;
    for (Run run : RunReader.read(summary, Map.of())) {
      ItemField field = run.isLink() ? ItemField.of(run.text()) : null;
      links |= field != null || LinkHosts.isPaper(run.address());
      titled |= run.text().strip().indexOf(' ') > 0;
    }
    return links && titled;
  }
}
