package org.ddlist.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ddlist.model.Catalog;
import org.ddlist.model.Paper;
import org.ddlist.model.SearchIndex;
import org.ddlist.search.Filter;
import org.ddlist.search.Hit;
import org.ddlist.search.QueryException;
import org.ddlist.search.Search;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a query takes on a warm JVM, and what the index costs, by the size of the catalog. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class SearchBenchmark {
  @Param({"1000", "10000", "100000"})
  private int papers;

  private Catalog catalog;
  private String[] queries;
  private int next;

  /**
   * Makes the catalog and its index, and queries of one to three words of a paper that is there,
   * one in ten of them with a typo.
   */
  @Setup
  public void makeCatalog() {
    catalog = GeneratedCatalog.of(papers);
    SearchIndex index = catalog.searchIndex();
    long bytes =
        index.vocabulary().getBytes(StandardCharsets.UTF_8).length
            + 4L * (index.wordStarts().length + index.placeStarts().length)
            + index.places().length
            + index.titleLengths().length;
    System.out.printf("%n%d papers: the index takes %d bytes a paper%n", papers, bytes / papers);
    queries = new String[200];
    for (int i = 0; i < queries.length; i++) {
      Paper paper = catalog.papers().get((int) ((long) i * papers / queries.length));
      String[] title = paper.title().text().split(" ");
      queries[i] =
          switch (i % 10) {
            case 0 -> title[i % title.length];
            case 1 -> misspelt(title[1]) + " " + title[2];
            case 2, 3, 4 -> title[0] + " " + title[1] + " " + title[2];
            case 5, 6, 7 -> paper.authors().get(0).family() + " " + paper.year();
            default -> paper.authors().get(4).family() + " " + title[3];
          };
    }
  }

  /** A word with its second and third letter swapped. */
  private static String misspelt(String word) {
    return "" + word.charAt(0) + word.charAt(2) + word.charAt(1) + word.substring(3);
  }

  @Benchmark
  public List<Hit> query() throws QueryException {
    next = (next + 1) % queries.length;
    return new Search(catalog, queries[next], false).rank(Filter.NONE);
  }
}
