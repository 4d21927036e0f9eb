package org.ddlist.bibtex;

import org.ddlist.model.ArxivId;

/** Finds what a field says of arXiv. */
final class ArxivText {
  private ArxivText() {}

  /**
   * Whether text speaks of arXiv, or has an id the way DBLP writes one for CoRR ("abs/2203.11932").
   *
   * @param first whether it must begin so, but for braces, a command and the word preprint
   */
  static boolean ofArxiv(String text, boolean first) {
    int at = indexOf(text, "arxiv");
    if (at < 0) {
      at = indexOf(text, "abs/");
      return at == 0;
    }
    return !first || begins(text, at);
  }

  /** Whether nothing stands before that, or an address, a command or "preprint", and no words. */
  private static boolean begins(String text, int at) {
    if (at > "\\url{https://www.".length()) {
      return false;
    }
    String before = text.substring(0, at).strip();
    boolean apart = before.length() < at && Character.isWhitespace(text.charAt(at - 1));
    for (int i = 0; i < before.length(); i++) {
      if (Character.isWhitespace(before.charAt(i))) {
        return false;
      }
    }
    return !apart
        || before.isEmpty()
        || before.indexOf('{') >= 0
        || indexOf(before, "preprint") == 0;
  }

  private static int indexOf(String text, String word) {
    char small = word.charAt(0);
    char capital = Character.toUpperCase(small);
    for (int i = 0; i + word.length() <= text.length(); i++) {
      char c = text.charAt(i);
      if ((c == small || c == capital) && text.regionMatches(true, i, word, 0, word.length())) {
        return i;
      }
    }
    return -1;
  }

  /** The first arXiv id in text that speaks of arXiv; empty if there is none. */
  static String arxivId(String text) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && isPart(text.charAt(i))) {
        continue;
      }
      if (i > start) {
        String id = ofWord(text.substring(start, i));
        if (!id.isEmpty()) {
          return id;
        }
      }
      start = i + 1;
    }
    return "";
  }

  private static boolean isPart(char c) {
    return c >= '0' && c <= '9'
        || c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c == '.'
        || c == '/'
        || c == '-'
        || c == ':';
  }

  /** "arXiv:ID", "arXiv.ID", "abs/ID", an address, or an id with a point after it. */
  private static String ofWord(String word) {
    int end = word.length();
    while (end > 0 && ".:-/".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    String id = ArxivId.in(word.substring(0, end));
    for (int i = 0; id.isEmpty() && i < end; i++) {
      // an old id has a slash itself
      if (":/.".indexOf(word.charAt(i)) >= 0 && end - i <= "math.GT/9901001v12:".length() + 8) {
        id = ArxivId.in(word.substring(i + 1, end));
      }
    }
    return id;
  }
}
