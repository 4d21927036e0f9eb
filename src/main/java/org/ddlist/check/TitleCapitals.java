package org.ddlist.check;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Finds the capitals that BibTeX's styles take from a title. They lower all that is outside braces
 * (change.case$ with "t"; bibtex.web, section 365), which is meant for the first letters of words,
 * as they would be in a sentence, and spoils an acronym.
 */
final class TitleCapitals {
  private TitleCapitals() {}

  /** The words outside braces with a capital behind their first letter, each once. */
  static Set<String> lowered(String title) {
    Set<String> lowered = new LinkedHashSet<>();
    int depth = 0;
    int start = 0;
    boolean spoilt = false;
    int inWord = 0;
    for (int i = 0; i <= title.length(); i++) {
      char c = i < title.length() ? title.charAt(i) : ' ';
      if (c == '\\') {
        // a command's name is no word, and the letter it puts an accent on is one
        i++;
        while (i + 1 < title.length()
            && Character.isLetter(title.charAt(i))
            && Character.isLetter(title.charAt(i + 1))) {
          i++;
        }
        continue;
      }
      if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth--;
      } else if (Character.isLetterOrDigit(c)) {
        spoilt |= depth <= 0 && inWord > 0 && Character.isUpperCase(c);
        inWord++;
      } else if (c == ' ' || Character.isWhitespace(c)) {
        if (spoilt) {
          lowered.add(trimmed(title.substring(start, i)));
        }
        start = i + 1;
        spoilt = false;
        inWord = 0;
      } else {
        inWord = 0;
      }
    }
    return lowered;
  }

  /** Without the marks around it. */
  private static String trimmed(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && "(\"'`“‘".indexOf(word.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && ",.:;?!)\"'”’".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(start, end);
  }
}
