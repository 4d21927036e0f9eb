package org.ddlist.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.ddlist.bibtex.BibtexFault.Kind;

/** The text of a BibTeX file, the offset up to which it is read, and the faults found so far. */
final class BibtexScanner {
  final String text;
  final BibtexLayout layout;
  final List<BibtexFault> faults = new ArrayList<>();

  /** The offset of the next character to read. */
  int pos;

  /** The brace or parenthesis that closes the current object. */
  char closer;

  /** The key of the current or last entry, for faults. */
  String key = "";

  BibtexScanner(String text) {
    this.text = text;
    this.layout = new BibtexLayout(text);
  }

  /**
   * The offset of the brace or parenthesis of the object that the @ begins; -1 if it begins none.
   */
  int opener(int at) {
    if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
      return -1;
    }
    int word = layout.skipSpace(at + 1);
    int end = layout.skipWord(word);
    int brace = layout.skipSpace(end);
    char c = layout.charAt(brace);
    return end > word && (c == '{' || c == '(') ? brace : -1;
  }

  /** Whether the @ begins a line, and a brace follows without a type that BibTeX takes. */
  boolean lacksType(int at) {
    int word = layout.skipSpace(at + 1);
    while (Character.isDigit(layout.charAt(word))) {
      word++;
    }
    return layout.isFirstOnLine(at)
        && layout.charAt(layout.skipSpace(layout.skipWord(word))) == '{';
  }

  /** Whether the @ begins a line and has a type, but no brace. */
  boolean lacksBrace(int at) {
    return layout.isFirstOnLine(at)
        && layout.skipWord(at + 1) > at + 1
        && !word(at).equalsIgnoreCase("@comment");
  }

  /** The @ with its type. */
  String word(int at) {
    return text.substring(at, layout.skipWord(at + 1));
  }

  /** Whether the next object or the end of the file follows. */
  boolean endsObject(int at) {
    int next = layout.skipSpace(at);
    return next == text.length() || text.charAt(next) == '@' && opener(next) >= 0;
  }

  /** The first offset in an entry from there that is neither white space nor of a comment. */
  int skip(int offset) {
    int next = layout.skipSpace(offset);
    while (layout.charAt(next) == '%') {
      next = layout.skipSpace(layout.lineEnd(next));
    }
    return next;
  }

  /** Whether an entry continues at that offset, after a value. */
  boolean goesOn(int at) {
    int next = skip(at);
    char c = layout.charAt(next);
    return c == ',' || c == '#' || c == closer || layout.beginsField(next);
  }

  /**
   * Whether a closing brace is one too many: more fields follow, or the entry's own brace on its
   * own line.
   *
   * @param last the end of the last field or comma
   */
  boolean isExtraBrace(int brace, int last) {
    if (closer != '}' || layout.charAt(brace) != '}') {
      return false;
    }
    int next = skip(brace + 1);
    if (layout.charAt(next) == '}') {
      return brace == last && layout.isFirstOnLine(next) && next > layout.lineEnd(brace);
    }
    if (layout.charAt(next) == ',') {
      next = skip(next + 1);
    }
    return layout.beginsField(next);
  }

  /** The end of a range without its trailing whitespace. */
  int trimmed(int start, int end) {
    int i = end;
    while (i > start && BibtexLayout.isSpace(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /**
   * Reports the first control character of a range.
   *
   * @param field whose value it is; empty for the key
   */
  void reportControl(int start, int end, String field) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < '\u007f') {
        continue;
      }
      if (Character.isISOControl(c) && !BibtexLayout.isSpace(c)) {
        String code = Integer.toHexString(c + 0x10000).substring(1).toUpperCase(Locale.ROOT);
        fault(
            Kind.CONTROL_CHARACTER,
            i,
            "the control character U+"
                + code
                + " in the "
                + (field.isEmpty() ? "key" : "field '" + field + "'"));
        return;
      }
    }
  }

  /** The first such fault after the first so many; null if there is none. */
  BibtexFault first(int known, Predicate<Kind> which) {
    for (int i = known; i < faults.size(); i++) {
      if (which.test(faults.get(i).kind())) {
        return faults.get(i);
      }
    }
    return null;
  }

  void fault(Kind kind, int at, String message) {
    faults.add(new BibtexFault(layout.line(at), layout.column(at), key, kind, message));
  }
}
