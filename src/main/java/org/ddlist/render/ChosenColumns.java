package org.ddlist.render;

import java.util.List;

/**
 * The columns of a table of papers.
 *
 * @param asked whether they were named on the command line
 */
public record ChosenColumns(List<Column> shown, boolean asked) {
  public ChosenColumns {
    shown = List.copyOf(shown);
  }
}
