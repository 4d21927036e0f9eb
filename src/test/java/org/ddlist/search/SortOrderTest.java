package org.ddlist.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.ddlist.model.Paper;
import org.ddlist.model.SamplePaper;
import org.ddlist.model.Venue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortOrderTest {
  private static final List<Paper> PAPERS =
      List.of(
          paper("c", "{Zebra}", 2021, null, "2021-01-02"),
          paper("a", "Émile", 2023, "NeurIPS", "2021-01-02"),
          paper("d", "apple", 2021, "CVPR", "2023-01-01"),
          paper("b", "Fig", 2022, null, "2020-12-31"));

  private static Paper paper(String key, String title, int year, String venue, String added) {
    return SamplePaper.of(key)
        .title(title)
        .year(year)
        .venue(venue == null ? null : new Venue(venue, venue, Venue.Kind.CONFERENCE, venue))
        .added(added)
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "RELEVANCE, c a d b",
    "YEAR,      a b c d",
    "ADDED,     d c a b",
    "TITLE,     d a b c",
    "VENUE,     d a c b",
    "KEY,       a b c d",
  })
  void ordersPapersAndTiesKeepTheirOrder(SortOrder order, String keys) {
    assertEquals(
        keys,
        PAPERS.stream()
            .sorted(order.comparator())
            .map(Paper::key)
            .collect(Collectors.joining(" ")));
  }

  @Test
  void wordsAreThoseOfTheCommandLine() {
    List<String> words = List.of(SortOrder.values()).stream().map(SortOrder::word).toList();
    assertEquals(List.of("relevance", "year", "added", "title", "venue", "key"), words);
  }
}
