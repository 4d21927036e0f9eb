package org.ddlist.lists;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddlist.text.PlainText;

/**
 * Splits a line of Markdown into runs: links of any form (CommonMark, 6.3 and 6.5, and {@code <a
 * href>}), strong and emphasised text, and text. Images, comments, tags, shortcodes of emoji and
 * emoji are dropped. Emphasis that never closes ends with the line.
 */
final class RunReader {
  private static final int LONGEST_SHORTCODE = 40;

  /** Of a title that is a link without an address. */
  private static final int LEAST_WORDS = 4;

  private static final Pattern NUMBER = Pattern.compile("#(\\d{1,6})|#[xX](\\p{XDigit}{1,5})");

  /** "eacute"; HTML, 13.5. */
  private static final Pattern ACCENT =
      Pattern.compile("(\\p{Alpha})(acute|grave|circ|uml|tilde|cedil|ring|caron)");

  private static final Map<String, String> MARKS =
      Map.of(
          "acute", "\u0301",
          "grave", "\u0300",
          "circ", "\u0302",
          "uml", "\u0308",
          "tilde", "\u0303",
          "cedil", "\u0327",
          "ring", "\u030a",
          "caron", "\u030c");

  /** Of a footnote: "1,2". */
  private static final int LONGEST_MARK = 3;

  /** In characters, of an entry that a link to itself is around. */
  private static final int MOST_LOOKED_AT = 1000;

  private final String text;
  private final Map<String, String> references;
  private final MarkdownLine brackets;
  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder plain = new StringBuilder();
  private boolean bold;
  private boolean italic;
  private boolean code;
  private int at;

  /** Whether a tag may still close: looking for its end again and again takes long. */
  private boolean tags = true;

  /**
   * @param references the addresses of links by their names in small letters; null for the text of
   *     a link, which has no other in it
   */
  private RunReader(String text, Map<String, String> references) {
    this.text = text;
    this.references = references;
    this.brackets = new MarkdownLine(text);
  }

  /** The runs of a line. */
  static List<Run> read(String line, Map<String, String> references) {
    return new RunReader(line, references).runs();
  }

  /** The text of a line or a link as readers see it; that of its images if it has no other. */
  static String visible(String markdown) {
    StringBuilder visible = new StringBuilder();
    for (Run run : new RunReader(markdown, null).runs()) {
      visible.append(run.text());
    }
    String text = PlainText.of(visible.toString());
    int image = text.isEmpty() ? markdown.indexOf("![") : -1;
    int close = image < 0 ? -1 : markdown.indexOf(']', image);
    return close < 0 ? text : PlainText.of(markdown.substring(image + 2, close));
  }

  private List<Run> runs() {
    while (at < text.length()) {
      int from = at;
      switch (text.charAt(at)) {
        case '\\' -> escape();
        case '!' -> image();
        case '[' -> link();
        case '<' -> tag();
        case '*', '_' -> emphasis();
        case '~' -> at += text.startsWith("~~", at) ? 2 : 0;
        case '`' -> {
          flush();
          code = !code;
          at++;
        }
        case '&' -> entity();
        case ':' -> shortcode();
        case 'h' -> address();
        default -> {}
      }
      if (at == from) {
        character();
      }
    }
    flush();
    return runs;
  }

  private void flush() {
    if (!plain.isEmpty()) {
      runs.add(new Run(plain.toString(), "", bold, italic, code));
      plain.setLength(0);
    }
  }

  private void style(boolean nextBold, boolean nextItalic) {
    if (nextBold != bold || nextItalic != italic) {
      flush();
    }
    bold = nextBold;
    italic = nextItalic;
  }

  private void character() {
    int c = text.codePointAt(at);
    if (!isEmoji(c)) {
      plain.append(c == '\t' ? space() : c == '\u00a0' ? " " : Character.toString(c));
    }
    at += Character.charCount(c);
  }

  /** What a tab is: the bar between two columns behind a word or a sentence, or a space. */
  private String space() {
    int end = plain.length();
    while (end > 0 && plain.charAt(end - 1) == ' ') {
      end--;
    }
    char last = end == 0 ? ' ' : plain.charAt(end - 1);
    boolean word = end == plain.length() && Character.isLetterOrDigit(last);
    return word || ".?!)".indexOf(last) >= 0 ? " | " : " ";
  }

  /** Pictures, arrows and stars, and what joins or varies them; Unicode, emoji-data.txt. */
  private static boolean isEmoji(int c) {
    return c >= 0x1f000 && c <= 0x1faff
        || c >= 0x25a0 && c <= 0x27bf
        || c >= 0x2b00 && c <= 0x2bff
        || c == 0xfe0f
        || c == 0x200d
        || c == 0x20e3;
  }

  private void escape() {
    if (at + 1 < text.length() && MarkdownLine.isPunctuation(text.charAt(at + 1))) {
      plain.append(text.charAt(at + 1));
      at += 2;
    }
  }

  private void image() {
    MarkdownLine.Link link = text.startsWith("[", at + 1) ? linkAt(at + 1) : null;
    if (link != null) {
      badge(link.address());
      at = link.end();
    }
  }

  /** Takes the venue and the year that a badge shows, as in brackets. */
  private void badge(String address) {
    String shown = references == null ? "" : Badge.venue(address);
    if (!shown.isEmpty()) {
      plain.append(" [").append(shown).append("] ");
    }
  }

  private MarkdownLine.Link linkAt(int bracket) {
    return brackets.closing(bracket) < 0 ? null : brackets.link(bracket, new ArrayList<>());
  }

  private void link() {
    if (references == null) {
      return;
    }
    MarkdownLine.Link link = linkAt(at);
    if (link != null) {
      add(link.text(), link.address());
      at = link.end();
      return;
    }
    int close = brackets.closing(at);
    if (close < 0 || references.isEmpty()) {
      return;
    }
    boolean named = text.startsWith("[", close + 1) && brackets.closing(close + 1) > close + 2;
    int end = named ? brackets.closing(close + 1) : close;
    String name = named ? text.substring(close + 2, end) : text.substring(at + 1, close);
    String address = references.get(PageOutline.reference(name));
    if (address != null) {
      add(text.substring(at + 1, close), address);
      at = text.startsWith("[]", end + 1) ? end + 3 : end + 1;
    }
  }

  private void add(String markdown, String address) {
    flush();
    String name = markdown.strip();
    boolean strong = bold || name.startsWith("**") || name.startsWith("__");
    String shown = visible(name);
    boolean bracketed = shown.startsWith("[") && shown.endsWith("]");
    shown = bracketed ? shown.substring(1, shown.length() - 1).strip() : shown;
    String target = address.startsWith("(") ? address.substring(1) : address;
    int inner = target.indexOf("](http");
    target = inner < 0 ? target : target.substring(inner + 2).replaceAll("\\)+$", "");
    List<Run> lines = name.contains("<br") ? new RunReader(name, null).runs() : List.of();
    int first = lines.indexOf(Run.BREAK);
    boolean names = first > 0 && lines.subList(first, lines.size()).stream().anyMatch(Run::italic);
    if (names && !target.isEmpty()) {
      // the first line is the title, and the lines below it have the facts
      String line = String.join("", lines.subList(0, first).stream().map(Run::text).toList());
      runs.add(new Run(line.strip(), target, strong, italic, false));
      runs.addAll(lines.subList(first, lines.size()));
    } else if (!target.isEmpty()) {
      runs.add(new Run(shown, target.replace(" ", "%20"), strong, italic, false));
      badge(markdown);
    } else if (mayBeTitle(shown)) {
      runs.add(new Run(shown, Run.NOWHERE, strong, italic, false));
    } else if (ItemField.of(shown) == null) {
      plain.append(shown);
    }
  }

  /** Whether the text of a link without an address is a title, as that of the first link is. */
  private boolean mayBeTitle(String shown) {
    return shown.split(" ").length >= LEAST_WORDS
        && TitleText.isTitle(shown)
        && !Character.isDigit(shown.charAt(shown.length() - 1))
        && runs.stream().noneMatch(Run::isLink)
        && AuthorText.read(shown) == null;
  }

  private void tag() {
    boolean comment = text.startsWith("<!--", at);
    int close = tags ? text.indexOf(comment ? "-->" : ">", at) : -1;
    if (close < 0) {
      tags = false;
      return;
    }
    String tag = text.substring(at + 1, close);
    String name = name(tag);
    if (comment) {
      at = close + 3;
    } else if (tag.startsWith("http") && tag.indexOf(' ') < 0) {
      add("", tag);
      at = close + 1;
    } else if (!name.isEmpty()) {
      at = close + 1;
      switch (name) {
        case "br", "br/" -> {
          flush();
          runs.add(Run.BREAK);
        }
        case "b", "strong" -> style(true, italic);
        case "/b", "/strong" -> style(false, italic);
        case "i", "em" -> style(bold, true);
        case "/i", "/em" -> style(bold, false);
        case "kbd", "/kbd", "code", "/code" -> flush();
        case "sup" -> at = afterMark();
        case "img" -> badge(MarkdownLine.attribute(tag, "src"));
        case "a" -> anchor(tag);
        default -> {}
      }
    }
  }

  private static String name(String tag) {
    int end = tag.startsWith("/") ? 1 : 0;
    while (end < tag.length() && Character.isLetter(tag.charAt(end))) {
      end++;
    }
    boolean letters = end > (tag.startsWith("/") ? 1 : 0);
    return letters ? tag.substring(0, end).toLowerCase(Locale.ROOT) : "";
  }

  /** Behind the mark of a footnote; what is longer is small text. */
  private int afterMark() {
    int end = after("</sup>");
    return end - at > LONGEST_MARK + "</sup>".length() ? at : end;
  }

  private int after(String closing) {
    int close = tags ? text.indexOf(closing, at) : -1;
    tags &= close >= 0;
    return close < 0 ? at : close + closing.length();
  }

  private void anchor(String tag) {
    String address = MarkdownLine.attribute(tag, "href");
    int from = at;
    int end = references == null || address.isEmpty() ? at : after("</a>");
    // around some words, a link to itself is the mark of a place
    String id = MarkdownLine.attribute(tag, "id");
    boolean mark = !id.isEmpty() && address.equals("#" + id);
    boolean near = mark && end - from < MOST_LOOKED_AT;
    boolean words = near && text.substring(from, end).split(" ").length > LEAST_WORDS;
    if (end > from && !words) {
      add(text.substring(from, end - "</a>".length()), address);
      at = end;
    }
  }

  private void emphasis() {
    char mark = text.charAt(at);
    int end = at;
    while (end < text.length() && text.charAt(end) == mark) {
      end++;
    }
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char after = end == text.length() ? ' ' : text.charAt(end);
    int count = end - at;
    boolean open = !Character.isWhitespace(after) && after != ')' && !isLetter(before);
    boolean close = !Character.isWhitespace(before) && (mark == '*' || !isLetter(after));
    boolean strong = count >= 2 && (bold ? close : open);
    boolean emphasised = count % 2 == 1 && (italic ? close : open);
    if (strong || emphasised) {
      style(strong != bold, emphasised != italic);
      at = end;
    } else if (count > 1) {
      at = end;
    }
  }

  private static boolean isLetter(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }

  private void entity() {
    int end = at + 1;
    while (end < text.length() && end < at + 8 && text.charAt(end) != ';') {
      end++;
    }
    String shown =
        switch (text.substring(at + 1, end)) {
          case "amp" -> "&";
          case "lt" -> "<";
          case "gt" -> ">";
          case "quot" -> "\"";
          case "apos" -> "'";
          case "nbsp", "emsp", "ensp" -> " ";
          case "mdash" -> "—";
          case "ndash" -> "–";
          case "hellip" -> "…";
          case "lsquo" -> "‘";
          case "rsquo" -> "’";
          case "ldquo" -> "“";
          case "rdquo" -> "”";
          case "szlig" -> "ß";
          default -> character(text.substring(at + 1, end));
        };
    if (shown != null) {
      plain.append(shown);
      at = end + 1;
    }
  }

  /**
   * The letter with an accent of that name, or the character of a number but for a picture;
   * CommonMark, 2.5. Null for another text.
   */
  private static String character(String entity) {
    Matcher accent = ACCENT.matcher(entity);
    if (accent.matches()) {
      String letter = accent.group(1) + MARKS.get(accent.group(2));
      String joined = Normalizer.normalize(letter, Normalizer.Form.NFC);
      return joined.length() == 1 ? joined : null;
    }
    Matcher number = NUMBER.matcher(entity);
    if (!number.matches()) {
      return null;
    }
    int c =
        number.group(1) == null
            ? Integer.parseInt(number.group(2), 16)
            : Integer.parseInt(number.group(1));
    return isEmoji(c)
        ? ""
        : Character.isISOControl(c) || !Character.isValidCodePoint(c)
            ? null
            : Character.toString(c);
  }

  private void shortcode() {
    int end = at + 1;
    while (end < text.length()
        && end < at + LONGEST_SHORTCODE
        && (isLetter(text.charAt(end)) || "_+-".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    // "DOI:https://..." is an address
    boolean code = end > at + 2 && text.startsWith(":", end) && !text.startsWith("://", end);
    if (code && references == null) {
      plain.append(text, at + 1, end);
    }
    at = code ? end + 1 : at;
  }

  /** An address without any marks, which pages show as a link. */
  private void address() {
    boolean begins = text.startsWith("http://", at) || text.startsWith("https://", at);
    if (references == null || !begins) {
      return;
    }
    int end = at;
    while (end < text.length() && " <>|*\t，。".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (".,;:!?)]\\".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    add("", text.substring(at, end));
    at = end;
  }
}
