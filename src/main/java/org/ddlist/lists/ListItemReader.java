package org.ddlist.lists;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.model.Links;
import org.ddlist.text.PlainText;

/**
 * Reads one item of a list's page:
 *
 * <pre>{@code
 * item   = "+ " [ "[" day "] " ] title " (" byline ")" { " " icon }
 * title  = "[" text "](" address ")" | text
 * icon   = "[:globe_with_meridians:](" address ")" | "[:octocat:](" address ")"
 *        | "[:book:](./citations/" key ".txt)"
 * }</pre>
 */
final class ListItemReader {
  /** A line this long is no item; the longest of a list have a few hundred characters. */
  private static final int LONGEST = 10_000;

  private static final String FOLDER = "citations/";

  /** The kinds of icons, in the order they have on a page. */
  private enum Icon {
    PROJECT("globe_with_meridians"),
    CODE("octocat"),
    BOOK("book");

    final String name;
    final String written;

    Icon(String name) {
      this.name = name;
      this.written = ":" + name + ":";
    }
  }

  private final int number;
  private final List<Slip> slips = new ArrayList<>();
  private final String[] addresses = {"", "", ""};
  private final StringBuilder astray = new StringBuilder();
  private MarkdownLine markdown;
  private String line;
  private int at;
  private boolean bullet;
  private String day = "";
  private String title = "";
  private String paper = "";
  private Byline byline;
  private boolean unclosed;
  private int lastIcon = -1;
  private boolean icons;
  private String why = "";

  private ListItemReader(int number) {
    this.number = number;
  }

  static ItemReading read(int number, String line) {
    ListItemReader reader = new ListItemReader(number);
    ListPage.Item item = reader.item(line);
    return item != null
        ? new ItemReading(item, null, reader.isSure(), true)
        : new ItemReading(
            null, new ListPage.Unread(number, line.strip(), reader.why), false, false);
  }

  private boolean isSure() {
    boolean plain = (title + byline.leads()).indexOf('*') < 0 && title.indexOf('`') < 0;
    boolean names = String.join("", byline.leads()).indexOf('[') < 0;
    boolean dated = byline.leads().stream().anyMatch(DateText::isMonth);
    boolean tag = title.startsWith("[") && title.endsWith("]"); // "[[CONF 2020]](link) On Sets"
    boolean guessed = slips.stream().anyMatch(slip -> slip.kind() == Slip.Kind.GUESS);
    return !tag && (icons || !paper.isEmpty() && plain && names && !guessed && !dated);
  }

  private ListPage.Item item(String written) {
    if (written.length() > LONGEST) {
      why = "too long for an item";
      return null;
    }
    line = spaced(written);
    bullet();
    day();
    line = line.substring(at);
    at = 0;
    if (!bullet && !line.startsWith("[")) {
      why = "neither an item nor a heading";
      return null;
    }
    if (line.startsWith("[:") || line.startsWith(":")) {
      why = "an icon without a title";
      return null;
    }
    markdown = new MarkdownLine(line);
    title();
    tail();
    return finish();
  }

  /** One kind of space, one at a time and none at the ends, so that the rest need not care. */
  private String spaced(String written) {
    String text = written.replace('\t', ' ');
    if (text.indexOf('\u00a0') >= 0) {
      slips.add(Slip.spacing("a no-break space"));
      text = text.replace('\u00a0', ' ');
    }
    if (text.indexOf('\u200b') >= 0 || text.indexOf('\ufeff') >= 0) {
      slips.add(Slip.form("an invisible character"));
      text = text.replace("\u200b", "").replace("\ufeff", "");
    }
    if (text.contains("&amp;")) {
      slips.add(Slip.form("\"&amp;\" for \"&\""));
      text = text.replace("&amp;", "&");
    }
    if (text.startsWith(" ")) {
      slips.add(Slip.spacing("a space before the item"));
    }
    if (text.endsWith(" ")) {
      slips.add(Slip.spacing("a space after the item"));
    }
    text = text.strip();
    if (text.contains("  ")) {
      slips.add(Slip.spacing("two spaces in a row"));
    }
    return PlainText.of(text);
  }

  private void bullet() {
    String mark = line.isEmpty() ? "" : line.substring(0, LineForm.bullet(line));
    at = mark.length();
    bullet = at > 0;
    if (!bullet) {
      slips.add(Slip.form("no bullet"));
      return;
    }
    if (!mark.equals("+")) {
      slips.add(Slip.form("\"" + mark + "\" for the bullet \"+\""));
    }
    if (line.startsWith(" ", at)) {
      at++;
    } else {
      slips.add(Slip.form("no space after the bullet"));
    }
  }

  private void day() {
    boolean bracketed = line.startsWith("[", at);
    int start = bracketed ? at + 1 : at;
    int end = start;
    while (end < line.length()
        && end < start + 10
        && "0123456789/-.".indexOf(line.charAt(end)) >= 0) {
      end++;
    }
    String[] parts = line.substring(start, end).split("[/.-]", -1);
    boolean closed = !bracketed || (line.startsWith("]", end) && !line.startsWith("](", end));
    if (parts.length != 3 || parts[0].length() != 4 || !closed) {
      return;
    }
    String written = line.substring(start, end);
    try {
      day =
          LocalDate.of(
                  Integer.parseInt(parts[0]),
                  Integer.parseInt(parts[1]),
                  Integer.parseInt(parts[2]))
              .toString();
    } catch (DateTimeException | NumberFormatException e) {
      slips.add(Slip.guess("no such day: \"" + written + "\""));
    }
    at = bracketed ? end + 1 : end;
    if (line.startsWith(" ", at)) {
      at++;
    }
  }

  private void title() {
    if (line.startsWith("[")) {
      MarkdownLine.Link link = markdown.link(0, slips);
      if (link != null) {
        title = MarkdownLine.plain(link.text());
        paper = link.address();
        at = link.end();
        return;
      }
    }
    int bracket = line.indexOf('[');
    int closed = line.indexOf("](");
    if (closed >= 0 && (bracket < 0 || closed < bracket)) {
      slips.add(Slip.guess("no opening bracket"));
      line = "[" + line;
      markdown = new MarkdownLine(line);
      title();
      return;
    }
    int end = plainTitleEnd();
    title = line.substring(0, end).strip();
    if (title.startsWith("[") && markdown.closing(0) == title.length() - 1) {
      slips.add(Slip.guess("a title in brackets without a link"));
      title = title.substring(1, title.length() - 1);
    }
    title = MarkdownLine.plain(title);
    at = end;
  }

  /** A title without a link goes on to the byline or, without one, to the first icon. */
  private int plainTitleEnd() {
    int i = 0;
    while (i < line.length() && !line.startsWith("[:", i)) {
      int close = line.charAt(i) == '(' ? markdown.closing(i) : -1;
      if (close >= 0 && Byline.is(line.substring(i + 1, close))) {
        return i;
      }
      i = close >= 0 ? close + 1 : i + 1;
    }
    return i;
  }

  private void tail() {
    while (at < line.length()) {
      char c = line.charAt(at);
      boolean crowded = at > 0 && c != ' ' && line.charAt(at - 1) != ' ';
      boolean apart = astray.toString().isBlank();
      if (c == '(' ? parentheses() : c == '[' ? icon() : c == '<' && autolink()) {
        if (crowded && apart) {
          slips.add(Slip.form("no space before " + (c == '(' ? "a parenthesis" : "an icon")));
        }
        astray();
      } else {
        int close = c == '(' ? markdown.closing(at) : -1;
        int end = Math.max(close, at) + 1;
        astray.append(line, at, end);
        at = end;
      }
    }
    astray();
  }

  private void astray() {
    if (!astray.toString().isBlank()) {
      slips.add(Slip.guess("not read: \"" + astray.toString().strip() + "\""));
    }
    astray.setLength(0);
  }

  private boolean parentheses() {
    int close = markdown.closing(at);
    if (line.startsWith("(http", at) || line.startsWith("(./", at)) {
      int end = close < 0 ? line.length() : close;
      untitled("", line.substring(at + 1, end));
      at = Math.min(end + 1, line.length());
      return true;
    }
    int end = close;
    if (close < 0) {
      if (unclosed) {
        return false;
      }
      unclosed = true;
      int icon = line.indexOf(" [", at);
      end = icon < 0 ? line.length() : icon;
    }
    String text = line.substring(at + 1, end);
    if (byline != null || !Byline.is(text)) {
      return false;
    }
    if (close < 0) {
      slips.add(Slip.guess("no closing parenthesis after the byline"));
    }
    if (lastIcon >= 0) {
      slips.add(Slip.guess("the byline after an icon"));
    }
    byline = Byline.read(text, slips);
    at = close < 0 ? end : close + 1;
    return true;
  }

  private boolean icon() {
    MarkdownLine.Link link = markdown.link(at, slips);
    if (link == null) {
      return false;
    }
    String name = link.text().replace(":", "").strip();
    for (Icon icon : Icon.values()) {
      if (name.equalsIgnoreCase(icon.name)) {
        if (!link.text().equals(icon.written)) {
          slips.add(Slip.guess("\"" + link.text() + "\" for \"" + icon.written + "\""));
        }
        icons = true;
        give(icon, link.address());
        at = link.end();
        return true;
      }
    }
    untitled(link.text(), link.address());
    at = link.end();
    return true;
  }

  /** An address in angle brackets; CommonMark, 6.5. */
  private boolean autolink() {
    int close = line.indexOf('>', at);
    if (close < 0 || !line.startsWith("<http", at) || line.substring(at, close).indexOf(' ') >= 0) {
      return false;
    }
    untitled("", line.substring(at + 1, close));
    at = close + 1;
    return true;
  }

  /** A link without an icon is identified by its address. */
  private void untitled(String text, String address) {
    boolean code = address.contains("github.com/") || address.contains("gitlab.com/");
    Icon icon = address.contains(FOLDER) ? Icon.BOOK : code ? Icon.CODE : Icon.PROJECT;
    slips.add(
        Slip.guess(
            (text.isEmpty() ? "no icon" : "\"" + text + "\" for an icon")
                + " before "
                + address
                + ", taken for "
                + icon.written));
    give(icon, address);
  }

  private void give(Icon icon, String address) {
    if (!addresses[icon.ordinal()].isEmpty()) {
      slips.add(Slip.guess("a second " + icon.written + ", " + address));
      return;
    }
    addresses[icon.ordinal()] = address;
    if (icon.ordinal() < lastIcon) {
      slips.add(Slip.form("icons in another order"));
    }
    lastIcon = Math.max(lastIcon, icon.ordinal());
  }

  private ListPage.Item finish() {
    String citation = citation(addresses[Icon.BOOK.ordinal()]);
    if (title.isEmpty() && byline != null) {
      why = "no title";
      return null;
    }
    boolean linked = bullet && (!paper.isEmpty() || lastIcon >= 0);
    if (title.isEmpty() || !(linked || byline != null || !citation.isEmpty())) {
      why = bullet ? "no link and no byline" : "neither an item nor a heading";
      return null;
    }
    if (byline == null) {
      slips.add(Slip.guess("no byline"));
      byline = new Byline(List.of(), false, "", false, 0);
    }
    if (citation.isEmpty() != paper.isEmpty()) {
      slips.add(
          citation.isEmpty() ? Slip.form("no citation file") : Slip.guess("no link to the paper"));
    }
    Links links =
        new Links(paper, addresses[Icon.PROJECT.ordinal()], addresses[Icon.CODE.ordinal()]);
    return new ListPage.Item(
        number,
        "",
        day,
        title,
        "",
        byline.leads(),
        byline.others(),
        byline.venue(),
        byline.workshop(),
        byline.year(),
        links,
        citation,
        "",
        citation.isEmpty() && paper.isEmpty(),
        slips);
  }

  private String citation(String address) {
    if (address.isEmpty()) {
      return "";
    }
    String key = address.substring(address.lastIndexOf('/') + 1);
    int dot = key.lastIndexOf('.');
    key = dot < 0 ? key : key.substring(0, dot);
    if (!address.equals("./" + FOLDER + key + ".txt")) {
      slips.add(Slip.guess("\"" + address + "\" for a citation file"));
      boolean file = address.endsWith(".txt") || address.endsWith(".bib");
      return file || address.contains(FOLDER) ? key : "";
    }
    return key;
  }
}
