package org.ddlist.model;

/**
 * A paper's title.
 *
 * @param marked the title with braces around what BibTeX must keep in capitals: "{DC-BENCH}:
 *     Dataset Condensation Benchmark"
 */
public record Title(String marked) {

  /** Whether each opening brace is closed after it; escaped ones count, as for BibTeX. */
  public static boolean hasMatchingBraces(String text) {
    int depth = 0;
    for (int i = 0; i < text.length() && depth >= 0; i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
    }
    return depth == 0;
  }

  /** The title as people read it, without the braces. */
  public String text() {
    if (marked.indexOf('{') < 0 && marked.indexOf('}') < 0) {
      return marked;
    }
    StringBuilder text = new StringBuilder(marked.length());
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c != '{' && c != '}') {
        text.append(c);
      }
    }
    return text.toString();
  }

  /** For each character of {@link #text}, whether it is in braces; an unclosed brace is ignored. */
  public boolean[] braced() {
    boolean[] braced = new boolean[marked.length()];
    int length = 0;
    int depth = 0;
    int open = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '{') {
        open = depth++ == 0 ? length : open;
      } else if (c == '}') {
        depth = Math.max(0, depth - 1);
      } else {
        braced[length++] = depth > 0;
      }
    }
    while (depth > 0 && open < length) {
      braced[open++] = false;
    }
    return braced;
  }

  /**
   * The index in {@link #text} of the first capital that BibTeX's styles would lower and people
   * would miss: inside a word, and not in braces; -1 if there is none. A style lowers all letters
   * outside braces (change.case$ with "t"; bibtex.web, section 365), which suits the first letters
   * of words and spoils an acronym.
   */
  public int firstSpoilt() {
    String text = text();
    boolean[] braced = null;
    for (int i = 0; i < text.length(); i++) {
      if (isInnerCapital(text, i)) {
        braced = braced == null ? braced() : braced;
        if (!braced[i]) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Whether a capital is at that index, inside a word. */
  public static boolean isInnerCapital(String text, int i) {
    return i > 0
        && Character.isUpperCase(text.charAt(i))
        && Character.isLetterOrDigit(text.charAt(i - 1));
  }
}
