package org.ddlist.model;

import java.util.List;

/**
 * The papers that a command selected, in output order; the input of every format.
 *
 * @param marker finds words of the query in a text that is shown; null without a query
 */
public record Selection(Catalog catalog, List<Paper> papers, Grouping grouping, Marker marker) {

  /** The groups with headings, which depend on the order of the papers. */
  public enum Grouping {
    /** No groups. */
    NONE,

    /** By home section, in the list's order. */
    SECTION,

    /** By the month in which a paper was added. */
    MONTH
  }

  /** Finds places to emphasise in a text. */
  public interface Marker {
    /**
     * @return the start and the end of each place, in {@code char}s, in the text's order
     */
    List<int[]> places(String text);
  }

  /** Papers that were selected without a query. */
  public Selection(Catalog catalog, List<Paper> papers, Grouping grouping) {
    this(catalog, papers, grouping, null);
  }

  public Selection {
    papers = List.copyOf(papers);
  }

  /** Whether all papers of the catalog are selected. */
  public boolean isWhole() {
    return papers.size() == catalog.papers().size();
  }

  /** The heading of a paper's group; empty if there is none. */
  public String heading(Paper paper) {
    return switch (grouping) {
      case NONE -> "";
      case SECTION -> paper.sections().isEmpty() ? "" : paper.sections().get(0).name();
      case MONTH -> paper.added().length() < 7 ? "" : paper.added().substring(0, 7);
    };
  }
}
