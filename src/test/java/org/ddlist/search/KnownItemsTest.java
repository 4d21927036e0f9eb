package org.ddlist.search;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ddlist.model.Catalog;
import org.ddlist.records.CatalogFolder;
import org.ddlist.records.MalformedCatalogException;
import org.ddlist.text.FolderTree;
import org.junit.jupiter.api.Test;

/**
 * Measures the search on the shipped catalog with queries of which one paper is meant. The bars are
 * shares and not all, so that a new paper with a similar name breaks nothing. Fourteen of 1,948
 * queries do not bring theirs first. Some name another paper as well ("dataset", "potental
 * unlocking", "wasserstein over wasserstein"); some have two typing errors in a word or one in a
 * word that is known ("privledged", "autopallete", "minmax"), which is not taken for another; and
 * "vicol22a" is of a link that the catalog has not.
 */
class KnownItemsTest {
  private static final Path QUERIES = Path.of("src/test/resources/search/known-items.tsv");
  private static final double FIRST = 0.99;
  private static final double AMONG_THREE = 0.995;

  private record KnownItem(String kind, String query, String key) {}

  @Test
  void paperThatIsMeantComesFirst() throws IOException, MalformedCatalogException, QueryException {
    Catalog catalog = CatalogFolder.load(FolderTree.of(Path.of("catalog")), new ArrayList<>());
    List<KnownItem> items = items();
    assertTrue(items.size() >= 200, items.size() + " queries");
    List<String> missed = new ArrayList<>();
    int amongThree = 0;
    for (KnownItem item : items) {
      assertNotNull(catalog.find(item.key()), item.key());
      String meant = catalog.find(item.key()).key();
      List<String> found =
          new Search(catalog, item.query(), false)
              .rank(Filter.NONE).stream().limit(3).map(hit -> hit.paper().key()).toList();
      amongThree += found.contains(meant) ? 1 : 0;
      if (found.isEmpty() || !found.get(0).equals(meant)) {
        missed.add(item.kind() + " '" + item.query() + "': " + found + " for " + meant);
      }
    }
    double first = 1 - (double) missed.size() / items.size();
    assertTrue(first >= FIRST, first + " come first, but not " + String.join("; ", missed));
    assertTrue((double) amongThree / items.size() >= AMONG_THREE, amongThree + " among three");
  }

  private static List<KnownItem> items() throws IOException {
    List<KnownItem> items = new ArrayList<>();
    for (String line : Files.readAllLines(QUERIES)) {
      String[] cells = line.split("\t");
      items.add(new KnownItem(cells[0], cells[1], cells[2]));
    }
    return items;
  }
}
