package org.ddlist.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ddlist.text.Folding;

/** Text compared by its words. */
final class Wording {
  private static final int LONGEST = 100;

  private Wording() {}

  /** The letters with case and accents, without marks between: what a name should have always. */
  static String exactLetters(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    StringBuilder letters = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (Character.isLetter(c) || Character.isSurrogate(c)) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  /** The words of a name in an order of their own, without case and accents. */
  static String sortedWords(String name) {
    List<String> words = new ArrayList<>(Folding.words(name));
    Collections.sort(words);
    return String.join(" ", words);
  }

  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split(" ")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** With one space for every run of spaces and line ends. */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      line.append(Character.isWhitespace(text.charAt(i)) ? ' ' : text.charAt(i));
    }
    return String.join(" ", words(line.toString()));
  }

  /**
   * Says how one text differs from another.
   *
   * @param here the text
   * @param there where the other stands: "the page, line 12,"
   * @return "has 'a' where THERE has 'b'"; empty if only case, accents or marks differ
   */
  static String difference(String here, String there, String other) {
    if (Folding.compact(here).equals(Folding.compact(other))) {
      return "";
    }
    List<String> mine = words(here);
    List<String> theirs = words(other);
    int shorter = Math.min(mine.size(), theirs.size());
    int start = 0;
    while (start < shorter && same(mine.get(start), theirs.get(start))) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && same(mine.get(mine.size() - 1 - end), theirs.get(theirs.size() - 1 - end))) {
      end++;
    }
    String mineOnly = cut(String.join(" ", mine.subList(start, mine.size() - end)));
    String theirsOnly = cut(String.join(" ", theirs.subList(start, theirs.size() - end)));
    if (mineOnly.isEmpty()) {
      return "lacks '" + theirsOnly + "', which " + there + " has";
    }
    if (theirsOnly.isEmpty()) {
      return "has '" + mineOnly + "', which " + there + " lacks";
    }
    return "has '" + mineOnly + "' where " + there + " has '" + theirsOnly + "'";
  }

  private static boolean same(String word, String other) {
    return Folding.compact(word).equals(Folding.compact(other));
  }

  /** Not more of a text than a message has room for. */
  static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1).stripTrailing() + "…";
  }
}
