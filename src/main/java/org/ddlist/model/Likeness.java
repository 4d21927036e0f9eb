package org.ddlist.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ddlist.text.EditDistance;
import org.ddlist.text.Folding;

/**
 * Whether two descriptions are of one paper, and why.
 *
 * <ul>
 *   <li>{@link Verdict#SAME}: an arXiv id or DOI agrees and neither the title nor the authors nor
 *       another id contradicts it; or the title and the whole list of authors agree, or with the
 *       year all but one letter of it.
 *   <li>{@link Verdict#PERHAPS}: two facts agree and another one contradicts: a near title by the
 *       same authors, an equal title by some of them, one id that agrees and one that differs, a
 *       report or a book of another year.
 *   <li>{@link Verdict#OTHER}: everything else: another DOI, a thesis or a book against an article,
 *       other authors.
 * </ul>
 *
 * @param reasons the facts that agree or contradict, in the order of {@link Reason}
 */
public record Likeness(Verdict verdict, Set<Reason> reasons) {

  /** Whether it is one paper. */
  public enum Verdict {
    SAME,
    /** To be reported, and never to be acted on. */
    PERHAPS,
    OTHER
  }

  /** A fact that speaks for or against one paper, in the words of a message. */
  public enum Reason {
    ARXIV("the same arXiv id"),
    DOI("the same DOI"),
    OTHER_ARXIV("another arXiv id"),
    OTHER_DOI("another DOI"),
    KEY("the same key"),
    TITLE("the same title"),
    NEAR_TITLE("a similar title"),
    OTHER_TITLE("another title"),
    AUTHORS("the same authors"),
    NEARLY_AUTHORS("the same authors but for a letter"),
    SOME_AUTHORS("some of the authors"),
    OTHER_AUTHORS("other authors"),
    OTHER_FORM("another kind of publication"),
    OTHER_YEAR("a book of another year");

    private final String words;

    Reason(String words) {
      this.words = words;
    }
  }

  /** Words that number the parts of a work; other ones have digits. */
  private static final Set<String> NUMBERS =
      Set.of("i ii iii iv v vi vii viii one two three four five".split(" "));

  /** Words with which the title of a work about another one begins or ends. */
  private static final Set<String> ABOUT_ANOTHER =
      Set.of(
          ("erratum errata corrigendum corrigenda correction addendum retraction comment comments"
                  + " slides poster talk video presentation supplement supplementary reply")
              .split(" "));

  /** The fewest letters by which a longer title without a colon is recognised. */
  private static final int SHORTEST_MAIN_TITLE = 12;

  public Likeness {
    reasons = Set.copyOf(reasons);
  }

  /** Compares two descriptions; which one is first makes no difference. */
  static Likeness of(Identity paper, Identity other) {
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    compare(paper.arxiv(), other.arxiv(), reasons, Reason.ARXIV, Reason.OTHER_ARXIV);
    compare(paper.doi(), other.doi(), reasons, Reason.DOI, Reason.OTHER_DOI);
    if (sharesKey(paper.keys(), other.keys())) {
      reasons.add(Reason.KEY);
    }
    if (paper.form().contradicts(other.form())) {
      reasons.add(Reason.OTHER_FORM);
    }
    if (paper.isOtherEdition(other)) {
      reasons.add(Reason.OTHER_YEAR);
    }
    title(paper, other, reasons);
    switch (Names.compare(paper, other)) {
      case WHOLE -> reasons.add(Reason.AUTHORS);
      case BUT_FOR_A_LETTER ->
          reasons.add(
              paper.year() > 0 && paper.year() == other.year()
                  ? Reason.NEARLY_AUTHORS
                  : Reason.SOME_AUTHORS);
      case SOME -> reasons.add(Reason.SOME_AUTHORS);
      case NONE -> reasons.add(Reason.OTHER_AUTHORS);
      case UNKNOWN -> {}
    }
    return new Likeness(verdict(reasons), reasons);
  }

  private static void compare(
      String id, String other, Set<Reason> reasons, Reason agrees, Reason differs) {
    if (!id.isEmpty() && !other.isEmpty()) {
      reasons.add(id.equals(other) ? agrees : differs);
    }
  }

  private static boolean sharesKey(List<String> keys, List<String> others) {
    for (String key : keys) {
      for (String other : others) {
        if (key.equalsIgnoreCase(other)) {
          return true;
        }
      }
    }
    return false;
  }

  private static void title(Identity paper, Identity other, Set<Reason> reasons) {
    if (paper.titleLetters().isEmpty() || other.titleLetters().isEmpty()) {
      return;
    }
    reasons.add(
        paper.sharesTitle(other)
            ? Reason.TITLE
            : isNear(paper, other) ? Reason.NEAR_TITLE : Reason.OTHER_TITLE);
  }

  private static boolean isNear(Identity paper, Identity other) {
    for (String title : paper.allTitles()) {
      for (String theirs : other.allTitles()) {
        if (isNear(title, theirs)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether few words, few letters or a subtitle differ, and no number of a part does. */
  private static boolean isNear(String title, String other) {
    List<String> mine = Folding.words(title);
    List<String> theirs = Folding.words(other);
    List<String> numbers = numbers(mine);
    List<String> others = numbers(theirs);
    int fewer = Math.min(numbers.size(), others.size());
    if (!numbers.subList(0, fewer).equals(others.subList(0, fewer))
        || !aboutAnother(mine).equals(aboutAnother(theirs))) {
      return false;
    }
    Set<String> shared = new HashSet<>(mine);
    Set<String> all = new HashSet<>(mine);
    shared.retainAll(theirs);
    all.addAll(theirs);
    if (5 * shared.size() >= 3 * all.size()) {
      return true;
    }
    String letters = String.join("", mine);
    String theirLetters = String.join("", theirs);
    int shorter = Math.min(letters.length(), theirLetters.length());
    int reach = shorter / 6;
    return EditDistance.of(letters, theirLetters, reach) <= reach
        || shorter >= SHORTEST_MAIN_TITLE
            && (letters.startsWith(theirLetters) || theirLetters.startsWith(letters))
        || letters.equals(mainTitle(other))
        || theirLetters.equals(mainTitle(title));
  }

  /** The word that says that a title is of a work about another one; empty if none does. */
  private static String aboutAnother(List<String> words) {
    if (words.isEmpty()) {
      return "";
    }
    String first = words.get(0);
    String last = words.get(words.size() - 1);
    return ABOUT_ANOTHER.contains(first) ? first : ABOUT_ANOTHER.contains(last) ? last : "";
  }

  /** The words with a digit, and numbers in words or Roman: "Part II" is no "Part I". */
  private static List<String> numbers(List<String> words) {
    List<String> numbers = new ArrayList<>();
    for (String word : words) {
      boolean number = NUMBERS.contains(word);
      for (int i = 0; i < word.length() && !number; i++) {
        number = Character.isDigit(word.charAt(i));
      }
      if (number) {
        numbers.add(word);
      }
    }
    return numbers;
  }

  private static String mainTitle(String title) {
    int colon = title.indexOf(':');
    return colon < 0 ? "" : Folding.compact(title.substring(0, colon));
  }

  private static Verdict verdict(Set<Reason> reasons) {
    boolean id = reasons.contains(Reason.ARXIV) || reasons.contains(Reason.DOI);
    boolean otherId = reasons.contains(Reason.OTHER_ARXIV) || reasons.contains(Reason.OTHER_DOI);
    boolean title = reasons.contains(Reason.TITLE);
    boolean near = reasons.contains(Reason.NEAR_TITLE);
    boolean authors = reasons.contains(Reason.AUTHORS) || reasons.contains(Reason.NEARLY_AUTHORS);
    boolean some = reasons.contains(Reason.SOME_AUTHORS);
    boolean otherTitle = reasons.contains(Reason.OTHER_TITLE);
    boolean otherAuthors = reasons.contains(Reason.OTHER_AUTHORS);
    if (id && otherTitle && otherAuthors) {
      return Verdict.OTHER;
    }
    if (id) {
      boolean contradicted =
          otherId || otherTitle || otherAuthors || reasons.contains(Reason.OTHER_FORM);
      return contradicted ? Verdict.PERHAPS : Verdict.SAME;
    }
    if (reasons.contains(Reason.OTHER_DOI) || reasons.contains(Reason.OTHER_FORM)) {
      return Verdict.OTHER;
    }
    boolean key = reasons.contains(Reason.KEY);
    if (otherId) {
      return title && authors || key && (title || near) && !otherAuthors
          ? Verdict.PERHAPS
          : Verdict.OTHER;
    }
    if (title && authors) {
      return reasons.contains(Reason.OTHER_YEAR) ? Verdict.PERHAPS : Verdict.SAME;
    }
    boolean perhaps =
        title && !otherAuthors || near && authors || key && (title || near && some || authors);
    return perhaps ? Verdict.PERHAPS : Verdict.OTHER;
  }

  public boolean isSame() {
    return verdict == Verdict.SAME;
  }

  /** Whether the title and the whole list of authors agree. */
  boolean sharesTitleAndAuthors() {
    return reasons.contains(Reason.TITLE) && reasons.contains(Reason.AUTHORS);
  }

  /** Whether it is one paper though a letter of a name differs, with no id that says so. */
  public boolean isSameButForALetter() {
    return isSame() && reasons.contains(Reason.NEARLY_AUTHORS) && !sharesId();
  }

  /** Whether they are of one kind, by the same authors or some of them. */
  public boolean sharesAuthors() {
    return !reasons.contains(Reason.OTHER_FORM)
        && (reasons.contains(Reason.AUTHORS)
            || reasons.contains(Reason.NEARLY_AUTHORS)
            || reasons.contains(Reason.SOME_AUTHORS));
  }

  /** Whether they have one arXiv id or DOI and no other id. */
  public boolean sharesId() {
    return (reasons.contains(Reason.ARXIV) || reasons.contains(Reason.DOI))
        && !reasons.contains(Reason.OTHER_ARXIV)
        && !reasons.contains(Reason.OTHER_DOI);
  }

  /** The reasons in words: "the same title, some of the authors"; empty if there are none. */
  public String describe() {
    StringBuilder words = new StringBuilder();
    for (Reason reason : Reason.values()) {
      if (reasons.contains(reason)) {
        words.append(words.isEmpty() ? "" : ", ").append(reason.words);
      }
    }
    return words.toString();
  }
}
