package org.ddlist.lists;

import java.util.List;
import java.util.Map;

/**
 * A way in which lists write their items. A new one is a class of its own, with its grammar in its
 * comment, and a line in {@link #ALL}.
 */
interface Dialect {
  /** All of them; of two that read an item, the first counts. */
  List<Dialect> ALL =
      List.of(
          new TableRow(),
          new LabelledLines(),
          new CitationItem(),
          new LinkedTitle(),
          new MarkedTitle(),
          new CitedTitle(),
          new PlainTitle());

  /**
   * What a dialect gets.
   *
   * @param runs of the item, without those of its table
   * @param references the addresses of the page's reference links
   * @param known venues that may be meant
   * @param habits what other items of the page have where
   */
  record Input(
      PageItem item,
      List<Run> runs,
      Map<String, String> references,
      KnownVenues known,
      PageHabits habits) {
    /** The same item with the runs of one of its parts. */
    Input of(List<Run> part) {
      return new Input(item, part, references, known, habits);
    }
  }

  /** The facts of an item that is written so, with its title; null for another. */
  ItemFacts read(Input input);
}
