package org.ddlist.bibtex;

import org.ddlist.text.Ascii;

/** Finds the year in a date as people write it. */
public final class Years {
  private Years() {}

  /** The first four digits in a row; 0 if there are none. */
  public static int first(String text) {
    int digits = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Ascii.isDigit(c)) {
        digits++;
      } else if (digits == 4) {
        return Integer.parseInt(text.substring(i - 4, i));
      } else {
        digits = 0;
      }
    }
    return 0;
  }
}
