package org.ddlist.search;

/** Removes LaTeX's commands and braces from text that was pasted into a query. */
final class PastedLatex {
  /** LaTeX's commands for accents that are letters: "\\c{c}", "\\v{r}". */
  private static final String ACCENTS = "cvkruHdbtG";

  private PastedLatex() {}

  /** A word without commands and BibTeX's entry types before its braces: "\\emph{word}". */
  static String withoutCommands(String word) {
    StringBuilder plain = new StringBuilder();
    int from = 0;
    for (int brace = word.indexOf('{'); brace >= 0; brace = word.indexOf('{', from)) {
      int name = brace;
      while (name > from && Character.isLetter(word.charAt(name - 1))) {
        name--;
      }
      boolean command =
          name > from
              && name < brace
              && "\\@".indexOf(word.charAt(name - 1)) >= 0
              && (brace - name > 1 || ACCENTS.indexOf(word.charAt(name)) >= 0);
      plain.append(word, from, command ? name - 1 : brace);
      from = brace + 1;
    }
    return plain.append(word, from, word.length()).toString();
  }

  /** A name without braces and accents, which would separate its letters. */
  static String withoutAccents(String name) {
    if (name.indexOf('\\') < 0 && name.indexOf('{') < 0) {
      return name;
    }
    StringBuilder plain = new StringBuilder();
    String letters = withoutCommands(name);
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      boolean accent = i > 0 && letters.charAt(i - 1) == '\\' && !Character.isLetter(c);
      if (!accent && "\\{}".indexOf(c) < 0) {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
