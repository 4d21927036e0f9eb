package org.ddlist.lists;

import java.util.ArrayList;
import java.util.List;

/**
 * A title without any mark, which ends where facts begin:
 *
 * <pre>{@code
 * item  = [ head ] title ( "(" facts ")" | "[" facts "]" | ". " facts | ", " facts | link ) { facts }
 * }</pre>
 *
 * <p>as in {@code [VENUE YEAR] Title. [[pdf]](link)}, {@code Title (VENUE YEAR) [PDF](link)},
 * {@code Title [[VENUE YEAR]](link)}, {@code Title, in *VENUE* YEAR}, {@code Title. Family, Given
 * et al. VENUE YEAR}, or {@code YEAR | Title | Names | VENUE | [PDF](link)}. A paragraph without a
 * link is text.
 */
final class PlainTitle implements Dialect {
  /** A title that a paragraph begins with; the first words of text may be longer. */
  private static final int LONGEST = 150;

  @Override
  public ItemFacts read(Input input) {
    ItemFacts facts = new ItemFacts(input.known());
    List<Run> runs = ItemHead.skip(input.runs(), facts);
    StringBuilder whole = new StringBuilder();
    int at = 0;
    boolean italic = !runs.isEmpty() && runs.get(0).italic();
    while (at < runs.size()
        && !runs.get(at).isLink()
        && !runs.get(at).isBreak()
        && (whole.isEmpty() || !ends(runs, at, italic))) {
      whole.append(runs.get(at++).text());
    }
    if (!input.item().bullet() && at == runs.size() && runs.stream().noneMatch(Run::isLink)) {
      return null;
    }
    String before = whole.toString().replace('，', ',').replace(",in ", ", in ");
    int end = end(before, facts);
    boolean text = !input.item().bullet() && before.substring(0, end).length() > LONGEST;
    if (text
        || !facts.title(before.substring(0, end))
        || before.substring(0, end).indexOf(' ') < 0) {
      return null;
    }
    List<Run> rest = new ArrayList<>(runs.subList(at, runs.size()));
    String after = before.substring(end);
    int bracket = after.endsWith("[") ? after.length() - 1 : after.length();
    if (after.startsWith("|")) {
      for (String cell : after.split("\\|")) {
        if (!cell.isBlank() && !facts.authors(cell)) {
          facts.venue(cell);
        }
      }
    } else if (after.startsWith(", ") && facts.isPublished(after.substring(2))) {
      facts.text(after.substring(2), true);
    } else if (!after.isBlank()) {
      rest.add(0, new Run(after.substring(0, bracket), "", false, false));
    }
    facts.take(rest);
    return facts;
  }

  /** Whether emphasised text begins, which no title is in the midst of. */
  private static boolean ends(List<Run> runs, int at, boolean italic) {
    Run run = runs.get(at);
    boolean venue = at > 0 && runs.get(at - 1).text().endsWith("in ");
    return run.italic() && !italic && !venue && run.text().indexOf(' ') > 0;
  }

  /** Where a title ends; the whole length if nothing follows it. */
  private static int end(String text, ItemFacts facts) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == '(' || c == '[' || c == '（') && depth++ == 0) {
        int close = closing(text, i);
        String inner = text.substring(i + 1, close < 0 ? text.length() : close);
        if (i > 0 && (facts.isPublished(inner) || close < 0 || isByline(inner, facts))) {
          return i;
        }
      } else if (c == ')' || c == ']' || c == '）') {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0 && isEnd(text, i)) {
        String rest = text.substring(i + 1);
        boolean cell = c == '|' && text.startsWith(" ", i - 1);
        if (i > 8 && rest.length() < 600 && (cell || states(rest, facts) || isPeople(rest))) {
          return i + ("?!".indexOf(c) < 0 ? 0 : 1);
        }
      }
    }
    int in = text.indexOf(", in ");
    if (in > 8 && facts.isPublished(text.substring(in + 2))) {
      return in;
    }
    int comma =
        Math.max(
            text.lastIndexOf(", "), Math.max(text.lastIndexOf(" - "), text.lastIndexOf(" – ")));
    return comma > 8 && facts.isPublished(text.substring(comma + 2)) ? comma : text.length();
  }

  /** Whether a sentence or a part may end at a mark, which is not that of an initial. */
  private static boolean isEnd(String text, int at) {
    char c = text.charAt(at);
    boolean dash = (c == '-' || c == '–') && text.startsWith(" ", at - 1);
    boolean initial = c == '.' && at > 1 && Character.isUpperCase(text.charAt(at - 1));
    initial &= initial && text.charAt(at - 2) == ' ';
    return text.startsWith(" ", at + 1) && !initial && (dash || ".?!|".indexOf(c) >= 0);
  }

  private static int closing(String text, int open) {
    char close = text.charAt(open) == '(' ? ')' : text.charAt(open) == '[' ? ']' : '）';
    return text.indexOf(close, open);
  }

  private static boolean isByline(String text, ItemFacts facts) {
    Published published = text.length() > 300 ? null : Published.read(text, true, facts.known());
    String names = published == null ? text : published.before();
    return AuthorText.read(names) != null && (published != null || names.indexOf(',') > 0);
  }

  private static boolean isPeople(String text) {
    return AuthorText.read(text) != null;
  }

  private static boolean states(String text, ItemFacts facts) {
    Published published = Published.read(text, false, facts.known());
    return published != null
        && (published.before().isEmpty() || AuthorText.read(published.before()) != null);
  }
}
