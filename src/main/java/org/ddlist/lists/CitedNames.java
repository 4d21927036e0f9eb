package org.ddlist.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that a citation begins with, and the date behind them. */
final class CitedNames {
  /** Of the places where names may end. */
  private static final int MOST_ENDS = 8;

  /** Where names may end. */
  private static final Pattern END =
      Pattern.compile(
          "[,;(]|[.:](?= |[\"“"
              + CitedPaper.OPEN
              + "])|:(?=\\p{Lu})|(?= [\"“"
              + CitedPaper.OPEN
              + "])|(?= (?:19|20)\\d\\d[a-z]?[.,:;]? )");

  private static final String WHEN =
      "((?:19|20)\\d\\d)[a-z]?(?:[,/ ] ?(?i:"
          + DateText.MONTH
          + ")(?: \\d{1,2}(?:[-–]\\d{1,2})?)?)?";

  private static final Pattern DATE =
      Pattern.compile(
          "[ .,:;]*(?:\\("
              + WHEN
              + "\\)|"
              + WHEN
              + ")[.,:;]*(?=[ \"“"
              + CitedPaper.OPEN
              + "]|$)|[ .,]*\\((?:in press|forthcoming|n\\.d\\.|to appear|accepted|submitted)\\)[.,:]?");

  /** A person whose initials are last: "Turing, A. M", "and Turing AM". */
  private static final Pattern INITIALS_LAST =
      Pattern.compile("(?:[^.,]* )?\\p{L}{2}[\\p{L}'’-]*,? (?:\\p{Lu}[.]?[ -]?){1,4}");

  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}[. -]{0,2}){1,4}");

  /** The same whose initials have no points: "Turing AM". */
  private static final Pattern POINTLESS =
      Pattern.compile("\\p{Lu}[\\p{L}'’-]*\\p{Ll}[\\p{L} '’-]* \\p{Lu}{1,3}");

  /** People without a mark between them, who cannot be told apart. */
  private static final Pattern UNPARTED =
      Pattern.compile(
          "(?=.*\\b\\p{Lu}\\. )(?:\\p{Lu}[\\p{L}'’-]+|\\p{Lu}\\.)(?: (?:\\p{Lu}[\\p{L}'’-]+|\\p{Lu}\\.)){4,60}");

  /** The dash for the first author of the entry above. */
  private static final Pattern SAME = Pattern.compile("—{1,3}");

  /** One person, the family name first. */
  private static final Pattern INVERTED =
      Pattern.compile("\\p{Lu}[\\p{L}'’-]+, \\p{Lu}\\p{L}+(?:[ -]\\p{L}+)*");

  /** "Lovelace", "Lovelace and Turing", "Lovelace, Turing & Noether". */
  private static final Pattern FAMILIES =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{Ll}'’][\\p{L}'’-]*(?:, and |, & |, | and | & |[.,:]?$)){1,9}");

  private static final Pattern ONE_NAME =
      Pattern.compile("[\\p{L}'’-]+(?: [\\p{L}'’-]+){0,5}[.,:]?");

  /** A group that is the author, of some words. */
  private static final Pattern GROUP = Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?: [\\p{L}'’-]+){2,5}");

  /** "CONF 2020: 849-860", "Journal of Sets 12(3): 849-860 (2020)". */
  private static final Pattern DBLP = Pattern.compile("\\d\\)?: ?\\d+(?:[-–]\\d+)?\\b|CoRR abs/");

  private final String text;
  private final int end;
  private final Matcher date;
  private final boolean dated;

  private CitedNames(String text, int end) {
    this.text = text;
    this.end = end;
    date = DATE.matcher(text).region(end, text.length()).useTransparentBounds(true);
    dated = date.lookingAt();
  }

  /** What the names that a text begins with may be, the longest first. */
  static List<CitedNames> of(String text) {
    List<Integer> ends = ends(text);
    List<CitedNames> names = new ArrayList<>();
    for (int i = ends.size() - 1; i >= Math.max(0, ends.size() - MOST_ENDS); i--) {
      names.add(new CitedNames(text, ends.get(i)));
    }
    return names;
  }

  private static List<Integer> ends(String text) {
    List<Integer> ends = new ArrayList<>();
    Matcher end = END.matcher(text);
    int from = 0;
    boolean whole = false;
    boolean pointless = false;
    boolean family = false;
    while (end.find()) {
      String part = text.substring(from, end.start()).strip();
      boolean point = text.startsWith(".", end.start());
      if (point && TitleText.isInitial(text, end.start())) {
        // "Turing A. On All Sets", "Turing, A. On All Sets"
        boolean last = INITIALS_LAST.matcher(part).matches();
        if (last || family && INITIALS.matcher(part).matches()) {
          ends.add(end.end());
        }
        if (pointless) {
          break; // "Turing A, Noether E. Sets: A Study"
        }
        continue;
      }
      if (!isPart(part, from, whole, point)) {
        break;
      }
      if (text.startsWith(":", end.start())) {
        // all before a colon are names, but in "A. Lovelace, On Sets: A Study"
        boolean initials = INITIALS.matcher(part).matches();
        boolean alike = from == 0 || initials || !isInitialed(text) || isInitialed(part);
        return alike ? List.of(end.start()) : ends;
      }
      ends.add(end.start());
      if (text.startsWith("(", end.start()) || point) {
        break; // a sentence ends, and the names with it
      }
      whole |= from == 0 && part.indexOf(' ') > 0;
      String last = part.replaceFirst("^.*(?:&|\\band) ", "");
      family = last.indexOf('.') < 0 && !POINTLESS.matcher(part).matches();
      pointless |= text.startsWith(",", end.start()) && POINTLESS.matcher(part).matches();
      from = end.end();
    }
    return ends;
  }

  /** Whether a text between marks may be a person or some, or the group that is the author. */
  private static boolean isPart(String part, int from, boolean whole, boolean point) {
    return part.isEmpty() && from > 0
        || from == 0 && SAME.matcher(part).matches()
        || AuthorText.isPart(part) && (!whole || part.indexOf(' ') > 0)
        || part.startsWith("et al")
        || part.equals("and Coauthors")
        || from == 0 && GROUP.matcher(part).matches()
        || from == 0 && point && UNPARTED.matcher(part).matches();
  }

  private static boolean isInitialed(String name) {
    return name.length() > 1 && name.charAt(1) == '.';
  }

  /** Whether a date is behind the names. */
  boolean dated() {
    return dated;
  }

  /** 0 if the names have none behind them. */
  int year() {
    String year = !dated ? null : date.group(1) != null ? date.group(1) : date.group(2);
    return year == null ? 0 : Integer.parseInt(year);
  }

  /** The text from the title on. */
  String rest() {
    return text.substring(dated ? date.end() : end).replaceFirst("^[ .,:;]+", "");
  }

  /** Whether a comma is before the title. */
  boolean endWithComma() {
    return text.substring(end - 1, text.length() - rest().length()).indexOf(',') >= 0;
  }

  /** The names; empty if they cannot be told apart, or the first is that of the entry above. */
  String people() {
    String names = text.substring(0, end).strip();
    boolean one = INVERTED.matcher(names).matches();
    boolean untold = names.startsWith("—") || UNPARTED.matcher(names).matches();
    return untold ? "" : one ? names + "." : names;
  }

  /** Whether they are one word or two before "(2020)", which a method may be called as well. */
  boolean isWeak() {
    boolean enclosed = dated && date.group().indexOf('(') >= 0;
    String names = text.substring(0, end).strip();
    return enclosed && !names.endsWith("et al") && ONE_NAME.matcher(names).matches();
  }

  /**
   * Whether they are people.
   *
   * @param quoted whether the title is in quotes
   */
  boolean arePeople(boolean quoted, KnownVenues known) {
    String names = text.substring(0, end).strip();
    // "Joint Sets and Logic: A Survey" are no names
    boolean colon = text.startsWith(":", end) && !dated;
    if (colon && !TitleText.INITIAL.matcher(names).find() && !DBLP.matcher(rest()).find()) {
      return false;
    }
    String written = dated ? date.group() : "";
    boolean enclosed = written.indexOf('(') >= 0 || written.matches("\\. .*\\. ?");
    boolean unparted = UNPARTED.matcher(names).matches() || dated && names.startsWith("—");
    boolean one = INVERTED.matcher(names).matches() && (enclosed || quoted);
    if (AuthorText.read(names) != null && !unparted) {
      return enclosed || quoted || TitleText.isCertain(names, true);
    }
    boolean families = enclosed && FAMILIES.matcher(names).matches();
    boolean group = quoted && dated && GROUP.matcher(names).matches();
    return (one || families || group || unparted) && !Published.isWhole(names, known);
  }
}
