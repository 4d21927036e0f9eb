package org.ddlist.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ddlist.model.ListFacts;
import org.ddlist.text.PlainText;

/**
 * A line of Markdown with matched brackets. All brackets are matched in one pass, so that a long
 * line of open ones takes linear time.
 */
final class MarkdownLine {
  /**
   * A link.
   *
   * @param text as it is written between the brackets
   * @param end the position after the link
   */
  record Link(String text, String address, int end) {}

  private final String text;
  private final int[] closing;
  private int nextTarget = -1;

  MarkdownLine(String text) {
    this.text = text;
    this.closing = new int[text.length()];
    Arrays.fill(closing, -1);
    match('[', ']');
    match('(', ')');
  }

  private void match(char opening, char closer) {
    int[] open = new int[text.length()];
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isEscape(i)) {
        i++;
      } else if (c == opening) {
        open[depth++] = i;
      } else if (c == closer && depth > 0) {
        closing[open[--depth]] = i;
      }
    }
  }

  /** Whether the character is a backslash that escapes a punctuation mark; CommonMark, 2.4. */
  private boolean isEscape(int at) {
    return isEscape(text, at);
  }

  private static boolean isEscape(String text, int at) {
    return text.charAt(at) == '\\' && at + 1 < text.length() && isPunctuation(text.charAt(at + 1));
  }

  static boolean isPunctuation(char c) {
    return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
  }

  /** The bracket that closes the one at a position; -1 if it is not closed. */
  int closing(int opening) {
    return closing[opening];
  }

  boolean at(int position, String expected) {
    return text.startsWith(expected, position);
  }

  /** The first position at or after this one without a space. */
  int skipSpaces(int position) {
    int i = position;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  /** The link that opens at a bracket; null if there is none. Its slips are added. */
  Link link(int opening, List<Slip> slips) {
    int from = opening;
    if (at(from + 1, "[") && closing[from + 1] >= 0 && at(closing[from + 1] + 1, "(")) {
      slips.add(Slip.form("two opening brackets"));
      from++;
    }
    int close = closing[from];
    int target = close < 0 ? -1 : skipSpaces(close + 1);
    if (close >= 0 && at(close + 1, "](")) {
      slips.add(Slip.form("two closing brackets"));
      return link(from + 1, close, close + 2, slips);
    }
    if (close >= 0 && at(target, "(") && (target == close + 1 || isAddress(target + 1))) {
      if (target > close + 1) {
        slips.add(Slip.form("a space between the brackets and the address of a link"));
      }
      return link(from + 1, close, target, slips);
    }
    target = close < 0 ? target(from) : -1;
    if (target < 0) {
      return null;
    }
    boolean closed = text.charAt(target) == ']';
    slips.add(Slip.guess(closed ? "a bracket that is not closed" : "no closing bracket"));
    return link(from + 1, target, closed ? target + 1 : target, slips);
  }

  private Link link(int start, int end, int target, List<Slip> slips) {
    String name = text.substring(start, end);
    if (!name.equals(name.strip())) {
      slips.add(Slip.spacing("a space at the end of a link's text"));
    }
    int from = skipSpaces(target + 1);
    int stop = addressEnd(from);
    String address = unescape(text.substring(from, stop));
    if (address.length() > 1 && address.startsWith("<") && address.endsWith(">")) {
      address = address.substring(1, address.length() - 1);
    }
    if (address.isEmpty()) {
      slips.add(Slip.guess("a link without an address"));
    }
    int after = skipSpaces(titleEnd(skipSpaces(stop)));
    if (!at(after, ")")) {
      slips.add(Slip.guess("no closing parenthesis after a link"));
      return new Link(name.strip(), address, stop);
    }
    if (from > target + 1 || text.charAt(after - 1) == ' ') {
      slips.add(Slip.spacing("a space at the end of a link's address"));
    }
    return new Link(name.strip(), address, surplus(after + 1, slips));
  }

  private int surplus(int position, List<Slip> slips) {
    int end = position;
    while (at(end, ")") || at(end, "]")) {
      end++;
    }
    if (end > position) {
      slips.add(
          Slip.form(
              text.charAt(position) == ')'
                  ? "two closing parentheses after a link"
                  : "two closing brackets"));
    }
    return end;
  }

  /** The end of a link's title, in quotes before the closing parenthesis; CommonMark, 6.3. */
  private int titleEnd(int from) {
    char quote = from < text.length() ? text.charAt(from) : ' ';
    int end = quote == '"' || quote == '\'' ? text.indexOf(quote, from + 1) : -1;
    return end >= 0 && at(skipSpaces(end + 1), ")") ? end + 1 : from;
  }

  /**
   * The end of an address: after the angle bracket that closes one, or else where a space is or a
   * parenthesis without its opening one; CommonMark, 6.3.
   */
  private int addressEnd(int from) {
    int bracket = at(from, "<") ? text.indexOf('>', from) : -1;
    if (bracket >= 0) {
      return bracket + 1;
    }
    int depth = 0;
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == ' ' || (c == ')' && depth == 0)) {
        return i;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      i += isEscape(i) ? 2 : 1;
    }
    return i;
  }

  private boolean isAddress(int position) {
    return at(position, "http") || at(position, "./");
  }

  /** The start of an address after an unclosed bracket; -1 if there is none. */
  private int target(int from) {
    if (nextTarget < from) {
      int target = from;
      while (target < text.length()
          && !at(target, "](")
          && !(at(target, "(") && isAddress(target + 1))) {
        target++;
      }
      nextTarget = target;
    }
    return nextTarget < text.length() ? nextTarget : -1;
  }

  /** The links after a position, without those that have neither text nor address. */
  List<ListFacts.Link> links(int from) {
    List<ListFacts.Link> links = new ArrayList<>();
    int i = from;
    while (i < text.length()) {
      Link link = text.charAt(i) == '[' && closing[i] >= 0 ? link(i, new ArrayList<>()) : null;
      if (link != null && !link.text().isEmpty() && !link.address().isEmpty()) {
        links.add(new ListFacts.Link(plain(link.text()), link.address()));
      }
      i = link != null ? link.end() : isEscape(i) ? i + 2 : i + 1;
    }
    return links;
  }

  /** Markdown without links as readers see it: no backslashes, no emphasis around it. */
  static String plain(String markdown) {
    int start = 0;
    int end = markdown.length();
    while (end - start > 2
        && "*_`".indexOf(markdown.charAt(start)) >= 0
        && markdown.charAt(start) == markdown.charAt(end - 1)
        && markdown.charAt(end - 2) != '\\') {
      start++;
      end--;
    }
    return PlainText.of(unescape(markdown.substring(start, end)));
  }

  private static String unescape(String markdown) {
    if (markdown.indexOf('\\') < 0) {
      return markdown;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < markdown.length(); i++) {
      if (isEscape(markdown, i)) {
        i++;
      }
      plain.append(markdown.charAt(i));
    }
    return plain.toString();
  }

  /** The text without tags; the names of anchors are added to a list. */
  static String withoutTags(String text, List<String> anchors) {
    StringBuilder rest = new StringBuilder();
    int from = 0;
    while (from < text.length()) {
      int open = tag(text, from);
      int close = open < 0 ? -1 : text.indexOf('>', open);
      if (close < 0) {
        break;
      }
      rest.append(text, from, open);
      anchor(text.substring(open + 1, close), anchors);
      from = close + 1;
    }
    return rest.append(text, from, text.length()).toString();
  }

  /** The start of the next tag; a "<" in a title ("n < 5") does not count. */
  private static int tag(String text, int from) {
    int open = text.indexOf('<', from);
    while (open >= 0) {
      char next = open + 1 < text.length() ? text.charAt(open + 1) : ' ';
      if (next == '/' || Character.isLetter(next)) {
        return open;
      }
      open = text.indexOf('<', open + 1);
    }
    return -1;
  }

  private static void anchor(String tag, List<String> anchors) {
    String name = tag.startsWith("a ") ? attribute(tag, "name") : "";
    String id = tag.startsWith("a ") && name.isEmpty() ? attribute(tag, "id") : name;
    if (!id.isEmpty()) {
      anchors.add(id);
    }
  }

  /** The value of a tag's attribute; empty if it has none. */
  static String attribute(String tag, String name) {
    int at = tag.indexOf(" " + name + "=");
    if (at < 0) {
      return "";
    }
    String value = tag.substring(at + name.length() + 2);
    char quote = value.isEmpty() ? ' ' : value.charAt(0);
    boolean quoted = quote == '"' || quote == '\'';
    int end = value.indexOf(quoted ? quote : ' ', 1);
    String text = value.substring(quoted ? 1 : 0, end < 0 ? value.length() : end);
    boolean closed = !quoted && end < 0 && text.endsWith("/");
    return (closed ? text.substring(0, text.length() - 1) : text).strip();
  }
}
