package org.ddlist.search;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.model.Identifier;
import org.ddlist.model.SearchIndex.Field;
import org.ddlist.text.Ascii;

/** Finds the words of a key of another bibliography, and of a title without spaces. */
final class GluedWords {
  /** The minimum length of an unknown word that may be several without spaces. */
  private static final int MIN_GLUED = 8;

  /** The maximum length of a known word in such a text. */
  private static final int MAX_KNOWN = 20;

  private final Vocabulary vocabulary;

  GluedWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The words of an unknown one: of a key ("ZhaoB21", "wang2018dd") or a title without spaces. */
  List<String> of(String typed, String word) {
    List<String> parts = new ArrayList<>();
    if (word.length() > Expansion.MAX_COMPOUND
        || vocabulary.has(word, false, null)
        || Identifier.of(typed).kind() != Identifier.Kind.KEY) {
      return parts;
    }
    int year = year(word);
    if (year < 0 && word.length() < MIN_GLUED) {
      return parts;
    }
    int end = year < 0 ? word.length() : year + (isYear(word, year) ? 4 : 2);
    addWords(year < 0 ? word : word.substring(0, year), parts);
    if (year >= 0) {
      parts.add((end - year == 2 ? "20" : "") + word.substring(year, end));
      addWords(word.substring(end), parts);
    }
    return parts;
  }

  /** Where the year of a key starts: four digits, or two that are its last; -1 if there is none. */
  private static int year(String word) {
    for (int i = 2; i + 4 <= word.length(); i++) {
      if (isYear(word, i)) {
        return i;
      }
    }
    int last = word.length() - 2;
    boolean two = last > 1 && Ascii.isNumber(word, last, word.length());
    return two && !Ascii.isDigit(word.charAt(last - 1)) ? last : -1;
  }

  private static boolean isYear(String word, int at) {
    return at + 4 <= word.length()
        && (word.startsWith("20", at) || word.startsWith("19", at))
        && Ascii.isNumber(word, at, at + 4)
        && !Ascii.isDigit(word.charAt(at - 1));
  }

  /** Adds the fewest known words that a text consists of; if there are none, the text. */
  private void addWords(String text, List<String> words) {
    if (text.isEmpty()) {
      return;
    }
    int[] fewest = new int[text.length() + 1];
    int[] starts = new int[text.length() + 1];
    for (int end = 1; end <= text.length(); end++) {
      fewest[end] = Expansion.MAX_COMPOUND;
      for (int start = Math.max(0, end - MAX_KNOWN); start <= end - Expansion.MIN_PART; start++) {
        if (fewest[start] + 1 < fewest[end] && isWord(text.substring(start, end), start)) {
          fewest[end] = fewest[start] + 1;
          starts[end] = start;
        }
      }
    }
    if (fewest[text.length()] >= Expansion.MAX_COMPOUND) {
      words.add(text);
      return;
    }
    int first = words.size();
    for (int end = text.length(); end > 0; end = starts[end]) {
      words.add(first, text.substring(starts[end], end));
    }
  }

  /** Two letters are a word only as the name that a key begins with: "li", "xu". */
  private boolean isWord(String word, int start) {
    boolean name = start == 0 && vocabulary.has(word, true, Field.AUTHORS);
    return LinkingWords.has(word)
        || name
        || word.length() > Expansion.MIN_PART && vocabulary.has(word, true, null);
  }
}
