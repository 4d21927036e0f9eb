package org.ddlist.lists;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * An item of a page as it is written: a bullet or a numbered line with the lines and bullets in it,
 * a paragraph, or a row of a table.
 *
 * @param line of its first line, counted from 1
 * @param bullet whether it begins with a bullet or a number
 * @param lines without bullets; where readers see one line, it is one
 * @param cells of a row by their columns; empty for other items
 * @param kind the line above it that only names the kind of the items in it; empty if none does; of
 *     such a line, itself
 */
record PageItem(
    int line, boolean bullet, List<String> lines, Map<ItemField, String> cells, String kind) {
  /** In characters, of all lines: the longest papers have a tenth. */
  static final int LONGEST = 20_000;

  PageItem {
    lines = List.copyOf(lines);
    Map<ItemField, String> copy = new EnumMap<>(ItemField.class);
    copy.putAll(cells);
    cells = Collections.unmodifiableMap(copy);
  }

  /** Its lines as runs, with a break after each but the last. */
  List<Run> runs(Map<String, String> references) {
    List<Run> runs = new ArrayList<>();
    for (String text : lines) {
      if (!runs.isEmpty()) {
        runs.add(Run.BREAK);
      }
      runs.addAll(RunReader.read(text, references));
    }
    return runs;
  }

  /** Whether it only names the kind of the items in it. */
  boolean names() {
    return !kind.isEmpty() && lines.get(0).equals(kind);
  }

  boolean isTooLong() {
    int length = 0;
    for (String text : lines) {
      length += text.length();
    }
    return length > LONGEST;
  }
}
