package org.ddlist.bibtex;

/**
 * Puts braces round what BibTeX must keep in capitals in a title: a word with a capital after its
 * first letter. Words that a hyphen joins share a pair, as in {@code {ImageNet-1K}}.
 */
public final class TitleBraces {
  private final String text;
  private final boolean[] kept;

  private TitleBraces(String text, boolean[] kept) {
    this.text = text;
    this.kept = kept;
  }

  /** The title with the braces it has, those that it needs, and none that has no other one. */
  public static String mark(String title) {
    StringBuilder text = new StringBuilder(title.length());
    boolean[] kept = new boolean[title.length()];
    int depth = 0;
    int open = 0;
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      if (c == '{') {
        open = depth++ == 0 ? text.length() : open;
      } else if (c == '}') {
        depth = Math.max(0, depth - 1);
      } else {
        kept[text.length()] = depth > 0;
        text.append(c);
      }
    }
    while (depth > 0 && open < text.length()) {
      kept[open++] = false;
    }
    return new TitleBraces(text.toString(), kept).mark();
  }

  /**
   * A title with the braces of another spelling of it that differs in capitals alone.
   *
   * @param marked has as many characters as the title, but for its braces
   */
  public static String transfer(String title, String marked) {
    StringBuilder braced = new StringBuilder();
    int at = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      braced.append(c == '{' || c == '}' ? c : title.charAt(at++));
    }
    return mark(braced.toString());
  }

  private String mark() {
    for (int start = 0; start < text.length(); start++) {
      int end = wordEnd(start);
      if (needsBraces(start, end)) {
        for (int i = start; i < end; i++) {
          kept[i] = true;
        }
      }
      start = Math.max(start, end);
    }
    for (int i = 1; i + 1 < text.length(); i++) {
      boolean hyphen = text.charAt(i) == '-' && isWord(i - 1) && isWord(i + 1);
      kept[i] |= hyphen && kept[i - 1] && kept[i + 1];
    }
    StringBuilder marked = new StringBuilder(text.length() + 8);
    boolean inside = false;
    for (int i = 0; i <= text.length(); i++) {
      boolean keep = i < text.length() && kept[i];
      if (keep != inside) {
        marked.append(keep ? '{' : '}');
        inside = keep;
      }
      marked.append(i < text.length() ? text.substring(i, i + 1) : "");
    }
    return marked.toString();
  }

  private boolean isWord(int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }

  private int wordEnd(int start) {
    int end = start;
    while (end < text.length() && isWord(end)) {
      end++;
    }
    return end;
  }

  private boolean needsBraces(int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (!kept[i] && Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
