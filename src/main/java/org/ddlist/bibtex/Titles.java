package org.ddlist.bibtex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ddlist.model.Title;
import org.ddlist.text.Folding;

/** Compares titles, and finds the capitals that BibTeX takes from them. */
public final class Titles {
  /** The most characters of a title in a message. */
  private static final int LONGEST = 80;

  /** What proceedings put after the titles of short contributions, folded. */
  private static final Set<String> KINDS =
      Set.of("student abstract", "extended abstract", "abstract reprint", "short paper");

  private Titles() {}

  /**
   * Says how a title differs from another: "has 'a' where THERE has 'b'".
   *
   * @param there the owner of the other title: "the catalog"
   * @return empty if only case, accents or punctuation differ, or if the title also says what kind
   *     of contribution it is of
   */
  public static String difference(String title, String there, String other) {
    if (areSame(title, other)) {
      return "";
    }
    List<String> mine = words(title);
    List<String> theirs = words(other);
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
    String more = String.join(" ", mine.subList(start, mine.size() - end));
    if (shorter == theirs.size() && start + end == shorter && KINDS.contains(Folding.fold(more))) {
      return "";
    }
    String has = cut(more);
    String wants = cut(String.join(" ", theirs.subList(start, theirs.size() - end)));
    if (has.isEmpty()) {
      return "lacks '" + wants + "', which " + there + " has";
    }
    if (wants.isEmpty()) {
      return "has '" + has + "', which " + there + " lacks";
    }
    return "has '" + has + "' where " + there + " has '" + wants + "'";
  }

  private static boolean areSame(String text, String other) {
    return Folding.compact(text).equals(Folding.compact(other));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>(List.of(text.split(" ")));
    words.removeIf(String::isEmpty);
    return words;
  }

  /** The text, shortened to fit into a message. */
  public static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1).stripTrailing() + "…";
  }

  /** The words of a LaTeX title with capitals that BibTeX spoils, each once. */
  public static Set<String> spoilt(String latex) {
    if (isBracedWhole(latex)) {
      return Set.of();
    }
    Title title = new Title(LatexText.readMarked(latex));
    String text = title.text();
    boolean[] braced = title.braced();
    Set<String> words = new LinkedHashSet<>();
    for (int i = 0; i < text.length(); i++) {
      if (!braced[i] && Title.isInnerCapital(text, i)) {
        words.add(word(text, i));
      }
    }
    return words;
  }

  /**
   * The capitals of a title, compared with a title of the same letters that has braces around the
   * words to protect.
   *
   * @param lowered words with a protected capital that BibTeX would lower here: not the first of
   *     the title, nor the first after a colon and a space
   * @param lost words that have lost a protected capital, each with the right word
   * @param restored the title as LaTeX with these words as they should be; empty if it has LaTeX
   *     that would not survive, or nothing is to be restored
   */
  public record Capitals(Set<String> lowered, Map<String, String> lost, String restored) {
    private static final Capitals KEPT = new Capitals(Set.of(), Map.of(), "");

    /** Whether every protected capital is printed. */
    public boolean isKept() {
      return lowered.isEmpty() && lost.isEmpty();
    }
  }

  /** Compares the capitals of a LaTeX title; all are kept if the letters of the titles differ. */
  public static Capitals capitals(String latex, Title right) {
    if (latex.equals(right.marked())) {
      return Capitals.KEPT;
    }
    boolean whole = isBracedWhole(latex);
    String marked = LatexText.readMarked(latex);
    Title title = new Title(marked);
    char[] text = title.text().toCharArray();
    String mine = title.text();
    String theirs = right.text();
    boolean[] braced = title.braced();
    boolean[] kept = title.braced();
    boolean[] wanted = right.braced();
    Set<String> lowered = new LinkedHashSet<>();
    Map<String, String> lost = new LinkedHashMap<>();
    int other = nextLetter(theirs, 0);
    for (int i = nextLetter(mine, 0); i < mine.length(); i = nextLetter(mine, i + 1)) {
      char c = mine.charAt(i);
      if (other == theirs.length() || fold(c) != fold(theirs.charAt(other))) {
        return Capitals.KEPT;
      }
      if (wanted[other]) {
        char capital = theirs.charAt(other);
        if (Character.isUpperCase(capital) && !Character.isUpperCase(c)) {
          lost.putIfAbsent(word(mine, i), word(theirs, other));
        } else if (Character.isUpperCase(c) && !whole && !braced[i] && !beginsSentence(mine, i)) {
          lowered.add(word(mine, i));
        }
        kept[i] = true;
        text[i] = capital;
      }
      other = nextLetter(theirs, other + 1);
    }
    if (other < theirs.length() || lowered.isEmpty() && lost.isEmpty()) {
      return Capitals.KEPT;
    }
    boolean survives = LatexText.of(marked).equals(whole ? withoutBraces(latex) : latex.strip());
    String restored = new String(text);
    String written = whole ? "{" + restored + "}" : mark(restored, kept);
    return new Capitals(lowered, lost, survives ? LatexText.of(written) : "");
  }

  private static String withoutBraces(String latex) {
    String text = latex.strip();
    return text.substring(1, text.length() - 1);
  }

  private static char fold(char c) {
    return Character.toLowerCase(Character.toUpperCase(c));
  }

  private static int nextLetter(String text, int from) {
    int i = from;
    while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Whether no text, or a colon and a space, is before that index. */
  private static boolean beginsSentence(String text, int i) {
    int before = i;
    while (before > 0 && text.charAt(before - 1) == ' ') {
      before--;
    }
    return before == 0 || before < i && text.charAt(before - 1) == ':';
  }

  /** The word around an index, without the punctuation at its ends. */
  private static String word(String text, int i) {
    int start = text.lastIndexOf(' ', i) + 1;
    int end = text.indexOf(' ', i);
    end = end < 0 ? text.length() : end;
    while (!Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (!Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Whether one pair of braces holds all of the title, which readMarked drops. */
  private static boolean isBracedWhole(String latex) {
    String text = latex.strip();
    return text.length() > 2 && Braces.isAround(text);
  }

  /**
   * The title with its braces, and with braces around each word that BibTeX would spoil. Words
   * joined by a hyphen share a pair, as in {@code {ImageNet-1K}}; unmatched braces are dropped.
   */
  public static String mark(String title) {
    Title marked = new Title(title);
    return mark(marked.text(), marked.braced());
  }

  /**
   * A title with the braces of another spelling of it.
   *
   * @param marked the other spelling, which differs in case alone
   */
  public static String mark(String title, Title marked) {
    return mark(title, marked.braced());
  }

  private static String mark(String text, boolean[] kept) {
    for (int start = 0; start < text.length(); ) {
      int end = start;
      boolean spoilt = false;
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
        spoilt |= end > start && !kept[end] && Title.isInnerCapital(text, end);
        end++;
      }
      for (int i = start; spoilt && i < end; i++) {
        kept[i] = true;
      }
      start = end + 1;
    }
    for (int i = 1; i + 1 < text.length(); i++) {
      boolean joins =
          text.charAt(i) == '-'
              && Character.isLetterOrDigit(text.charAt(i - 1))
              && Character.isLetterOrDigit(text.charAt(i + 1));
      kept[i] |= joins && kept[i - 1] && kept[i + 1];
    }
    StringBuilder marked = new StringBuilder(text.length() + 8);
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      if (kept[i] != inside) {
        marked.append(kept[i] ? '{' : '}');
        inside = kept[i];
      }
      marked.append(text.charAt(i));
    }
    return marked.append(inside ? "}" : "").toString();
  }
}
