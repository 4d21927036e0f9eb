package org.ddlist.lists;

import java.util.ArrayList;
import java.util.List;

/**
 * A title without any mark behind its authors, as bibliographies have it, in the first line of an
 * item or in the next one, where the first only names a method or a group:
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

  @Override
  public ItemFacts read(Input input) {
    ItemFacts facts = new ItemFacts(input.known(), input.habits());
    List<Run> runs = ItemHead.skip(input.runs(), facts);
    String first = text(runs, 0);
    int from = 0;
    TitleText cited = TitleText.cited(first, input.known());
    if (cited == null && first.split(" +").length < MOST_WORDS && runs.contains(Run.BREAK)) {
      from = runs.indexOf(Run.BREAK) + 1;
      cited = TitleText.cited(text(runs, from), input.known());
    }
    boolean venue = from > 0 && cited != null && cited.title().split(" +").length < LEAST_WORDS;
    if (cited == null || venue || !facts.title(cited)) {
      return null;
    }
    List<Run> rest = new ArrayList<>(runs);
    rest.subList(from, end(runs, from)).clear();
    facts.take(rest);
    return facts;
  }

  /** What is from a run on, before the first link or the end of the line. */
  private static String text(List<Run> runs, int from) {
    StringBuilder text = new StringBuilder();
    runs.subList(from, end(runs, from)).forEach(run -> text.append(run.text()));
    return text.toString().strip();
  }

  private static int end(List<Run> runs, int from) {
    int at = from;
    while (at < runs.size() && !runs.get(at).isLink() && !runs.get(at).isBreak()) {
      at++;
    }
    return at;
  }
}
