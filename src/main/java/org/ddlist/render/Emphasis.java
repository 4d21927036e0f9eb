package org.ddlist.render;

import org.ddlist.model.Selection.Marker;
import org.ddlist.terminal.Style;

/** A text with the words of a query in bold. */
public final class Emphasis {
  private Emphasis() {}

  /**
   * @param marker finds the words; null for none
   * @param faint whether the rest is dimmed
   */
  public static String marked(String value, Marker marker, Style style, boolean faint) {
    if (style == Style.PLAIN) {
      return value;
    }
    StringBuilder marked = new StringBuilder();
    int end = 0;
    if (marker != null) {
      for (int[] place : marker.places(value)) {
        marked.append(rest(value.substring(end, place[0]), style, faint));
        marked.append(style.bold(value.substring(place[0], place[1])));
        end = place[1];
      }
    }
    return marked.append(rest(value.substring(end), style, faint)).toString();
  }

  private static String rest(String text, Style style, boolean faint) {
    return faint ? style.faint(text) : text;
  }
}
