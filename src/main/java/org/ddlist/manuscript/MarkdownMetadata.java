package org.ddlist.manuscript;

import java.util.List;
import java.util.Set;
import org.ddlist.manuscript.DocumentMark.Kind;
import org.ddlist.text.TextLines;

/**
 * The metadata at the top of a Markdown document. Pandoc reads their texts as Markdown, so they
 * cite (its manual, "Metadata blocks"); they name bibliographies and may have entries themselves.
 */
final class MarkdownMetadata {
  /** Fields whose values are no text: an @ in them begins a name of an account. */
  private static final Set<String> NO_TEXT =
      Set.of("csl email twitter mastodon github handle site creator orcid url".split(" "));

  private final String text;
  private final MarkdownText inline;
  private final List<DocumentMark> marks;

  /** The field at the margin that the line belongs to. */
  private String top = "";

  /** How far the key of a block of text is indented; -1 outside of one. */
  private int block = -1;

  MarkdownMetadata(String text, MarkdownText inline, List<DocumentMark> marks) {
    this.text = text;
    this.inline = inline;
    this.marks = marks;
  }

  /** Reads the metadata, if there are any, and returns the offset after them. */
  int read(int start) {
    int close = close(start);
    if (close < 0) {
      return start;
    }
    int pos = TextLines.end(text, start) + 1;
    while (pos < close) {
      int end = TextLines.end(text, pos);
      line(pos, end);
      pos = end + 1;
    }
    return Math.min(text.length(), TextLines.end(text, close) + 1);
  }

  /** The offset of the line that closes the metadata; -1 if there are none. */
  private int close(int start) {
    if (!text.startsWith("---", start)
        || !text.substring(start, TextLines.end(text, start)).strip().equals("---")) {
      return -1;
    }
    int pos = TextLines.end(text, start) + 1;
    while (pos < text.length()) {
      String line = text.substring(pos, TextLines.end(text, pos)).stripTrailing();
      if (line.equals("---") || line.equals("...")) {
        return pos;
      }
      pos = TextLines.end(text, pos) + 1;
    }
    // Never closed: the line is a horizontal rule.
    return -1;
  }

  private void line(int start, int end) {
    int first = start;
    while (first < end && text.charAt(first) == ' ') {
      first++;
    }
    if (text.substring(first, end).isBlank()) {
      return;
    }
    int indent = first - start;
    if (block >= 0 && indent > block) {
      inline.read(first, end);
      return;
    }
    block = -1;
    int last = commentStart(first, end);
    String line = text.substring(first, last).strip();
    String item = line.startsWith("- ") ? line.substring(2).strip() : line;
    int colon = item.indexOf(':');
    boolean key = colon > 0 && (colon + 1 == item.length() || item.charAt(colon + 1) == ' ');
    String name = key ? item.substring(0, colon) : "";
    String value = key ? item.substring(colon + 1).strip() : item;
    if (key && indent == 0 && item.equals(line)) {
      top = name;
    }
    if (isBlock(value)) {
      block = indent;
    } else if (top.equals("bibliography")) {
      bibliographies(value, first);
    } else if (top.equals("references") && name.equals("id")) {
      marks.add(new DocumentMark(Kind.ENTRY, unquoted(value), first));
    } else if (!NO_TEXT.contains(name)) {
      inline.read(first, last);
    }
  }

  /** Whether the lines that follow are the value as they are written. */
  private static boolean isBlock(String value) {
    return value.matches("[|>][-+0-9]*");
  }

  private int commentStart(int start, int end) {
    char quote = '\0';
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean begins = i == start || text.charAt(i - 1) == ' ';
      if (quote != '\0') {
        quote = c == quote ? '\0' : quote;
      } else if ((c == '"' || c == '\'') && begins) {
        quote = c;
      } else if (c == '#' && begins) {
        return i;
      }
    }
    return end;
  }

  /** Reads one name, or several in brackets. */
  private void bibliographies(String value, int offset) {
    String names =
        value.startsWith("[") && value.endsWith("]")
            ? value.substring(1, value.length() - 1)
            : value;
    for (String name : names.split(",")) {
      String bare = unquoted(name.strip());
      if (!bare.isEmpty()) {
        marks.add(new DocumentMark(Kind.BIBLIOGRAPHY, bare, offset));
      }
    }
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() > 1
            && "\"'".indexOf(value.charAt(0)) >= 0
            && value.charAt(value.length() - 1) == value.charAt(0);
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
