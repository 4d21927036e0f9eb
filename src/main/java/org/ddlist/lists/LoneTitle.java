package org.ddlist.lists;

import java.util.regex.Pattern;
import org.ddlist.text.Folding;

/**
 * Tells whether a line that has neither a link nor names is the title of a paper, where most lines
 * of a page are papers: {@code - Counting All Sets of Large Sets}. Anywhere else it may be
 * anything.
 */
final class LoneTitle {
  /** Headings of lines about the list itself, or about venues. */
  private static final Pattern ASIDES =
      Pattern.compile(
          "(?i)\\b(?:contribut\\w*|journals|conferences|venues|news|updates?|acknowledge?ments?"
              + "|thanks|licen[cs]e|contact|todo|notes?|contents)\\b");

  /** What people ask for or say of a list, and a title with "by" and a name, as of a course. */
  private static final Pattern REMARK =
      Pattern.compile(
          "(?i)^(?:please|thanks|added|adding|new!|last updated?|contributions?|department"
              + "|improved)(?!\\p{L})| by \\p{L}+(?: \\p{L}+)?$");

  /** What may be more than a title: brackets, another sentence, a year. */
  private static final Pattern MORE = Pattern.compile("^\\[|[.;] |\\b(?:19|20)\\d\\d$");

  /** What is behind a title in bold and none of it. */
  private static final Pattern MARKED_OFF = Pattern.compile("\\s*(?:$|[.;,(])");

  private static final int LEAST_WORDS = 5;

  private LoneTitle() {}

  /** Whether the lines under a heading are about the list, or about venues. */
  static boolean isAside(String heading) {
    return ASIDES.matcher(heading).find();
  }

  /**
   * Whether a line has a title and, unless that is in bold, nothing else.
   *
   * @param title that a dialect found
   * @param line as readers see it
   */
  static boolean is(String title, String line, boolean bold, KnownVenues known) {
    String rest = line.startsWith(title) ? line.substring(title.length()) : line;
    boolean marked = bold && MARKED_OFF.matcher(rest).lookingAt();
    return (marked || Folding.compact(title).equals(Folding.compact(line)))
        && title.split(" ").length >= LEAST_WORDS
        && TitleText.isCapitalised(title)
        && !MORE.matcher(title).find()
        && !REMARK.matcher(title).find()
        && !known.isName(title)
        && !AuthorText.isInstitution(title)
        && !VenueText.isInstitution(title)
        && !VenueText.isSentence(title);
  }
}
