package org.ddlist.bibtex;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ddlist.text.Folding;

/** Compares titles. */
public final class Titles {
  /** How much of a title a message has room for. */
  private static final int LONGEST = 80;

  private Titles() {}

  /** Whether most words of two titles are the same, as after a change between two versions. */
  public static boolean areNear(String title, String other) {
    Set<String> mine = new LinkedHashSet<>(Folding.words(title));
    Set<String> theirs = new LinkedHashSet<>(Folding.words(other));
    int all = mine.size() + theirs.size();
    mine.retainAll(theirs);
    int shared = mine.size();
    return 5 * shared >= 3 * (all - shared);
  }

  /**
   * Says how a title differs from another: "has 'a' where the catalog has 'b'".
   *
   * @return empty if only case, accents or signs differ
   */
  public static String difference(String title, String right) {
    if (Folding.compact(title).equals(Folding.compact(right))) {
      return "";
    }
    List<String> mine = words(title);
    List<String> theirs = words(right);
    int shorter = Math.min(mine.size(), theirs.size());
    int start = 0;
    while (start < shorter && areSame(mine.get(start), theirs.get(start))) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && areSame(mine.get(mine.size() - 1 - end), theirs.get(theirs.size() - 1 - end))) {
      end++;
    }
    String has = cut(String.join(" ", mine.subList(start, mine.size() - end)));
    String wants = cut(String.join(" ", theirs.subList(start, theirs.size() - end)));
    if (has.isEmpty()) {
      return "lacks '" + wants + "', which the catalog has";
    }
    if (wants.isEmpty()) {
      return "has '" + has + "', which the catalog lacks";
    }
    return "has '" + has + "' where the catalog has '" + wants + "'";
  }

  private static boolean areSame(String word, String other) {
    return Folding.compact(word).equals(Folding.compact(other));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split(" ")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** Not more of a text than a message has room for. */
  public static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1).stripTrailing() + "…";
  }

  /**
   * The words of a title with capitals that the catalog has in braces and BibTeX would lower here.
   * Its styles lower all outside braces but the first letter and the first after a colon and a
   * space (change.case$ with "t"; bibtex.web, section 365).
   *
   * @param latex the title as the entry has it
   * @param right the catalog's title with its braces
   * @return none if the two titles differ in their letters
   */
  public static Set<String> lowered(String latex, String right) {
    if (latex.equals(right)) {
      return Set.of();
    }
    Marked mine = new Marked(LatexText.readMarked(latex));
    Marked theirs = new Marked(right);
    Set<String> lowered = new LinkedHashSet<>();
    if (isBracedWhole(latex) || !mine.letters.toString().equalsIgnoreCase(theirs.letters + "")) {
      return lowered;
    }
    for (int i = 0; i < mine.letters.length(); i++) {
      if (Character.isUpperCase(mine.letters.charAt(i))
          && theirs.braced.get(i)
          && !mine.braced.get(i)
          && !mine.kept.get(i)) {
        lowered.add(mine.words.get(mine.word.get(i)));
      }
    }
    return lowered;
  }

  /** Whether one pair of braces holds all: they are gone from the marked title. */
  private static boolean isBracedWhole(String latex) {
    String text = latex.strip();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth <= 0 && i < text.length() - 1) {
        return false;
      }
    }
    return text.length() > 2 && depth == 0;
  }

  /** The letters and digits of a title with braces, and for each how it stands. */
  private static final class Marked {
    private final StringBuilder letters = new StringBuilder();
    private final List<Boolean> braced = new ArrayList<>();
    private final List<Boolean> kept = new ArrayList<>();
    private final List<Integer> word = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    Marked(String title) {
      int depth = 0;
      boolean first = true;
      boolean colon = false;
      StringBuilder current = new StringBuilder();
      for (int i = 0; i <= title.length(); i++) {
        char c = i < title.length() ? title.charAt(i) : ' ';
        if (c == '{' || c == '}') {
          depth += c == '{' ? 1 : -1;
        } else if (c == ' ') {
          words.add(trimmed(current.toString()));
          current.setLength(0);
          first |= colon;
        } else {
          current.append(c);
          if (Character.isLetterOrDigit(c)) {
            letters.append(c);
            braced.add(depth > 0);
            kept.add(first);
            word.add(words.size());
          }
          first = false;
          colon = c == ':';
        }
      }
    }

    private static String trimmed(String word) {
      int end = word.length();
      while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
        end--;
      }
      return word.substring(0, end);
    }
  }
}
