package org.ddlist.bibtex;

import org.ddlist.text.Folding;

/**
 * The letters and digits of text, without case, accents and what stands between: what two spellings
 * of one title or name share.
 */
public final class Letters {
  private Letters() {}

  public static String of(String text) {
    String whole = text.indexOf('&') < 0 ? text : text.replace("&", " and ");
    return Folding.fold(whole).replace(" ", "");
  }

  static String ofLatex(String latex) {
    StringBuilder letters = new StringBuilder(latex.length());
    for (int i = 0; i < latex.length(); i++) {
      char c = latex.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        letters.append(c);
      } else if (c >= 'A' && c <= 'Z') {
        letters.append((char) (c + 'a' - 'A'));
      } else if (c >= 0x80 || c == '\\' || c == '$' || c == '&' || c == '^') {
        // reading LaTeX takes ten times as long, and most titles have none
        return of(LatexText.read(latex));
      }
    }
    return letters.toString();
  }
}
