package org.ddlist.lists;

import java.util.ArrayList;
import java.util.List;

/**
 * A title behind its label, in a line of its own below whatever the item is called:
 *
 * <pre>{@code
 * item  = text { line break label ":" text }
 * label = "Title" | "Paper" | "Authors" | "Venue" | ...
 * }</pre>
 *
 * <p>as in {@code - [Notes on SETS](link)}, {@code - Paper: Title}, {@code - Venue: CONF 2020},
 * {@code - Link: address}, also in Chinese.
 */
final class LabelledLines implements Dialect {
  private static final int LEAST_WORDS = 3;

  @Override
  public ItemFacts read(Input input) {
    List<Run> runs = input.runs();
    for (int i = 1; i < runs.size(); i++) {
      String text = runs.get(i - 1).isBreak() ? runs.get(i).text().strip() : "";
      int colon = FactReader.colon(text);
      String title = colon < 0 ? "" : text.substring(colon + 1).strip();
      ItemField label = colon < 0 ? null : ItemField.of(text.substring(0, colon));
      int at = i + 1;
      while (at < runs.size() && !runs.get(at).isLink() && runs.get(at).text().equals(" ")) {
        at++;
      }
      Run next = title.isEmpty() && at < runs.size() ? runs.get(at) : Run.BREAK;
      title = next.isLink() ? next.text() : title;
      boolean titled =
          label == ItemField.TITLE
              || label == ItemField.PAPER
                  && (next.isLink() || !VenueText.isSentence(title))
                  && isTitle(title, input);
      if (titled && title.split(" ").length >= LEAST_WORDS) {
        ItemFacts facts = new ItemFacts(input.known(), input.habits());
        List<Run> rest = new ArrayList<>(runs.subList(next.isLink() ? at + 1 : i + 1, runs.size()));
        facts.links().asPaper();
        if (next.isLink()) {
          facts.links().ofTitle(next.address());
        }
        facts.take(rest);
        facts.take(runs.subList(runs.indexOf(Run.BREAK), i));
        return facts.title(TitleText.marked(title, input.known())) ? facts : null;
      }
    }
    return null;
  }

  /** Whether the text of a link's label is a title, below a line that has none with a paper. */
  private static boolean isTitle(String text, Input input) {
    boolean linked = false;
    for (Run run : input.runs().subList(0, input.runs().indexOf(Run.BREAK))) {
      linked |= LinkHosts.isPaper(run.address());
    }
    return !linked && !Published.isWhole(text, input.known());
  }
}
