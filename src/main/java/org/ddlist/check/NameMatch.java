package org.ddlist.check;

import java.util.List;
import org.ddlist.model.Author;
import org.ddlist.text.Folding;

/** How the name of somebody in a page goes with an author of an entry. */
enum NameMatch {
  SAME,
  /** The same but for accents or capitals. */
  OTHER_LETTERS,
  /** The same with fewer given names, or with their initials. */
  SHORTER,
  /** The same words in another order, as where family and given name changed places. */
  OTHER_ORDER,
  NONE;

  /** Compares a name as people write it. */
  static NameMatch of(String written, Author author) {
    String name = (author.given() + " " + author.family()).strip();
    String letters = Folding.compact(written);
    if (letters.equals(Folding.compact(name)) || letters.equals(Folding.compact(author.name()))) {
      String exact = Wording.exactLetters(written);
      boolean same =
          exact.equals(Wording.exactLetters(name))
              || exact.equals(Wording.exactLetters(author.name()));
      return same ? SAME : OTHER_LETTERS;
    }
    if (letters.equals(Folding.compact(author.family() + author.given()))
        || Wording.sortedWords(written).equals(Wording.sortedWords(name))) {
      return OTHER_ORDER;
    }
    return isShorter(written, author) ? SHORTER : NONE;
  }

  private static boolean isShorter(String written, Author author) {
    List<String> words = Folding.words(written);
    List<String> family = Folding.words(author.family());
    List<String> given = Folding.words(author.given());
    int rest = words.size() - family.size();
    if (rest < 1 || given.isEmpty() || !words.subList(rest, words.size()).equals(family)) {
      return false;
    }
    List<String> others = words.subList(0, rest);
    return rest <= given.size() ? isWithin(others, given) : isWithin(given, others);
  }

  /** Whether the given names are among others in their order, and the first is the first. */
  private static boolean isWithin(List<String> few, List<String> many) {
    if (!isOneName(few.get(0), many.get(0))) {
      return false;
    }
    int at = 0;
    for (String name : few) {
      while (at < many.size() && !isOneName(name, many.get(at))) {
        at++;
      }
      if (at++ == many.size()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOneName(String name, String other) {
    return name.equals(other)
        || name.length() == 1 && other.startsWith(name)
        || other.length() == 1 && name.startsWith(other);
  }
}
