package org.ddlist.manuscript;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds citations in Typst: {@code @key}, which may be a label of the document instead, and {@code
 * cite(<key>)}. It ignores comments and raw text.
 */
final class TypstCitations {
  /** In characters: a longer quoted string is neither a key nor a file's name. */
  private static final int LONGEST = 1000;

  private final String text;
  private final List<DocumentMark> marks = new ArrayList<>();
  private int pos;

  /** The end of the last reference, where another may begin directly. */
  private int referenceEnd;

  TypstCitations(String text) {
    this.text = text;
  }

  List<DocumentMark> marks() {
    while (pos < text.length()) {
      char c = text.charAt(pos);
      if (c == '\\') {
        pos += 2;
      } else if (c == '/' && text.startsWith("//", pos) && !isAddress()) {
        int end = text.indexOf('\n', pos);
        pos = end < 0 ? text.length() : end;
      } else if (c == '/' && text.startsWith("/*", pos)) {
        skipComment();
      } else if (c == '/' && text.startsWith("//", pos)) {
        skipAddress();
      } else if (c == '`') {
        skipRaw();
      } else if (c == '@') {
        reference();
      } else if (c == '<') {
        label();
      } else if (c == 'c' && startsWord("cite(") && isCall()) {
        cite();
      } else if (c == '#' && text.startsWith("#include", pos)) {
        include();
      } else if (c == 'i' && startsWord("import")) {
        skipImported();
      } else {
        pos++;
      }
    }
    return marks;
  }

  /** Whether the slashes belong to an address. */
  private boolean isAddress() {
    return pos > 0 && text.charAt(pos - 1) == ':';
  }

  private void skipAddress() {
    while (pos < text.length() && !Character.isWhitespace(text.charAt(pos))) {
      pos++;
    }
  }

  /** Skips a comment and the comments inside it. */
  private void skipComment() {
    int depth = 0;
    while (pos < text.length()) {
      if (text.startsWith("/*", pos)) {
        depth++;
        pos += 2;
      } else if (text.startsWith("*/", pos)) {
        depth--;
        pos += 2;
      } else {
        pos++;
      }
      if (depth == 0) {
        return;
      }
    }
  }

  /** Skips raw text; two backticks are empty raw text. */
  private void skipRaw() {
    int start = pos;
    while (pos < text.length() && text.charAt(pos) == '`') {
      pos++;
    }
    int length = pos - start;
    if (length == 2) {
      return;
    }
    int end = text.indexOf("`".repeat(Math.min(length, 100)), pos);
    pos = end < 0 ? text.length() : end + length;
  }

  private void reference() {
    int at = pos++;
    boolean address =
        at > 0 && at != referenceEnd && Character.isLetterOrDigit(text.charAt(at - 1));
    int end = labelEnd(pos);
    // A full stop or colon at the end belongs to the sentence.
    while (end > pos && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == ':')) {
      end--;
    }
    if (end > pos && !address) {
      marks.add(
          new DocumentMark(DocumentMark.Kind.CITATION_OR_LABEL, text.substring(pos, end), at));
      referenceEnd = end;
    }
    pos = end;
  }

  private int labelEnd(int start) {
    int i = start;
    while (i < text.length()
        && (Character.isLetterOrDigit(text.charAt(i)) || "_-.:".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }

  /** Reads a label. One that is not an argument labels a part of the document. */
  private void label() {
    int start = pos + 1;
    int end = labelEnd(start);
    if (end > start && end < text.length() && text.charAt(end) == '>') {
      int before = pos - 1;
      while (before >= 0 && text.charAt(before) == ' ') {
        before--;
      }
      boolean argument = before >= 0 && "(,".indexOf(text.charAt(before)) >= 0;
      if (!argument) {
        marks.add(new DocumentMark(DocumentMark.Kind.LABEL, text.substring(start, end), pos));
      }
      pos = end + 1;
    } else {
      pos++;
    }
  }

  private boolean startsWord(String word) {
    return text.startsWith(word, pos)
        && (pos == 0 || !Character.isLetterOrDigit(text.charAt(pos - 1)))
        && (pos == 0 || "-_.".indexOf(text.charAt(pos - 1)) < 0);
  }

  /** Whether a key follows as a label or a string: it is code and not a word with a parenthesis. */
  private boolean isCall() {
    int next = skipSpace(pos + "cite(".length());
    return text.startsWith("<", next) || text.startsWith("label(\"", next);
  }

  private int skipSpace(int offset) {
    int i = offset;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private void cite() {
    int at = pos;
    int start = skipSpace(pos + "cite(".length());
    if (text.charAt(start) == '<') {
      int end = labelEnd(start + 1);
      if (end > start + 1 && end < text.length() && text.charAt(end) == '>') {
        marks.add(new DocumentMark(DocumentMark.Kind.CITATION, text.substring(start + 1, end), at));
      }
      pos = end;
      return;
    }
    int key = start + "label(\"".length();
    int end = text.indexOf('"', key);
    if (end > key && end - key < LONGEST && text.substring(key, end).indexOf('\n') < 0) {
      marks.add(new DocumentMark(DocumentMark.Kind.CITATION, text.substring(key, end), at));
    }
    pos = key;
  }

  /** Skips an imported name: a package's begins with an @. */
  private void skipImported() {
    int quote = skipSpace(pos + "import".length());
    int end = text.startsWith("\"", quote) ? text.indexOf('"', quote + 1) : -1;
    boolean name = end > 0 && end - quote < LONGEST;
    pos = name ? end + 1 : pos + "import".length();
  }

  private void include() {
    int at = pos;
    int quote = skipSpace(pos + "#include".length());
    pos = quote;
    if (quote < text.length() && text.charAt(quote) == '"') {
      int end = text.indexOf('"', quote + 1);
      if (end > quote + 1 && end - quote < LONGEST) {
        marks.add(
            new DocumentMark(DocumentMark.Kind.INCLUDED_FILE, text.substring(quote + 1, end), at));
        pos = end + 1;
      } else {
        pos = quote + 1;
      }
    }
  }
}
