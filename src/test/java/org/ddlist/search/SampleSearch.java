package org.ddlist.search;

import java.util.List;
import org.ddlist.Fixture;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.model.PaperStore;
import org.ddlist.model.SearchIndex;
import org.ddlist.model.Section;
import org.ddlist.model.Venue;

/** Searches of small catalogs. */
final class SampleSearch {
  static final Venue CVPR =
      new Venue("CVPR", "Computer Vision", Venue.Kind.CONFERENCE, "Proceedings");
  static final Section GRAPHS = new Section("graphs", "Graphs", "", 0);

  private SampleSearch() {}

  static Catalog catalog(Paper... papers) {
    return catalog(List.of(papers));
  }

  static Catalog catalog(List<Paper> papers) {
    return catalog(papers, List.of());
  }

  static Catalog catalog(List<Paper> papers, List<List<String>> synonyms) {
    return new Catalog(
        Fixture.catalog().facts(),
        List.of(CVPR),
        List.of(GRAPHS),
        PaperStore.of(papers),
        () -> SearchIndex.of(papers, synonyms));
  }

  /** The papers that have every content word. */
  static List<Hit> all(Search search) {
    return search.rank(Filter.NONE).stream().filter(Hit::hasAll).toList();
  }

  /** The keys of the papers that have every content word, best first. */
  static String found(String query, Paper... papers) {
    try {
      return String.join(" ", keys(all(new Search(catalog(papers), query, false))));
    } catch (QueryException e) {
      throw new AssertionError(e);
    }
  }

  /** The keys of the papers that have a content word, best first. */
  static String most(String query, Paper... papers) {
    try {
      return String.join(" ", keys(new Search(catalog(papers), query, false).rank(Filter.NONE)));
    } catch (QueryException e) {
      throw new AssertionError(e);
    }
  }

  static List<String> keys(List<Hit> hits) {
    return hits.stream().map(hit -> hit.paper().key()).toList();
  }
}
