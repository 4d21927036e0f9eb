package org.ddlist.lists;

import java.util.regex.Pattern;

/**
 * Where a title without a mark ends. Each place where facts may begin is weighed by what is behind
 * it, so that "Sets, Groups, CONF 2020" ends before the venue and not before the groups.
 */
final class TitleEnd {
  /** A journal with its volume and a year or pages. */
  private static final int CITATION = 5;

  /** Names, or names and where the paper came out, and nothing else. */
  private static final int FACTS = 4;

  /** Short texts in square brackets. */
  private static final int TAGS = 3;

  /** A venue behind a comma, which names may come before. */
  private static final int VENUE = 2;

  /** A venue without a mark before it, or a bracket that a link closes. */
  private static final int GUESS = 1;

  /** In characters. */
  private static final int LEAST_TITLE = 9;

  /** In characters, of what is in square brackets behind a title. */
  private static final int LONGEST_TAG = 60;

  /** In characters, of what is behind a title in its line. */
  private static final int LONGEST_FACTS = 600;

  /** In characters, of a venue and a year without a mark before it. */
  private static final int LONGEST_VENUE = 25;

  /** What is before a venue that belongs to a title: "The Challenge at CONF 2020". */
  private static final Pattern GOES_ON =
      Pattern.compile("(?i)\\b(?:at|in|of|for|from|the|on|to|and|with|by|a)$|[:,–—-]$");

  /** "CONF 2020 (tool: SETS)". */
  private static final Pattern NOTE = Pattern.compile("\\(\\p{Ll}+: [^()]{1,40}\\)$");

  private TitleEnd() {}

  /**
   * Where a title ends: of all marks in a text, the one that is followed by what says most of
   * names, venue and year and nothing else; the whole length if nothing follows it.
   *
   * @param marked whether a mark sets the text off
   */
  static int of(String text, KnownVenues known, boolean marked) {
    int best = text.length();
    int most = 0;
    int depth = 0;
    CitedVenue venues = new CitedVenue(text, known);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean opens = "([（".indexOf(c) >= 0;
      int facts = 0;
      if (opens && depth++ == 0) {
        facts = i == 0 ? 0 : inBrackets(text, i, known);
      } else if (")]）".indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0 && i >= LEAST_TITLE) {
        facts = behind(text, i, venues, known, marked);
      }
      if (facts > most) {
        most = facts;
        best = i + ("?!".indexOf(c) < 0 ? 0 : 1);
      }
    }
    return best;
  }

  /** How much the brackets at a position say of a paper; 0 if they belong to its title. */
  private static int inBrackets(String text, int open, KnownVenues known) {
    int close = closing(text, open);
    String inner = text.substring(open + 1, close < 0 ? text.length() : close);
    String before = text.substring(0, open).strip();
    if (close < 0) {
      return open < LEAST_TITLE ? 0 : GUESS;
    }
    if (Published.isWhole(inner, known) || isByline(inner, known)) {
      return FACTS;
    }
    boolean square = text.charAt(open) == '[';
    return square && (before.endsWith(".") || areTags(text, open)) ? TAGS : 0;
  }

  /** Whether nothing but short texts in square brackets follow, and one that a link closes. */
  private static boolean areTags(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == '[') {
      int close = text.indexOf(']', at);
      if (close < 0) {
        return at == text.length() - 1;
      }
      if (close - at > LONGEST_TAG || text.lastIndexOf('[', close) > at) {
        return false;
      }
      at = close + 1;
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
    }
    return at == text.length();
  }

  /** How much the text behind a mark says of a paper; 0 if it says anything else. */
  private static int behind(
      String text, int mark, CitedVenue venues, KnownVenues known, boolean marked) {
    char c = text.charAt(mark);
    String rest = text.substring(mark + 1);
    if (c == ' ') {
      return rest.length() <= LONGEST_VENUE && isKnown(text.substring(0, mark), rest, known)
          ? GUESS
          : 0;
    }
    if (rest.length() > LONGEST_FACTS || !rest.startsWith(" ")) {
      return 0;
    }
    if (",.:".indexOf(c) >= 0 && venues.isReference(text.length() - rest.stripLeading().length())) {
      return CITATION;
    }
    if (c == ',') {
      String said = NOTE.matcher(rest.strip()).replaceFirst("").strip();
      boolean names =
          isByNames(rest, known) && !(isBeginning(text, mark) && isUndated(rest, known));
      return names ? FACTS : Published.isWhole(said, known) ? VENUE : 0;
    }
    if (!isEnd(text, mark)) {
      return 0;
    }
    boolean cell = c == '|' && !marked && text.startsWith(" ", mark - 1);
    return cell || states(rest, known) || isPeople(rest, c, marked) ? FACTS : 0;
  }

  private static boolean isUndated(String text, KnownVenues known) {
    Published published = Published.read(text, false, known);
    return published == null || published.year() == 0 && published.venue().isEmpty();
  }

  /** Whether no more than a word is between a colon and a mark: "SETS: Small, Large and Open". */
  private static boolean isBeginning(String text, int mark) {
    int colon = text.lastIndexOf(": ", mark);
    return colon > 0 && text.substring(colon + 2, mark).indexOf(' ') < 0;
  }

  /**
   * Whether a known venue and a year end a text without a mark: "Sets and their Order CONF 2020".
   */
  private static boolean isKnown(String before, String rest, KnownVenues known) {
    Published published = Published.whole(rest, known);
    return published != null
        && !rest.isEmpty()
        && Character.isUpperCase(rest.codePointAt(0))
        && published.year() > 0
        && known.isName(published.venue())
        && !GOES_ON.matcher(before).find();
  }

  /** Whether a sentence or a part may end at a mark, which is not that of an initial. */
  static boolean isEnd(String text, int at) {
    char c = text.charAt(at);
    boolean dash = "-–—".indexOf(c) >= 0 && text.startsWith(" ", at - 1);
    return text.startsWith(" ", at + 1)
        && (c == '.' ? !TitleText.isInitial(text, at) : dash || "?!|".indexOf(c) >= 0);
  }

  private static int closing(String text, int open) {
    char close = text.charAt(open) == '(' ? ')' : text.charAt(open) == '[' ? ']' : '）';
    return text.indexOf(close, open);
  }

  private static boolean isByline(String text, KnownVenues known) {
    if (text.length() > TitleText.LONGEST_NAMES) {
      return false;
    }
    Published published = text.length() > 300 ? null : Published.read(text, true, known);
    String names = published == null ? text : published.before();
    AuthorText people = AuthorText.read(names);
    // "Lovelace & Turing, 2020"
    boolean families =
        published != null && published.year() > 0 && AuthorText.families(names) != null;
    return families
        || people != null && (published != null || people.others() || names.indexOf(',') > 0);
  }

  /** Whether what follows a comma is several names and where the paper came out. */
  private static boolean isByNames(String text, KnownVenues known) {
    if (text.length() > LONGEST_FACTS
        || !AuthorText.isPart(text.substring(0, text.indexOf(',') + 1))) {
      return false;
    }
    Published published = text.indexOf('(') >= 0 ? null : Published.read(text, false, known);
    AuthorText names = AuthorText.read(published == null ? text : published.before());
    return names != null
        && (names.others() || published != null && TitleText.isCertain(published.before(), true));
  }

  /** Whether a text names people, rather than going on with the title, as it may in a mark. */
  private static boolean isPeople(String text, char before, boolean marked) {
    AuthorText names = AuthorText.read(text);
    if (names == null || !marked && ".|".indexOf(before) >= 0) {
      return names != null;
    }
    boolean asked = "?!".indexOf(before) >= 0;
    return names.others()
        || TitleText.INITIAL.matcher(text).find()
        || names.names().size() > (asked ? 2 : 1) && TitleText.isCertain(text, true);
  }

  private static boolean states(String text, KnownVenues known) {
    Published published = Published.read(text, false, known);
    return published != null
        && (published.before().isEmpty() || AuthorText.read(published.before()) != null);
  }
}
