package org.ddlist.search;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.model.ArxivId;
import org.ddlist.model.Author;
import org.ddlist.model.Paper;
import org.ddlist.text.Ascii;
import org.ddlist.text.Folding;

/**
 * A key of the first author's name, the initials of the others and a year, as DBLP and BibTeX's
 * style "alpha" have it: "DBLP:conf/iclr/ZhaoMB21", "ZMB21", "CWT+22".
 *
 * @param names the start of each author's family name in small letters; "0", as DBLP has it for a
 *     name of several people, for any
 * @param all whether the paper has no further authors
 * @param year its last two digits
 */
record InitialsKey(List<String> names, boolean all, int year) {
  /** The minimum number of letters and authors: fewer may be a word. */
  private static final int MIN_LETTERS = 3;

  private static final int MIN_AUTHORS = 2;

  /** Reads a key; null if the text has another form. */
  static InitialsKey parse(String text) {
    String key = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf(':')) + 1);
    int end = key.length();
    end -= end > 0 && Character.isLowerCase(key.charAt(end - 1)) ? 1 : 0;
    int letters = end - 2;
    if (letters < MIN_LETTERS || !Ascii.isNumber(key, letters, end)) {
      return null;
    }
    int year = Integer.parseInt(key.substring(letters, end));
    boolean all = key.charAt(letters - 1) != '+';
    letters -= all ? 0 : 1;
    List<String> names = new ArrayList<>();
    for (int i = 0; i < letters; i++) {
      char c = key.charAt(i);
      if (Character.isUpperCase(c) || c == '0' && i > 0) {
        names.add(String.valueOf(Character.toLowerCase(c)));
      } else if (Character.isLowerCase(c) && names.size() == 1) {
        names.set(0, names.get(0) + c);
      } else {
        return null;
      }
    }
    return letters < MIN_LETTERS || names.size() < MIN_AUTHORS
        ? null
        : new InitialsKey(names, all, year);
  }

  /** Whether a paper may have this key. */
  boolean fits(Paper paper) {
    List<Author> authors = paper.authors();
    boolean fits =
        (year == paper.year() % 100 || year == ArxivId.year(paper.arxiv()) % 100)
            && (all ? authors.size() == names.size() : authors.size() > names.size());
    for (int i = 0; fits && i < names.size(); i++) {
      String family = " " + Folding.fold(authors.get(i).family());
      fits = names.get(i).equals("0") || family.contains(" " + names.get(i));
    }
    return fits;
  }
}
