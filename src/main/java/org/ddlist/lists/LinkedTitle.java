package org.ddlist.lists;

import java.util.List;

/**
 * A title that is a link:
 *
 * <pre>{@code
 * item  = [ head ] [ names "." | nickname ":" ] "[" title "](" address ")" { facts }
 * facts = "," | "(" | names | venue | year | link | line break
 * }</pre>
 *
 * <p>as in {@code * [Title](link), A. Author, B. Author, 2015} or {@code - **[Title](link)**
 * [[code](link)]}, with authors in the next line or bullet.
 */
final class LinkedTitle implements Dialect {
  private static final int LONGEST_BEFORE = 40;

  @Override
  public ItemFacts read(Input input) {
    ItemFacts facts = new ItemFacts(input.known());
    List<Run> runs = ItemHead.skip(input.runs(), facts);
    int at = 0;
    StringBuilder before = new StringBuilder();
    while (at < runs.size() && !runs.get(at).isLink() && !runs.get(at).isBreak()) {
      before.append(runs.get(at++).text());
    }
    if (at == runs.size() || !runs.get(at).isLink() || !isTitle(runs, at, facts)) {
      return null;
    }
    String text = before.toString().strip();
    boolean people = !text.isEmpty() && facts.authors(text);
    boolean nickname =
        text.length() <= LONGEST_BEFORE && (text.endsWith(":") || text.endsWith("-"));
    if (!text.isEmpty() && !people && !nickname) {
      return null;
    }
    Run title = runs.get(at);
    String whole = title.text();
    int next = at + 1;
    // a title that is partly a link goes on to the next sign
    facts.title(whole);
    facts.paper(title.address());
    facts.take(runs.subList(next, runs.size()));
    return facts;
  }

  private static boolean isTitle(List<Run> runs, int at, ItemFacts facts) {
    String text = runs.get(at).text();
    return ItemFacts.isTitle(text) && !Published.isWhole(text, facts.known());
  }
}
