package org.ddlist.render;

import org.ddlist.model.Selection.Marker;
import org.ddlist.terminal.Style;

/** A text with the words of a query in bold. */
public final class Emphasis {
  private Emphasis() {}

  /**
   * Marks the words of a text in as much of it as is shown: one that is cut is marked up to there.
   *
   * @param shown the text, or its beginning with an ellipsis
   * @param marker finds the words; null for none
   * @param faint whether the rest is dimmed
   */
  public static String marked(
      String text, String shown, Marker marker, Style style, boolean faint) {
    if (style == Style.PLAIN) {
      return shown;
    }
    StringBuilder marked = new StringBuilder();
    int end = 0;
    if (marker != null) {
      int kept = kept(text, shown);
      for (int[] place : marker.places(text)) {
        if (place[0] < kept) {
          int to = Math.min(place[1], kept);
          marked.append(rest(shown.substring(end, place[0]), style, faint));
          marked.append(style.bold(shown.substring(place[0], to)));
          end = to;
        }
      }
    }
    return marked.append(rest(shown.substring(end), style, faint)).toString();
  }

  /** How many characters of the text are shown. */
  private static int kept(String text, String shown) {
    int kept = 0;
    while (kept < Math.min(text.length(), shown.length())
        && text.charAt(kept) == shown.charAt(kept)) {
      kept++;
    }
    return kept;
  }

  private static String rest(String text, Style style, boolean faint) {
    return faint ? style.faint(text) : text;
  }
}
