package org.ddlist.lists;

import java.util.ArrayList;
import java.util.List;

/**
 * A title without any mark behind its authors, as bibliographies have it, in the first line of an
 * item or in the next one, where the first only has the names, or that of a method or a group:
 *
 * <pre>{@code
 * item = [ head ] names ( ". " | ", " | " (" year "). " ) title ( ". " | ", " | link ) { facts }
 * }</pre>
 *
 * <p>as in {@code A. Author, B. Author. Title. VENUE YEAR. [pdf](link)} and {@code Family, A., &
 * Family, B. (2019). Title. Journal.}
 */
final class CitedTitle implements Dialect {
  /** Of a line that names a method or a group rather than a title. */
  private static final int MOST_WORDS = 6;

  /** Of a title in the second line, where names come before a venue, too. */
  private static final int LEAST_WORDS = 4;

  /** Names with a colon or a line of their own: "Sets and Their Order" may be a title as well. */
  private static final String ALONE = "names alone";

  /** Names with a year and a dash: "Deep Learning (2020) - A book" may be no person. */
  private static final String DASHED = "names before a dash";

  /** How many such items there may be for one whose names are certain. */
  private static final int ONE_OF = 2;

  @Override
  public ItemFacts read(Input input) {
    ItemFacts facts = new ItemFacts(input.known(), input.habits());
    List<Run> runs = ItemHead.skip(input.runs(), facts);
    int from = 0;
    int to = end(runs, 0);
    String first = text(runs, 0, to);
    int colon = first.indexOf(':');
    int next = runs.indexOf(Run.BREAK) + 1;
    boolean ahead = next == to + 1 && TitleText.arePeople(first, 2);
    boolean before = colon > 0 && TitleText.arePeople(first.substring(0, colon), 2);
    AuthorText one = colon > 0 ? AuthorText.read(first.substring(0, colon)) : null;
    boolean single = !ahead && !before && one != null && one.names().size() == 1;
    boolean alone =
        single ? facts.places().hasMark(ALONE) : facts.places().isHabit(ALONE, ahead || before);
    boolean line = alone && ahead;
    TitleText cited;
    if (line) {
      to = end(runs, next);
      String names = first.replaceFirst("[.,:]$", "") + ". ";
      cited = next == to ? null : TitleText.cited(names + text(runs, next, to), input.known());
    } else {
      cited =
          alone
              ? TitleText.behindColon(first, input.known())
              : TitleText.cited(first, input.known());
    }
    TitleText dashed = alone ? null : TitleText.dashed(first, input.known());
    if (dashed != null) {
      String names = dashed.names().substring(0, dashed.names().lastIndexOf(" ("));
      boolean certain = TitleText.isCertain(names, true);
      boolean usual = facts.places().isUsual(ONE_OF, DASHED, certain);
      cited = cited == null && (certain || usual) ? dashed : cited;
    }
    if (cited == null && !alone && next > 0 && first.split(" +").length < MOST_WORDS) {
      from = next;
      to = end(runs, from);
      cited = TitleText.cited(text(runs, from, to), input.known());
    }
    boolean venue = from > 0 && cited != null && cited.title().split(" +").length < LEAST_WORDS;
    if (cited == null || venue || !facts.title(cited)) {
      return null;
    }
    List<Run> rest = new ArrayList<>(runs);
    rest.subList(from, to).clear();
    facts.take(rest);
    return facts;
  }

  private static String text(List<Run> runs, int from, int to) {
    StringBuilder text = new StringBuilder();
    runs.subList(from, to).forEach(run -> text.append(run.text()));
    return text.toString().strip();
  }

  /** Where the first link from a run on is, or the end of the line. */
  private static int end(List<Run> runs, int from) {
    int at = from;
    while (at < runs.size() && !runs.get(at).isLink() && !runs.get(at).isBreak()) {
      at++;
    }
    return at;
  }
}
