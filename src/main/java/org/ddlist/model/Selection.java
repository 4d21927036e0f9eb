package org.ddlist.model;

import java.util.List;

/**
 * The papers a command chose, in the order to show them: what every format is given.
 *
 * @param grouped whether they stand in the list's order, so that its headings can stand over them
 */
public record Selection(Catalog catalog, List<Paper> papers, boolean grouped) {

  public Selection {
    papers = List.copyOf(papers);
  }
}
