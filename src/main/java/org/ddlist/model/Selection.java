package org.ddlist.model;

import java.util.List;

/**
 * The papers a command chose, in the order to show them: what every format is given.
 *
 * @param marker finds what they were chosen for in a text that is shown; null if there is nothing
 */
public record Selection(Catalog catalog, List<Paper> papers, Grouping grouping, Marker marker) {

  /** What a heading can stand over, because the papers come in that order. */
  public enum Grouping {
    /** The papers come in another order. */
    NONE,

    /** The list's order: the papers of each home section together. */
    SECTION,

    /** The papers of each month they were added in together. */
    MONTH
  }

  /** Finds places in a text. */
  public interface Marker {
    /**
     * @return for each place its start and its end, in {@code char}s, in the text's order
     */
    List<int[]> places(String text);
  }

  /** Papers that were not chosen for words in their texts. */
  public Selection(Catalog catalog, List<Paper> papers, Grouping grouping) {
    this(catalog, papers, grouping, null);
  }

  public Selection {
    papers = List.copyOf(papers);
  }

  /** Whether no paper of the catalog is missing. */
  public boolean isWhole() {
    return papers.size() == catalog.papers().size();
  }

  /** The heading a paper stands under; empty if it has none. */
  public String heading(Paper paper) {
    return switch (grouping) {
      case NONE -> "";
      case SECTION -> paper.sections().isEmpty() ? "" : paper.sections().get(0).name();
      case MONTH -> paper.added().length() < 7 ? "" : paper.added().substring(0, 7);
    };
  }
}
