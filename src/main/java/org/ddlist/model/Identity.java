package org.ddlist.model;

import java.util.ArrayList;
import java.util.List;
import org.ddlist.text.Folding;

/**
 * The facts by which papers are told apart, whoever read them: of a catalog's paper, of an entry of
 * a bibliography, of an item of a list.
 */
public interface Identity {
  /** Its key and its other keys; none if it has none. */
  default List<String> keys() {
    return List.of();
  }

  /** Its arXiv id without a version; empty if none is known. */
  String arxiv();

  /** Its publication's DOI in lower case, none that arXiv gave; empty if none is known. */
  String doi();

  /** Its title without markup; empty if none is known. */
  String titleText();

  /** The folded letters of its title; empty if none is known. */
  default String titleLetters() {
    return Folding.compact(titleText());
  }

  /** Its further titles without markup: arXiv's, or one with its subtitle. */
  default List<String> otherTitles() {
    return List.of();
  }

  /** Its authors in their order; empty if none is known. */
  List<Author> authors();

  /** Whether it has more authors than it names, as with "and others". */
  default boolean hasMoreAuthors() {
    return false;
  }

  /** The year of its publication; 0 if none is known. */
  default int year() {
    return 0;
  }

  /** Its volume; empty if none is known. */
  default String volume() {
    return "";
  }

  /** Its pages; empty if none are known. */
  default String pages() {
    return "";
  }

  /** What kind of publication it is. */
  default Form form() {
    return Form.UNKNOWN;
  }

  /** The number of the issue or report; empty if it is not known. */
  default String number() {
    return "";
  }

  /** A kind of publication. */
  enum Form {
    PREPRINT,
    JOURNAL,
    CONFERENCE,
    WORKSHOP,
    REPORT,
    BOOK,
    THESIS,
    /** Slides, software, a patent or a film: not the paper, though it may have its title. */
    OTHER,
    UNKNOWN;

    /** Whether two descriptions of these kinds are of two works: a thesis is no article. */
    boolean contradicts(Form other) {
      boolean known = this != UNKNOWN && other != UNKNOWN;
      return known && this != other && (isApart() || other.isApart());
    }

    /** Whether one is a report and the other a published paper: perhaps an earlier version. */
    public boolean isReportOf(Form other) {
      return this == REPORT && (other.isPaper() || other == WORKSHOP)
          || other == REPORT && (isPaper() || this == WORKSHOP);
    }

    private boolean isApart() {
      return this == BOOK || this == THESIS || this == OTHER;
    }

    /** Whether it is in proceedings or in a journal, which entries mix up. */
    private boolean isPaper() {
      return this == CONFERENCE || this == JOURNAL;
    }

    /** Whether it is the version of a paper that people cite once there is one. */
    public boolean isPublished() {
      return this != PREPRINT && this != UNKNOWN && this != OTHER;
    }
  }

  /** The titles that name it alone: its title and its further titles; empty if none is known. */
  default List<String> allTitles() {
    List<String> others = otherTitles();
    if (others.isEmpty()) {
      return List.of(titleText());
    }
    List<String> titles = new ArrayList<>(others);
    titles.add(0, titleText());
    return titles;
  }

  /** Whether a title of both has the same letters. */
  default boolean sharesTitle(Identity other) {
    if (otherTitles().isEmpty() && other.otherTitles().isEmpty()) {
      return titleLetters().equals(other.titleLetters());
    }
    for (String title : allTitles()) {
      String letters = Folding.compact(title);
      for (String theirs : other.allTitles()) {
        if (letters.equals(Folding.compact(theirs))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The folded letters of the first author's family name; empty if no author is known. */
  default String firstFamily() {
    return authors().isEmpty() ? "" : Names.letters(authors().get(0).family());
  }

  /** Whether both are books, of years that differ: perhaps two editions. */
  default boolean isOtherEdition(Identity other) {
    return form() == Form.BOOK
        && other.form() == Form.BOOK
        && year() > 0
        && other.year() > 0
        && year() != other.year();
  }

  /** Whether this and the other are one paper, and why. */
  default Likeness compare(Identity other) {
    return Likeness.of(this, other);
  }

  /**
   * Whether two descriptions of one paper are of one publication of it. Two volumes, issues or
   * first pages are two publications. So are a report, a workshop paper and a conference paper, a
   * conference paper and its journal version of a later year, and two editions of a book. A
   * preprint belongs to the conference or journal paper that came out of it, not to a workshop's.
   * Slides and software belong to none.
   */
  default boolean isSamePublication(Identity other) {
    if (!doi().isEmpty() && !other.doi().isEmpty()) {
      return doi().equals(other.doi());
    }
    Form mine = form();
    Form theirs = other.form();
    if (mine == Form.OTHER || theirs == Form.OTHER) {
      return false;
    }
    if (mine == Form.PREPRINT || theirs == Form.PREPRINT) {
      return mine != Form.WORKSHOP && theirs != Form.WORKSHOP;
    }
    if (differ(volume(), other.volume())
        || differ(number(), other.number())
        || differ(firstPage(), other.firstPage())) {
      return false;
    }
    boolean known = year() > 0 && other.year() > 0;
    int years = known ? Math.abs(year() - other.year()) : 0;
    if (mine == theirs || mine == Form.UNKNOWN || theirs == Form.UNKNOWN) {
      return years <= (mine == Form.BOOK ? 0 : 1);
    }
    // reference managers write @article for proceedings
    return mine.isPaper() && theirs.isPaper() && years == 0;
  }

  private static boolean differ(String fact, String other) {
    return !fact.isEmpty() && !other.isEmpty() && !fact.equals(other);
  }

  private String firstPage() {
    String pages = Pages.normalized(pages());
    int end = 0;
    while (end < pages.length() && Character.isLetterOrDigit(pages.charAt(end))) {
      end++;
    }
    return pages.substring(0, end);
  }
}
