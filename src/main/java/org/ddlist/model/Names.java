package org.ddlist.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ddlist.text.EditDistance;
import org.ddlist.text.Folding;
import org.ddlist.text.NormalForm;

/** Compares the names of people, as bibliographies and pages write them. */
public final class Names {
  /** The fewest letters that abbreviate a name, as in Tim; Bo is not short for Boyang. */
  private static final int SHORTEST_BEGINNING = 3;

  /** The fewest letters of a family name in which one may be a slip: Wang is not Wan. */
  private static final int SHORTEST_WITH_SLIP = 5;

  private Names() {}

  /**
   * Whether two names may be of one person: initials match names, and given names may be missing.
   */
  public static boolean isOne(Author name, Author other) {
    if (name.equals(other) || letters(name.name()).equals(letters(other.name()))) {
      return true;
    }
    if (letters(name.family()).equals(letters(other.family()))) {
      return areGiven(name.given(), other.given());
    }
    Author mine = withParticle(name);
    Author theirs = withParticle(other);
    boolean moved = mine != name || theirs != other;
    return moved && letters(mine.family()).equals(letters(theirs.family()))
        ? areGiven(mine.given(), theirs.given())
        : sortedWords(name.name()).equals(sortedWords(other.name()));
  }

  /** The name with particles before the family name, which some write last: "Neumann, J. von". */
  private static Author withParticle(Author name) {
    String given = name.given().strip();
    int start = given.length();
    int space = given.lastIndexOf(' ');
    while (space > 0 && Character.isLowerCase(given.charAt(space + 1))) {
      start = space;
      space = given.lastIndexOf(' ', space - 1);
    }
    return start == given.length()
        ? name
        : new Author(
            given.substring(0, start),
            given.substring(start + 1) + " " + name.family(),
            name.suffix());
  }

  /** The folded letters of a name, with "ae" read as "ä". */
  public static String letters(String name) {
    String letters = Folding.compact(name);
    return letters.indexOf('e') < 0
        ? letters
        : letters.replace("ae", "a").replace("oe", "o").replace("ue", "u");
  }

  /** How much of two lists of authors agrees. */
  enum Agreement {
    /** Each person is on both lists; a list that ends in "and others" may be shorter. */
    WHOLE,
    /** The same, but one of three or more has another letter in the family name. */
    BUT_FOR_A_LETTER,
    /** At least half of the shorter list is on the other. */
    SOME,
    NONE,
    /** One of the lists is empty. */
    UNKNOWN
  }

  /** Compares the authors of two papers; their order makes no difference. */
  static Agreement compare(Identity paper, Identity other) {
    List<Author> mine = paper.authors();
    List<Author> theirs = other.authors();
    if (mine.isEmpty() || theirs.isEmpty()) {
      return Agreement.UNKNOWN;
    }
    int shared = mine.equals(theirs) ? mine.size() : shared(mine, theirs);
    if (shared == mine.size() && (shared == theirs.size() || paper.hasMoreAuthors())
        || shared == theirs.size() && other.hasMoreAuthors()) {
      return shared > 1 || isNamed(mine, theirs) ? Agreement.WHOLE : Agreement.SOME;
    }
    if (shared == mine.size() - 1 && shared > 1 && differByALetter(mine, theirs)) {
      return Agreement.BUT_FOR_A_LETTER;
    }
    // names without the right "and" or comma between them have the same words
    Set<String> words = words(mine);
    Set<String> others = words(theirs);
    int fewer = Math.min(words.size(), others.size());
    boolean equal = words.equals(others);
    words.retainAll(others);
    boolean some =
        shared > 0 && 2 * shared >= Math.min(mine.size(), theirs.size())
            || 3 * words.size() >= 2 * fewer;
    return equal ? Agreement.WHOLE : some ? Agreement.SOME : Agreement.NONE;
  }

  /** Whether two lists have the same people in the same order, one of whom is mistyped. */
  private static boolean differByALetter(List<Author> mine, List<Author> theirs) {
    boolean same = mine.size() == theirs.size();
    for (int i = 0; i < mine.size() && same; i++) {
      same = isOne(mine.get(i), theirs.get(i)) || isMistyped(mine.get(i), theirs.get(i));
    }
    return same;
  }

  /** Whether a letter of a long family name is missing, wrong or swapped, and no given name is. */
  public static boolean isMistyped(Author name, Author other) {
    String family = letters(name.family());
    String right = letters(other.family());
    return Math.min(family.length(), right.length()) >= SHORTEST_WITH_SLIP
        && !name.given().isEmpty()
        && !other.given().isEmpty()
        && areGiven(name.given(), other.given())
        && EditDistance.of(family, right, 1) == 1;
  }

  /** Whether somebody is on both lists with given names or without: many people are called Wang. */
  private static boolean isNamed(List<Author> mine, List<Author> theirs) {
    for (Author name : mine) {
      for (Author other : theirs) {
        if (name.given().isEmpty() == other.given().isEmpty() && isOne(name, other)) {
          return true;
        }
      }
    }
    return false;
  }

  /** How many people are on both lists. */
  private static int shared(List<Author> mine, List<Author> theirs) {
    boolean[] found = new boolean[theirs.size()];
    int shared = 0;
    for (int i = 0; i < mine.size(); i++) {
      for (int k = 0; k < theirs.size(); k++) {
        // most lists have the same order
        int at = (i + k) % theirs.size();
        if (!found[at] && isOne(mine.get(i), theirs.get(at))) {
          found[at] = true;
          shared++;
          break;
        }
      }
    }
    return shared;
  }

  private static Set<String> words(List<Author> authors) {
    Set<String> words = new HashSet<>();
    for (Author author : authors) {
      words.addAll(Folding.words(author.name()));
    }
    return words;
  }

  private static boolean areGiven(String given, String other) {
    String mine = Folding.compact(given);
    String theirs = Folding.compact(other);
    if (mine.equals(theirs) || mine.isEmpty() || theirs.isEmpty()) {
      return true;
    }
    int shorter = Math.min(mine.length(), theirs.length());
    if (shorter >= SHORTEST_BEGINNING && mine.regionMatches(0, theirs, 0, shorter)) {
      return true;
    }
    List<String> few = Folding.words(given);
    List<String> many = Folding.words(other);
    return few.size() <= many.size() ? isWithin(few, many) : isWithin(many, few);
  }

  /** Whether given names are among others in the same order, and begin with the same one. */
  private static boolean isWithin(List<String> few, List<String> many) {
    int at = 0;
    for (int i = 0; i < few.size(); i++) {
      while (at < many.size() && !isOneWord(few.get(i), many.get(at))) {
        if (i == 0) {
          return false;
        }
        at++;
      }
      if (at++ == many.size()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOneWord(String name, String other) {
    return name.equals(other)
        || name.length() == 1 && other.startsWith(name)
        || other.length() == 1 && name.startsWith(other);
  }

  /** How the name of somebody on a page corresponds to an author of an entry. */
  public enum Match {
    SAME,
    /** The same but for accents or case. */
    OTHER_LETTERS,
    /** The same with fewer given names, or with their initials. */
    SHORTER,
    /** The same words in another order, as after swapping family and given name. */
    OTHER_ORDER,
    NONE
  }

  /** Compares a name as people write it with an author. */
  public static Match match(String written, Author author) {
    String name = (author.given() + " " + author.family()).strip();
    String letters = Folding.compact(written);
    if (letters.equals(Folding.compact(name)) || letters.equals(Folding.compact(author.name()))) {
      String exact = exactLetters(written);
      boolean same = exact.equals(exactLetters(name)) || exact.equals(exactLetters(author.name()));
      return same ? Match.SAME : Match.OTHER_LETTERS;
    }
    if (letters.equals(Folding.compact(author.family() + author.given()))
        || sortedWords(written).equals(sortedWords(name))) {
      return Match.OTHER_ORDER;
    }
    return isShorter(written, author) ? Match.SHORTER : Match.NONE;
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

  /** The letters with their case and accents: a person's name has the same ones everywhere. */
  public static String exactLetters(String name) {
    String composed = NormalForm.of(name, Normalizer.Form.NFC);
    StringBuilder letters = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (Character.isLetter(c) || Character.isSurrogate(c)) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  /** The folded words of a name in alphabetical order: the same for any order of the words. */
  public static String sortedWords(String name) {
    List<String> words = new ArrayList<>(Folding.words(name));
    words.sort(null);
    return String.join(" ", words);
  }

  /**
   * The authors whom one paper names twice: "'Ada Lovelace' is author 1 and 3". Names with initials
   * alone are skipped, since a paper may have two authors called Y. Zhang.
   */
  public static List<String> repeated(List<Author> authors) {
    List<String> messages = new ArrayList<>();
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < authors.size(); i++) {
      Author author = authors.get(i);
      if (isInitials(author.given())) {
        continue;
      }
      Integer before = places.putIfAbsent(Folding.compact(author.name()), i + 1);
      if (before != null) {
        messages.add("'" + author.name() + "' is author " + before + " and " + (i + 1));
      }
    }
    return messages;
  }

  /** Whether a name has initials where the other has the names. */
  public static boolean isCompletedBy(Author name, Author other) {
    List<String> mine = Folding.words(name.given());
    List<String> theirs = Folding.words(other.given());
    boolean shorter = false;
    for (int i = 0; i < mine.size(); i++) {
      if (i >= theirs.size() || !theirs.get(i).startsWith(mine.get(i))) {
        return false;
      }
      shorter |= mine.get(i).length() == 1 && theirs.get(i).length() > 1;
    }
    return shorter && mine.size() <= theirs.size();
  }

  private static boolean isInitials(String given) {
    for (String word : Folding.words(given)) {
      if (word.length() > 1) {
        return false;
      }
    }
    return !given.isEmpty();
  }

  /** Whether the family name of one is the given name of the other. */
  public static boolean isTurnedRound(Author name, Author other) {
    if (name.equals(other)) {
      return false;
    }
    String family = letters(name.family());
    String right = letters(other.family());
    return !family.equals(right)
        && !family.endsWith(right)
        && !right.endsWith(family)
        && !name.given().isEmpty()
        && isOne(name, other);
  }
}
