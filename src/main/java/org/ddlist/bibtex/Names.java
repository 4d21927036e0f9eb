package org.ddlist.bibtex;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ddlist.model.Author;
import org.ddlist.text.Folding;

/** Compares the names of people. */
public final class Names {
  /** How many letters may stand for a whole name, as Tim does; Bo is not short for Boyang. */
  private static final int SHORTEST_BEGINNING = 3;

  private Names() {}

  /**
   * Whether two lists of authors are of one paper: as many as half of the shorter one are in both,
   * by a part of their names, so that a name that is turned round or cut counts.
   */
  public static boolean agree(List<BibtexName> written, List<Author> authors) {
    if (areLetterForLetter(written, authors)) {
      return true;
    }
    Set<String> words = new HashSet<>();
    int people = 0;
    for (BibtexName name : written) {
      if (name.author() != null) {
        people++;
        words.addAll(Folding.words(name.author().name()));
      }
    }
    int found = 0;
    for (Author author : authors) {
      List<String> family = Folding.words(author.family());
      found += !family.isEmpty() && words.containsAll(family) ? 1 : 0;
    }
    return found > 0 && 2 * found >= Math.min(people, authors.size());
  }

  /** Whether nothing need be folded, which takes most of the time that an audit has. */
  private static boolean areLetterForLetter(List<BibtexName> written, List<Author> authors) {
    if (authors.isEmpty() || written.size() != authors.size()) {
      return false;
    }
    for (int i = 0; i < authors.size(); i++) {
      if (!authors.get(i).equals(written.get(i).author())) {
        return false;
      }
    }
    return true;
  }

  /** Whether two names can be one person's: initials stand for names, and some may be left out. */
  public static boolean isOne(Author name, Author other) {
    if (name.equals(other) || letters(name.name()).equals(letters(other.name()))) {
      return true;
    }
    if (letters(name.family()).equals(letters(other.family()))) {
      return areGiven(name.given(), other.given());
    }
    List<String> mine = new ArrayList<>(Folding.words(name.name()));
    List<String> theirs = new ArrayList<>(Folding.words(other.name()));
    mine.sort(null);
    theirs.sort(null);
    return mine.equals(theirs);
  }

  /** The letters of a name, in which "ae" may be written for "ä". */
  private static String letters(String name) {
    String letters = Folding.compact(name);
    return letters.indexOf('e') < 0
        ? letters
        : letters.replace("ae", "a").replace("oe", "o").replace("ue", "u");
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

  /** Whether the names are among others in their order, the first being the first. */
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

  /** Whether the family name of one is the given name of the other. */
  public static boolean isTurnedRound(Author name, Author other) {
    if (name.equals(other)) {
      return false;
    }
    String family = Folding.compact(name.family());
    String right = Folding.compact(other.family());
    return !family.equals(right)
        && !family.endsWith(right)
        && !right.endsWith(family)
        && !name.given().isEmpty()
        && isOne(name, other);
  }
}
